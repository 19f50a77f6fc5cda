/** From what was found to the places in the page that are marked. */
import type { Analysis, ConceptName, Evidence, SkillFound } from '../analysis.ts';
import type { Mark } from './highlights.ts';
import type { PageReading } from './read.ts';

const SUREST_FIRST: Evidence[] = ['stated', 'similar', 'implied'];

/**
 * A mark for every mention that can be seen, and one on the words that speak of a skill no words name. The surest
 * come first: where marks overlap, the person points at the first.
 */
export function marksOf(reading: PageReading, analysis: Analysis, isImpliedShown: boolean): Mark[] {
  const marks = analysis.skills.flatMap((skill) =>
    skill.evidence === 'implied' && !isImpliedShown ? [] : marksOfSkill(reading, skill),
  );
  return marks.sort((a, b) => SUREST_FIRST.indexOf(a.evidence) - SUREST_FIRST.indexOf(b.evidence));
}

function marksOfSkill(reading: PageReading, skill: SkillFound): Mark[] {
  const { uri, evidence, necessity } = skill;
  return placesOf(skill).flatMap(({ start, end }, index) => {
    const range = reading.rangeOf(start, end);
    return range === null ? [] : [{ uri, index, evidence, necessity, range }];
  });
}

/** Where a skill stands in the text: its mentions, or the words that mean it. */
function placesOf({ mentions, reason }: SkillFound): { start: number; end: number }[] {
  if (mentions.length > 0) return mentions;
  return reason ? [reason] : [];
}

/** The other skills that some of the same words mean. */
export function alsoMeant(skill: SkillFound, index: number, { skills }: Analysis): ConceptName[] {
  const place = placesOf(skill)[index];
  if (!place) return [];
  return skills
    .filter(({ uri, evidence, reason }) => {
      const isElsewhere = !reason || reason.start >= place.end || place.start >= reason.end;
      return uri !== skill.uri && evidence === 'implied' && !isElsewhere;
    })
    .map(({ uri, label }) => ({ uri, label }));
}
