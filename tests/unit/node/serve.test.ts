import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileServer, fileOf, serveFolder } from '../../../lib/node/serve.ts';

let folder: string;
let server: FileServer;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await writeFile(path.join(folder, 'posting.html'), '<p>Grüße</p>');
  server = await serveFolder(folder, { 'content-security-policy': "script-src 'none'" });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('a page is answered with its type and the headers asked for', async () => {
  const answer = await fetch(`${server.root}posting.html?from=search`);
  expect(await answer.text()).toBe('<p>Grüße</p>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toBe("script-src 'none'");
});

test('what is not there is answered, not hung', async () => {
  expect((await fetch(`${server.root}nothing.html`)).status).toBe(404);
});

test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/a/../../secret', '/%'])(
  '%s does not leave the folder',
  (url) => {
    const file = fileOf('/srv/pages', url);
    expect(file === null || file.startsWith('/srv/pages/')).toBe(true);
  },
);
