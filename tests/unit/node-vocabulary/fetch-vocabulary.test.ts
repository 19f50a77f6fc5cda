import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officialFiles } from '../../../lib/esco/api/official-files.ts';
import { ServiceProblem } from '../../../lib/esco/api/problem.ts';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { fetchCommand, fetchVocabulary } from '../../../lib/node/fetch-vocabulary.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { always } from '../../esco-server/faults.ts';
import { miniature, miniatureClassification } from '../../esco-server/miniature.ts';
import { type EscoServer, serveEsco } from '../../esco-server/server.ts';
import { vocabularyOf } from '../../fixtures/vocabulary/small.ts';

let folder: string;
let server: EscoServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'esco-fetch-'));
  server = await serveEsco(miniature());
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const place = () => ({
  folder,
  vocabulary: vocabularyOf([{ labels: ['a skill of nobody'] }]),
  tell: () => {},
});
const command = (base: string, language = 'en') =>
  fetchCommand(
    new Map([
      ['--api', base],
      ['--language', language],
    ]),
  );

test.each(['open', 'web'] as const)(
  'all of ESCO over the network from the %s API is the pack of its files',
  async (kind) => {
    const classification = await fetchVocabulary(command(server[kind]), place());
    const files = officialFiles({ ...miniatureClassification(), version: '1.2.1' });
    expect(classification).toMatchObject({ version: '1.2.1', languages: ['en'] });
    const expected = readDataset(
      files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
    );
    const uris = (list: { uri: string }[]) => list.map(({ uri }) => uri).sort();
    expect(uris(classification.skills)).toEqual(uris(expected.skills));
    expect(uris(classification.groups)).toEqual(uris(expected.groups));
    expect(compilePack(classification).length).toBe(compilePack(expected).length);
    // Nothing is left of the fetch.
    expect(readdirSync(folder)).toEqual([]);
    expect(classification.problems).toEqual([]);
    // Every request went to the one service.
    expect(server.asked.every((path) => path.startsWith(new URL(server[kind]).pathname))).toBe(true);
  },
);

test('goes on where it was interrupted, also in the middle of writing', async () => {
  const atOnce = compilePack(await fetchVocabulary(command(server.web), place()));
  const count = server.asked.length;
  server.setFaults((request) => (request >= 3 ? 'refused' : null));
  await expect(fetchVocabulary(command(server.web), place())).rejects.toThrow(ServiceProblem);
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"question":{"ask":"conc`);
  server.setFaults(() => null);
  server.asked.length = 0;
  const later = compilePack(await fetchVocabulary(command(server.web), place()));
  expect(Buffer.compare(later, atOnce)).toBe(0);
  expect(server.asked.length).toBe(count - 3);
});

test('a service that refuses is told of in a sentence', async () => {
  server.setFaults(always('refused'));
  await expect(fetchVocabulary(command(server.open), place())).rejects.toThrow(
    'The ESCO service refused the question.',
  );
});

test('says what cannot be asked for', () => {
  expect(() => command('http://localhost:1/esco/api', 'en,xx')).toThrow('ESCO has no language "xx"');
  expect(() => command('ftp://somewhere')).toThrow('no address of a web service');
  expect(command('public').service).toMatchObject({
    base: 'https://ec.europa.eu/esco/open-api',
    version: 'latest',
  });
});
