/** Finding a Chromium and a Firefox for `npm start` and the tests, or getting them where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwrightChromium } from '@playwright/test';

/** The world around, so that tests can make one up. */
export interface Surroundings {
  environment: Record<string, string | undefined>;
  isRoot: boolean;
  /** The full path of a command, or null. */
  onPath(command: string): string | null;
  exists(file: string): boolean;
  /** Installs a Debian package; false if that did not work. */
  install(debianPackage: string): boolean;
  playwrightChromium(): string;
}

/**
 * The path of a Chromium that loads unpacked extensions: `CHROMIUM`, else the PATH, else (as root, on
 * Debian) installed, else Playwright's. Google's own Chrome is not among them: since version 137 it
 * ignores the switch that loads an extension.
 * @throws Error with the command to type where there is none.
 */
export function findChromium(around: Surroundings = thisMachine): string {
  const given = named('CHROMIUM', around);
  if (given) return given;
  const found = firstOnPath(['chromium', 'chromium-browser'], around) ?? installed('chromium', around);
  if (found) return found;
  const own = around.playwrightChromium();
  if (own && around.exists(own)) return own;
  throw new Error(
    'No Chromium was found. Type "npx playwright install chromium", or set CHROMIUM to the path of one, then try again.',
  );
}

/**
 * The path of a Firefox: `FIREFOX`, else the PATH, else (as root, on Debian) installed.
 * @throws Error with the command to type where there is none.
 */
export function findFirefox(around: Surroundings = thisMachine): string {
  const given = named('FIREFOX', around);
  if (given) return given;
  const found = firstOnPath(['firefox-esr', 'firefox'], around) ?? installed('firefox-esr', around);
  if (found) return found;
  throw new Error(
    around.onPath('apt-get')
      ? 'No Firefox was found. Type "sudo apt-get install firefox-esr", or set FIREFOX to the path of one, then try again.'
      : 'No Firefox was found. Install it from mozilla.org, or set FIREFOX to the path of one, then try again.',
  );
}

function named(variable: string, around: Surroundings): string | null {
  const file = around.environment[variable];
  if (!file) return null;
  if (around.exists(file)) return file;
  throw new Error(`${variable} names ${file}, and there is no such file.`);
}

function firstOnPath(commands: readonly string[], around: Surroundings): string | null {
  for (const command of commands) {
    const file = around.onPath(command);
    if (file) return file;
  }
  return null;
}

function installed(debianPackage: string, around: Surroundings): string | null {
  if (!around.isRoot || !around.onPath('apt-get')) return null;
  return around.install(debianPackage) ? around.onPath(debianPackage) : null;
}

export const thisMachine: Surroundings = {
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  playwrightChromium: () => playwrightChromium.executablePath(),
  onPath(command) {
    const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
    const files = folders.map((folder) => path.join(folder, command));
    return files.find(isExecutable) ?? null;
  },
  install(debianPackage) {
    console.error(`Installing Debian’s ${debianPackage}, which is missing here (apt-get, about a minute) …`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    // A failed update may still leave lists good enough to install from.
    spawnSync('apt-get', ['update', '-qq'], options);
    return (
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], options)
        .status === 0
    );
  },
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
