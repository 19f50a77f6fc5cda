/** What the wording of a text tells: whom it speaks to, and whether it speaks of work or offers some. */
import type { Section } from '../../posting.ts';
import { languageOf } from '../language.ts';
import { definesOccupation, reportedSpeech, wordsAboutWork } from './about-work.ts';
import { addressRate } from './addressed.ts';
import { languagesWith } from './by-language.ts';
import type { PageFacts } from './facts.ts';
import { noticeInSteps } from './notice.ts';

/** A line of the text that was read, with the section it belongs to. */
export interface SectionedLine {
  text: string;
  section: Section;
}

/** Only so much of a text tells its language, in UTF-16 code units. */
const LONGEST_LOOK = 8_000;

/** What is told by how the text is worded; rests between patterns, which are prepared when first used. */
export function* wordingInSteps(text: string, lines: readonly SectionedLine[]): Generator<void, Wording> {
  const language = languageOf(text.slice(0, LONGEST_LOOK));
  const languages = languagesWith(language);
  const rate = addressRate(text, language);
  yield;
  const about = wordsAboutWork(text, languages);
  yield;
  const reported = reportedSpeech(text, languages);
  yield;
  const noticeParts = yield* noticeInSteps(text, languages);
  return {
    addressRate: rate,
    wordsAboutWork: about,
    reportedSpeech: reported,
    definesOccupation: definesOccupation(text, languages),
    noticeParts,
    repeatedHeadings: repeatedHeadings(lines),
  };
}

type Wording = Pick<
  PageFacts,
  | 'addressRate'
  | 'wordsAboutWork'
  | 'reportedSpeech'
  | 'definesOccupation'
  | 'noticeParts'
  | 'repeatedHeadings'
>;

/** Longer lines are no headings. */
const LONGEST_REPEATED = 40;

/** One ad asks and tells once under a heading; several ads below each other repeat theirs. */
function repeatedHeadings(lines: readonly SectionedLine[]): number {
  const counts = new Map<string, number>();
  lines.forEach(({ text, section }, index) => {
    const isPart = section === 'requirements' || section === 'tasks';
    const begins = lines[index - 1]?.section !== section;
    if (!isPart || !begins || text.length > LONGEST_REPEATED) return;
    const key = text.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return Math.max(0, ...counts.values());
}
