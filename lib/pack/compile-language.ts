/** The sections of one language: label texts, the token table, the phrase tries, postings of rarer tokens. */
import type { Labels, Language } from '../esco/model.ts';
import { createCompoundSplitter, hasCompounds } from '../text/compounds.ts';
import { createFolder, type Folder } from '../text/fold.ts';
import { createWordReader, type WordReader } from '../text/words.ts';
import { labelVariants } from './label-variants.ts';
import type { SectionArray } from './layout.ts';
import { countedParts, countParts, partSections } from './part-lexicon.ts';
import { buildRows } from './rows.ts';
import { narrow, stringPool } from './section-arrays.ts';
import { buildTokenTable } from './token-table.ts';
import { buildTrie } from './trie.ts';

/** Tokens in more labels than this start no fuzzy search: they would fetch half the vocabulary. */
export const RARE_TOKEN_LABELS = 300;
const KINDS = ['preferred', 'alternative', 'hidden'] as const;

interface Counts {
  skills: number;
  occupations: number;
}

interface LabelList {
  texts: string[];
  kinds: number[];
  concepts: number[];
  firstLabel: number[];
}

export function compileLanguage(
  sections: Map<string, SectionArray>,
  language: Language,
  labelsOf: (Labels | undefined)[],
  counts: Counts,
): void {
  const folder = createFolder(language);
  const labels = listLabels(labelsOf);
  const put = (name: string, array: SectionArray) => sections.set(`${language}/${name}`, array);
  stringPool(sections, `${language}/label`, labels.texts);
  put('labelKind', Uint8Array.from(labels.kinds));
  put('labelConcept', narrow(labels.concepts));
  put('firstLabel', Uint32Array.from(labels.firstLabel));

  const isConcept = (label: number) =>
    (labels.concepts[label] as number) < counts.skills + counts.occupations;
  const read = labelReader(language, labels, isConcept, folder, put);
  const { table, tokenIds, labelTokens } = numberTokens(labels.texts, (text, label) =>
    isConcept(label) ? foldedTokens(text, folder, read) : [],
  );
  const idsOf = (tokens: string[]) => tokens.map((token) => tokenIds.get(token) as number);
  const { units, start, slots } = buildTokenTable(table);
  put('token.units', units);
  put('token.start', start);
  put('token.slots', narrow(slots));

  const tokenRows = buildRows(labelTokens);
  put('labelTokens.start', tokenRows.start);
  put('labelTokens.items', narrow(tokenRows.items));
  addTries(put, labels, labelTokens, (text) => idsOf(foldedTokens(text, folder, read)), counts);
  addPostings(put, labels, labelTokens, table.length, counts);
}

/** Reads labels as texts will be read: compounds in the parts that the labels themselves use. */
function labelReader(
  language: Language,
  labels: LabelList,
  isConcept: (label: number) => boolean,
  folder: Folder,
  put: Put,
): WordReader {
  if (!hasCompounds(language)) return createWordReader(language);
  const texts = labels.texts.filter((_, label) => isConcept(label));
  const counts = countParts(texts, language, folder.fold);
  for (const [name, array] of partSections(counts)) put(name, array);
  return createWordReader(language, createCompoundSplitter(language, countedParts(counts), folder.fold));
}

/** The tokens a label is matched by: folded, without the function words that texts may have or lack. */
function foldedTokens(text: string, folder: Folder, read: WordReader): string[] {
  const folded = read(text)
    .form.map((form) => folder.fold(form))
    .filter(Boolean);
  const kept = folded.filter((token) => !folder.isSkippable(token));
  return kept.length > 0 ? kept : folded;
}

function listLabels(labelsOf: (Labels | undefined)[]): LabelList {
  const list: LabelList = { texts: [], kinds: [], concepts: [], firstLabel: [] };
  labelsOf.forEach((labels, concept) => {
    list.firstLabel.push(list.texts.length);
    if (!labels) return;
    for (const kind of KINDS) {
      const texts = kind === 'preferred' ? [labels.preferred] : labels[kind];
      for (const text of texts) {
        list.texts.push(text);
        list.kinds.push(KINDS.indexOf(kind));
        list.concepts.push(concept);
      }
    }
  });
  list.firstLabel.push(list.texts.length);
  return list;
}

interface NumberedTokens {
  /** Token of each id. */
  table: string[];
  tokenIds: Map<string, number>;
  /** The ids of each label's tokens. */
  labelTokens: number[][];
}

/**
 * Frequent tokens get small ids, which pack well; ties in code unit order, so that the result is always the same. Tokens
 * are numbered as they come and renumbered in place, so that the words of a hundred thousand labels are never held twice.
 */
function numberTokens(
  texts: readonly string[],
  wordsOf: (text: string, label: number) => string[],
): NumberedTokens {
  const tokenIds = new Map<string, number>();
  const counts: number[] = [];
  const labelTokens = texts.map((text, label) =>
    wordsOf(text, label).map((token) => {
      const id = tokenIds.get(token) ?? counts.push(0) - 1;
      tokenIds.set(token, id);
      counts[id] = (counts[id] as number) + 1;
      return id;
    }),
  );
  const came = [...tokenIds.keys()];
  const table = came
    .map((token, id): [string, number] => [token, counts[id] as number])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([token]) => token);
  table.forEach((token, id) => {
    tokenIds.set(token, id);
  });
  const renumbered = Uint32Array.from(came, (token) => tokenIds.get(token) as number);
  for (const ids of labelTokens)
    for (let at = 0; at < ids.length; at++) ids[at] = renumbered[ids[at] as number] as number;
  return { table, tokenIds, labelTokens };
}

type Put = (name: string, array: SectionArray) => void;

/** One trie for skills, one for occupations. An entry is a label, or past the labels a variant of one. */
function addTries(
  put: Put,
  labels: LabelList,
  labelTokens: number[][],
  idsOf: (text: string) => number[],
  counts: Counts,
): void {
  const entryLabel: number[] = labels.texts.map((_, label) => label);
  const entryTokens = [...labelTokens];
  labels.texts.forEach((text, label) => {
    if ((labelTokens[label] as number[]).length === 0) return;
    const isOccupation = (labels.concepts[label] as number) >= counts.skills;
    for (const variant of labelVariants(text, labels.kinds[label] === 0, isOccupation)) {
      entryLabel.push(label);
      entryTokens.push(idsOf(variant));
    }
  });
  const next = new Uint32Array(entryLabel.length);
  const within = (from: number, to: number) =>
    [...entryLabel.keys()]
      .filter((entry) => isBetween(labels.concepts[entryLabel[entry] as number] as number, from, to))
      .map((entry): [number, number[]] => [entry, entryTokens[entry] as number[]]);
  for (const [name, from, to] of [
    ['skillTrie', 0, counts.skills],
    ['occupationTrie', counts.skills, counts.skills + counts.occupations],
  ] as const) {
    const trie = buildTrie(within(from, to), next);
    put(`${name}.firstChild`, trie.firstChild);
    put(`${name}.token`, narrow(trie.token));
    put(`${name}.entry`, narrow(trie.label));
  }
  put('entryLabel', narrow(entryLabel));
  put('entryNext', narrow(next));
}

const isBetween = (value: number, from: number, to: number) => value >= from && value < to;

/** Postings token → labels for the fuzzy pass and for titles, and in how many skills a token occurs. */
function addPostings(
  put: Put,
  labels: LabelList,
  labelTokens: number[][],
  tokens: number,
  counts: Counts,
): void {
  const skillLabels: number[][] = Array.from({ length: tokens }, () => []);
  const occupationLabels: number[][] = Array.from({ length: tokens }, () => []);
  const skillCount = new Uint32Array(tokens);
  const lastSkill = new Int32Array(tokens).fill(-1);
  labelTokens.forEach((ids, label) => {
    const concept = labels.concepts[label] as number;
    const postings = concept < counts.skills ? skillLabels : occupationLabels;
    for (const token of new Set(ids)) {
      (postings[token] as number[]).push(label);
      if (concept >= counts.skills || lastSkill[token] === concept) continue;
      lastSkill[token] = concept;
      skillCount[token] = (skillCount[token] as number) + 1;
    }
  });
  const rare = skillLabels.map((postings) => (postings.length <= RARE_TOKEN_LABELS ? postings : []));
  for (const [name, postings] of [
    ['rareToken', rare],
    ['occupationToken', occupationLabels],
  ] as const) {
    const rows = buildRows(postings);
    put(`${name}.start`, rows.start);
    put(`${name}.items`, narrow(rows.items));
  }
  put('tokenSkills', narrow(skillCount));
}
