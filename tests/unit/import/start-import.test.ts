import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ImportReport } from '../../../lib/import/import-messages.ts';
import { startImport } from '../../../lib/import/start-import.ts';
import { onMessage, removeAllListeners } from '../../../lib/messages.ts';
import { vocabularyInUse } from '../../../lib/settings.ts';
import { openStore } from '../../../lib/store/pack-store.ts';

const summary = { id: 'new', version: '1.1.1', languages: ['en'], skills: 1, occupations: 0, problems: [] };
const file = new File(['x'], 'skills_en.csv');

/** A worker that says what it is told to say. */
class ScriptedWorker extends EventTarget {
  static reports: (ImportReport | 'crash')[] = [];
  static ended = 0;
  postMessage() {
    for (const report of ScriptedWorker.reports)
      this.dispatchEvent(
        report === 'crash' ? new Event('error') : new MessageEvent('message', { data: report }),
      );
  }
  terminate() {
    ScriptedWorker.ended += 1;
  }
}

/** The background's answer when it is told to open the stored vocabularies anew. */
const opened = { ...summary, language: 'en', concepts: 1, excerpt: false };

beforeEach(async () => {
  fakeBrowser.reset();
  removeAllListeners();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('Worker', ScriptedWorker);
  ScriptedWorker.ended = 0;
  await vocabularyInUse.setValue('old');
});

const start = (signal = new AbortController().signal) => startImport([file], () => {}, signal);

describe('an import from the options page', () => {
  it('uses the new vocabulary once it is stored, and ends the worker', async () => {
    ScriptedWorker.reports = [{ kind: 'done', summary }];
    onMessage('vocabularyChanged', () => opened);
    expect(await start()).toEqual(summary);
    expect(await vocabularyInUse.getValue()).toBe('new');
    expect(ScriptedWorker.ended).toBe(1);
  });

  it.each([
    ['fails', { kind: 'failed', sentence: 'skills_en.csv is broken.' } as const, 'skills_en.csv is broken.'],
    ['dies', 'crash' as const, 'The import stopped unexpectedly'],
  ])('keeps the old vocabulary when the worker %s', async (_, report, sentence) => {
    ScriptedWorker.reports = [report];
    await expect(start()).rejects.toThrow(sentence);
    expect(await vocabularyInUse.getValue()).toBe('old');
    expect(ScriptedWorker.ended).toBe(1);
  });

  it('goes back to the old vocabulary when the new one cannot be opened', async () => {
    ScriptedWorker.reports = [{ kind: 'done', summary }];
    onMessage('vocabularyChanged', () => {
      throw new Error('broken');
    });
    await expect(start()).rejects.toThrow('could not be opened');
    expect(await vocabularyInUse.getValue()).toBe('old');
  });

  it('that is cancelled leaves nothing behind', async () => {
    ScriptedWorker.reports = [];
    const store = openStore();
    const record = {
      ...summary,
      state: 'ready',
      source: 'imported',
      created: 0,
      size: 0,
      checksum: '',
      fingerprint: null,
    } as const;
    await store.beginImport(record);
    const controller = new AbortController();
    const running = start(controller.signal);
    controller.abort();
    await expect(running).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await store.listPacks()).toEqual([]);
    expect(await vocabularyInUse.getValue()).toBe('old');
    expect(ScriptedWorker.ended).toBe(1);
  });
});
