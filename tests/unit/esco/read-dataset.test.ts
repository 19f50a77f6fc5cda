import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { sentenceOf } from '../../../lib/esco/sentences.ts';
import {
  fixtureFile,
  fixtureFiles,
  LANGUAGE_ZIP,
  officialZips,
  RELATIONS_ZIP,
} from '../../fixtures/esco/official-zips.ts';

const SKILL = 'http://data.europa.eu/esco/skill/';
const MANAGE_MUSICIANS = `${SKILL}0005c151-5b5a-4a66-8aac-60e734beb1ab`;
const ICT_SAFETY = `${SKILL}426ceaba-6867-481c-bb6b-aee3933da7d2`;
const PYTHON = `${SKILL}ccd0a1d9-afda-43d9-b901-96344886e14d`;
const PROGRAMMING = `${SKILL}21d2f96d-35f7-4e3f-9745-c533d2dd6e97`;
const MISSING_GROUP = `${SKILL}1e924921-b7ff-4326-a698-c8275bbcf60d`;
const SOFTWARE_DEVELOPER = 'http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const english = (name: string) => text(fixtureFiles('classification-en')[name]);
const find = <Concept extends { uri: string }>(list: Concept[], uri: string) =>
  list.find((concept) => concept.uri === uri);

describe('the two official zips', () => {
  const dataset = readDataset(officialZips());

  it('give version, language and all concepts', () => {
    expect(dataset).toMatchObject({ version: '1.1.1', languages: ['en'], excerpt: false });
    expect(dataset.skills).toHaveLength(13);
    expect(dataset.occupations).toHaveLength(5);
    expect(dataset.groups.filter(({ kind }) => kind === 'isco-group')).toHaveLength(15);
    expect(dataset.groups.filter(({ kind }) => kind === 'skill-group')).toHaveLength(30);
  });

  it('give type and reuse level, null where the file leaves them empty', () => {
    expect(find(dataset.skills, PYTHON)).toMatchObject({ type: 'knowledge', reuseLevel: 'sector-specific' });
    expect(find(dataset.skills, ICT_SAFETY)).toMatchObject({ type: null, reuseLevel: null });
  });

  it('say in which of ESCO’s collections a skill is', () => {
    const collections = (name: string) =>
      dataset.skills.find(({ labels }) => labels.en?.preferred === name)?.collections;
    expect(collections('solve problems')).toEqual(['transversal', 'research']);
    expect(collections('computer programming')).toEqual(['digital', 'digcomp']);
    expect(collections('operate forklift')).toEqual([]);
  });

  it('relate skills to each other where both are there', () => {
    const related = (lines: string[]) =>
      readDataset([
        ...officialZips(),
        {
          name: 'skillSkillRelations_v1.1.1.csv',
          bytes: new TextEncoder().encode(
            [
              'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
              ...lines,
            ].join('\n'),
          ),
        },
      ]).skills.find(({ uri }) => uri === PYTHON)?.related;
    const line = (to: string) => `${PYTHON},knowledge,optional,knowledge,${to}`;
    expect(related([line(PROGRAMMING), line(PROGRAMMING), line(`${SKILL}elsewhere`)])).toEqual([PROGRAMMING]);
  });

  it('give each label once, and the preferred one not again among the alternatives', () => {
    expect(find(dataset.skills, MANAGE_MUSICIANS)?.labels.en).toEqual({
      preferred: 'manage musical staff',
      alternative: [
        'manage staff of music',
        'coordinate duties of musical staff',
        'manage music staff',
        'direct musical staff',
      ],
      hidden: [],
    });
  });

  it('link occupations to their skills; totals count what lies outside as well', () => {
    expect(find(dataset.occupations, SOFTWARE_DEVELOPER)).toMatchObject({
      code: '2512.4',
      essential: [PROGRAMMING],
      optional: expect.arrayContaining([PYTHON]),
      essentialTotal: 3,
      optionalTotal: 2,
    });
  });

  it('place skills below skills and groups', () => {
    expect(find(dataset.skills, PYTHON)?.broader).toEqual([
      'http://data.europa.eu/esco/isced-f/0613',
      PROGRAMMING,
    ]);
    expect(find(dataset.groups, 'http://data.europa.eu/esco/isco/C2512')).toMatchObject({
      code: '2512',
      broader: ['http://data.europa.eu/esco/isco/C251'],
    });
  });

  it('give codes also to groups whose code stands in the URI alone', () => {
    expect(find(dataset.groups, 'http://data.europa.eu/esco/isced-f/06')?.code).toBe('06');
  });

  it('know the groups that only the hierarchy file names', () => {
    expect(find(dataset.groups, MISSING_GROUP)).toMatchObject({
      code: 'S6.8',
      labels: { en: { preferred: 'positioning materials, tools or equipment' } },
    });
  });

  it('say how many relations name concepts that are not there', () => {
    expect(dataset.problems.map(sentenceOf)).toEqual([
      expect.stringMatching(/^Concepts in the hierarchy .*: 1\./),
      expect.stringMatching(/^Relations of occupations .*: 3\..*a9e54177/),
      expect.stringMatching(/^Relations to skills .*: 2\./),
    ]);
  });

  it('give the same in any order, as loose files, or zipped once more', () => {
    const [first, second] = officialZips();
    const loose = { ...fixtureFiles('classification-en'), ...fixtureFiles('relations') };
    const files = Object.entries(loose).map(([name, bytes]) => ({ name: `ESCO v1.1.1/${name}`, bytes }));
    const both = zipSync({
      [LANGUAGE_ZIP]: first?.bytes ?? new Uint8Array(),
      [RELATIONS_ZIP]: second?.bytes ?? new Uint8Array(),
    });
    expect(readDataset(officialZips().reverse())).toEqual(dataset);
    expect(readDataset(files.reverse())).toEqual(dataset);
    expect(readDataset([{ name: 'download.zip', bytes: both }])).toEqual(dataset);
  });
});

describe('several languages', () => {
  it('are merged by URI, whatever columns their files have', () => {
    const dataset = readDataset([
      ...officialZips(),
      fixtureFile('other-languages', 'occupations_de.csv'),
      fixtureFile('other-languages', 'skills_nl_v1.2_preferred.csv'),
      fixtureFile('other-languages', 'skills_fi_sv_en_preferred.json'),
    ]);
    expect(dataset.languages).toEqual(['en', 'de', 'fi', 'nl', 'sv']);
    expect(dataset.version).toBe('1.1.1');
    expect(find(dataset.skills, MANAGE_MUSICIANS)?.labels).toMatchObject({
      en: {
        preferred: 'manage musical staff',
        alternative: expect.arrayContaining(['direct musical staff']),
      },
      nl: { preferred: 'muziekpersoneel managen' },
    });
    expect(find(dataset.occupations, SOFTWARE_DEVELOPER)?.labels.de?.preferred).toContain('/');
    expect(dataset.occupations).toHaveLength(5);
    expect(dataset.problems.map(sentenceOf)).toContainEqual(
      expect.stringMatching(/occupations_de\.csv: labels of concepts .*: 1\./),
    );
    expect(dataset.problems.map(sentenceOf)).toContainEqual(
      'skills_nl_v1.2_preferred.csv holds labels of version 1.2; they were given to the concepts of this one.',
    );
  });

  it('of another version are refused, or set aside where a version is chosen', () => {
    const older = officialZips().map(({ name, bytes }) => ({ name: name.replace('v1.1.1', 'v1.0'), bytes }));
    const newer = officialZips({
      'occupationSkillRelations.csv': 'occupationUri,relationType,skillType,skillUri\n',
    });
    expect(() => readDataset([...older, ...newer])).toThrow(/different versions of ESCO \(1\.1\.1, 1\.0\)/);
    const dataset = readDataset([...older, ...newer], { version: '1.1.1' });
    expect(dataset.version).toBe('1.1.1');
    expect(find(dataset.occupations, SOFTWARE_DEVELOPER)).toMatchObject({ essential: [], essentialTotal: 0 });
    expect(dataset.problems.map(sentenceOf)).toContainEqual(
      expect.stringMatching(/is of version 1\.0; it was left out/),
    );
    expect(readDataset([...older, ...newer], { version: '1.0' })).toMatchObject({ version: '1.0' });
  });

  it('are asked for where no file name tells', () => {
    const skills = fixtureFile('classification-en', 'skills_en.csv');
    expect(() => readDataset([{ ...skills, name: 'skills.csv' }])).toThrow(
      /language of skills\.csv cannot be told/,
    );
    expect(readDataset([{ ...skills, name: 'skills.csv', language: 'en' }]).languages).toEqual(['en']);
  });
});

describe('incomplete and foreign files', () => {
  it('say what is lost without the relations', () => {
    const dataset = readDataset(officialZips().slice(0, 1));
    expect(dataset.skills).toHaveLength(13);
    expect(dataset.problems.map(sentenceOf)).toContainEqual(
      expect.stringContaining('no occupation is linked to its skills'),
    );
    expect(dataset.problems.map(sentenceOf)).toContainEqual(
      expect.stringContaining('no skill is placed in the hierarchy'),
    );
  });

  it('are left out by name when they are no part of ESCO', () => {
    const foreign = { name: 'holidays.csv', bytes: new TextEncoder().encode('day,name\n1,May Day\n') };
    expect(readDataset([...officialZips(), foreign]).problems.map(sentenceOf)).toContainEqual(
      'holidays.csv is no file of ESCO; it was left out.',
    );
    expect(() => readDataset([foreign])).toThrow('None of the files belongs to an ESCO dataset');
  });

  it('cannot do without skills', () => {
    expect(() => readDataset(officialZips().slice(1))).toThrow(/lack the skills \(skills_en\.csv/);
  });

  it.each([
    [
      'rows without an ESCO identifier',
      'skills_en.csv',
      `${english('skills_en.csv')}KnowledgeSkillCompetence,javascript:alert(1),,,evil`,
    ],
    [
      'rows without a preferred label',
      'skills_en.csv',
      `${english('skills_en.csv')}KnowledgeSkillCompetence,${SKILL}1`,
    ],
    [
      'rows that repeat a concept',
      'skills_en.csv',
      `${english('skills_en.csv')}${english('skills_en.csv').split('\r\n').slice(1).join('\r\n')}`,
    ],
    [
      'concepts that are not released',
      'skills_en.csv',
      `${english('skills_en.csv')}KnowledgeSkillCompetence,${SKILL}1,knowledge,,gone,,,obsolete`,
    ],
  ])('tolerate and count %s', (problem, name, content) => {
    const dataset = readDataset(officialZips({ [name]: content }));
    expect(dataset.skills).toHaveLength(13);
    expect(dataset.problems.map(sentenceOf)).toContainEqual(expect.stringContaining(problem));
  });

  it('read a byte order mark and LF line ends as well', () => {
    const changed = `\uFEFF${english('skills_en.csv').replaceAll('\r\n', '\n')}`;
    expect(readDataset(officialZips({ 'skills_en.csv': changed }))).toEqual(readDataset(officialZips()));
  });

  it('read columns by name, in any order, with new ones added', () => {
    const rows = text(fixtureFiles('relations')['occupationSkillRelations.csv']).trimEnd().split('\r\n');
    const turned = rows.map((row, at) => [...row.split(',').reverse(), at === 0 ? 'note' : 'x'].join(','));
    const changed = readDataset(officialZips({ 'occupationSkillRelations.csv': turned.join('\n') }));
    expect(changed).toEqual(readDataset(officialZips()));
  });
});

describe('broken files', () => {
  const [language, relations] = officialZips();
  const cut = (bytes: Uint8Array | undefined) => (bytes ?? new Uint8Array()).slice(0, -200);

  it.each([
    ['no files', () => [], 'No file was given'],
    ['an empty file', () => [{ name: 'skills_en.csv', bytes: new Uint8Array() }], 'skills_en.csv is empty'],
    [
      'a truncated zip',
      () => [{ name: LANGUAGE_ZIP, bytes: cut(language?.bytes) }, ...(relations ? [relations] : [])],
      `${LANGUAGE_ZIP} cannot be unpacked`,
    ],
    [
      'an unclosed quote',
      () => officialZips({ 'skills_en.csv': english('skills_en.csv').replace('"Our own', '"Our "own') }),
      'skills_en.csv in ESCO dataset - v1.1.1 - classification - en - csv.zip is broken',
    ],
    [
      'a missing column',
      () => officialZips({ 'skills_en.csv': english('skills_en.csv').replace('preferredLabel', 'label') }),
      'lacks preferredLabel of the official columns',
    ],
    [
      'semicolons from a spreadsheet',
      () =>
        officialZips({ 'occupations_en.csv': 'conceptType;conceptUri;iscoGroup;preferredLabel\na;b;c;d' }),
      'occupations_en.csv in',
    ],
    [
      'another encoding',
      () => officialZips({ 'skills_en.csv': new Uint8Array([0xff, 0xfe, 0x41, 0xd8]) }),
      'not text in UTF-8',
    ],
    [
      'a web page instead of the zip',
      () => [{ name: LANGUAGE_ZIP, bytes: new TextEncoder().encode('<html>') }],
      'cannot be unpacked',
    ],
    [
      'only a header',
      () => officialZips({ 'skills_en.csv': english('skills_en.csv').split('\r\n')[0] ?? '' }),
      'holds no skill',
    ],
  ])('are named in one sentence: %s', (_, sources, sentence) => {
    expect(() => readDataset(sources())).toThrow(sentence);
  });
});
