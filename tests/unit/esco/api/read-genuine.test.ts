import { describe, expect, test } from 'vitest';
import { readChanges } from '../../../../lib/esco/api/changes.ts';
import { readList } from '../../../../lib/esco/api/open-api.ts';
import { readResource } from '../../../../lib/esco/api/resource.ts';
import { NEEDS_RECORDINGS, recording } from '../../../esco-server/recordings.ts';

const body = (name: string) => recording(name).body;
const ESCO = 'http://data.europa.eu/esco';

describe('genuine answers of the open API are read whole', NEEDS_RECORDINGS, () => {
  test('a skill: labels and descriptions in all languages, its place, its version', () => {
    const skill = readResource(body('resource/SkillGetTest/skill_en'));
    expect(skill).toMatchObject({
      kind: 'skill',
      released: true,
      skillType: 'knowledge',
      reuseLevel: 'sector-specific',
      collections: ['digital'],
      version: '1.2.1',
      broader: [`${ESCO}/isced-f/0613`, `${ESCO}/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97`],
    });
    expect(skill.labels.en?.preferred).toBe('Python (computer programming)');
    expect(skill.labels.en?.alternative).toContain('Python 3K');
    expect(Object.keys(skill.labels)).toHaveLength(28);
    expect(Object.keys(skill.descriptions)).toHaveLength(28);
    // A language with one label has it without a list around it.
    for (const { hidden } of Object.values(skill.labels))
      expect(hidden.every((label) => label.length > 1)).toBe(true);
    expect(skill.linked.filter(({ kind }) => kind === 'occupation')).toHaveLength(49);
  });

  test('an occupation: its code and the skills it asks for', () => {
    const occupation = readResource(body('resource/OccupationGetTest/occupation_en'));
    expect(occupation).toMatchObject({ kind: 'occupation', code: '2221.3' });
    expect(occupation.labels.en?.preferred).toBe('specialist nurse');
    expect(occupation.essential).toHaveLength(70);
    expect(occupation.optional).toHaveLength(22);
  });

  test('a group', () => {
    expect(readResource(body('resource/ConceptGetTest/concept_en'))).toMatchObject({
      kind: 'group',
      code: '25',
      broader: [`${ESCO}/isco/C2`],
    });
  });

  test.each([
    ['list/ListByUrisTest/skill_list_by_uris', 2],
    ['list/ListByUrisTest/occupation_list_by_uris', 2],
    ['list/ListBySchemeTest/skill_by_scheme_obsolete', 20],
    ['list/ListBySchemeTest/occupation_by_scheme_obsolete', 20],
    ['list/ListBySchemeTest/concept_by_scheme_obsolete', 20],
  ])('%s', (name, count) => {
    const resources = readList(body(name));
    expect(resources).toHaveLength(count);
    for (const { labels, version } of resources) {
      expect(labels.en?.preferred).not.toBe('');
      expect(version).toBe('1.2.1');
    }
  });

  test('a history: versions in order, nothing where the service writes None', () => {
    const { versions, changes, replacedBy } = readChanges(
      body('history/HistoryTest/skill_history_full'),
      body('history/ConversionTest/skill_conversion'),
    );
    expect(versions).toEqual(['1.1.2', '1.2.0', '1.2.1']);
    expect(replacedBy).toEqual([]);
    const added = changes.find(
      ({ field, language, version }) => field === 'prefLabel' && language === 'uk' && version === '1.2.0',
    );
    expect(added).toMatchObject({ action: 'Added', before: '' });
    expect(added?.after).not.toBe('');
    expect(changes.find(({ field }) => field === 'isEssentialSkillFor')?.language).toBeNull();
  });
});
