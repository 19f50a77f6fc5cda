/** The profile that is open in one page: what its views see of it, and what they ask of the keeper (see lib/store). */
import type { Profile } from './profile.ts';

export interface ProfileSummary {
  id: string;
  name: string;
  changed: number;
  locked: boolean;
}

export interface ProfileState {
  profiles: ProfileSummary[];
  /** The chosen one; null where there is none or it is locked. */
  profile: Profile | null;
  /** The chosen one, where a passphrase must be given first. */
  lockedId: string | null;
  /** Whether the open profile is kept with a passphrase. */
  isProtected: boolean;
  isSession: boolean;
}

export interface ProfileKeeper {
  state(): Promise<ProfileState>;
  /** Calls back when another profile is open or the open one changed; answers how to stop that. */
  onChanged(listener: () => void): () => void;
  /** Without a passphrase a locked one stays locked. @throws WrongPassphrase */
  choose(id: string, passphrase?: string): Promise<void>;
  create(name: string): Promise<void>;
  /** A session of which nothing is stored, for postings and skills alike. */
  beginSession(): Promise<void>;
  endSession(): Promise<void>;
  /** Keeps a changed profile; a session's stays in memory. */
  keep(profile: Profile): Promise<void>;
  /** Locks the open profile with a passphrase, or keeps it without one (null). */
  protect(passphrase: string | null): Promise<void>;
  /** Forgets the passphrase: the profile is locked until it is given again. */
  close(): void;
  erase(): Promise<void>;
}
