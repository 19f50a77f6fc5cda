/** One input → one result, as docs/annotate.schema.json describes it. */
import { parseHTML } from 'linkedom';
import type { Analysis, OccupationFound, SkillFound, UnlistedPhrase } from '../../analysis.ts';
import type { Matcher } from '../../match/match.ts';
import { readPlainText } from '../../page/plain-text.ts';
import { readPosting } from '../../page/read.ts';
import type { Posting } from '../../posting.ts';

/** As given: a program's own key. */
export type InputId = string | number;

export interface AnnotateInput {
  id: InputId;
  text?: string;
  html?: string;
  /** Where the HTML was found: some boards are known by it. Else the address the page gives itself. */
  url?: string | null;
  title?: string | null;
  language?: string | null;
}

export interface AnnotateOptions {
  rank: number | null;
  /** null = the documented default of the depth. */
  minimumProbability: number | null;
  depth: Analysis['depth'];
}

export interface AnnotateFailure {
  id: InputId;
  error: string;
}

type ResultSkill = Omit<SkillFound, 'mentions'> & {
  mentions: { start: number; end: number; text: string; label: string }[];
};

export interface AnnotateResult {
  id: InputId;
  /** The text that offsets cut, where the input was HTML. */
  text?: string;
  posting: Analysis['posting'];
  vocabulary: Omit<Analysis['vocabulary'], 'languages' | 'excerpt'>;
  skills: ResultSkill[];
  occupations: Pick<OccupationFound, 'uri' | 'label' | 'code' | 'probability'>[];
  unlisted: UnlistedPhrase[];
  depth: Analysis['depth'];
  calibrated: boolean;
  ranking?: [uri: string, score: number][];
}

/** Longest input that is read, in UTF-16 code units: far beyond any page, so that nothing hangs. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Annotates one input.
 * @throws Error with a full sentence when there is neither text nor html, or too much of it
 */
export function annotate(input: AnnotateInput, matcher: Matcher, options: AnnotateOptions): AnnotateResult {
  const posting = readInput(input);
  const { rank, minimumProbability, depth } = options;
  const analysis = matcher.analyse(posting, { minimumProbability, depth });
  const { version, language, concepts, skills, occupations } = analysis.vocabulary;
  return {
    id: input.id,
    ...(input.html !== undefined && { text: posting.text }),
    posting: analysis.posting,
    vocabulary: { version, language, concepts, skills, occupations },
    skills: analysis.skills.map((skill) => ({
      ...skill,
      mentions: skill.mentions.map(({ start, end, text, label }) => ({ start, end, text, label })),
    })),
    occupations: analysis.occupations
      .filter(({ probability }) => minimumProbability === null || probability >= minimumProbability)
      .map(({ uri, label, code, probability }) => ({ uri, label, code, probability })),
    unlisted: analysis.unlisted,
    depth: analysis.depth,
    calibrated: analysis.calibrated,
    ...(rank !== null && { ranking: matcher.rank(posting, rank) }),
  };
}

function readInput({ text, html, url, title = null, language = null }: AnnotateInput): Posting {
  if ((text ?? html ?? '').length > LONGEST) {
    throw new Error(`The input is longer than ${LONGEST} characters, which no posting is.`);
  }
  if (html !== undefined) {
    const { posting } = readPosting(parseDocument(html), url ? { address: url } : {});
    return { ...posting, title: title ?? posting.title, language: language ?? posting.language };
  }
  if (text === undefined) throw new Error('The input has neither "text" nor "html".');
  return readPlainText(text, { title: title ?? firstLineTitle(text), language });
}

/** linkedom needs an element to begin with; an empty or text-only file is a document all the same. */
function parseDocument(html: string): Document {
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(source).document as unknown as Document;
}

/** In a text file the first line is the title if it is short and stands alone. */
function firstLineTitle(text: string): string | null {
  const [first = '', second] = text.trimStart().split(/\r?\n/, 2);
  const line = first.trim();
  return line !== '' && line.length <= 120 && second !== undefined && !/[.;:]$/.test(line) ? line : null;
}
