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
  const named = analysis.skills.flatMap(({ mentions }) => mentions);
  const marks = analysis.skills.flatMap((skill) =>
    skill.evidence === 'implied' && !isImpliedShown ? [] : marksOfSkill(reading, skill, named),
  );
  return marks.sort((a, b) => SUREST_FIRST.indexOf(a.evidence) - SUREST_FIRST.indexOf(b.evidence));
}

function marksOfSkill(reading: PageReading, skill: SkillFound, named: readonly Place[]): Mark[] {
  const { uri, evidence, necessity } = skill;
  return placesOf(skill).flatMap((place, index) => {
    const range = reading.rangeOf(place.start, place.end);
    if (range === null) return [];
    const isCovered = evidence === 'implied' && named.some((other) => overlap(place, other));
    return [{ uri, index, evidence, necessity, range, isCovered }];
  });
}

interface Place {
  start: number;
  end: number;
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Where a skill stands in the text: its mentions, or the words that mean it. */
function placesOf({ mentions, reason }: SkillFound): Place[] {
  if (mentions.length > 0) return mentions;
  return reason ? [reason] : [];
}

/** The other skills that some of the same words mean. */
export function alsoMeant(skill: SkillFound, index: number, { skills }: Analysis): ConceptName[] {
  const place = placesOf(skill)[index];
  if (!place) return [];
  return skills
    .filter(
      ({ uri, evidence, reason }) =>
        uri !== skill.uri && evidence === 'implied' && reason !== null && overlap(reason, place),
    )
    .map(({ uri, label }) => ({ uri, label }));
}
