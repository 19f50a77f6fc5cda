import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder } from '../../lib/node/build.ts';

for (const browser of ['chrome', 'firefox'] as const) {
  const manifestOf = (mode: 'release' | 'localhost') =>
    JSON.parse(readFileSync(path.join(buildFolder({ browser, mode }), 'manifest.json'), 'utf8'));

  test(`${browser}: nothing is granted at install, nothing is reachable from pages`, () => {
    const manifest = manifestOf('release');
    expect(manifest.manifest_version).toBe(3);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.permissions.toSorted()).toEqual(
      [
        'activeTab',
        'contextMenus',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...(browser === 'chrome' ? ['sidePanel'] : []),
      ].sort(),
    );
    // Nothing is loaded from or sent to anywhere but the ESCO services; the only thing that may be compiled is WebAssembly.
    expect(manifest.content_security_policy.extension_pages.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      // ESCO's own services: the Commission's, and one on this machine.
      "connect-src 'self' https://ec.europa.eu http://localhost:* http://127.0.0.1:*",
      "default-src 'self'",
      "form-action 'none'",
      "object-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
    ]);
    const keys = Object.entries(manifest.commands as Record<string, { suggested_key: { default: string } }>);
    expect(keys.map(([name, { suggested_key }]) => [name, suggested_key.default])).toEqual([
      ['_execute_action', 'Alt+Shift+E'],
      ['next-skill', 'Alt+Shift+N'],
      ['previous-skill', 'Alt+Shift+P'],
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test(`${browser}: the popup waits for one script and one style sheet`, () => {
    const folder = buildFolder({ browser, mode: 'release' });
    const page = readFileSync(path.join(folder, 'popup.html'), 'utf8');
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect(Array.from(page.matchAll(/<link rel="(\w+)"/g), ([, kind]) => kind)).toEqual(['stylesheet']);
    const script = /<script[^>]*src="\/([^"]+)"/.exec(page)?.[1] ?? '';
    expect(readFileSync(path.join(folder, script), 'utf8')).not.toMatch(/^import\b|;import\b(?!\()/m);
  });

  test(`${browser}: the build for tests differs by one permission alone`, () => {
    const { host_permissions: added, ...rest } = manifestOf('localhost');
    expect(added).toEqual(['http://localhost/*']);
    expect(rest).toEqual(manifestOf('release'));
    const files = (mode: 'release' | 'localhost') => contents(buildFolder({ browser, mode }));
    expect(files('localhost')).toEqual(files('release'));
  });
}

/** Every file but the manifest, with a digest of what is in it. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

test('Mozilla’s linter accepts the build for Firefox', () => {
  const linter = path.resolve(import.meta.dirname, '../../node_modules/.bin/addons-linter');
  const build = buildFolder({ browser: 'firefox', mode: 'release' });
  const { stdout, stderr } = spawnSync(linter, ['--output', 'json', build], { encoding: 'utf8' });
  if (!stdout) throw new Error(`The linter said nothing: ${stderr}`);
  const { errors, warnings } = JSON.parse(stdout) as { errors: LinterMessage[]; warnings: LinterMessage[] };
  expect(errors).toEqual([]);
  // Preact holds a branch for `dangerouslySetInnerHTML`, which no component uses; the linter cannot know that.
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});

interface LinterMessage {
  code: string;
  message: string;
  file: string;
}
