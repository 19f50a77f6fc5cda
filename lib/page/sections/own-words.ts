/** What a single line says of itself, whatever heading it stands under. */
import type { LineSection, LineShape } from '../sections.ts';
import type { CueKind, Found } from './phrases.ts';

/** A phrase such as "is a plus" speaks for its own sentence, not for a long paragraph. */
const LONGEST_OPTIONAL_LINE = 260;
/** Longer lines are whole ads or parts of them: one telling phrase does not speak for all of it. */
const LONGEST_TELLING_LINE = 320;
const LONGEST_NOTICE = 600;
/** "German is a must. French is a plus": the wording of each sentence tells (lib/match/wording.ts), not the line. */
const SEVERAL_SENTENCES = /\p{Ll}{2}[.!?]\s+\p{Lu}|\S;\s/u;

/** A section that holds for one line alone, else the running one. */
export function ownSection(
  line: LineShape,
  found: readonly Found[],
  current: LineSection,
  isHeading: boolean,
): LineSection {
  if (current === 'elsewhere' || found.length === 0) return current;
  if (isLegal(line, found)) return 'legal';
  const mayBeOptional = current === 'requirements' || current === 'tasks' || current === 'unknown';
  if (mayBeOptional && isOptional(line, found)) return 'nice-to-have';
  return isHeading ? current : sentenceSection(line, found, current);
}

function ofKind(found: readonly Found[], kind: CueKind): Found[] {
  return found.filter(({ phrase }) => phrase.kind === kind);
}

/** A paragraph that also speaks of other things is no notice because it promises equal chances once. */
function isLegal(line: LineShape, found: readonly Found[]): boolean {
  const phrases = new Set(ofKind(found, 'legal').map(({ phrase }) => phrase));
  const saysMore =
    line.text.length > LONGEST_NOTICE ||
    (SEVERAL_SENTENCES.test(line.text) && ofKind(found, 'sentence').length > 1);
  return phrases.size > (saysMore ? 1 : 0);
}

/** "Ideally" speaks for what follows it, "is a plus" for its whole sentence. */
function isOptional(line: LineShape, found: readonly Found[]): boolean {
  if (line.text.length > LONGEST_OPTIONAL_LINE || SEVERAL_SENTENCES.test(line.text)) return false;
  return ofKind(found, 'optional').length > 0 || ofKind(found, 'ideally').some(({ at }) => at < 2);
}

/** Words into a sentence; later ones no longer say what the sentence as a whole is about. */
const SENTENCE_START = 4;

/**
 * What a line says of itself. Where no heading says what the text is about, the words that begin it tell,
 * or any if all agree; in a line of several sentences all must. Under a heading only offers and how to
 * apply speak for themselves, and only when they begin the line: "We offer language courses" is no
 * requirement, whatever stands above it. Long paragraphs speak of many things and stay what they are.
 */
function sentenceSection(line: LineShape, cued: readonly Found[], current: LineSection): LineSection {
  if (line.text.length > LONGEST_TELLING_LINE || current === 'title') return current;
  const found = longestAtEach(ofKind(cued, 'sentence'));
  if (current === 'unknown') {
    const first = SEVERAL_SENTENCES.test(line.text) ? [] : found.filter(({ at }) => at < SENTENCE_START);
    const told = new Set((first.length > 0 ? first : found).map(({ phrase }) => phrase.section));
    const [only] = told;
    return only !== undefined && told.size === 1 ? (only as LineSection) : current;
  }
  if (line.item) return current;
  const opening = found.find(
    ({ at, phrase }) =>
      (at === 0 && phrase.section === 'benefits') || (at <= 1 && phrase.section === 'application'),
  );
  return opening ? (opening.phrase.section as LineSection) : current;
}

/** Of phrases that begin at the same word the longest alone. */
function longestAtEach(found: readonly Found[]): Found[] {
  return found.filter(
    ({ at, phrase }) => !found.some((other) => other.at === at && other.phrase.length > phrase.length),
  );
}
