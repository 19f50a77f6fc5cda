import { expect, test } from 'vitest';
import { wrongArrows } from '../../../lib/node/check-rooms.ts';
import { readModule } from '../../../lib/node/module-imports.ts';

const check = (path: string, text: string) => wrongArrows([{ path, text }]);

test.each([
  ['lib/match/a.ts', "import { openPack } from '../pack/open.ts';"],
  ['lib/match/a.ts', "import type { Posting } from '../posting.ts';"],
  ['lib/page/a.ts', "import { type Labels, type Skill } from '../esco/model.ts'; document.body;"],
  ['lib/esco/a.ts', "import type { ConceptPage } from '../lookup/pages.ts';"],
  ['lib/esco/a.ts', 'export function title(document: { title: string }) { return document.title; }'],
  ['lib/pack/a.ts', "// document.body and 'window.x' in words\nexport const a = 'document.body';"],
  ['lib/pack/a.ts', 'export const a = (record: { document: string }) => record.document;'],
  ['lib/pack/a.ts', 'export const a = ({ document, at: window = 1 }: Q) => document + window;'],
  ['lib/pack/a.ts', 'export const quotes = /[\'"`]/; export const b = 1; // `document.body`'],
  ['entrypoints/popup/main.tsx', "import { readings } from '../../lib/tabs/readings.ts';"],
  ['components/List.tsx', "import { signal } from '@preact/signals';\nimport './list.css';"],
])('%s may hold %s', (path, text) => {
  expect(check(path, text)).toEqual([]);
});

test.each([
  ['lib/match/a.ts', "import { readPosting } from '../page/read.ts';", 'lib/match may not lean on lib/page'],
  [
    'lib/match/a.ts',
    "const { a } = await import('../store/packs.ts');",
    'lib/match may not lean on lib/store',
  ],
  ['lib/esco/a.ts', "export * from '../pack/open.ts';", 'lib/esco may not lean on lib/pack'],
  ['lib/esco/a.ts', "export { a } from '../pack/open.ts';", 'lib/esco may not lean on lib/pack'],
  ['lib/esco/a.ts', "export type { A } from '../pack/open.ts';", 'lib/esco may not lean on lib/pack'],
  ['lib/esco/a.ts', "type A = import('../pack/open.ts').A;", 'lib/esco may not lean on lib/pack'],
  [
    'lib/page/a.ts',
    "import { type Labels, fold } from '../esco/model.ts';",
    'lib/page may not lean on lib/esco',
  ],
  ['components/A.tsx', "import { browser } from 'wxt/browser';", "must not know the browser's extension API"],
  [
    'components/A.tsx',
    "import { theme } from '../lib/settings.ts';",
    'components may not lean on lib/settings.ts',
  ],
  ['lib/match/a.ts', 'export const a = () => document.title;', 'uses the global document'],
  ['lib/match/a.ts', 'export const a = typeof window;', 'uses the global window'],
  ['lib/page/a.ts', 'chrome.runtime.id;', 'uses the global chrome'],
  ['lib/pack/a.ts', "import { readFileSync } from 'node:fs';", 'must run outside of Node'],
  [
    'entrypoints/background.ts',
    "import { serveFolder } from '../lib/node/serve.ts';",
    'may not lean on lib/node',
  ],
  ['lib/misc/a.ts', '', 'is no room'],
])('%s is told off for %s', (path, text, sentence) => {
  expect(check(path, text)).toEqual([expect.stringContaining(sentence)]);
});

test('a file that cannot be parsed is named', () => {
  expect(() => readModule('lib/esco/broken.ts', 'import {')).toThrow('lib/esco/broken.ts cannot be read');
});
