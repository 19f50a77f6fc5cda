/** What the options page and the import worker say to each other, and what an import reports. */

/** Where an import stands: step n of m, what is being done, and how far the step is (0…1). */
export interface ImportProgress {
  step: number;
  of: number;
  sentence: string;
  fraction: number;
}

/** An imported vocabulary. */
export interface PackSummary {
  /** Under which it is stored. */
  id: string;
  version: string;
  languages: string[];
  skills: number;
  occupations: number;
  /** What was odd in the files and tolerated, in full sentences. */
  problems: string[];
}

/** Page → worker: the only message. */
export interface ImportOrder {
  files: File[];
}

/** Worker → page: any number of `progress`, then one of the others. Failures are data: errors do not travel well. */
export type ImportReport =
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'done'; summary: PackSummary }
  | { kind: 'failed'; sentence: string };
