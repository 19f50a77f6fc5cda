/**
 * Annotated sentences as the tagger learns them: cut by the tokenizer of the running product, their marks
 * carried over by offsets. Sources: SkillSpan (Zhang et al. 2022, MIT) and GREEN (Green et al. 2022, CC BY 4.0).
 */

import {
  ALL_STATES,
  KNOWLEDGE_BEGIN,
  KNOWLEDGE_INSIDE,
  OUTSIDE,
  SKILL_BEGIN,
  SKILL_INSIDE,
} from '../../match/tagger/chain.ts';
import { hashText } from '../../match/tagger/hashing.ts';
import { tokenize } from '../../text/tokenize.ts';
import { normalisedSentence, readLines } from '../evaluation-data.ts';

/** Where a sentence comes from: the two corpora mark phrases by rules of their own. */
export type Corpus = 'skillspan' | 'green';

export interface LabelledSentence {
  corpus: Corpus;
  /** The ad it is from, or its own text where that is not known: the unit of folds and of resampling. */
  group: string;
  /** Letters and digits only, for comparing sentences. */
  normalised: string;
  words: string[];
  before: number[];
  /** For each word the set of states it may be in, as bits; more than one where skill and knowledge overlap. */
  allowed: Uint8Array;
}

/** Marks of blank-separated tokens: outside, first or later of a phrase. */
export type Mark = 'O' | 'B' | 'I';

const PLACEHOLDER = /^<[A-Z]+>$/;

/** @param skipped normalised sentences to leave out */
export function readSkillspanTraining(skipped: ReadonlySet<string> = new Set()): LabelledSentence[] {
  return readLines<TokenRow>('skillspan_train_sentences.jsonl')
    .map((row) =>
      labelled('skillspan', `${row.source}-${row.idx}`, row.tokens, row.tags_skill, row.tags_knowledge ?? []),
    )
    .filter((sentence) => keep(sentence, skipped));
}

export function readGreen(name: string, skipped: ReadonlySet<string> = new Set()): LabelledSentence[] {
  return readLines<TokenRow>(name)
    .map((row) =>
      labelled('green', normalisedSentence(row.tokens.join(' ')), row.tokens, row.tags_skill, null),
    )
    .filter((sentence) => keep(sentence, skipped));
}

/** SkillSpan's development ads: for measuring, and for the shipped model's training. */
export function readSkillspanDevelopment(skipped: ReadonlySet<string> = new Set()): LabelledSentence[] {
  return readLines<DocumentRow>('skillspan_dev_documents.jsonl').flatMap(({ source, idx, sentences }) =>
    sentences
      .map(({ text, skill_spans, knowledge_spans }) => {
        const tokens = text.split(' ');
        return labelled(
          'skillspan',
          `development-${source}-${idx}`,
          tokens,
          marksOf(tokens.length, skill_spans),
          marksOf(tokens.length, knowledge_spans),
        );
      })
      .filter((sentence) => keep(sentence, skipped)),
  );
}

interface TokenRow {
  idx: number;
  source?: string;
  tokens: string[];
  tags_skill: Mark[];
  tags_knowledge?: Mark[];
}

interface TokenSpan {
  start: number;
  end: number;
}

interface DocumentRow {
  source: string;
  idx: number;
  sentences: { text: string; skill_spans: TokenSpan[]; knowledge_spans: TokenSpan[] }[];
}

const keep = (sentence: LabelledSentence, skipped: ReadonlySet<string>) =>
  sentence.words.length > 0 && !skipped.has(sentence.normalised);

function marksOf(count: number, spans: TokenSpan[]): Mark[] {
  const marks = new Array<Mark>(count).fill('O');
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) marks[at] = at === start ? 'B' : 'I';
  return marks;
}

/**
 * One annotated sentence, given as blank-separated tokens with their marks.
 * @param knowledge null where the corpus does not tell skill from knowledge: then either is allowed
 */
export function labelled(
  corpus: Corpus,
  group: string,
  tokens: string[],
  skill: Mark[],
  knowledge: Mark[] | null,
): LabelledSentence {
  const shown = tokens.map((token, at) =>
    PLACEHOLDER.test(token) ? unseenName(`${group} ${at} ${tokens.join(' ')}`) : token,
  );
  const text = shown.join(' ');
  const cut = tokenize(text);
  const owners = ownersOf(shown);
  const words: string[] = [];
  const allowed = new Uint8Array(cut.count);
  let last = -1;
  for (let at = 0; at < cut.count; at++) {
    const start = cut.start[at] as number;
    const owner = owners[start] as number;
    words.push(text.slice(start, cut.end[at]));
    allowed[at] = statesOf(skill, knowledge, last, owner);
    last = owner;
  }
  return {
    corpus,
    group,
    normalised: normalisedSentence(tokens.join(' ')),
    words,
    before: cut.before,
    allowed,
  };
}

/** For each character of the joined tokens, the token it belongs to. */
function ownersOf(tokens: string[]): number[] {
  return tokens.flatMap((token, index) => new Array<number>(token.length + 1).fill(index));
}

function statesOf(skill: Mark[], knowledge: Mark[] | null, last: number, owner: number): number {
  const skillState = stateIn(skill, last, owner, SKILL_BEGIN, SKILL_INSIDE);
  const knowledgeState = stateIn(knowledge ?? skill, last, owner, KNOWLEDGE_BEGIN, KNOWLEDGE_INSIDE);
  const states =
    (skillState === OUTSIDE ? 0 : 1 << skillState) | (knowledgeState === OUTSIDE ? 0 : 1 << knowledgeState);
  return states === 0 ? 1 << OUTSIDE : states & ALL_STATES;
}

/**
 * The state of a word by the marks of the token it is in. The tokenizer may cut one token into several words
 * (all but the first continue it) or leave out a token that only held a sign (a phrase may begin with one).
 */
function stateIn(marks: Mark[], last: number, owner: number, begin: number, inside: number): number {
  if (marks[owner] === undefined || marks[owner] === 'O') return OUTSIDE;
  if (last === owner) return inside;
  if (last < 0 || marks[last] === 'O') return begin;
  for (let token = last + 1; token <= owner; token++) if (marks[token] !== 'I') return begin;
  return inside;
}

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

/**
 * In place of `<ORGANIZATION>` and the like: a capitalised word that stands nowhere else, as the names on real
 * pages are to the model. The mark itself would be a crutch that no real page has.
 * @param place what tells this place from all others
 */
function unseenName(place: string): string {
  let rest = hashText(place) >>> 0;
  let name = 'Q';
  for (let letter = 0; letter < 6; letter++) {
    name += CONSONANTS[rest % CONSONANTS.length];
    rest = Math.floor(rest / CONSONANTS.length);
  }
  return name;
}
