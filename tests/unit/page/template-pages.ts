/** Pages of this project that imitate how boards and applicant-tracking systems build theirs. */
import { readFileSync } from 'node:fs';
import type { PageKind, PageSign, PostingSource } from '../../../lib/posting.ts';
import { parse } from './parse.ts';

export interface ExpectedReading {
  file: string;
  kind: PageKind;
  /** Kinds that would be no mistake either: some pages are two things at once. */
  alsoRight?: PageKind[];
  source?: PostingSource;
  language: string | null;
  title?: string | null;
  employer?: string | null;
  /** Texts that are read, and texts of the page that are not. */
  within?: string[];
  without?: string[];
  sign?: PageSign;
}

const FOLDER = new URL('../../fixtures/pages/templates/', import.meta.url);

export function expectedReadings(): ExpectedReading[] {
  return JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8'));
}

/** The page, frames filled with the fixture they name. */
export function templatePage(name: string): Document {
  const document = parse(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'));
  for (const frame of document.querySelectorAll('iframe[data-fixture]')) {
    const inner = templatePage(frame.getAttribute('data-fixture') ?? '');
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    Object.defineProperty(inner, 'defaultView', { value: { frameElement: frame } });
  }
  return document;
}
