/**
 * What a careful person sees in the saved pages of real boards (`../shared/pages`, other people's, read in
 * place): written down in `truth.json` by hand, from the pages, before the reader was tuned on them. Only
 * kinds, names, languages and places in the DOM stand there, never a page's text. See README.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageKind } from '../../../lib/posting.ts';

export interface PageTruth {
  kind: PageKind;
  /** The title as the page shows it; absent where it shows none. */
  title?: string;
  /** Ways the page writes the employer's name; absent where only sentences name it. */
  employer?: string[];
  /** ISO 639-1, of the ad's own text or, where there is none, of the page; null where nothing tells it. */
  language: string | null;
  /** Selector of the title's element. */
  titleAt?: string;
  /** Selectors of the elements whose text is the ad. */
  text?: string[];
  /** Inside of those: what is no part of the ad. */
  without?: string[];
  /** Selectors of what may be read or left: place, contract, the employer's profile. Neither missed nor foreign. */
  facts?: string[];
  /** `visible` where absent. */
  where?: 'visible' | 'state';
  /** For `state`: JSON pointers to strings in the JSON of a script element. */
  state?: { script: string; title: string; text: string[]; facts: string[] };
  note?: string;
}

/** Saved pages of real boards; `SHARED_PAGES` names another folder. */
export const PAGES = path.resolve(
  import.meta.dirname,
  '../../..',
  process.env.SHARED_PAGES ?? '../shared/pages',
);
export const pagesAreThere = existsSync(PAGES);

/** The truth by the name of the file, in the order of the file. */
export function readTruth(): [file: string, truth: PageTruth][] {
  const all: Record<string, PageTruth> = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'truth.json'), 'utf8'),
  );
  return Object.entries(all);
}

/** The name of the folder a page lies in. */
export function boardOf(file: string): string {
  return file.split('/')[0] ?? file;
}
