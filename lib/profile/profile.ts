/** What a person can do, as she collected it: files that were read, skills ticked by hand, occupations held. Plain JSON. */

import type { SealState } from '../europass/seal/seal.ts';
import type { Statement } from '../europass/seal/statements.ts';
import type { NamedEvidence } from './named-skills.ts';

/**
 * `credential`: in a credential whose seal is intact, and the person accepted the one its certificate names. `stated`: in
 * an unsealed credential or a CV, or ticked by hand. `implied`: an occupation held makes it likely.
 */
export type Grade = 'credential' | 'stated' | 'implied';

/** The strongest first. */
export const GRADES: readonly Grade[] = ['credential', 'stated', 'implied'];

/** A concept as it was named, with the ESCO version in use then: it stays readable when the vocabulary changes. */
export interface KeptConcept {
  uri: string;
  label: string;
  version: string;
}

export interface SourceSkill extends KeptConcept {
  evidence: NamedEvidence;
}

/** The certificate a file was sealed with. */
export interface SourceSeal {
  state: SealState;
  /** Whom it names; null where there is none. */
  certificate: string | null;
  /** Hex SHA-256 of the certificate: accepting one accepts no other with the same name. */
  fingerprint: string | null;
  issuerDiffers: boolean;
  statements: Statement[];
}

/** One credential or CV that was read. The file itself is not kept. */
export interface ProfileSource {
  id: string;
  kind: 'credential' | 'cv';
  /** The credential's own id, where it has one. */
  credential?: string;
  file: string;
  title: string;
  issuer: string;
  holder: string;
  /** Milliseconds since 1970. */
  added: number;
  seal: SourceSeal;
  /** The credential's own time is over. */
  expired: boolean;
  skills: SourceSkill[];
  /** Occupations that it names: offered, never taken over unasked. */
  occupations: KeptConcept[];
}

export interface Profile {
  id: string;
  name: string;
  changed: number;
  sources: ProfileSource[];
  /** Ticked by hand. */
  own: KeptConcept[];
  /** Occupations that the person says she holds or held. */
  occupations: KeptConcept[];
  /** URIs the person took out, whatever a file says. */
  removed: string[];
  /** Fingerprints of accepted certificates, with whom they name. */
  accepted: Record<string, string>;
}

export function newProfile(id: string, name: string, now: number): Profile {
  return { id, name, changed: now, sources: [], own: [], occupations: [], removed: [], accepted: {} };
}

/** A skill that counts, with the strongest that speaks for it. */
export interface HeldSkill {
  uri: string;
  label: string;
  /** ESCO version that was in use when it was named. */
  version: string;
  grade: Grade;
  /** What speaks for it: titles of files, names of occupations; '' for ticked by hand. */
  from: string[];
  /** The label it was held under, where ESCO has put this concept in that one's place since. */
  formerly?: string;
}

/**
 * The skills of a profile without those that occupations imply (see compare.ts). A file whose seal does not
 * match counts for nothing.
 */
export function heldSkills({ sources, own, removed, accepted }: Profile): HeldSkill[] {
  const held = new Map<string, HeldSkill>();
  for (const source of sources) {
    if (source.seal.state === 'changed') continue;
    for (const skill of source.skills) hold(held, skill, gradeOf(skill, source, accepted), source.title);
  }
  for (const skill of own) hold(held, skill, 'stated', '');
  for (const uri of removed) held.delete(uri);
  return [...held.values()];
}

export const stronger = (one: Grade, other: Grade): boolean => GRADES.indexOf(one) < GRADES.indexOf(other);

/** Adds what speaks for a skill; the stronger grade stays. */
export function hold(held: Map<string, HeldSkill>, skill: KeptConcept, grade: Grade, from: string): void {
  const { uri, label, version } = skill;
  const known = held.get(uri);
  if (!known) {
    held.set(uri, { uri, label, version, grade, from: [from] });
    return;
  }
  if (stronger(grade, known.grade)) known.grade = grade;
  if (!known.from.includes(from)) known.from.push(from);
}

function gradeOf(skill: SourceSkill, { seal }: ProfileSource, accepted: Profile['accepted']): Grade {
  const isProved =
    skill.evidence === 'credential' &&
    seal.state === 'intact' &&
    seal.fingerprint !== null &&
    Object.hasOwn(accepted, seal.fingerprint);
  return isProved ? 'credential' : 'stated';
}

/** A profile that a person edits: every change is a new profile, nothing is changed in place. */
export const edited = (profile: Profile, change: Partial<Profile>, now: number): Profile => ({
  ...profile,
  ...change,
  changed: now,
});

/**
 * What was read at once: all of it stays, a file may hold several of one title. The same again takes the place of what
 * it said before; another credential in a file of the same name does not.
 */
export function withSources(profile: Profile, sources: readonly ProfileSource[], now: number): Profile {
  const others = profile.sources.filter((old) => !sources.some((source) => isSameSource(old, source)));
  return edited(profile, { sources: [...others, ...sources] }, now);
}

const isSameSource = (one: ProfileSource, other: ProfileSource): boolean =>
  one.file === other.file && one.title === other.title && one.credential === other.credential;

export function withoutSource(profile: Profile, id: string, now: number): Profile {
  return edited(profile, { sources: profile.sources.filter((source) => source.id !== id) }, now);
}

/** Ticked by hand; what was taken out before is in again. */
export function withSkill(profile: Profile, skill: KeptConcept, now: number): Profile {
  const own = [...profile.own.filter(({ uri }) => uri !== skill.uri), skill];
  return edited(profile, { own, removed: profile.removed.filter((uri) => uri !== skill.uri) }, now);
}

export function withoutSkill(profile: Profile, uri: string, now: number): Profile {
  const own = profile.own.filter((skill) => skill.uri !== uri);
  const isNamed = profile.sources.some(({ skills }) => skills.some((skill) => skill.uri === uri));
  const isImplied = profile.occupations.length > 0;
  const removed = profile.removed.filter((other) => other !== uri);
  return edited(profile, { own, removed: isNamed || isImplied ? [...removed, uri] : removed }, now);
}

export function withOccupation(
  profile: Profile,
  occupation: KeptConcept,
  held: boolean,
  now: number,
): Profile {
  const others = profile.occupations.filter(({ uri }) => uri !== occupation.uri);
  return edited(profile, { occupations: held ? [...others, occupation] : others }, now);
}

/** The person accepts, or no longer accepts, the one a certificate names. */
export function withAccepted(
  profile: Profile,
  { certificate, fingerprint }: Pick<SourceSeal, 'certificate' | 'fingerprint'>,
  accepted: boolean,
  now: number,
): Profile {
  if (fingerprint === null) return profile;
  const others = Object.entries(profile.accepted).filter(([other]) => other !== fingerprint);
  const mine: [string, string][] = accepted ? [[fingerprint, certificate ?? '']] : [];
  return edited(profile, { accepted: Object.fromEntries([...others, ...mine]) }, now);
}
