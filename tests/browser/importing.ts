/** Adding ESCO in the settings page, as a person does it. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { askBackground } from '../../lib/node/extension-browser.ts';
import { OFFICIAL_DOWNLOAD } from '../fixtures/esco/official-download.ts';
import { officialZips } from '../fixtures/esco/official-zips.ts';

/** The two zips of the official download on this machine. */
export const officialFiles = (folder = OFFICIAL_DOWNLOAD) =>
  readdirSync(folder).map((name) => path.join(folder, name));

/** The miniature dataset as two zips on the disk. */
export function miniatureFiles(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'esco-lens-zips-'));
  return officialZips().map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

/** Chooses files in the settings page. */
export async function chooseFiles(options: Page, files: string[]): Promise<void> {
  await options.waitForSelector('.vocabularies li');
  const input = await options.waitForSelector('input[type=file]');
  await input?.uploadFile(...files);
}

/** Waits until the page says that a vocabulary was added; answers its sentence. */
export async function added(options: Page, timeout = 60_000): Promise<string> {
  const sentence = `[...document.querySelectorAll('.outcome')].map((each) => each.innerText).find((text) => /was added|is stored/.test(text))`;
  return String(await (await options.waitForFunction(sentence, { timeout })).jsonValue());
}

export interface InUse {
  version: string;
  languages: string[];
  skills: number;
  warning: string | null;
}

export const vocabularyInUse = async (asking: Page) =>
  (await askBackground(asking, 'vocabularyInUse', undefined)) as InUse;

/** What is stored: state and checksum of every pack. Evaluated in a page of the extension's own. */
export const STORED = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('esco-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const packs = opening.result.transaction('packs').objectStore('packs').getAll();
    packs.onsuccess = () => {
      opening.result.close();
      resolve(packs.result.map(({ id, state, source, version }) => ({ id, state, source, version })));
    };
  };
})`;

export interface StoredState {
  id: string;
  state: string;
  source: string;
  version: string;
}

/** The SHA-256 of a stored pack, in hex. */
export const storedDigest = (id: string) => `new Promise((resolve) => {
  const opening = indexedDB.open('esco-lens');
  opening.onsuccess = () => {
    const bytes = opening.result.transaction('bytes').objectStore('bytes').get(${JSON.stringify(id)});
    bytes.onsuccess = async () => {
      opening.result.close();
      const digest = await crypto.subtle.digest('SHA-256', await bytes.result.arrayBuffer());
      resolve([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    };
  };
})`;
