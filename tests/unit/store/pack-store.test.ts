import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type PackRecord } from '../../../lib/store/pack-store.ts';

const record = (id: string, changes: Partial<PackRecord> = {}): PackRecord => ({
  id,
  state: 'ready',
  source: 'imported',
  version: '1.1.1',
  languages: ['en'],
  skills: 2,
  occupations: 1,
  created: 1,
  size: 3,
  checksum: 'c0ffee',
  fingerprint: null,
  ...changes,
});
const bytes = new Uint8Array([1, 2, 3]);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('packs in IndexedDB', () => {
  it('gives back the bytes that were saved, also to a later start', async () => {
    await openStore().savePack(record('a'), bytes);
    expect(new Uint8Array((await openStore().readPack('a')) ?? new ArrayBuffer())).toEqual(bytes);
  });

  it('answers null for a pack that is not there', async () => {
    expect(await openStore().readPack('a')).toBeNull();
    expect(await openStore().findPack('a')).toBeNull();
  });

  it('lists records newest first, without their bytes', async () => {
    const store = openStore();
    await store.savePack(record('old', { created: 1 }), bytes);
    await store.savePack(record('new', { created: 2 }), bytes);
    expect(await store.listPacks()).toEqual([record('new', { created: 2 }), record('old', { created: 1 })]);
  });

  it('deletes record and bytes', async () => {
    const store = openStore();
    await store.savePack(record('a'), bytes);
    await store.deletePack('a');
    expect(await store.listPacks()).toEqual([]);
    await store.savePack(record('a'), new Uint8Array([9]));
    expect(new Uint8Array((await store.readPack('a')) ?? new ArrayBuffer())).toEqual(new Uint8Array([9]));
  });
});

describe('vectors of concepts', () => {
  it('are given back to the version that made them, and to no other', async () => {
    await openStore().saveVectors('en', '1.0.0', bytes);
    expect(new Uint8Array((await openStore().readVectors('en', '1.0.0')) ?? new ArrayBuffer())).toEqual(
      bytes,
    );
    expect(await openStore().readVectors('en', '1.0.1')).toBeNull();
    expect(await openStore().readVectors('de', '1.0.0')).toBeNull();
  });

  it('take the place of those that were kept before', async () => {
    const store = openStore();
    await store.saveVectors('en', '1.0.0', bytes);
    await store.saveVectors('en', '1.0.1', new Uint8Array([9]));
    expect(await store.readVectors('en', '1.0.0')).toBeNull();
    expect(new Uint8Array((await store.readVectors('en', '1.0.1')) ?? new ArrayBuffer())).toEqual(
      new Uint8Array([9]),
    );
  });

  it('find their place in a database of an earlier version, and its packs stay', async () => {
    const old = await openDB('esco-lens', 1, {
      upgrade(database) {
        database.createObjectStore('packs', { keyPath: 'id' });
        database.createObjectStore('bytes');
      },
    });
    await old.put('packs', record('a'));
    await old.put('bytes', new Blob([bytes]), 'a');
    old.close();
    const store = openStore();
    await store.saveVectors('en', '1.0.0', bytes);
    expect(new Uint8Array((await store.readPack('a')) ?? new ArrayBuffer())).toEqual(bytes);
    expect(await store.readVectors('en', '1.0.0')).not.toBeNull();
  });
});

describe('a pack that is damaged', () => {
  it('is not opened again, and says so', async () => {
    const store = openStore();
    await store.savePack(record('a'), bytes);
    await store.markDamaged('a');
    expect(await store.readPack('a')).toBeNull();
    expect(await store.findPack('a')).toMatchObject({ state: 'failed', failure: { code: 'damaged' } });
  });
});

describe('trouble with the storage', () => {
  it('is told in a sentence where IndexedDB is missing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openStore().listPacks()).rejects.toThrow('does not let the extension store data');
  });

  it('is told in a sentence when the disk is full', async () => {
    const factory = new IDBFactory();
    factory.open = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('indexedDB', factory);
    await expect(openStore().savePack(record('a'), bytes)).rejects.toThrow('no space left');
  });

  it('is told in a sentence when the database never answers', async () => {
    vi.useFakeTimers();
    const factory = new IDBFactory();
    factory.open = () => new IDBOpenDBRequest();
    vi.stubGlobal('indexedDB', factory);
    const listing = expect(openStore().listPacks()).rejects.toThrow('it does not answer');
    await vi.advanceTimersByTimeAsync(10_000);
    await listing;
    vi.useRealTimers();
  });

  it('tries again after a failed opening', async () => {
    const store = openStore();
    vi.stubGlobal('indexedDB', undefined);
    await expect(store.listPacks()).rejects.toThrow();
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await store.listPacks()).toEqual([]);
  });

  it('makes way for a newer version of the extension instead of blocking it', async () => {
    const store = openStore();
    await store.savePack(record('a'), bytes);
    const newer = await openDB('esco-lens', 99);
    expect(newer.version).toBe(99);
    newer.close();
  });
});
