/**
 * Both genders in one word: `Entwickler:in`, `Entwickler/-in`, `EntwicklerIn`, `développeur·se`,
 * `infirmier/infirmière`, `desarrollador/a`, `medewerk(st)er`. What stands for the second gender belongs to the word,
 * and the word is folded without it. Also endings that some languages put behind a colon: `SQL:n`, `IT:s`.
 */
import type { Language } from '../esco/model.ts';

/** A slice `[start, end)` of the text that says nothing new of the word it stands in or behind. */
export interface Appendix {
  start: number;
  end: number;
}

const COLON_ENDING = /(?<=[\p{Lu}\p{N}]):\p{Ll}{1,5}(?!\p{L})/gu;
const LATIN_ADJECTIVE = '(?<=\\p{Ll}{3})(?:\\/-?|\\()';
const END = '\\)?(?!\\p{L})';

const list = (...sources: string[]): string => sources.join('|');

/** How each language writes the second gender behind a sign or in brackets: the source of a pattern. */
const SECOND_GENDER: Record<Language, string> = {
  de: list(
    `(?<=\\p{Ll}{2})(?:[:*_·•]|\\/-?|\\(-?)[iI]n(?:nen)?${END}`,
    '(?<=(?:er|or|ör|eur|ist|ent|ant|[aä]t|og|og|ling|leg))In(?:nen)?(?!\\p{L})',
    `(?<=(?:mann|frau|männer|frauen))\\/-?(?:mann|frau|männer|frauen)${END}`,
    `(?<=\\p{Ll}e)(?:[:*_]|\\/-?|\\()[rns]${END}`,
  ),
  fr: list(
    `(?<=\\p{Ll}{2})(?:[·•‧.]|\\/-?|\\(-?)(?:e|ne|le|te|se|fe|ve|ère|ière|rice|trice|euse|ice|esse)(?:[·•.]?s)?${END}`,
    '(?<=\\p{Ll}{2})-(?:euse|trice|rice|ère|ière|ne)s?(?!\\p{L})',
    '(?<=\\p{Ll}{2})\\(s\\)',
  ),
  es: list(`${LATIN_ADJECTIVE}-?(?:a|as|o|os|ora|oras|triz|es)${END}`),
  pt: list(`${LATIN_ADJECTIVE}-?(?:a|as|o|os|ora|oras|eira|triz|es)${END}`),
  it: list(`(?<=\\p{Ll}{3})(?:\\/-?|\\(|\\*)(?:a|e|i|o|ice|trice|rice|essa|tora|trici)?${END}`),
  ro: list(`${LATIN_ADJECTIVE}-?(?:ă|e|a|oare|toare|iță)${END}`),
  nl: list('(?<=\\p{Ll}{3})\\((?:st|e|in)\\)', `(?<=\\p{Ll}{3})\\/-?(?:ster|e|in)${END}`),
  sv: list(COLON_ENDING.source),
  da: list(COLON_ENDING.source),
  no: list(COLON_ENDING.source),
  fi: list(COLON_ENDING.source),
  et: list(COLON_ENDING.source),
  pl: list(`${LATIN_ADJECTIVE}-?(?:ka|tka|czka|ki|yni|ni|ini|czyni|na|a)${END}`),
  cs: list(`${LATIN_ADJECTIVE}-?(?:ka|ky|ice|kyně|yně|a|á|é|ová)${END}`),
  sk: list(`${LATIN_ADJECTIVE}-?(?:ka|ky|ička|kyňa|yňa|a|á|ová)${END}`),
  hr: list(`${LATIN_ADJECTIVE}-?(?:ica|ka|a|kinja)${END}`),
  sl: list(`${LATIN_ADJECTIVE}-?(?:ka|ica|a|inja)${END}`),
  lt: list(`${LATIN_ADJECTIVE}-?(?:ė|a|ų|oji)${END}`),
  lv: list(`${LATIN_ADJECTIVE}-?(?:a|e|es|as)${END}`),
  el: list(`(?<=\\p{Ll}{3})(?:\\/-?|\\(-?)(?:τρια|τριας|ρια|ισσα|ια|α|ος|η|ή)${END}`),
  bg: list(`${LATIN_ADJECTIVE}-?(?:ка|а|я)${END}`),
  uk: list(`${LATIN_ADJECTIVE}-?(?:ка|иця|а|я|ця)${END}`),
};

const SIGNS = /[/(:*_·•‧]|\p{Ll}In|\p{Ll}\.\p{Ll}|-(?:euse|trice|rice|ère|ière|ne)/u;
/** `infirmier/infirmière`, `Verkäufer/Verkäuferin`: the same beginning, no blank between. */
const PAIR = /(?<![\p{L}/])(\p{L}{5,40})\/(\p{L}{5,40})(?![\p{L}/])/gu;

const patterns = new Map<Language, RegExp>();

/** Compiled when a text of the language is read: a worker that wakes needs one of twenty. */
function secondGenderIn(language: Language): RegExp | null {
  const source = Object.hasOwn(SECOND_GENDER, language) ? SECOND_GENDER[language] : undefined;
  if (source === undefined) return null;
  const pattern = patterns.get(language) ?? new RegExp(source, 'gu');
  patterns.set(language, pattern);
  return pattern;
}

/** The appendices of `text[from, to)` in order, offsets into `text`. */
export function appendicesOf(language: Language, text: string, from: number, to: number): Appendix[] {
  const pattern = secondGenderIn(language);
  if (!pattern) return [];
  const slice = text.slice(from, to);
  if (!SIGNS.test(slice)) return [];
  const found: Appendix[] = [];
  const put = (start: number, end: number) => found.push({ start: from + start, end: from + end });
  for (const { index, 0: match } of slice.matchAll(pattern)) {
    const isBracketLeftOpen = match.endsWith(')') && !match.includes('(');
    put(index, index + match.length - (isBracketLeftOpen ? 1 : 0));
  }
  for (const { index, 1: one = '', 2: two = '', 0: match } of slice.matchAll(PAIR))
    if (isPair(one, two)) put(index + one.length, index + match.length);
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1] as Appendix).end);
}

/** Two forms of one word share all but their endings. */
function isPair(one: string, two: string): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && a.length - shared <= 3 && b.length - shared <= 5;
}
