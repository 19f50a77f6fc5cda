import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Classification } from '../../../lib/esco/model.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { bundledPack, fingerprintOf } from '../../../lib/store/bundled-pack.ts';
import { BUNDLED_ID, currentVocabulary } from '../../../lib/store/current-vocabulary.ts';
import { openStore, type PackRecord } from '../../../lib/store/pack-store.ts';

const pack = (version: string, label = 'weld') =>
  compilePack({
    version,
    languages: ['en'],
    skills: [
      {
        uri: 'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab',
        type: 'skill',
        reuseLevel: null,
        labels: { en: { preferred: label, alternative: [], hidden: [] } },
        broader: [],
      },
    ],
    occupations: [],
    groups: [],
    excerpt: false,
    problems: [],
  } satisfies Classification);

const imported: PackRecord = {
  id: 'mine',
  state: 'ready',
  source: 'imported',
  version: '9',
  languages: ['en'],
  skills: 1,
  occupations: 0,
  created: 1,
  size: 1,
  checksum: '',
  fingerprint: null,
};

/** What the extension brings, and how often the whole of it was read. */
function extensionWith(bytes: Uint8Array<ArrayBuffer>) {
  const read = vi.fn(async () => bytes.buffer);
  return { read, fingerprint: async () => fingerprintOf(bytes) };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the bundled vocabulary', () => {
  it('is read from the extension once, then from its copy', async () => {
    const bundled = extensionWith(pack('1.0'));
    const first = await currentVocabulary({ store: openStore(), bundled, chosenId: null });
    const second = await currentVocabulary({ store: openStore(), bundled, chosenId: null });
    expect([first.vocabulary.version, second.vocabulary.version]).toEqual(['1.0', '1.0']);
    expect([first.warning, second.warning]).toEqual([null, null]);
    expect(bundled.read).toHaveBeenCalledTimes(1);
  });

  it('is renewed when an update of the extension brings another', async () => {
    const store = openStore();
    await currentVocabulary({ store, bundled: extensionWith(pack('1.0', 'weld')), chosenId: null });
    const after = await currentVocabulary({
      store,
      bundled: extensionWith(pack('1.0', 'solder')),
      chosenId: null,
    });
    expect(after.vocabulary.inLanguage('en').preferred(0)).toBe('solder');
  });

  it('replaces a broken copy', async () => {
    const store = openStore();
    const bundled = extensionWith(pack('1.0'));
    await store.savePack(
      { ...imported, id: BUNDLED_ID, source: 'bundled', fingerprint: await bundled.fingerprint() },
      new Uint8Array([1, 2, 3]),
    );
    expect((await currentVocabulary({ store, bundled, chosenId: null })).vocabulary.version).toBe('1.0');
    await currentVocabulary({ store, bundled, chosenId: null });
    expect(bundled.read).toHaveBeenCalledTimes(1);
  });

  it('works from memory, with a warning, where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const current = await currentVocabulary({
      store: openStore(),
      bundled: extensionWith(pack('1.0')),
      chosenId: null,
    });
    expect(current.vocabulary.version).toBe('1.0');
    expect(current.warning).toContain('an imported one cannot be kept');
  });
});

describe('an imported vocabulary', () => {
  it('is used when it was chosen', async () => {
    const store = openStore();
    await store.savePack(imported, pack('9.9'));
    const bundled = extensionWith(pack('1.0'));
    const current = await currentVocabulary({ store, bundled, chosenId: 'mine' });
    expect(current).toMatchObject({ vocabulary: { version: '9.9' }, warning: null });
    expect(bundled.read).not.toHaveBeenCalled();
  });

  it.each([
    ['gone', async () => {}, 'no longer stored'],
    ['broken', () => openStore().savePack(imported, new Uint8Array([1, 2, 3])), 'could not be opened'],
  ])('that is %s is replaced by the bundled one, and the person is told', async (_, prepare, reason) => {
    await prepare();
    const current = await currentVocabulary({
      store: openStore(),
      bundled: extensionWith(pack('1.0')),
      chosenId: 'mine',
    });
    expect(current.vocabulary.version).toBe('1.0');
    expect(current.warning).toContain(reason);
  });
});

describe('the pack in the extension', () => {
  it('has the same fingerprint whether it is read in pieces or whole', async () => {
    const bytes = pack('1.0');
    const inPieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 100) controller.enqueue(bytes.slice(at, at + 100));
        controller.close();
      },
    });
    const answers = [new Response(inPieces), new Response(bytes)];
    const bundled = bundledPack('pack', async () => answers.shift() ?? Response.error());
    expect(await bundled.fingerprint()).toBe(fingerprintOf(new Uint8Array(await bundled.read())));
  });

  it('that is missing is told in a sentence', async () => {
    const bundled = bundledPack('pack', async () => new Response(null, { status: 404 }));
    await expect(bundled.read()).rejects.toThrow('Install the extension again');
  });
});
