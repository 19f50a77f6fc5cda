/** What an options page knows of importing. Plain data: it is sent from the window that imports to those that watch. */
import type { FilesSurvey, ImportFailure, ImportProgress, PackSummary } from './import-messages.ts';

export type DeskState =
  | { kind: 'idle' }
  /** The files are being looked at. */
  | { kind: 'looking'; files: number }
  | { kind: 'asking'; question: ImportQuestion; survey: FilesSurvey; files: string[] }
  | {
      kind: 'running';
      /** null until the worker has said something. */
      progress: ImportProgress | null;
      held: boolean;
      /** Another window does it. */
      elsewhere: boolean;
    }
  /** Its files are kept: it can go on. `failure` is null where it was just interrupted or held. */
  | { kind: 'stopped'; failure: ImportFailure | null }
  /** `inUse` false: a person decides whether the new version is to be used. */
  | { kind: 'done'; summary: PackSummary; inUse: boolean; former: FormerVocabulary }
  /** Nothing is kept. */
  | { kind: 'failed'; failure: ImportFailure }
  | { kind: 'cancelled' };

/** The vocabulary that was in use before: going back is choosing it again. */
export interface FormerVocabulary {
  /** null: the one that came with the extension. */
  id: string | null;
  version: string | null;
  languages: string[];
  /** It was taken up into the new one and is gone. */
  merged: boolean;
}

export type ImportQuestion =
  /** The files are of several versions: which? */
  | { ask: 'version' }
  /** Files of a complete download are missing: go on without them? */
  | { ask: 'missing' }
  /** Labels of another version than the vocabulary they would be added to: add them all the same? */
  | { ask: 'otherVersion'; inUse: string };
