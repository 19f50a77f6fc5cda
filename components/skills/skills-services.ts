/** What the views of a person's own skills ask of the world around them. */
import type { Analysis } from '../../lib/analysis.ts';
import type { FailureCode } from '../../lib/europass/failure.ts';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import type { AskedSkill, SkillComparison } from '../../lib/profile/compare.ts';
import type { SkillGap } from '../../lib/profile/gaps.ts';
import type { ProfileKeeper } from '../../lib/profile/keeping.ts';
import type { Profile, ProfileSource } from '../../lib/profile/profile.ts';
import type { ShownSkill } from '../../lib/profile/with-vocabulary.ts';

/** A file that could not be read: a code with its values, or a sentence from elsewhere. */
export type FileFailure =
  | { file: string; code: FailureCode; params: Record<string, string> }
  | { file: string; sentence: string };

export type ProfileFormat = 'json' | 'elm' | 'schemaOrg' | 'csv' | 'page';

export interface SkillsServices extends ProfileKeeper {
  /** Reads credentials and CVs; what cannot be read is named and hinders nothing else. */
  readFiles(files: File[]): Promise<{ sources: ProfileSource[]; failures: FileFailure[] }>;
  /** A Trusted List that the person downloaded; files read from then on are compared with it. */
  loadTrustedList(file: File): Promise<{ country: string; issued: string }>;
  /** The profile's skills with those its occupations imply, labelled by the vocabulary in use. */
  shown(profile: Profile): Promise<ShownSkill[]>;
  compare(profile: Profile, asked: AskedSkill[]): Promise<SkillComparison>;
  /** Gaps over all saved postings, and how many those are. */
  gaps(profile: Profile): Promise<{ gaps: SkillGap[]; postings: number }>;
  lookUp(text: string): Promise<LookUpHit[]>;
  /** ESCO version in use. */
  version(): Promise<string>;
  /** Saves the profile as a file; answers its name. */
  exportAs(
    format: ProfileFormat,
    profile: Profile,
    skills: ShownSkill[],
    words: ExportWords,
  ): Promise<string>;
  /** Saves a posting's skills as learning outcomes, or in the EDC issuer's form; answers the file's name and open fields. */
  exportOutcomes(
    form: 'outcomes' | 'issuer',
    analysis: Analysis,
  ): Promise<{ file: string; toFill: readonly string[] }>;
}

/** Words that stand in exported files. */
export interface ExportWords {
  language: string;
  title: string;
  description: string;
  credit: string;
  grades: { credential: string; stated: string; implied: string };
}
