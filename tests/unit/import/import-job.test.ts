import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { sentenceOf } from '../../../lib/esco/sentences.ts';
import { runImport } from '../../../lib/import/import-job.ts';
import type { ImportProgress } from '../../../lib/import/import-messages.ts';
import { planOf } from '../../../lib/import/import-plan.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { type ImportOrder, openImportStore } from '../../../lib/store/import-store.ts';
import { openStore } from '../../../lib/store/pack-store.ts';
import { fixtureFile, officialZips } from '../../fixtures/esco/official-zips.ts';

type Sources = ReturnType<typeof officialZips>;

const filesOf = (sources: Sources) =>
  sources.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name));
const OTHERS = ['occupations_de.csv', 'skills_nl_v1.2_preferred.csv', 'skills_fi_sv_en_preferred.json'].map(
  (name) => fixtureFile('other-languages', name),
);
const WHOLE = {
  ...{ version: '1.1.1', versions: ['1.1.1'], languages: ['en'], missing: [], isWhole: true },
  ...{ bytes: 1, unpacked: 1 },
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** Orders an import as the options page does. */
async function order(sources: Sources, changes: Partial<ImportOrder> = {}): Promise<ImportOrder> {
  const files = filesOf(sources);
  const planned = { ...planOf(files, WHOLE, null, null), ...changes };
  await openImportStore().begin(planned, files, 1);
  return planned;
}

const run = (planned: ImportOrder, tell: (progress: ImportProgress) => void = () => {}) =>
  runImport(planned, {
    ...{ imports: openImportStore(), packs: openStore(), tell },
    turn: () => Promise.resolve(),
  });

const packBytes = async (id: string) => new Uint8Array((await openStore().readPack(id)) ?? new ArrayBuffer());

describe('importing official files', () => {
  it('stores a vocabulary that can be opened, and keeps nothing else', async () => {
    const summary = await run(await order(officialZips()));
    expect(summary).toMatchObject({ version: '1.1.1', languages: ['en'], skills: 13, occupations: 5 });
    expect(openPack((await packBytes(summary.id)).buffer).skillCount).toBe(13);
    expect((await openStore().listPacks()).map(({ state, source }) => [state, source])).toEqual([
      ['ready', 'imported'],
    ]);
    expect(await openImportStore().current()).toBeNull();
  });

  it('gives the same bytes as the command, in one language or in five', async () => {
    for (const sources of [officialZips(), [...officialZips(), ...OTHERS]]) {
      const { id } = await run(await order(sources));
      expect(await packBytes(id)).toEqual(compilePack(readDataset(sources)));
    }
  });

  it('reports steps, bytes and concepts that never go back', async () => {
    const seen: ImportProgress[] = [];
    await run(await order([...officialZips(), ...OTHERS]), (progress) => seen.push(progress));
    for (const count of [
      (progress: ImportProgress) => progress.step,
      (progress: ImportProgress) => progress.bytes.done,
      (progress: ImportProgress) => progress.concepts,
    ])
      expect(seen.map(count)).toEqual(seen.map(count).toSorted((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ step: 9, of: 9, stage: 'compare' });
  });

  it('of the same files twice keeps one copy', async () => {
    const first = await run(await order(officialZips()));
    expect(await run(await order(officialZips()))).toEqual(first);
    expect(await openStore().listPacks()).toHaveLength(1);
  });
});

describe('an import that is killed', () => {
  it('at any read or step goes on from there and gives the same bytes', async () => {
    const sources = [...officialZips(), ...OTHERS];
    const wanted = compilePack(readDataset(sources));
    for (let turns = 1; ; turns++) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      let left = turns;
      const planned = await order(sources);
      const dying = runImport(planned, {
        ...{ imports: openImportStore(), packs: openStore(), tell: () => {} },
        turn: () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error('killed'))),
      });
      const end = await dying.then(
        () => 'done',
        (error: Error) => error.message,
      );
      if (end === 'done') break;
      expect(end).toBe('killed');
      expect((await openStore().listPacks()).filter(({ state }) => state === 'ready')).toEqual([]);
      // Whoever goes on knows nothing but what is stored.
      const current = await openImportStore().current();
      if (!current) throw new Error('The import was lost.');
      const { id } = await run(current.order);
      expect(await packBytes(id)).toEqual(wanted);
      expect(await openStore().listPacks()).toHaveLength(1);
    }
  });
});

describe('adding a language', () => {
  const add = async (sources: Sources, base: string) => run(await order(sources, { base, former: base }));

  it('to a stored vocabulary gives what importing all at once gives', async () => {
    const { id } = await run(await order(officialZips()));
    const german = [fixtureFile('other-languages', 'occupations_de.csv')];
    const added = await add(german, id);
    expect(added).toMatchObject({ languages: ['en', 'de'], version: '1.1.1', skills: 13 });
    expect(await packBytes(added.id)).toEqual(compilePack(readDataset([...officialZips(), ...german])));
    expect(added.problems.map(sentenceOf)).toContainEqual(
      expect.stringMatching(/occupations_de\.csv: labels of concepts/),
    );
  });

  it('keeps the languages that were added before when the official files are imported anew', async () => {
    const { id } = await run(await order(officialZips()));
    const both = await add([fixtureFile('other-languages', 'occupations_de.csv')], id);
    const again = await run(await order(officialZips(), { former: both.id }));
    expect(again.languages).toEqual(['en', 'de']);
  });

  it('whose labels fit nothing is refused with a sentence', async () => {
    const { id } = await run(await order(officialZips()));
    const uri = 'http://data.europa.eu/esco/skill/11111111-1111-4111-8111-111111111111';
    const strange = {
      name: 'skills_pl.csv',
      bytes: new TextEncoder().encode(`conceptUri,preferredLabel,reuseLevel\n${uri},x,\n`),
    };
    await expect(add([strange], id)).rejects.toThrow('hold no labels that belong to ESCO 1.1.1');
    expect(await openStore().readPack(id)).not.toBeNull();
  });
});

describe('an import that fails', () => {
  it('changes nothing that was stored, and says why', async () => {
    const { id } = await run(await order(officialZips()));
    const broken = await order(officialZips({ 'skills_en.csv': 'conceptUri\n1' }));
    await expect(run(broken)).rejects.toThrow('lacks preferredLabel, skillType');
    expect(await openStore().readPack(id)).not.toBeNull();
  });

  it('because the disk is full keeps the old vocabulary and the files', async () => {
    const planned = await order(officialZips());
    const full = { ...openImportStore(), finish: () => Promise.reject(new Error('There is no space left.')) };
    await expect(
      runImport(planned, {
        ...{ imports: full, packs: openStore(), tell: () => {} },
        turn: () => Promise.resolve(),
      }),
    ).rejects.toThrow('no space left');
    expect(await openStore().listPacks()).toMatchObject([{ state: 'importing' }]);
    const current = await openImportStore().current();
    expect(current && (await openImportStore().files(current.order))).toHaveLength(2);
  });
});
