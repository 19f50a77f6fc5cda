/**
 * The profile that is open in one page: chosen, changed, kept. A passphrase lives in the memory of the page alone, a
 * session's profile in that of the browser.
 */
import type { ProfileKeeper, ProfileSummary } from '../profile/keeping.ts';
import { newProfile, type Profile } from '../profile/profile.ts';
import type { ProfileStore } from './profiles.ts';

/** Where the id of the chosen profile is remembered. */
export interface ChosenProfile {
  getValue(): Promise<string | null>;
  setValue(id: string | null): Promise<void>;
}

/** A counsellor's session: one for postings and profile alike, gone when it ends or the browser closes. */
export interface ProfileSession {
  isOn(): Promise<boolean>;
  begin(): Promise<void>;
  end(): Promise<void>;
  load(): Promise<Profile | null>;
  save(profile: Profile): Promise<void>;
  forget(): Promise<void>;
}

export function keepProfiles(
  store: ProfileStore,
  chosen: ChosenProfile,
  session: ProfileSession,
): ProfileKeeper {
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  let open: { profile: Profile; passphrase: string | null } | null = null;

  const openChosen = async (profiles: ProfileSummary[]): Promise<string | null> => {
    const id = await chosen.getValue();
    const summary = profiles.find((one) => one.id === id) ?? profiles[0];
    if (!summary) open = null;
    else if (open?.profile.id !== summary.id) {
      open = null;
      if (summary.locked) return summary.id;
      const profile = await store.load(summary.id, null);
      open = profile && { profile, passphrase: null };
    }
    return null;
  };
  return {
    async state() {
      const profiles = await store.list();
      if (await session.isOn()) {
        const profile = (await session.load()) ?? newProfile('session', '', Date.now());
        return { profiles: [], profile, lockedId: null, isProtected: false, isSession: true };
      }
      // It may have been ended where its postings are.
      await session.forget();
      const lockedId = await openChosen(profiles);
      const isProtected = open !== null && open.passphrase !== null;
      return { profiles, profile: open?.profile ?? null, lockedId, isProtected, isSession: false };
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async choose(id, passphrase) {
      if (passphrase === undefined) {
        // Opened when it is asked for, or found to be locked.
        open = null;
        await chosen.setValue(id);
        changed();
        return;
      }
      const profile = await store.load(id, passphrase);
      open = profile && { profile, passphrase };
      await chosen.setValue(id);
      changed();
    },
    async create(name) {
      const profile = newProfile(crypto.randomUUID(), name, Date.now());
      await store.save(profile, null);
      open = { profile, passphrase: null };
      await chosen.setValue(profile.id);
      changed();
    },
    async beginSession() {
      await session.begin();
      changed();
    },
    async endSession() {
      await session.forget();
      await session.end();
      changed();
    },
    async keep(profile) {
      if (await session.isOn()) await session.save(profile);
      else {
        await store.save(profile, open?.passphrase ?? null);
        open = { profile, passphrase: open?.passphrase ?? null };
      }
      changed();
    },
    async protect(passphrase) {
      if (!open || (await session.isOn())) return;
      await store.save(open.profile, passphrase);
      open = { ...open, passphrase };
      changed();
    },
    close() {
      open = null;
      changed();
    },
    async erase() {
      if (await session.isOn()) await session.forget();
      else if (open) await store.erase(open.profile.id);
      else {
        const locked = await openChosen(await store.list());
        if (locked !== null) await store.erase(locked);
      }
      open = null;
      changed();
    },
  };
}
