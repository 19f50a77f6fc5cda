/** Builds of the extension: made when they are missing or older than what they are made of. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compilePack } from '../pack/compile.ts';
import { datasetPaths } from './dataset-sources.ts';
import { openPackFile, readClassification } from './load-vocabulary.ts';

export interface Build {
  browser: 'chrome' | 'firefox';
  /** `localhost` has one more host permission, for tests: see wxt.config.ts. */
  mode: 'release' | 'localhost';
}

export const ALL_BUILDS: readonly Build[] = [
  { browser: 'chrome', mode: 'release' },
  { browser: 'chrome', mode: 'localhost' },
  { browser: 'firefox', mode: 'release' },
  { browser: 'firefox', mode: 'localhost' },
];

const TOP = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['lib', 'components', 'entrypoints', 'assets', '.esco', 'wxt.config.ts', 'package-lock.json'];
/** Written beside no source and read by no browser: the file whose time tells when a build was made. */
const MANIFEST = 'manifest.json';

/** The folder of a build, made or not. */
export function buildFolder({ browser, mode }: Build): string {
  return path.join(TOP, '.output', `${browser}-mv3${mode === 'release' ? '' : `-${mode}`}`);
}

/**
 * Makes a build unless the one there is newer than all sources.
 * @returns its folder.
 * @throws Error with the build's own words when it fails.
 */
export function ensureBuild(build: Build): string {
  const folder = buildFolder(build);
  if (isFresh(folder)) return folder;
  const mode = build.mode === 'release' ? [] : ['--mode', build.mode];
  const target = build.browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const wxt = path.join(TOP, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target, ...mode], {
    cwd: TOP,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
  return folder;
}

function isFresh(folder: string): boolean {
  const manifest = path.join(folder, MANIFEST);
  if (!existsSync(manifest)) return false;
  const made = statSync(manifest).mtimeMs;
  return SOURCES.map((source) => path.join(TOP, source)).every((source) => newestTime(source) <= made);
}

function newestTime(source: string): number {
  if (!existsSync(source)) return 0;
  const own = statSync(source);
  // The cache of compiled datasets is not part of a build.
  if (!own.isDirectory() || path.basename(source) === 'cache') return own.isDirectory() ? 0 : own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(source).map((name) => newestTime(path.join(source, name))));
}

/** A copy of a build, beside it, that bundles another vocabulary (a pack, zips or CSV files). */
export function withVocabulary(folder: string, vocabulary: string): string {
  const copy = `${folder}-own-vocabulary`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  writeFileSync(path.join(copy, 'vocabulary.pack'), packBytes(vocabulary));
  return copy;
}

function packBytes(vocabulary: string): Uint8Array {
  if (!vocabulary.endsWith('.pack')) return compilePack(readClassification(datasetPaths([vocabulary])));
  openPackFile(vocabulary);
  return readFileSync(vocabulary);
}
