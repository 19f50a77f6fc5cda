/**
 * Saved pages of real job boards, served as they are with their scripts off: the popup must show what
 * the command says of the same page at the same address. The pages are other people's and no part of the project; they are read in place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test as plain } from '@playwright/test';
import { buildFolder, withVocabulary } from '../../lib/node/build.ts';
import { type FileServer, serveFolder } from '../../lib/node/serve.ts';
import { OFFICIAL_DOWNLOAD } from '../fixtures/esco/official-download.ts';
import { LISTED_OCCUPATIONS, LISTED_SKILLS, type LocalhostBuild, openLocalhostBuild } from './fixtures.ts';

const TOP = path.resolve(import.meta.dirname, '../..');
const PAGES = path.resolve(TOP, process.env.SHARED_PAGES ?? '../shared/pages');
const INDEX = path.join(PAGES, 'INDEX.tsv');
/** Nothing of a page may run, and nothing be fetched from elsewhere; its own styles stay. */
const SCRIPTS_OFF = "default-src 'none'; style-src 'unsafe-inline' 'self'; img-src data:; font-src data:";

interface Answer {
  skills: { uri: string; label: string }[];
  occupations: { uri: string }[];
  unlisted: { text: string }[];
}

const all = existsSync(INDEX) ? fullPages(readFileSync(INDEX, 'utf8')) : [];
/** One page a board; the long run takes all of them. */
const files = process.env.TEST_LONG
  ? all
  : [...Map.groupBy(all, path.dirname).values()].flatMap(([first]) => first ?? []);
let server: FileServer;
let chromium: LocalhostBuild;
let answers: Map<string, Answer>;

plain.describe('saved pages of job boards', () => {
  plain.skip(
    files.length === 0,
    `Saved pages were not tested: there is no ${path.relative(TOP, INDEX)} (or SHARED_PAGES).`,
  );
  plain.beforeAll(async ({ headless }) => {
    server = await serveFolder(PAGES, { 'content-security-policy': SCRIPTS_OFF });
    const build = buildWithMostOfEsco();
    chromium = await openLocalhostBuild(headless, build);
    answers = commandAnswers(path.join(build, 'vocabulary.pack'));
  });
  plain.afterAll(async () => {
    await chromium?.context.close();
    await server?.close();
  });

  plain('at least ten are at hand', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
  });
  for (const file of files) plain(file, () => compare(file));
});

async function compare(file: string): Promise<void> {
  const answer = answers.get(file);
  if (!answer) throw new Error(`The command gave no answer for ${file}.`);
  const page = await chromium.context.newPage();
  const address = addressOf(file);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const popup = await chromium.open(`popup.html?tab=${await chromium.tabShowing(address)}`);
  await popup.locator('[data-state="ready"][data-complete="true"]').waitFor();
  await annotateAnyway(popup);
  const listed = (await popup.evaluate(LISTED_SKILLS)) as string[];
  const occupations = await popup.evaluate(LISTED_OCCUPATIONS);
  expect(await popup.locator('.unlisted button').allTextContents()).toEqual(
    answer.unlisted.map(({ text }) => text),
  );
  const labels = new Map<string, string>(
    (await popup.evaluate(
      `[...document.querySelectorAll('li[data-uri]')].map((row) => [row.dataset.uri, row.querySelector('.label').textContent])`,
    )) as [string, string][],
  );
  await popup.close();
  await page.close();

  const said = new Set(answer.skills.map(({ uri }) => uri));
  const onlyInBrowser = listed.filter((uri) => !said.has(uri)).map((uri) => labels.get(uri) ?? uri);
  const onlyInCommand = answer.skills.filter(({ uri }) => !listed.includes(uri)).map(({ label }) => label);
  expect({ onlyInBrowser, onlyInCommand }).toEqual({ onlyInBrowser: [], onlyInCommand: [] });
  expect(occupations).toEqual(answer.occupations.map(({ uri }) => uri));
}

/** Where the browser finds a saved page. */
function addressOf(file: string): string {
  return server.root + file.split('/').map(encodeURIComponent).join('/');
}

/** A page that is no posting lists nothing unless the person asks for it; the command always does. */
async function annotateAnyway(popup: Page): Promise<void> {
  const anyway = popup.getByRole('button', { name: 'Annotate anyway' });
  if ((await anyway.count()) === 0) return;
  await anyway.click();
  await anyway.waitFor({ state: 'detached' });
  await popup.locator('[data-complete="true"]').waitFor();
}

/** Pages that hold a whole document with a posting in it: no fragments, shells or lists of results. */
function fullPages(index: string): string[] {
  return index
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, , , , kind = '']) => /full page|application-form page|^job page/.test(kind))
    .map(([file = '']) => file);
}

/** The build with all of ESCO where the official download is at hand, else with what it bundles. */
function buildWithMostOfEsco(): string {
  const build = buildFolder({ browser: 'chrome', mode: 'localhost' });
  return existsSync(OFFICIAL_DOWNLOAD) ? withVocabulary(build, OFFICIAL_DOWNLOAD) : build;
}

/** What the command says of the pages with a vocabulary. */
function commandAnswers(vocabulary: string): Map<string, Answer> {
  const command = path.join(TOP, 'lib/node/annotate.ts');
  const input = files
    .map((file) => ({ id: file, url: addressOf(file), html: readFileSync(path.join(PAGES, file), 'utf8') }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, '--vocabulary', vocabulary, '--ndjson'],
    { input, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`The command ended with ${status}: ${stderr}`);
  const results: (Answer & { id: string })[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(results.map((result) => [result.id, result]));
}
