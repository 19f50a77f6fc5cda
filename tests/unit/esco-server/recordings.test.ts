import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { type ServedDataset, servedDataset } from '../../esco-server/dataset.ts';
import { NEEDS_RECORDINGS, RECORDINGS, recording } from '../../esco-server/recordings.ts';
import { answerTo } from '../../esco-server/routes.ts';
import { beyond, shapeOf } from '../../esco-server/shape.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';

const ROOT = 'https://ec.europa.eu/esco/open-api';
const URI = 'http://data.europa.eu/esco';
const PYTHON = 'skill/skill:ccd0a1d9-afda-43d9-b901-96344886e14d';
const NURSE = 'occupation/occupation:18e14e61-495b-44cc-a7c6-df4c625934ba';
/** Stands for the concepts that the recording holds. */
const URIS = 'URIS';
const NOBODY = '00000000-0000-0000-0000-000000000000';
const scheme = (name: string) => `inScheme=${encodeURIComponent(`${URI}/concept-scheme/${name}`)}`;

const skip = NEEDS_RECORDINGS.skip || NEEDS_OFFICIAL_DOWNLOAD.skip;
const meta = NEEDS_RECORDINGS.skip ? NEEDS_RECORDINGS.meta : NEEDS_OFFICIAL_DOWNLOAD.meta;

describe('the server for tests answers as the open API does', { skip, meta }, () => {
  let dataset: ServedDataset;
  beforeAll(() => {
    const sources = readdirSync(OFFICIAL_DOWNLOAD)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(OFFICIAL_DOWNLOAD, name))) }));
    dataset = servedDataset(readDataset(sources));
  });

  /**
   * The dataset is v1.1.1 in English, the recordings are v1.2.1 in all languages: a concept may lack what it has
   * since then, or what is a matter of chance. Nothing may be there that no recording has.
   */
  test.each([
    ['resource/SkillGetTest/skill_en', PYTHON, ['topConceptOf', 'hiddenLabel']],
    ['resource/OccupationGetTest/occupation_en', NURSE, ['topConceptOf']],
    ['resource/ConceptGetTest/concept_en', 'concept/isco:C25', ['.description']],
    ['history/HistoryTest/skill_history', `${PYTHON}/history`, []],
    ['history/HistoryTest/occupation_history', `${NURSE}/history`, []],
    ['history/ConversionTest/skill_conversion', `${PYTHON}/conversion`, []],
    ['history/ConversionTest/occupation_conversion', `${NURSE}/conversion`, []],
    ['history/ConversionTest/concept_conversion', 'concept/isco:C25/conversion', []],
    ['list/ListByUrisTest/skill_list_by_uris', `skill-list?${URIS}`, ['topConceptOf', 'hiddenLabel']],
    [
      'list/ListByUrisTest/occupation_list_by_uris',
      `occupation-list?${URIS}`,
      ['topConceptOf', 'hidden', '.alternativeLabel.*: string'],
    ],
    ['list/ListByUrisTest/concept_list_by_uris', `concept-list?${URIS}`, []],
    ['list/ListBySchemeTest/concept_by_scheme', `concept-list/by-scheme?${scheme('isco')}&limit=5`, []],
    [
      'list/ListBySchemeTest/concept_by_scheme_page2',
      `concept-list/by-scheme?${scheme('isco')}&limit=5&offset=5`,
      [],
    ],
    ['list/ListBySchemeTest/skill_by_scheme', `skill-list/by-scheme?${scheme('skills')}&limit=5`, []],
    [
      'list/ListBySchemeTest/occupation_by_scheme',
      `occupation-list/by-scheme?${scheme('occupations')}&limit=5`,
      [],
    ],
  ])('%s', (name, query, mayLack) => {
    const genuine = recording(name);
    const uris = Object.keys((genuine.body as { _embedded?: object })._embedded ?? {});
    const asked = query.replace(URIS, String(new URLSearchParams(uris.map((uri) => ['uris', uri]))));
    const ours = answerTo(new URL(`${ROOT}/${asked}`), dataset);
    expect(ours.status).toBe(genuine.status);
    expect(beyond(shapeOf(ours.body), allShapes(genuine.body))).toEqual([]);
    const lacking = beyond(shapeOf(genuine.body), shapeOf(ours.body));
    const byChance =
      /\.(?:hasAssociation|hiddenLabel|hiddenTerms|alternativeTerms|alternativeLabel|scopeNote|topConceptOf|broaderOccupation|narrowerSkill|broaderSkill|isOptionalSkillForSkill|isEssentialSkillForSkill|relatedOptionalSkill|isEssentialSkillForOccupation|isOptionalSkillForOccupation|relatedEssentialSkill|description)\b/;
    const isPage = name.includes('BySchemeTest');
    expect(
      lacking.filter(
        (line) => !mayLack.some((part) => line.includes(part)) && !(isPage && byChance.test(line)),
      ),
    ).toEqual([]);
  });

  test.each([
    ['error/ErrorHandlingTest/skill_not_found', `skill/skill:${NOBODY}`],
    ['error/ErrorHandlingTest/occupation_not_found', `occupation/occupation:${NOBODY}`],
    ['error/ErrorHandlingTest/concept_not_found', 'concept/isco:C9999'],
    ['error/ErrorHandlingTest/list_missing_uris', 'skill-list'],
    ['error/ErrorHandlingTest/by_scheme_missing_inScheme', 'skill-list/by-scheme'],
    ['error/ErrorHandlingTest/by_scheme_invalid_limit', `skill-list/by-scheme?${scheme('skills')}&limit=0`],
    [
      'error/ErrorHandlingTest/by_scheme_invalid_offset',
      `skill-list/by-scheme?${scheme('skills')}&offset=-1`,
    ],
    ['bugs/ErrorHandlingTest/occupation_history_not_found', `occupation/occupation:${NOBODY}/history`],
    ['bugs/ErrorHandlingTest/skill_conversion_not_found', `skill/skill:${NOBODY}/conversion`],
    ['config/ConfigInfoTest/default_version', 'config-info/default-version'],
  ])('%s', (name, query) => {
    const genuine = recording(name);
    const ours = answerTo(new URL(`${ROOT}/${query}`), dataset);
    expect(ours.status).toBe(genuine.status);
    const [mine, theirs] = [shapeOf(ours.body), shapeOf(genuine.body)];
    expect({ beyond: beyond(mine, theirs), lacking: beyond(theirs, mine) }).toEqual({
      beyond: [],
      lacking: [],
    });
  });

  test('a page of a large scheme says that its last one ends at the 10,000th record, as recorded', () => {
    const last = (body: unknown) =>
      /offset=(\d+)/.exec((body as { _links: { last: { href: string } } })._links.last.href)?.[1];
    const query = `${ROOT}/skill-list/by-scheme?${scheme('skills')}&limit=5`;
    expect(last(answerTo(new URL(query), dataset).body)).toBe(
      last(recording('list/ListBySchemeTest/skill_by_scheme').body),
    );
  });
});

/** The shapes of all recordings of lists and single concepts: what a concept may have anywhere, it may have here. */
function allShapes(body: unknown): Map<string, Set<string>> {
  const shape = shapeOf(body);
  const concepts = ['', '._embedded.*'];
  const union = new Map(shape);
  for (const file of readdirSync(join(RECORDINGS, 'baselines/list'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.json'))
      for (const [path, kinds] of shapeOf(recording(`list/${file.slice(0, -5)}`).body)) {
        const inner = path.replace(/^\._embedded\.\*/, '');
        if (inner === path) continue;
        for (const start of concepts) {
          const at = `${start}${inner}`;
          union.set(at, new Set([...(union.get(at) ?? []), ...kinds]));
        }
      }
  return union;
}
