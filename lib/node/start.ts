/**
 * `npm start`: a browser with the extension in it, on the sample posting, annotated, popup open.
 * Without a display the same happens unseen, and the answer is printed and photographed.
 */
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { TabReading } from '../messages.ts';
import { answerTables, vocabularyNote } from './answer-tables.ts';
import { ensureBuild, withVocabulary } from './build.ts';
import { photograph, showPage } from './demonstration.ts';
import { openChromium } from './extension-browser.ts';
import { showPageInFirefox } from './firefox-demonstration.ts';
import { type FileServer, serveFolder } from './serve.ts';
import { type StartOptions, startOptions } from './start-options.ts';

/** Without a display the whole walk ends in this time, in milliseconds. */
const DEADLINE = 175_000;

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  const seen = hasDisplay();
  if (!seen) {
    endAfter(DEADLINE);
    console.log('There is no display here, so the browser stays unseen; pictures are taken instead.\n');
  }
  const { address, server } = await addressOf(options.page);
  try {
    await (options.firefox ? walkInFirefox : walkInChromium)(address, options, seen);
  } finally {
    await server?.close();
  }
}

async function walkInChromium(address: string, { vocabulary }: StartOptions, seen: boolean): Promise<void> {
  const build = ensureBuild({ browser: 'chrome', mode: 'release' });
  const opened = await openChromium(vocabulary ? withVocabulary(build, vocabulary) : build, !seen);
  try {
    const shown = await showPage(opened, address);
    const found = report(shown.reading);
    if (seen) await closedByPerson(opened.browser);
    else printPictures(await photograph(opened, shown, found));
  } finally {
    await opened.browser.close();
  }
}

async function walkInFirefox(
  address: string,
  { page, vocabulary }: StartOptions,
  seen: boolean,
): Promise<void> {
  if (page.kind === 'address') {
    throw new Error(
      'No program can press Firefox’s toolbar button, so --firefox shows files of this machine only. Load the build by hand for other pages: see the README.',
    );
  }
  // The build with a permission for this machine stands in for the button.
  const build = ensureBuild({ browser: 'firefox', mode: 'localhost' });
  const shown = await showPageInFirefox(
    vocabulary ? withVocabulary(build, vocabulary) : build,
    address,
    !seen,
  );
  try {
    report(shown.reading);
    if (seen) await closedByPerson(shown.browser);
    else printPictures(shown.pictures);
  } finally {
    await shown.browser.close();
  }
}

/**
 * Prints what was found.
 * @returns the label of the first skill.
 * @throws Error with a sentence when nothing was.
 */
function report(reading: TabReading): string {
  if (reading.state === 'unread') throw new Error('The page was not read.');
  if (reading.state !== 'ready') throw new Error(reading.sentence);
  const [first] = reading.analysis.skills;
  if (!first) throw new Error('No skills were found in the page.');
  console.log(`${answerTables(reading.analysis)}\n\n${vocabularyNote(reading.analysis.vocabulary)}`);
  return first.label;
}

function printPictures(pictures: readonly string[]): void {
  const names = pictures.map((picture) => `  ${path.relative(process.cwd(), picture)}`);
  console.log(`\nPictures:\n${names.join('\n')}`);
}

async function addressOf(page: StartOptions['page']): Promise<{ address: string; server?: FileServer }> {
  if (page.kind === 'address') return { address: page.address };
  const server = await serveFolder(path.dirname(page.file));
  return { address: server.root + encodeURIComponent(path.basename(page.file)), server };
}

function closedByPerson(browser: Browser): Promise<void> {
  console.log('\nClose the browser when you have seen enough.');
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function endAfter(milliseconds: number): void {
  setTimeout(() => {
    console.error('This took longer than three minutes, so it was ended. Is the machine very busy?');
    process.exit(1);
  }, milliseconds).unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
