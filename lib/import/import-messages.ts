/** What options pages and the import worker say to each other, and what an import reports. Plain data throughout. */
import type { Remark } from '../esco/sentences.ts';
import type { UpdateSummary } from '../pack/compare.ts';
import type { PackFailure } from '../store/pack-store.ts';

/** What is being done; the interface has words for each (`import.stage` in the locales). */
export type ImportStage =
  /** Looking what the files are. */
  | 'survey'
  /** Reading concepts and relations. */
  | 'concepts'
  /** Reading the labels of a language, then making their index. */
  | 'labels'
  | 'index'
  /** Writing the vocabulary and checking what was written. */
  | 'store'
  /** Comparing it with the one in use. */
  | 'compare';

/** Where an import stands: step n of m. */
export interface ImportProgress {
  step: number;
  of: number;
  stage: ImportStage;
  /** The language of `labels` and `index`, else null. */
  language: string | null;
  /** Bytes of the files read so far and in all, as they lie in the zips. */
  bytes: { done: number; total: number };
  /** Concepts read so far. */
  concepts: number;
}

/** What the files are, before anything is imported. */
export interface FilesSurvey {
  /** `unknown` where no file says. */
  version: string;
  /** More than one: a person must choose. */
  versions: string[];
  languages: string[];
  /** Files of a complete download that are missing, with what is lost without them. */
  missing: Remark[];
  /** False: labels alone, which need a vocabulary to be added to. */
  isWhole: boolean;
  bytes: number;
  unpacked: number;
}

/** An imported vocabulary. */
export interface PackSummary {
  /** Under which it is stored. */
  id: string;
  version: string;
  languages: string[];
  skills: number;
  occupations: number;
  /** What was odd in the files and tolerated. */
  problems: Remark[];
  /** What is different from the vocabulary in use; null where that is no version of all of ESCO, or the same one. */
  update: UpdateSummary | null;
}

export type ImportFailure = PackFailure;

/** Page → worker, once: what it is there for, and the name of the lock by which its death is noticed. */
export type WorkerTask = { lock: string } & (
  | { order: 'survey'; files: File[]; version: string | null }
  | { order: 'import' }
);

/** Page → worker, at any time. */
export interface WorkerOrder {
  order: 'hold' | 'goOn';
}

/** Worker → page: any number of `progress`, then one of the others. Failures are data: errors do not travel well. */
export type WorkerReport =
  | { kind: 'started' }
  | { kind: 'surveyed'; survey: FilesSurvey }
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'done'; summary: PackSummary }
  | { kind: 'failed'; failure: ImportFailure };

/** Held by the worker that imports: one that takes its place waits until it has ended. */
export const IMPORT_LOCK = 'esco-lens-import-worker';
