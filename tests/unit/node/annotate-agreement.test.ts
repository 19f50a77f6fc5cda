// @vitest-environment happy-dom
// The command knows no address of a page: a page of the same ad must have none that says anything.
// @vitest-environment-options { "url": "about:blank" }
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis.ts';
import { analysisResult } from '../../../lib/export/analysis-json.ts';
import { loadAliases } from '../../../lib/node/aliases.ts';
import { readVocabularyPack } from '../../../lib/node/load-vocabulary.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { readPosting } from '../../../lib/page/read.ts';
import type { Engine } from '../../../lib/tabs/engine.ts';
import { extensionModels } from '../../../lib/tabs/models.ts';
import { engineOver } from '../../../lib/tabs/open-engine.ts';
import { type OwnAd, readOwnAds } from '../../../lib/train/own-ads.ts';

const TOP = path.resolve(import.meta.dirname, '../../..');
const ADS = readOwnAds('ads').slice(0, 50);

/** The ad as a page shows it: a heading, paragraphs, lists. */
function pageOf({ title, text }: OwnAd): string {
  const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const body = lines.map((line) => {
    const item = /^\s*[-•*–]\s+(.*)/.exec(line)?.[1];
    return item === undefined ? `<p>${escaped(line)}</p>` : `<ul><li>${escaped(item)}</li></ul>`;
  });
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>${body.join('')}</main></body></html>`;
}

/** The extension's engine over the files that the build carries; vectors of concepts are kept in memory. */
function extensionEngine(kept: Map<string, ArrayBuffer>): Engine {
  return engineOver(
    { vocabulary: openPack(readVocabularyPack([])), warning: null },
    {
      aliases: { lists: loadAliases(), load: async () => {} },
      language: 'en-GB',
      loadModels: (vocabulary) =>
        extensionModels(vocabulary, {
          read: async (name) => new Uint8Array(readFileSync(path.join(TOP, 'assets/models', name))).buffer,
          store: {
            readVectors: async (language) => kept.get(language) ?? null,
            saveVectors: async (language, _, bytes) => {
              kept.set(language, await new Blob([bytes]).arrayBuffer());
            },
          },
          version: '1',
        }),
    },
  );
}

/** What the extension says of a page, as it comes out of a message. */
async function extensionAnswer(engine: Engine, page: string, depth: Analysis['depth']) {
  const document = new DOMParser().parseFromString(page, 'text/html');
  const { posting } = readPosting(document);
  const analysis = await engine.analyse(structuredClone(posting), { depth, minimumProbability: null });
  const {
    skills,
    occupations,
    unlisted,
    calibrated,
    posting: facts,
  } = analysisResult(structuredClone(analysis), '');
  return { facts, skills, occupations, unlisted, calibrated };
}

function commandAnswers(pages: string[], depth: Analysis['depth']) {
  const input = pages.map((html, id) => JSON.stringify({ id, html })).join('\n');
  const { stdout, status } = spawnSync(
    'node',
    ['lib/node/annotate.ts', '--ndjson', '--workers', '2', '--depth', depth],
    { cwd: TOP, input, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ posting, skills, occupations, unlisted, calibrated }) => ({
      facts: posting,
      skills,
      occupations,
      unlisted,
      calibrated,
    }));
}

describe('extension and command', () => {
  const pages = ADS.map(pageOf);
  const kept = new Map<string, ArrayBuffer>();
  let engine: Engine;
  beforeAll(() => {
    engine = extensionEngine(kept);
  });

  it.each(['quick', 'full'] as const)(
    'say the same of fifty ads (%s)',
    { timeout: 120_000 },
    async (depth) => {
      const said = commandAnswers(pages, depth);
      expect(said).toHaveLength(50);
      for (const [at, page] of pages.entries())
        expect(await extensionAnswer(engine, page, depth), ADS[at]?.id).toEqual(said[at]);
      expect(said.flatMap(({ skills }) => skills).length).toBeGreaterThan(200);
      expect(said.every(({ calibrated }) => calibrated === (depth === 'full'))).toBe(true);
    },
  );

  it('say the same after the vectors of concepts were kept', async () => {
    expect([...kept.keys()].sort()).toEqual(['en', 'en/tables']);
    const page = pages[0] as string;
    const again = await extensionAnswer(extensionEngine(kept), page, 'full');
    expect(again).toEqual(await extensionAnswer(engine, page, 'full'));
  });
});
