/** What the words around a mention say: must it be there, may it, or is it waved away. */
import type { Necessity } from '../analysis.ts';
import type { Section } from '../posting.ts';
import { WORDING_CUES } from './wording-cues.ts';

const OPTIONAL = new RegExp(
  [
    "\\b(?:is|are|would be|as|being|but|it['’]s|considered) (?:an? )?(?:\\w+ )?(?:plus|bonus|advantage|asset)\\b",
    '\\b(?:a plus|big plus|nice[- ]to[- ]haves?|ideally|desirable|desired|preferred|preferably|advantageous|beneficial)\\b',
    '\\b(?:bonus points|optional(?:ly)?|good to have|helpful|handy|(?:is|are) (?:also |very |most )?welcome)\\b',
    '\\bwould (?:be (?:wonderful|great|nice|ideal)|make \\w+ (?:\\w+ ){0,3}happy)\\b',
    '\\b(?:not (?:essential|required|needed|necessary|a must)|no must|welcome but|none of (?:them|these|this) (?:is|are) \\w+)\\b',
  ].join('|'),
  'i',
);
const REQUIRED =
  /\b(?:must(?:[- ]haves?)?|required?|requires|essential|mandatory|necessary|need(?:s|ed)? to|you(?:'ll| will) need|prerequisite|proven|solid|strong|minimum)\b/i;
/** Said of the reader where no heading tells what a passage is about: it asks all the same. */
const ASKING =
  /\b(?:you(?:['’]ll| will| are| have| can| know| bring)? \w+|able to|ability to|knowledge of|know-how|skills? in|experienced? (?:in|with|of|as)|fluent(?:ly)?|[ABC][12] level|native|licen[cs]e|certificate|degree|diploma)\b/i;
const WAVED_AWAY =
  /\bno (?:(?:prior|previous|specific|particular|formal|special) )*(?:experience|knowledge|qualifications?|skills?|training)\b[^.;!?]*\b(?:required|needed|necessary|expected)\b|\bdo(?:es)? not (?:need|require)\b|\bdon['’]t (?:need|require)\b/i;

interface Wording {
  optional: RegExp;
  required: RegExp;
  /** Said of the reader where no heading tells what a passage is about. Null where a language has no such patterns. */
  asking: RegExp | null;
  wavedAway: RegExp;
}

const ENGLISH: Wording = { optional: OPTIONAL, required: REQUIRED, asking: ASKING, wavedAway: WAVED_AWAY };
const NEVER = /(?!)/;
const known = new Map<string, Wording>([['en', ENGLISH]]);

/** The wording of a language; in one that we have no words of, nothing is told. */
function wordingOf(language: string): Wording {
  let wording = known.get(language);
  if (!wording) {
    const cues = WORDING_CUES[language];
    wording = cues
      ? {
          optional: anyOf(cues.optional),
          required: anyOf(cues.required),
          asking: null,
          wavedAway: anyOf(cues.wavedAway),
        }
      : { optional: NEVER, required: NEVER, asking: null, wavedAway: NEVER };
    known.set(language, wording);
  }
  return wording;
}

/** Whole words; `*` stands for any ending. */
function anyOf(phrases: string): RegExp {
  const sources = phrases.split(', ').map((phrase) => {
    const source = phrase.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replace(/ /g, '\\s+');
    return source.endsWith('*') ? `${source.slice(0, -1)}\\p{L}*` : source;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Necessity of what a sentence names. Wording wins over section. */
export function necessityOf(sentence: string, section: Section, language = 'en'): Necessity {
  const { optional, required, asking } = wordingOf(language);
  if (section === 'nice-to-have' || optional.test(sentence)) return 'optional';
  if (section === 'requirements' || section === 'tasks' || required.test(sentence)) return 'required';
  return section === 'title' || (section === 'unknown' && asking?.test(sentence)) ? 'required' : 'unknown';
}

/** "No experience in retail required": what the sentence names is not asked for. */
export const isWavedAway = (sentence: string, language = 'en') =>
  wordingOf(language).wavedAway.test(sentence);

/** One skill, several mentions: required once is required. */
export function strongest(necessities: Necessity[]): Necessity {
  if (necessities.includes('required')) return 'required';
  return necessities.includes('optional') ? 'optional' : 'unknown';
}
