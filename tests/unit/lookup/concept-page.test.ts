import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { conceptPage } from '../../../lib/lookup/concept-page.ts';
import { OCCUPATION_SCHEME, SKILL_SCHEME } from '../../../lib/lookup/pages.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { fixtureFile, officialZips } from '../../fixtures/esco/official-zips.ts';

const vocabulary = openPack(compilePack(readDataset(officialZips())).buffer);
const PYTHON = 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d';
const PROGRAMMING = 'http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97';
const DEVELOPER = 'http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1';

describe('the page of a skill', () => {
  it('shows labels, groups nearest first, neighbours and occupations', () => {
    const page = conceptPage(vocabulary, 'en', PYTHON);
    expect(page).toMatchObject({
      kind: 'skill',
      label: 'Python (computer programming)',
      alternative: expect.arrayContaining(['Python']),
      type: 'knowledge',
      reuseLevel: 'sector-specific',
      broader: [{ uri: PROGRAMMING, label: 'computer programming' }],
      essentialFor: [],
      optionalFor: [
        { label: 'software developer', code: '2512.4' },
        { label: 'user interface developer', code: '2512.5' },
      ],
    });
    const codes = page?.kind === 'skill' ? page.groups.map(({ code }) => code) : [];
    expect(codes[0]).toBe('0613');
    expect(codes.at(-1)).toBe('K');
  });

  it('shows narrower skills', () => {
    expect(conceptPage(vocabulary, 'en', PROGRAMMING)).toMatchObject({
      narrower: expect.arrayContaining([{ uri: PYTHON, label: 'Python (computer programming)' }]),
    });
  });
});

describe('the page of an occupation', () => {
  it('shows its skills, and how many there are in full ESCO', () => {
    expect(conceptPage(vocabulary, 'en', DEVELOPER)).toMatchObject({
      kind: 'occupation',
      label: 'software developer',
      code: '2512.4',
      essential: [{ uri: PROGRAMMING, label: 'computer programming' }],
      essentialTotal: 3,
      optionalTotal: 2,
    });
  });
});

it('names a concept in another language where the one asked for lacks it', () => {
  const files = [...officialZips(), fixtureFile('other-languages', 'occupations_de.csv')];
  const german = conceptPage(openPack(compilePack(readDataset(files)).buffer), 'de', DEVELOPER);
  expect(german).toMatchObject({
    label: expect.stringContaining('Software'),
    essential: [{ uri: PROGRAMMING, label: 'computer programming' }],
  });
});

describe('the hierarchy', () => {
  it('begins with the groups at the top, each with how much lies below it', () => {
    const skills = conceptPage(vocabulary, 'en', SKILL_SCHEME);
    expect(skills).toMatchObject({ kind: 'group', holds: 'skills', members: [], groups: [] });
    const knowledge = skills?.kind === 'group' ? skills.below.find(({ code }) => code === 'K') : undefined;
    expect(knowledge?.label).toBe('knowledge');
    expect(knowledge?.count).toBeGreaterThan(2);
    const occupations = conceptPage(vocabulary, 'en', OCCUPATION_SCHEME);
    const sum =
      occupations?.kind === 'group' ? occupations.below.reduce((all, { count }) => all + count, 0) : 0;
    expect(sum).toBe(vocabulary.occupationCount);
  });

  it('leads down to what lies in a group, and up again', () => {
    expect(conceptPage(vocabulary, 'en', 'http://data.europa.eu/esco/isco/C2512')).toMatchObject({
      kind: 'group',
      holds: 'occupations',
      code: '2512',
      members: [
        { uri: DEVELOPER, label: 'software developer', code: '2512.4' },
        { label: 'user interface developer', code: '2512.5' },
      ],
    });
    const developer = conceptPage(vocabulary, 'en', DEVELOPER);
    expect(developer?.groups.map(({ code }) => code)).toEqual(['2512', '251', '25', '2']);
    const isced = conceptPage(vocabulary, 'en', 'http://data.europa.eu/esco/isced-f/0613');
    expect(isced?.kind === 'group' && isced.members.map(({ uri }) => uri)).toContain(PYTHON);
  });
});

it('there is no page for unknown identifiers', () => {
  expect(conceptPage(vocabulary, 'en', 'http://data.europa.eu/esco/skill/none')).toBeNull();
});
