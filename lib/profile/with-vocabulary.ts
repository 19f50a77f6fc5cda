/** What only an opened vocabulary can say of a profile: implied skills, comparison, gaps. Queries are plain JSON. */
import type { ConceptName } from '../analysis.ts';
import type { Language } from '../esco/model.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import {
  type AskedSkill,
  compareSkills,
  type NameConcept,
  type SkillComparison,
  withImplied,
} from './compare.ts';
import { gapsOver, type SkillGap } from './gaps.ts';
import { askedNow, successorsOf, withSuccessors } from './led-on.ts';
import type { HeldSkill, KeptConcept } from './profile.ts';

/** A profile as far as a vocabulary must know it: neither its name nor its files. */
export interface ProfileQuery {
  held: HeldSkill[];
  occupations: KeptConcept[];
  removed: string[];
}

/** A held skill as it is shown. */
export interface ShownSkill extends HeldSkill {
  /** False where the vocabulary in use does not hold it: then the label is the one it was named with. */
  known: boolean;
  /** Where it is not known: what took its place. */
  now: ConceptName[];
}

export function profileSkills(vocabulary: Vocabulary, language: Language, query: ProfileQuery): ShownSkill[] {
  const nameOf = namer(vocabulary, language);
  const { held, occupations, removed } = query;
  return withImplied(held, occupations, removed, vocabulary, nameOf)
    .map((skill) => {
      const concept = vocabulary.find(skill.uri);
      const known = concept >= 0 && vocabulary.isSkill(concept);
      const now = known ? [] : successorsOf(skill.uri, vocabulary, nameOf);
      return { ...skill, known, now, label: (known && nameOf(concept)) || skill.label };
    })
    .sort((one, other) => one.label.localeCompare(other.label, language));
}

/** What took the place of concepts that are gone; those that are there, or that nothing replaced, are left out. */
export function successorsByUri(
  vocabulary: Vocabulary,
  language: Language,
  uris: readonly string[],
): Record<string, ConceptName[]> {
  const nameOf = namer(vocabulary, language);
  return Object.fromEntries(
    uris
      .map((uri) => [uri, successorsOf(uri, vocabulary, nameOf)] as const)
      .filter(([, to]) => to.length > 0),
  );
}

export function compareWithProfile(
  vocabulary: Vocabulary,
  language: Language,
  { profile, asked }: { profile: ProfileQuery; asked: AskedSkill[] },
): SkillComparison {
  const nameOf = namer(vocabulary, language);
  const named = askedNow(asked, vocabulary, nameOf).map((skill) => ({
    ...skill,
    label: nameOf(vocabulary.find(skill.uri)) || skill.label,
  }));
  return compareSkills(named, heldWithImplied(vocabulary, profile, nameOf), vocabulary, nameOf);
}

export function gapsOfProfile(
  vocabulary: Vocabulary,
  language: Language,
  { profile, postings }: { profile: ProfileQuery; postings: AskedSkill[][] },
): SkillGap[] {
  const nameOf = namer(vocabulary, language);
  const held = heldWithImplied(vocabulary, profile, nameOf);
  const now = postings.map((asked) => askedNow(asked, vocabulary, nameOf));
  return gapsOver(now, held, vocabulary, nameOf).map((gap) => ({
    ...gap,
    label: nameOf(vocabulary.find(gap.uri)) || gap.label,
  }));
}

/** All that counts: what is held, what took the place of it, what occupations make likely. */
const heldWithImplied = (
  vocabulary: Vocabulary,
  { held, occupations, removed }: ProfileQuery,
  nameOf: NameConcept,
): HeldSkill[] =>
  withImplied(
    withSuccessors(held, removed, vocabulary, nameOf),
    occupationsNow(occupations, vocabulary, nameOf),
    removed,
    vocabulary,
    nameOf,
  );

const occupationsNow = (
  occupations: readonly KeptConcept[],
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): KeptConcept[] =>
  occupations.map((occupation) => {
    const [next, ...others] = successorsOf(occupation.uri, vocabulary, nameOf);
    return next && others.length === 0 ? { ...occupation, ...next } : occupation;
  });

/** Preferred labels in the language; '' for what is not there. */
function namer(vocabulary: Vocabulary, language: Language): NameConcept {
  const labels = vocabulary.inLanguage(language);
  return (concept) => (concept < 0 ? '' : labels.preferred(concept));
}
