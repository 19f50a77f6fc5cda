/**
 * Gates for labels of a single word. Of the 1,700 in English ESCO many are everyday words ("data" is an
 * alternative label of statistics, "design" of think creatively), so a single word must earn its hit by
 * being a preferred label, by its capitals, or by its neighbours.
 */
import type { Vocabulary } from '../pack/vocabulary.ts';
import { americanSpelling } from '../text/spelling.ts';
import { createComputingTest } from './computing-concepts.ts';
import { APPROVED_WORDS, CONTEXT_WORDS, REFUSED_PHRASES, REFUSED_WORDS } from './english-single-words.ts';
import { conjunctionOf } from './function-words.ts';
import type { Candidate } from './hit.ts';
import type { Gate } from './phrase-pass.ts';
import { withoutQualifier } from './qualifier.ts';
import { isRefusedPhrase } from './single-words.ts';
import { SKIPPABLE_TOKEN, type TokenStream } from './token-stream.ts';

/** How many tokens to either side count as neighbours. */
const REACH = 14;

/** The gate of English labels; see gates-by-language.ts for others. */
export function createGate(vocabulary: Vocabulary): Gate {
  const isComputing = createComputingTest(vocabulary);
  return (stream, first, last, candidates) => {
    if (contentTokens(stream, first, last) > 1) {
      const phrase = stream.text
        .slice(stream.start[first], stream.end[last])
        .toLowerCase()
        .replace(/\s+/g, ' ');
      return candidates.filter(({ label }) => !meansOther(phrase, label));
    }
    const surface = stream.text.slice(stream.start[last], stream.end[last]);
    const word = surface.toLowerCase();
    if (REFUSED_WORDS.has(word)) return [];
    const allowed = candidates.filter((candidate) => isAllowedWord(surface, candidate, vocabulary));
    // "Words matter" is as little word processing as "word".
    const isName =
      CONTEXT_WORDS.has(word) || allowed.some(({ label }) => CONTEXT_WORDS.has(label.toLowerCase()));
    if (!isName) return allowed;
    if (!/\p{Lu}/u.test(surface)) return [];
    return allowed.filter(({ concept }) => hasComputingNeighbour(stream, first, isComputing(concept)));
  };
}

/** Whether words of a text say something else than the label of several words that they look like. */
export function meansOther(phrase: string, label: string, language = 'en'): boolean {
  const words = phrase.toLowerCase();
  if (language !== 'en') {
    if (isRefusedPhrase(language, words) || isRefusedPhrase(language, label.toLowerCase())) return true;
    const conjunction = conjunctionOf(language);
    return conjunction.test(words) && !conjunction.test(label.toLowerCase());
  }
  if (REFUSED_PHRASES.has(words) || REFUSED_PHRASES.has(label.toLowerCase())) return true;
  // "Digital and print" is two things, no digital printing.
  if (CONJUNCTION.test(words) && !CONJUNCTION.test(label) && label.split(' ').length === 2) return true;
  // "Work with project managers" names colleagues, not project management.
  return COLLEAGUES.test(words) && !COLLEAGUES.test(label);
}

const CONJUNCTION = /\s(?:and|or|&)\s/i;
const COLLEAGUES = /\b(?:managers|designers|developers|engineers|analysts|teachers|trainers)$/;

export function contentTokens(stream: TokenStream, first: number, last: number): number {
  let count = 0;
  for (let at = first; at <= last; at++) if (stream.id[at] !== SKIPPABLE_TOKEN) count++;
  return count;
}

function isAllowedWord(surface: string, candidate: Candidate, vocabulary: Vocabulary): boolean {
  const label = withoutQualifier(candidate.label);
  const word = surface.toLowerCase();
  // Stemming is right for phrases; alone it makes "organ" of "organised".
  if (candidate.folding !== 'exact' && !differsByPlural(word, label.toLowerCase())) return false;
  if (/\p{Lu}/u.test(label)) return hasCapitalsOf(surface, label, candidate.folding === 'exact');
  if (candidate.kind === 'alias') return true;
  if (candidate.kind === 'preferred')
    return vocabulary.skillType(candidate.concept) === 'knowledge' || word.length > 3;
  return APPROVED_WORDS.has(word) || APPROVED_WORDS.has(label.toLowerCase());
}

function differsByPlural(word: string, label: string): boolean {
  const one = americanSpelling(word);
  const two = americanSpelling(label);
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long === `${short}s` || long === `${short}es` || long === short.replace(/y$/, 'ies');
}

/**
 * "SQL" and "Sql" may be SQL, so may "sql", which is no other word; "it" is never IT. An abbreviation that was
 * inflected ("IFs") must keep its capitals.
 */
export function hasCapitalsOf(surface: string, label: string, isExact: boolean): boolean {
  const isAbbreviation = /\p{Lu}.*\p{Lu}/u.test(label) && label.length <= 5;
  const hasCapital = /\p{Lu}/u.test(surface);
  // "Windows" is a name, "window" is none.
  if (!isAbbreviation) return hasCapital || (isExact && label.length > 3);
  if (/\p{Lu}.*\p{Lu}/u.test(surface)) return true;
  return isExact && (label.length > 3 || UNMISTAKABLE_SHORT.has(surface.toLowerCase()));
}

/** Abbreviations that are no English word, so that lower case is enough. */
const UNMISTAKABLE_SHORT = new Set(['sql', 'css', 'php', 'xml', 'crm', 'erp', 'html', 'gdpr', 'ios', 'bim']);

/** Words such as "programming" or "developer", or a list of other tools, beside the word. */
export function hasComputingNeighbour(stream: TokenStream, at: number, isComputingConcept: boolean): boolean {
  const from = Math.max(0, at - REACH);
  const to = Math.min(stream.count - 1, at + REACH);
  const start = stream.start[from] as number;
  const around = `${stream.text.slice(start, stream.start[at])} ${stream.text.slice(stream.end[at], stream.end[to])}`;
  if (!isComputingConcept) return OFFICE_WORDS.test(around);
  return COMPUTING_WORDS.test(around) || COMPUTING_STEMS.test(around);
}

const COMPUTING_WORDS =
  /(?:\b(?:programming|programmer|software|developers?|development|coding|code|scripts?|scripting|backend|frontend|full[- ]?stack|web|databases?|cloud|apps?|tech stack|framework|analytics|data (?:science|analysis|engineer\w*)|Python|Java|JavaScript|TypeScript|SQL|MATLAB|SAS|SPSS|Stata|Rust|Kotlin|Scala|Docker|Kubernetes|AWS|Azure|Linux|React|HTML|CSS|Excel|Hadoop|Kafka|Terraform|Ansible|Jenkins)\b|\bC\+\+|\bC#|\.NET\b)/i;
/** The same in other languages; none of them begins an English word. */
const COMPUTING_STEMS =
  /(?<!\p{L})(?:programmier|softwareentw|entwickl|datenbank|développ|logiciel|informati(?:que|ca|k)|desarroll|programaci|programmer(?:ing|a)|programmeer|ontwikkel|utveckl|ohjelmo|ohjelmisto|svilupp|programmaz|oprogramow|vývoj|programován|λογισμικ|προγραμματισ)/iu;
const OFFICE_WORDS =
  /\b(?:Microsoft|MS|Office|Excel|Word|PowerPoint|Outlook|365|support|department|infrastructure|systems?|security|services?)\b/;
