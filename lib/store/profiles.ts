/** Profiles in IndexedDB: readable, or locked with a passphrase. What a person erases is gone at once. */
import type { ProfileSummary } from '../profile/keeping.ts';
import type { Profile } from '../profile/profile.ts';
import type { SealedBox } from '../profile/vault.ts';
import { connectDatabase } from './database.ts';

/** The name stays readable, so that a locked profile can be told from another. */
export type ProfileRecord =
  | { id: string; name: string; changed: number; profile: Profile }
  | { id: string; name: string; changed: number; box: SealedBox };

export interface ProfileStore {
  /** The latest changed first. */
  list(): Promise<ProfileSummary[]>;
  /** null where it was erased meanwhile. @throws WrongPassphrase for a locked one */
  load(id: string, passphrase: string | null): Promise<Profile | null>;
  /** Keeps it readable without a passphrase, locked with one. */
  save(profile: Profile, passphrase: string | null): Promise<void>;
  erase(id: string): Promise<void>;
  close(): Promise<void>;
}

export function openProfiles(name = 'esco-lens'): ProfileStore {
  const { use, close } = connectDatabase(name);
  return {
    close,
    async list() {
      const records = await use((open) => open.getAll('profiles'));
      return records
        .map((record) => ({
          id: record.id,
          name: record.name,
          changed: record.changed,
          locked: 'box' in record,
        }))
        .sort((one, other) => other.changed - one.changed);
    },
    async load(id, passphrase) {
      const record = await use((open) => open.get('profiles', id));
      if (!record) return null;
      if ('profile' in record) return record.profile;
      const { unlock } = await import('../profile/vault.ts');
      return JSON.parse(await unlock(record.box, passphrase ?? '')) as Profile;
    },
    async save(profile, passphrase) {
      const { id, name, changed } = profile;
      const { lock } = passphrase === null ? { lock: null } : await import('../profile/vault.ts');
      const record: ProfileRecord =
        lock === null || passphrase === null
          ? { id, name, changed, profile }
          : { id, name, changed, box: await lock(JSON.stringify(profile), passphrase) };
      await use((open) => open.put('profiles', record));
    },
    erase: (id) => use((open) => open.delete('profiles', id)),
  };
}
