import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newProfile, type Profile, withSkill } from '../../../lib/profile/profile.ts';
import { lock, unlock, WrongPassphrase } from '../../../lib/profile/vault.ts';
import { type ChosenProfile, keepProfiles, type ProfileSession } from '../../../lib/store/profile-keeper.ts';
import { openProfiles, type ProfileStore } from '../../../lib/store/profiles.ts';
import { uriOf } from './small-vocabulary.ts';

const CHEAP = { memory: 64, passes: 1, lanes: 1 };
const SECRET = 'cörrect horse';
const skill = { uri: uriOf('b'), label: 'write queries', version: '1.2.0' };

let store: ProfileStore;
let chosenId: string | null = null;
const chosen: ChosenProfile = {
  getValue: async () => chosenId,
  setValue: async (id) => {
    chosenId = id;
  },
};
let inMemory: { profile: Profile | null } | null = null;
const session: ProfileSession = {
  isOn: async () => inMemory !== null,
  begin: async () => {
    inMemory = { profile: null };
  },
  end: async () => {
    inMemory = null;
  },
  load: async () => inMemory?.profile ?? null,
  save: async (profile) => {
    inMemory = { profile };
  },
  forget: async () => {
    if (inMemory) inMemory.profile = null;
  },
};
beforeEach(() => {
  inMemory = null;
  globalThis.indexedDB = new IDBFactory();
  chosenId = null;
  store = openProfiles();
});

/** Everything that lies in the database, as text. */
async function onDisk(): Promise<string> {
  const open = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('esco-lens');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const records = await new Promise<unknown>((resolve) => {
    const request = open.transaction('profiles').objectStore('profiles').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  open.close();
  return JSON.stringify(records);
}

describe('encryption', () => {
  it('opens with the passphrase, however its letters are composed, and with no other', async () => {
    const box = await lock('Grüße', SECRET, CHEAP);
    expect(JSON.stringify(box)).not.toMatch(/Grüße|R3LDvMOf/);
    expect(await unlock(box, SECRET.normalize('NFD'))).toBe('Grüße');
    await expect(unlock(box, 'wrong horse')).rejects.toBeInstanceOf(WrongPassphrase);
    const other = box.ciphertext.startsWith('A') ? 'B' : 'A';
    await expect(unlock({ ...box, ciphertext: other + box.ciphertext.slice(1) }, SECRET)).rejects.toThrow();
  });

  it('is another each time, and refuses a passphrase that protects nothing', async () => {
    const [one, other] = [await lock('x', SECRET, CHEAP), await lock('x', SECRET, CHEAP)];
    expect(one.ciphertext).not.toBe(other.ciphertext);
    await expect(lock('x', 'short', CHEAP)).rejects.toThrow(/at least 8/);
  });
});

describe('profiles', () => {
  it('are kept apart, chosen, changed and erased', async () => {
    const keeper = keepProfiles(store, chosen, session);
    await keeper.create('One');
    const first = (await keeper.state()).profile;
    await keeper.create('Two');
    await keeper.keep(withSkill((await keeper.state()).profile ?? newProfile('', '', 0), skill, Date.now()));
    const { profiles, profile } = await keeper.state();
    expect(profiles.map(({ name }) => name).sort()).toEqual(['One', 'Two']);
    expect(profile).toMatchObject({ name: 'Two', own: [skill] });

    await keeper.choose(first?.id ?? '');
    expect((await keeper.state()).profile).toMatchObject({ name: 'One', own: [] });
    await keeper.erase();
    expect(await onDisk()).not.toContain('One');
    await keeper.erase();
    await keeper.state().then(({ profile: left }) => left && keeper.erase());
    expect(await onDisk()).toBe('[]');
  });

  it('locked with a passphrase say nothing on the disk but their name', async () => {
    const keeper = keepProfiles(store, chosen, session);
    await keeper.create('Client');
    await keeper.keep(withSkill((await keeper.state()).profile ?? newProfile('', '', 0), skill, Date.now()));
    await keeper.protect(SECRET);
    expect(await onDisk()).toContain('Client');
    expect(await onDisk()).not.toMatch(/queries|esco\/skill/);

    keeper.close();
    const id = (await keeper.state()).lockedId ?? '';
    await keeper.create('Other');
    await keeper.choose(id);
    const { lockedId, profile } = await keeper.state();
    expect(lockedId).toBe(id);
    expect(profile).toBeNull();
    await expect(keeper.choose(lockedId ?? '', 'wrong horse')).rejects.toBeInstanceOf(WrongPassphrase);
    await keeper.choose(lockedId ?? '', SECRET);
    expect((await keeper.state()).profile?.own).toEqual([skill]);
    await keeper.protect(null);
    expect(await onDisk()).toContain('queries');
  }, 30_000);

  it('a session leaves nothing behind', async () => {
    const keeper = keepProfiles(store, chosen, session);
    await keeper.beginSession();
    await keeper.keep(withSkill((await keeper.state()).profile ?? newProfile('', '', 0), skill, Date.now()));
    expect(await keeper.state()).toMatchObject({ isSession: true, profile: { own: [skill] } });
    expect(await onDisk()).toBe('[]');
    await keeper.endSession();
    expect(await keeper.state()).toMatchObject({ isSession: false, profile: null });
    expect(chosenId).toBeNull();
  });
});
