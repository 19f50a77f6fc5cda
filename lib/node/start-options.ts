/** What can be said to `npm start`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `npm start -- [--page URL|FILE] [--vocabulary PATH] [--firefox]

  --page        the page to read: an address, or an HTML file; else the sample posting
  --vocabulary  an official ESCO zip, a folder of its CSV files, or a pack; else .esco/, else the starter
  --firefox     Firefox instead of Chromium`;

export interface StartOptions {
  page: { kind: 'address'; address: string } | { kind: 'file'; file: string };
  vocabulary: string | null;
  firefox: boolean;
}

const SAMPLE = path.resolve(import.meta.dirname, '../../assets/sample/posting.html');

/** @throws Error with a sentence and the usage when the arguments cannot be understood. */
export function startOptions(args: readonly string[]): StartOptions {
  const { page, vocabulary, firefox } = parsed(args);
  if (vocabulary !== undefined && !existsSync(vocabulary)) throw new Error(`There is no file ${vocabulary}.`);
  return { page: pageOf(page), vocabulary: vocabulary ?? null, firefox: firefox ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { page: { type: 'string' }, vocabulary: { type: 'string' }, firefox: { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function pageOf(page: string | undefined): StartOptions['page'] {
  if (page === undefined) return { kind: 'file', file: SAMPLE };
  if (/^https?:\/\//.test(page)) return { kind: 'address', address: page };
  if (existsSync(page)) return { kind: 'file', file: path.resolve(page) };
  throw new Error(`--page takes an address beginning with http, or a file; there is no file ${page}.`);
}
