/**
 * Tells the language of a text, on the device: by its script, by the small words that every text of it
 * uses, by its letters and by how its words end. Measured in docs/benchmarks.md.
 */
import { FUNCTION_WORDS } from './function-words.ts';
import { ENDINGS, LETTERS } from './word-shapes.ts';

type Weights = ReadonlyMap<string, number>;

/** What a small word, a letter or an ending says for each language: the fewer share it, the more. */
interface Signs {
  words: Map<string, Weights>;
  letters: Map<string, Weights>;
  endings: Map<string, Weights>;
}

let known: Signs | undefined;

/** Made for the first text: a page that gets the script must not wait for them before anything is read. */
function signs(): Signs {
  known ??= {
    words: shares(FUNCTION_WORDS, (words) => words.split(' ')),
    letters: shares(LETTERS, (letters) => [...letters]),
    endings: shares(ENDINGS, (endings) => endings.split(' ')),
  };
  return known;
}

const LATIN = Object.keys(LETTERS);
/** Alphabets of their own; Cyrillic is left to words and letters. */
const SCRIPTS: [string, RegExp][] = [
  ['ar', /\p{Script=Arabic}/u],
  ['el', /\p{Script=Greek}/u],
];
const CYRILLIC: Record<string, RegExp> = { bg: /ъ|щт|жд/u, uk: /[іїєґ]/u };

const MOST_WORDS = 1_500;
/** Code of the last letter of the Latin alphabets. */
const LAST_LATIN = 0x24f;
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 2;
const OF_AN_ENDING = 0.45;
const OF_A_LETTER = 0.8;
/** A word with a letter that a language does not have speaks against it. */
const FOREIGN_LETTER = 0.3;
const OF_A_SCRIPT = 0.6;

/** Less than this says nothing; and the best must lead the second by so much. */
const ENOUGH = 0.8;
const LEAD = 1.25;
/** In a text of some sentences even close languages differ a little, and that little is no accident. */
const MUCH = 8;
const LEAD_OF_MUCH = 1.05;
/** For a language other than that of the text around. */
const ENOUGH_TO_DIFFER = 2;
const LEAD_TO_DIFFER = 2;

/** The ISO 639-1 code of one of the 28 ESCO languages, or null where the text is too short or too mixed. */
export function languageOf(text: string): string | null {
  const [first, second] = languageScores(text);
  if (first === undefined || first.score < ENOUGH) return null;
  const lead = first.score >= MUCH ? LEAD_OF_MUCH : LEAD;
  return second === undefined || first.score >= second.score * lead ? first.language : null;
}

/**
 * The language of a passage inside of a text that is mostly in `around`: another one only where it is
 * clearly written in that; null where the passage says too little.
 */
export function languageWithin(passage: string, around: string): string | null {
  const [first, second] = languageScores(passage);
  if (first === undefined || first.score < ENOUGH) return null;
  if (first.language === around) return around;
  const own = languageScores(passage).find(({ language }) => language === around)?.score ?? 0;
  const leads = first.score >= Math.max(own * LEAD_TO_DIFFER, (second?.score ?? 0) * LEAD);
  if (leads && first.score >= ENOUGH_TO_DIFFER) return first.language;
  return own >= ENOUGH ? around : null;
}

export interface LanguageScore {
  language: string;
  /** About the number of words that speak for this language alone. */
  score: number;
}

/** Every language that something speaks for, the likeliest first. */
export function languageScores(text: string): LanguageScore[] {
  const scores = new Map<string, number>();
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*['’]?/gu) ?? [];
  for (const word of words.slice(0, MOST_WORDS)) addWord(scores, word.replace(/’/g, "'"));
  return [...scores]
    .filter(([, score]) => score > 0)
    .map(([language, score]) => ({ language, score }))
    .sort((a, b) => b.score - a.score);
}

function addWord(scores: Map<string, number>, word: string): void {
  const { words, letters } = signs();
  addAll(scores, words.get(word) ?? words.get(elided(word)), 1);
  if (word.charCodeAt(0) > LAST_LATIN) {
    addScript(scores, word);
    return;
  }
  addAll(scores, endingOf(word), OF_AN_ENDING);
  for (const letter of new Set(word.replace(/[a-z']/g, ''))) {
    const weights = letters.get(letter);
    addAll(scores, weights, OF_A_LETTER);
    if (weights === undefined) continue;
    for (const language of LATIN) if (!weights.has(language)) add(scores, language, -FOREIGN_LETTER);
  }
}

/** The article or pronoun that elision leaves at the head of a word: `l'offre` → `l'`. */
function elided(word: string): string {
  const at = word.indexOf("'");
  return at > 0 ? word.slice(0, at + 1) : word;
}

function addScript(scores: Map<string, number>, word: string): void {
  for (const [language, script] of SCRIPTS) {
    if (!script.test(word)) continue;
    add(scores, language, OF_A_SCRIPT);
    return;
  }
  addAll(scores, endingOf(word), OF_AN_ENDING);
  for (const [language, letters] of Object.entries(CYRILLIC))
    if (letters.test(word)) add(scores, language, OF_A_SCRIPT);
}

/** What the longest known ending of a word says. */
function endingOf(word: string): Weights | undefined {
  const { endings } = signs();
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length >= 1; length--) {
    const found = endings.get(word.slice(-length));
    if (found) return found;
  }
  return undefined;
}

function addAll(scores: Map<string, number>, weights: Weights | undefined, factor: number): void {
  if (weights === undefined) return;
  for (const [language, weight] of weights) add(scores, language, weight * factor);
}

function add(scores: Map<string, number>, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score);
}

function shares(
  ofLanguages: Readonly<Record<string, string>>,
  parts: (text: string) => readonly string[],
): Map<string, Map<string, number>> {
  const languages = new Map<string, Set<string>>();
  for (const [language, text] of Object.entries(ofLanguages)) {
    for (const sign of parts(text)) languages.set(sign, (languages.get(sign) ?? new Set()).add(language));
  }
  return new Map(
    [...languages].map(([sign, of]) => [sign, new Map([...of].map((language) => [language, 1 / of.size]))]),
  );
}

/** The two-letter code at the head of a language tag (`de-CH` → `de`), null where there is none. */
export function codeOfTag(tag: string | null): string | null {
  const code = /^([a-z]{2})(?:$|[-_])/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return code === 'nb' || code === 'nn' ? 'no' : (code ?? null);
}
