import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerptOf, iscoGroupUri } from '../../../lib/esco/excerpt.ts';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { readStarter, writeStarter } from '../../../lib/esco/starter.ts';
import { loadStarter, readSelection, STARTER_FOLDER } from '../../../lib/node/starter.ts';
import { officialZips } from '../../fixtures/esco/official-zips.ts';

const whole = readDataset(officialZips());
const bySkill = (label: string) =>
  whole.skills.find(({ labels }) => labels.en?.preferred === label)?.uri ?? '';
const byOccupation = (label: string) =>
  whole.occupations.find(({ labels }) => labels.en?.preferred === label)?.uri ?? '';
const [python, sql, programming] = ['Python (computer programming)', 'SQL', 'computer programming'].map(
  bySkill,
);
const developer = byOccupation('software developer');

describe('an excerpt', () => {
  const excerpt = excerptOf(whole, [python ?? '', developer]);

  it('holds the chosen concepts with all their labels, and the relations among them', () => {
    expect(excerpt.skills.map(({ uri }) => uri)).toEqual([python]);
    expect(excerpt.skills[0]?.labels).toEqual(whole.skills.find(({ uri }) => uri === python)?.labels);
    expect(excerpt.occupations[0]).toMatchObject({ essential: [], optional: [python] });
    expect(excerpt.excerpt).toBe(true);
  });

  it('keeps the full numbers of skills of an occupation', () => {
    expect(excerpt.occupations[0]).toMatchObject({ essentialTotal: 3, optionalTotal: 2 });
  });

  it('places a skill below the nearest that is kept', () => {
    expect(excerpt.skills[0]?.broader).toEqual(['http://data.europa.eu/esco/isced-f/0613']);
    const both = excerptOf(whole, [python ?? '', programming ?? '']);
    expect(both.skills.find(({ uri }) => uri === python)?.broader).toContain(programming);
  });

  it('holds the groups above its concepts and no other', () => {
    const codes = excerpt.groups.map(({ code }) => code).sort();
    expect(codes).toEqual(['06', '061', '0613', '2', '25', '251', '2512', 'K']);
    expect(excerpt.groups.map(({ uri }) => uri)).toContain(iscoGroupUri('2512.4'));
  });

  it('refuses what the dataset does not hold', () => {
    expect(() => excerptOf(whole, ['http://data.europa.eu/esco/skill/x'])).toThrow(
      'esco/skill/x is no skill',
    );
  });
});

describe('the starter files', () => {
  it('come back as they were written', () => {
    const excerpt = excerptOf(whole, [python ?? '', sql ?? '', developer, byOccupation('welder')]);
    expect(readStarter(writeStarter(excerpt))).toEqual(excerpt);
  });

  it('of this project hold what the selection names, each with a reason', () => {
    const starter = loadStarter();
    const selection = readSelection(readFileSync(join(STARTER_FOLDER, 'selection.csv'), 'utf8'));
    const labels = new Map(
      [...starter.skills, ...starter.occupations].map(({ uri, labels }) => [uri, labels.en?.preferred]),
    );
    expect(selection.filter(({ uri, label }) => labels.get(uri) !== label)).toEqual([]);
    expect(selection.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    expect(labels.size).toBe(new Set(selection.map(({ uri }) => uri)).size);
  });

  it('of this project link only to concepts they hold', () => {
    const { skills, occupations, groups } = loadStarter();
    const known = new Set([...skills, ...groups].map(({ uri }) => uri));
    const linked = [
      ...occupations.flatMap(({ essential, optional }) => [...essential, ...optional]),
      ...[...skills, ...groups].flatMap(({ broader }) => broader),
    ];
    expect(linked.filter((uri) => !known.has(uri))).toEqual([]);
    expect(occupations.filter((job) => job.essential.length > job.essentialTotal)).toEqual([]);
  });
});
