/** What the words around a mention say: must it be there, may it, or is it waved away. English wording. */
import type { Necessity } from '../analysis.ts';
import type { Section } from '../posting.ts';

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

/** Necessity of what a sentence names. Wording wins over section. */
export function necessityOf(sentence: string, section: Section): Necessity {
  if (section === 'nice-to-have' || OPTIONAL.test(sentence)) return 'optional';
  if (section === 'requirements' || section === 'tasks' || REQUIRED.test(sentence)) return 'required';
  return section === 'title' || (section === 'unknown' && ASKING.test(sentence)) ? 'required' : 'unknown';
}

/** "No experience in retail required": what the sentence names is not asked for. */
export const isWavedAway = (sentence: string) => WAVED_AWAY.test(sentence);

/** One skill, several mentions: required once is required. */
export function strongest(necessities: Necessity[]): Necessity {
  if (necessities.includes('required')) return 'required';
  return necessities.includes('optional') ? 'optional' : 'unknown';
}
