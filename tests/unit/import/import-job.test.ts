import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importFiles } from '../../../lib/import/import-job.ts';
import type { ImportProgress } from '../../../lib/import/import-messages.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { openStore } from '../../../lib/store/pack-store.ts';
import { officialZips } from '../../fixtures/esco/official-zips.ts';

const files = (sources = officialZips()) =>
  sources.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('importing official files', () => {
  it('stores a vocabulary that can be opened', async () => {
    const store = openStore();
    const summary = await importFiles(files(), store, () => {});
    expect(summary).toMatchObject({ version: '1.1.1', languages: ['en'], skills: 13, occupations: 5 });
    const bytes = await store.readPack(summary.id);
    expect(bytes && openPack(bytes).skillCount).toBe(13);
    expect((await store.listPacks()).map(({ state, source }) => [state, source])).toEqual([
      ['ready', 'imported'],
    ]);
  });

  it('reports steps that never go back', async () => {
    const seen: ImportProgress[] = [];
    await importFiles(files(), openStore(), (progress) => seen.push(progress));
    const whole = seen.map(({ step, fraction }) => step + fraction);
    expect(whole).toEqual(whole.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ step: 4, of: 4, fraction: 1 });
  });

  it('of the same files twice keeps one copy', async () => {
    const store = openStore();
    const first = await importFiles(files(), store, () => {});
    expect(await importFiles(files(), store, () => {})).toEqual(first);
    expect(await store.listPacks()).toHaveLength(1);
  });
});

describe('an import that fails', () => {
  it('changes nothing that was stored, and says why', async () => {
    const store = openStore();
    const { id } = await importFiles(files(), store, () => {});
    const broken = files(officialZips({ 'skills_en.csv': 'conceptUri\n1' }));
    await expect(importFiles(broken, store, () => {})).rejects.toThrow('lacks the columns');
    expect((await store.listPacks()).map((record) => record.id)).toEqual([id]);
    expect(await store.readPack(id)).not.toBeNull();
  });

  it('names a dropped folder', async () => {
    const folder = new File([], 'esco');
    folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await expect(importFiles([folder], openStore(), () => {})).rejects.toThrow('esco cannot be read');
  });

  it('because the disk is full keeps the old vocabulary', async () => {
    const store = openStore();
    const full = { ...store, savePack: () => Promise.reject(new Error('There is no space left.')) };
    await expect(importFiles(files(), full, () => {})).rejects.toThrow('no space left');
    expect(await store.listPacks()).toEqual([]);
  });
});
