import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNecessities, groupSkills, mostImportant } from '../../../components/reading/group-skills.ts';
import type { SkillFound } from '../../../lib/analysis.ts';

const anySkills: fc.Arbitrary<SkillFound[]> = fc.uniqueArray(
  fc.record({
    uri: fc.uuid(),
    label: fc.string(),
    type: fc.constantFrom('skill' as const, 'knowledge' as const, null),
    reuseLevel: fc.constant(null),
    evidence: fc.constantFrom('stated' as const, 'similar' as const, 'implied' as const),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    necessity: fc.constantFrom('required' as const, 'optional' as const, 'unknown' as const),
    mentions: fc.constant([]),
    reason: fc.constant(null),
  }),
  { selector: (skill) => skill.uri },
);

describe('grouping skills', () => {
  it('shows each skill exactly once, with right counts and no empty group', () => {
    fc.assert(
      fc.property(anySkills, (skills) => {
        const groups = groupSkills(skills);
        const shown = groups.flatMap((group) => group.parts.flatMap((part) => part.skills));
        expect(shown.map((skill) => skill.uri).toSorted()).toEqual(skills.map(({ uri }) => uri).toSorted());
        for (const group of groups) {
          expect(group.count).toBe(group.parts.flatMap((part) => part.skills).length);
          expect(group.parts.every((part) => part.skills.length > 0)).toBe(true);
          for (const part of group.parts) {
            const places = part.skills.map((skill) => skills.indexOf(skill));
            expect(places).toEqual(places.toSorted((a, b) => a - b));
          }
        }
        const { required, optional, unknown } = countNecessities(skills);
        expect(required + optional + unknown).toBe(skills.length);
      }),
    );
  });

  it('puts what is required first', () => {
    const [first] = fc.sample(
      anySkills.filter((skills) => skills.length > 0),
      1,
    );
    const skill = first?.[0];
    if (!skill) throw new Error('No sample was made.');
    const wanted = (['unknown', 'optional', 'required'] as const).map((necessity, index) => ({
      ...skill,
      uri: String(index),
      necessity,
    }));
    expect(groupSkills(wanted).map((group) => group.necessity)).toEqual(['required', 'optional', 'unknown']);
  });

  it('tells first what is required and named, never a sentence’s meaning before a name', () => {
    fc.assert(
      fc.property(anySkills, (skills) => {
        const told = mostImportant(skills, 5);
        expect(told).toHaveLength(Math.min(5, skills.length));
        const firstImplied = told.findIndex(({ evidence }) => evidence === 'implied');
        if (firstImplied >= 0)
          expect(told.slice(firstImplied).every(({ evidence }) => evidence === 'implied')).toBe(true);
        const named = skills.filter(({ evidence }) => evidence !== 'implied');
        if (named.some(({ necessity }) => necessity === 'required'))
          expect(told[0]?.necessity).toBe('required');
      }),
    );
  });
});
