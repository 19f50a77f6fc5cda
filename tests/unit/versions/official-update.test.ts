/** What changed from ESCO 1.1.0 to 1.1.1, beside a difference made without our reader: rows of the CSV files themselves. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { datasetPaths, readSources } from '../../../lib/node/dataset-sources.ts';
import { type ConceptChanges, compareVocabularies, type UpdateSummary } from '../../../lib/pack/compare.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';

/** The folder of the zips of 1.1.0: ESCO_FORMER, else beside those of 1.1.1. */
const FORMER = process.env.ESCO_FORMER ?? resolve(OFFICIAL_DOWNLOAD, '../../v1.1.0/zips');
const NEEDS_BOTH = {
  skip: !existsSync(OFFICIAL_DOWNLOAD) || !existsSync(FORMER),
  meta: { skipReason: `The zips of ESCO v1.1.0 are not in ${FORMER} (ESCO_FORMER may name their folder).` },
};

type Row = Record<string, string>;
interface Plain {
  skills: Map<string, Row>;
  occupations: Map<string, Row>;
  /** Occupation → `essential <uri>`, `optional <uri>`. */
  links: Map<string, Set<string>>;
}

function readPlain(folder: string): Plain {
  const tables = new Map<string, Row[]>();
  for (const { bytes } of readSources(datasetPaths([folder])))
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      tables.set(
        name.replace(/(_en)?\.csv$/, '').replace(/^.*\//, ''),
        Papa.parse<Row>(strFromU8(content).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
          .data,
      );
  const byUri = (name: string) => new Map((tables.get(name) ?? []).map((row) => [row.conceptUri ?? '', row]));
  const links = new Map<string, Set<string>>();
  for (const { occupationUri = '', relationType, skillUri } of tables.get('occupationSkillRelations') ?? [])
    links.set(occupationUri, (links.get(occupationUri) ?? new Set()).add(`${relationType} ${skillUri}`));
  return { skills: byUri('skills'), occupations: byUri('occupations'), links };
}

const text = (row: Row, column: string) => (row[column] ?? '').replaceAll('\r\n', '\n').trim();
const lines = (row: Row, column: string) =>
  new Set(
    text(row, column)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== text(row, 'preferredLabel')),
  );
const same = <T>(a: Set<T>, b: Set<T>) => a.size === b.size && [...a].every((one) => b.has(one));

/** Alternative labels, and the hidden ones that are none of them. */
const others = (row: Row): [Set<string>, Set<string>] => {
  const alternative = lines(row, 'altLabels');
  return [alternative, new Set([...lines(row, 'hiddenLabels')].filter((label) => !alternative.has(label)))];
};

function differences(old: Plain, now: Plain, kind: 'skills' | 'occupations') {
  const [before, after] = [old[kind], now[kind]];
  const known = (plain: Plain, uri: string) =>
    new Set([...(plain.links.get(uri) ?? [])].filter((link) => plain.skills.has(link.split(' ')[1] ?? '')));
  const told = { changed: 0, renamed: [] as string[], relabelled: 0, reclassified: 0, relinked: 0 };
  for (const [uri, row] of before) {
    const next = after.get(uri);
    if (!next) continue;
    const [a, b] = [others(row), others(next)];
    const differs = [
      text(row, 'preferredLabel') !== text(next, 'preferredLabel'),
      !same(a[0], b[0]) || !same(a[1], b[1]),
      ['skillType', 'reuseLevel', 'code'].some((column) => text(row, column) !== text(next, column)),
      kind === 'occupations' && !same(known(old, uri), known(now, uri)),
    ];
    if (differs[0]) told.renamed.push(uri);
    told.relabelled += Number(differs[1]);
    told.reclassified += Number(differs[2]);
    told.relinked += Number(differs[3]);
    told.changed += Number(differs.some(Boolean));
  }
  return {
    ...told,
    renamed: told.renamed.sort(),
    added: [...after.keys()].filter((uri) => !before.has(uri)).sort(),
    removed: [...before.keys()].filter((uri) => !after.has(uri)).sort(),
  };
}

const told = ({ added, removed, replaced, renamed, ...counts }: ConceptChanges) => ({
  ...counts,
  added: added.map(({ uri }) => uri).sort(),
  removed: [...removed, ...replaced.map(({ from }) => from)].map(({ uri }) => uri).sort(),
  renamed: renamed.map(({ from }) => from.uri).sort(),
});

describe('the update from ESCO 1.1.0 to 1.1.1', NEEDS_BOTH, () => {
  let update: UpdateSummary;
  let expected: Record<'skills' | 'occupations', ReturnType<typeof differences>>;
  beforeAll(() => {
    const open = (folder: string) =>
      openPack(compilePack(readDataset(readSources(datasetPaths([folder])))).buffer);
    update = compareVocabularies(open(FORMER), open(OFFICIAL_DOWNLOAD), 'en');
    const [old, now] = [readPlain(FORMER), readPlain(OFFICIAL_DOWNLOAD)];
    expected = { skills: differences(old, now, 'skills'), occupations: differences(old, now, 'occupations') };
  }, 60_000);

  it('is summed up as a plain difference of the files says', () => {
    expect(update).toMatchObject({ from: '1.1.0', to: '1.1.1' });
    expect(told(update.skills)).toEqual(expected.skills);
    expect(told(update.occupations)).toEqual(expected.occupations);
  });

  it('adds five skills and takes none away', () => {
    expect(update.skills.added).toHaveLength(5);
    expect(update.skills.removed).toEqual([]);
    expect(update.skills.added.every(({ label }) => label !== '')).toBe(true);
  });
});
