/** What the words around a mention say: must it be there, may it, or is it waved away. English wording. */
import type { Necessity } from '../analysis.ts';
import type { Section } from '../posting.ts';

const OPTIONAL =
  /\b(?:(?:is|are|would be|as|being|but) (?:an? )?(?:\w+ )?(?:plus|bonus|advantage|asset)|a plus|nice[- ]to[- ]haves?|ideally|desirable|desired|preferred|preferably|advantageous|beneficial|bonus points|not (?:essential|required|necessary|a must)|welcome but|optional(?:ly)?|good to have|helpful)\b/i;
const REQUIRED =
  /\b(?:must(?:[- ]haves?)?|required?|requires|essential|mandatory|necessary|need(?:s|ed)? to|you(?:'ll| will) need|prerequisite|proven|solid|strong|minimum)\b/i;
const WAVED_AWAY =
  /\bno (?:(?:prior|previous|specific|particular|formal|special) )*(?:experience|knowledge|qualifications?|skills?|training)\b[^.;!?]*\b(?:required|needed|necessary|expected)\b|\bdo(?:es)? not (?:need|require)\b|\bdon['’]t (?:need|require)\b/i;

/** Necessity of what a sentence names. Wording wins over section. */
export function necessityOf(sentence: string, section: Section): Necessity {
  if (section === 'nice-to-have' || OPTIONAL.test(sentence)) return 'optional';
  if (section === 'requirements' || section === 'tasks' || REQUIRED.test(sentence)) return 'required';
  return 'unknown';
}

/** "No experience in retail required": what the sentence names is not asked for. */
export const isWavedAway = (sentence: string) => WAVED_AWAY.test(sentence);

/** One skill, several mentions: required once is required. */
export function strongest(necessities: Necessity[]): Necessity {
  if (necessities.includes('required')) return 'required';
  return necessities.includes('optional') ? 'optional' : 'unknown';
}
