import { describe, expect, it } from 'vitest';
import type { Classification, Group, Skill } from '../../../lib/esco/model.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { reviewSkills } from '../../../lib/review/vocabulary-review.ts';

const named = (preferred: string) => ({ en: { preferred, alternative: [], hidden: [] } });
const skillOf = (id: string, broader: string[], more: Partial<Skill> = {}): Skill => ({
  uri: `http://data.europa.eu/esco/skill/${id.padEnd(8, '0')}-0000-4000-8000-000000000000`,
  type: 'skill',
  reuseLevel: 'sector-specific',
  labels: named(id),
  broader,
  ...more,
});
const group = (code: string, label: string, broader: string[] = []): Group => ({
  uri: `http://data.europa.eu/esco/skill/${code}`,
  kind: 'skill-group',
  code,
  labels: named(label),
  broader,
});
const groupUri = (code: string) => `http://data.europa.eu/esco/skill/${code}`;

const GROUPS = [
  group('S5', 'working with computers'),
  group('S5.1', 'programming', [groupUri('S5')]),
  group('S5.5', 'accessing data', [groupUri('S5')]),
  group('K', 'knowledge'),
  group('06', 'computing', [groupUri('K')]),
  group('061', 'software', [groupUri('06')]),
];
const code = skillOf('c0de', [groupUri('S5.1')]);
const query = skillOf('ca11', [groupUri('S5.5'), groupUri('061')], { collections: ['digital'] });
const script = skillOf('5c21', [code.uri]);
const sing = skillOf('5106', []);
const plan = skillOf('91a0', [], { reuseLevel: 'transversal' });
const CLASSIFICATION: Classification = {
  version: '1.1.1',
  languages: ['en'],
  skills: [code, query, script, sing, plan],
  occupations: [
    {
      uri: 'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001',
      code: '2512.4',
      labels: named('developer'),
      essential: [code.uri, query.uri],
      optional: [script.uri],
      essentialTotal: 30,
      optionalTotal: 12,
    },
  ],
  groups: GROUPS,
  excerpt: true,
  problems: [],
};
const vocabulary = openPack(compilePack(CLASSIFICATION).buffer);
const developer = CLASSIFICATION.occupations[0]?.uri ?? '';
const review = (skills: Skill[], occupation: string | null = developer) =>
  reviewSkills(
    vocabulary,
    'en',
    skills.map(({ uri }) => uri),
    occupation,
  );

describe('the groups of a posting’s skills', () => {
  it('are a tree with each skill counted once a group, also through broader skills', () => {
    const { groups } = review([code, query, script]);
    expect(groups.map(({ label, skills }) => [label, skills.length])).toEqual([
      ['software', 1],
      ['working with computers', 3],
    ]);
    expect(groups[1]?.children.map(({ label, skills }) => [label, skills.toSorted()])).toEqual([
      ['programming', [code.uri, script.uri].toSorted()],
      ['accessing data', [query.uri]],
    ]);
  });

  it('leave out groups that add nothing', () => {
    const { groups } = review([code]);
    expect(groups).toEqual([
      { uri: groupUri('S5.1'), label: 'programming', code: 'S5.1', skills: [code.uri], children: [] },
    ]);
  });

  it('do not go in circles where files do', () => {
    const looping = openPack(
      compilePack({
        ...CLASSIFICATION,
        groups: [
          group('S5', 'a'),
          group('S5.1', 'b', [groupUri('S5'), groupUri('S5.5')]),
          group('S5.5', 'c', [groupUri('S5.1')]),
        ],
      }).buffer,
    );
    expect(reviewSkills(looping, 'en', [code.uri], null).groups).toHaveLength(1);
  });
});

describe('skills taken together', () => {
  it('tell what collection they are in and which is a kind of another', () => {
    const { collections, pairs } = review([code, query, script]);
    expect(collections).toEqual({ [query.uri]: ['digital'] });
    expect(pairs).toEqual([{ narrower: script.uri, broader: code.uri }]);
  });

  it('are parted by what the occupation needs; what it does not know and no trade shares is foreign', () => {
    const { occupation } = review([code, sing, plan]);
    expect(occupation?.essential.named.map(({ label }) => label)).toEqual(['c0de']);
    expect(occupation?.essential.notNamed.map(({ label }) => label)).toEqual(['ca11']);
    expect(occupation?.essential.total).toBe(30);
    expect(occupation?.optional.notNamed.map(({ label }) => label)).toEqual(['5c21']);
    expect(occupation?.foreign).toEqual([sing.uri]);
  });

  it('leave out what the vocabulary does not hold', () => {
    const unknown = 'http://data.europa.eu/esco/skill/99999999-0000-4000-8000-000000000000';
    const empty = reviewSkills(vocabulary, 'en', [unknown, 'nonsense'], unknown);
    expect(empty).toEqual({ groups: [], collections: {}, pairs: [], broad: [], occupation: null });
  });
});
