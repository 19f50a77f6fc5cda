import { describe, expect, test } from 'vitest';
import { findChromium, findFirefox, type Surroundings } from '../../../lib/node/browsers.ts';

/** A machine with nothing on it. */
function bare(changes: Partial<Surroundings> = {}): Surroundings {
  return {
    environment: {},
    isRoot: false,
    onPath: () => null,
    exists: () => false,
    install: () => {
      throw new Error('Nothing may be installed here.');
    },
    playwrightChromium: () => '/cache/chromium',
    ...changes,
  };
}

const path = (...commands: string[]) => ({
  onPath: (command: string) => (commands.includes(command) ? `/bin/${command}` : null),
});

describe('Chromium', () => {
  test('the one that is named comes first', () => {
    const around = bare({ environment: { CHROMIUM: '/opt/c' }, exists: () => true, ...path('chromium') });
    expect(findChromium(around)).toBe('/opt/c');
  });

  test('a name that leads nowhere is told, not passed over', () => {
    const around = bare({ environment: { CHROMIUM: '/opt/c' }, ...path('chromium') });
    expect(() => findChromium(around)).toThrow('CHROMIUM names /opt/c, and there is no such file.');
  });

  test('the PATH is searched before anything is installed, and Google Chrome is left alone', () => {
    expect(findChromium(bare({ isRoot: true, ...path('chromium-browser', 'apt-get') }))).toBe(
      '/bin/chromium-browser',
    );
    expect(() => findChromium(bare(path('google-chrome')))).toThrow('npx playwright install chromium');
  });

  test('root on Debian gets it installed', () => {
    const present = ['apt-get'];
    const around = bare({
      isRoot: true,
      onPath: (command) => (present.includes(command) ? `/bin/${command}` : null),
      install: (name) => present.push(name) > 0,
    });
    expect(findChromium(around)).toBe('/bin/chromium');
  });

  test('Playwright’s is the last resort, also when installing failed', () => {
    const around = bare({ isRoot: true, install: () => false, exists: () => true, ...path('apt-get') });
    expect(findChromium(around)).toBe('/cache/chromium');
  });
});

describe('Firefox', () => {
  test('the extended support release is preferred', () => {
    expect(findFirefox(bare(path('firefox', 'firefox-esr')))).toBe('/bin/firefox-esr');
  });

  test('without one the command to type is said', () => {
    expect(() => findFirefox(bare(path('apt-get')))).toThrow('sudo apt-get install firefox-esr');
    expect(() => findFirefox(bare())).toThrow('mozilla.org');
  });
});
