/** The starter vocabulary against the official download, where it is at hand: true, wide and good enough. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Classification } from '../../../lib/esco/model.ts';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { datasetPaths, readSources } from '../../../lib/node/dataset-sources.ts';
import { loadStarter } from '../../../lib/node/starter.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';
import { readAnnotatedAds, statedFinder } from './annotated-ads.ts';

/** Unit groups left out: elected and armed offices, and work that is hardly ever advertised. */
const RARE = [
  { code: '0110', name: 'commissioned armed forces officers' },
  { code: '0210', name: 'non-commissioned armed forces officers' },
  { code: '0310', name: 'armed forces, other ranks' },
  { code: '1111', name: 'legislators' },
  { code: '5161', name: 'astrologers and fortune-tellers' },
  { code: '5169', name: 'club hosts, dating services and escorts' },
  { code: '6123', name: 'beekeepers' },
  { code: '6129', name: 'fur farmers' },
  { code: '6224', name: 'hunters and trappers' },
  { code: '7516', name: 'tobacco preparers' },
  { code: '8132', name: 'photographic film developers' },
  { code: '9332', name: 'drivers of animal-drawn vehicles' },
];

describe('the starter vocabulary beside official ESCO v1.1.1', NEEDS_OFFICIAL_DOWNLOAD, () => {
  const starter = loadStarter();
  let whole: Classification;
  beforeAll(() => {
    whole = readDataset(readSources(datasetPaths([OFFICIAL_DOWNLOAD])));
  });

  it('has the official identifier, labels, type and reuse level of every skill', () => {
    const official = new Map(whole.skills.map((skill) => [skill.uri, skill]));
    const different = starter.skills.filter(({ uri, labels, type, reuseLevel }) => {
      const skill = official.get(uri);
      return (
        JSON.stringify([skill?.labels, skill?.type, skill?.reuseLevel]) !==
        JSON.stringify([labels, type, reuseLevel])
      );
    });
    expect(different.map(({ uri }) => uri)).toEqual([]);
  });

  it('has the official labels, code and relations of every occupation, and the full numbers of its skills', () => {
    const chosen = new Set(starter.skills.map(({ uri }) => uri));
    const official = new Map(whole.occupations.map((occupation) => [occupation.uri, occupation]));
    for (const occupation of starter.occupations) {
      const full = official.get(occupation.uri);
      const kept = (uris: string[] = []) => uris.filter((uri) => chosen.has(uri)).toSorted();
      expect(occupation).toEqual({
        ...full,
        essential: kept(full?.essential),
        optional: kept(full?.optional),
        essentialTotal: full?.essential.length,
        optionalTotal: full?.optional.length,
      });
    }
  });

  it('represents every unit group of ISCO-08 that ESCO has occupations of, but for rare work', () => {
    const groups = (classification: Classification) =>
      new Set(classification.occupations.map(({ code }) => code.slice(0, 4)));
    const missing = [...groups(whole).difference(groups(starter))].toSorted();
    expect(missing).toEqual(RARE.map(({ code }) => code));
  });

  it('finds at least 85 % of the right stated skills that full ESCO finds, in each sector', () => {
    const [findWithAll, findWithStarter] = [whole, starter].map((classification) =>
      statedFinder(openPack(compilePack(classification).buffer)),
    );
    const sectors = new Map<string, { all: number; starter: number }>();
    for (const ad of readAnnotatedAds()) {
      const right = (found: Set<string> | undefined) => ad.right.intersection(found ?? new Set());
      const withAll = right(findWithAll?.(ad));
      const withStarter = right(findWithStarter?.(ad)).intersection(withAll);
      const sum = sectors.get(ad.sector) ?? { all: 0, starter: 0 };
      sectors.set(ad.sector, { all: sum.all + withAll.size, starter: sum.starter + withStarter.size });
    }
    expect(sectors.size).toBeGreaterThanOrEqual(12);
    const thin = [...sectors].filter(([, { all, starter }]) => all < 10 || starter / all < 0.85);
    expect(thin).toEqual([]);
  });
});
