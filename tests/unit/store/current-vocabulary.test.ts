import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Classification } from '../../../lib/esco/model.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { readHeader } from '../../../lib/pack/layout.ts';
import { LanguageNotLoaded } from '../../../lib/pack/open.ts';
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

/** A pack with a changed byte in one of its parts. */
function changed(bytes: Uint8Array<ArrayBuffer>, part: string): Uint8Array<ArrayBuffer> {
  const { header, start } = readHeader(bytes.buffer);
  const at = start + (header.parts[part]?.offset ?? 0) + 3;
  bytes[at] = (bytes[at] as number) ^ 1;
  return bytes;
}

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
    await after.vocabulary.load('en');
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
    expect(current.warning).toMatchObject({ code: 'storage', values: { reason: 'forbidden' } });
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
    ['gone', async () => {}, 'gone'],
    ['no pack', () => openStore().savePack(imported, new Uint8Array([1, 2, 3])), 'unreadable'],
    [
      'changed in a byte of its concepts',
      () => openStore().savePack(imported, changed(pack('9.9'), 'core')),
      'damaged',
    ],
  ])('that is %s is replaced by the bundled one, and the person is told', async (_, prepare, reason) => {
    await prepare();
    const current = await currentVocabulary({
      store: openStore(),
      bundled: extensionWith(pack('1.0')),
      chosenId: 'mine',
    });
    expect(current.vocabulary.version).toBe('1.0');
    expect(current.warning).toMatchObject({ code: reason });
  });
});

describe('the labels of a language', () => {
  it('are read when they are asked for, and only then', async () => {
    const store = openStore();
    await store.savePack(imported, pack('9.9'));
    const sources = { store, bundled: extensionWith(pack('1.0')), chosenId: 'mine' };
    const { vocabulary } = await currentVocabulary(sources);
    expect(vocabulary.skillCount).toBe(1);
    expect(() => vocabulary.inLanguage('en')).toThrow(LanguageNotLoaded);
    await vocabulary.load('en');
    expect(vocabulary.inLanguage('en').preferred(0)).toBe('weld');
  });

  it('that were changed meanwhile are refused, and the vocabulary is opened no more', async () => {
    const store = openStore();
    await store.savePack(imported, changed(pack('9.9'), 'en'));
    const onDamaged = vi.fn();
    const sources = { store, bundled: extensionWith(pack('1.0')), chosenId: 'mine', onDamaged };
    const { vocabulary } = await currentVocabulary(sources);
    await expect(vocabulary.load('en')).rejects.toThrow('damaged');
    await vi.waitFor(() => expect(onDamaged).toHaveBeenCalled());
    expect(await currentVocabulary(sources)).toMatchObject({
      vocabulary: { version: '1.0' },
      warning: { code: 'damaged' },
    });
  });

  it('are checked once in the life of the browser', async () => {
    const store = openStore();
    const known = new Set<string>();
    const checked = { has: (part: string) => known.has(part), add: (part: string) => known.add(part) };
    await store.savePack(imported, pack('9.9'));
    const sources = { store, bundled: extensionWith(pack('1.0')), chosenId: 'mine', checked };
    await (await currentVocabulary(sources)).vocabulary.load('en');
    expect([...known].map((part) => part.replace(/^.*\//, ''))).toEqual(['core', 'en']);
    await store.savePack(imported, changed(pack('9.9'), 'en'));
    await (await currentVocabulary(sources)).vocabulary.load('en');
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
