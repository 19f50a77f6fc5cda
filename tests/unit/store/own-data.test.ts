import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { connectDatabase } from '../../../lib/store/database.ts';
import { bringOwnData, ownDataText } from '../../../lib/store/own-data.ts';
import { openSavedPostings } from '../../../lib/store/saved-postings.ts';
import { SESSION_POSTINGS, sessionShelf } from '../../../lib/store/session-postings.ts';
import { savedAnalyst, savedCare } from '../components/saved-services.ts';

function area(items: Record<string, unknown> = {}) {
  const kept = { ...items };
  return {
    kept,
    get: async (key: string | null) => (key === null ? { ...kept } : key in kept ? { [key]: kept[key] } : {}),
    set: async (added: Record<string, unknown>) => void Object.assign(kept, added),
    remove: async (key: string) => void delete kept[key],
  };
}

describe('everything that is kept of a person', () => {
  it('moves to another device as a file, but for what belongs to the device', async () => {
    await openSavedPostings('one').put([savedAnalyst(), savedCare()]);
    const correction = {
      words: 'Metabase',
      language: 'en',
      rejected: [],
      chosen: { uri: 'http://data.europa.eu/esco/skill/2', label: 'business intelligence' },
      vocabularyVersion: '1.1.1',
      at: '2026-11-20T12:00:00Z',
    };
    await connectDatabase('one').use((open) => open.put('corrections', correction, 'en metabase'));
    const text = await ownDataText(connectDatabase('one'), area({ theme: 'dark', vocabularyInUse: 'x' }));

    const other = area({ vocabularyInUse: 'y' });
    await openSavedPostings('two').put([savedAnalyst({ id: 'own', note: 'mine' })]);
    expect(await bringOwnData(text, connectDatabase('two'), other)).toBe(3);
    const postings = await openSavedPostings('two').list();
    expect(postings.map(({ id }) => id).toSorted()).toEqual(['analyst', 'care', 'own']);
    expect(postings.find(({ id }) => id === 'analyst')).toEqual(savedAnalyst());
    expect(await connectDatabase('two').use((open) => open.get('corrections', 'en metabase'))).toEqual(
      correction,
    );
    expect(other.kept).toEqual({ theme: 'dark', vocabularyInUse: 'y' });
  });

  it('stays as it was where the file is damaged or another', async () => {
    const local = area({ theme: 'light' });
    const database = connectDatabase('three');
    await expect(bringOwnData('{"half', database, local)).rejects.toThrow('cut off');
    await expect(bringOwnData('{"format":"other"}', database, local)).rejects.toThrow('not exported');
    expect(local.kept).toEqual({ theme: 'light' });
    expect(await openSavedPostings('three').list()).toEqual([]);
  });
});

describe('saved postings', () => {
  it('are there for whoever opens the database next, replaced by id, and removed', async () => {
    const shelf = openSavedPostings('four');
    await shelf.put([savedAnalyst(), savedCare()]);
    await shelf.put([savedAnalyst({ note: 'again' })]);
    await shelf.remove(['care']);
    expect(await openSavedPostings('four').list()).toEqual([savedAnalyst({ note: 'again' })]);
    await shelf.clear();
    expect(await shelf.list()).toEqual([]);
  });

  it('of a session lie in the session area alone, and go with it', async () => {
    const session = area();
    const shelf = sessionShelf(session);
    await shelf.put([]);
    expect(session.kept[SESSION_POSTINGS]).toEqual([]);
    await shelf.put([savedAnalyst()]);
    await shelf.put([savedAnalyst({ note: 'again' }), savedCare()]);
    await shelf.remove(['care']);
    expect(await shelf.list()).toEqual([savedAnalyst({ note: 'again' })]);
    await shelf.clear();
    expect(SESSION_POSTINGS in session.kept).toBe(false);
  });

  it('of a session say so when they are too many for the browser', async () => {
    const full = { ...area(), set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    await expect(sessionShelf(full).put([savedAnalyst()])).rejects.toThrow('as much as the browser allows');
  });
});
