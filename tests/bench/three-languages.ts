/** English, Spanish and French together: keystrokes of a look-up, a worker that wakes, and what it holds in memory. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConceptSearch } from '../../lib/lookup/concept-search.ts';
import { ensureBuild, withVocabulary } from '../../lib/node/build.ts';
import { datasetPaths } from '../../lib/node/dataset-sources.ts';
import { type OpenedChromium, openChromium, openExtensionPage } from '../../lib/node/extension-browser.ts';
import { readClassification } from '../../lib/node/load-vocabulary.ts';
import { compilePack } from '../../lib/pack/compile.ts';
import { openPack } from '../../lib/pack/open.ts';
import { markdownTable, megabytes, milliseconds, spread, timed } from './clock.ts';
import { type FullVocabulary, ownAds } from './full-vocabulary.ts';
import { type ColdWorker, coldWorker } from './worker.ts';

const OTHERS =
  process.env.ESCO_LANGUAGES ?? path.resolve(import.meta.dirname, '../../../shared/esco/other-languages');
const FILES = [
  'skills/skills_es.csv',
  'skills/skills_fr.csv',
  'occupations/occupations_es.csv',
  'occupations/occupations_fr.csv',
];
const VERSION = '1.1.1';
const ROUNDS = 12;
const LIMIT = 30;
/** Words of each language, slips among them, and some that only one of the languages has. */
const TYPED = [
  'customer service',
  'forlift driver',
  'machine lerning',
  'SQL',
  'servicio al cliente',
  'soldadura',
  'contabilidad',
  'service à la clientèle',
  'soudage',
  'comptabilité',
];

export async function benchThreeLanguages({ paths, pack }: FullVocabulary): Promise<string> {
  const files = FILES.map((name) => path.join(OTHERS, name));
  if (!files.every((file) => existsSync(file)))
    return `Skipped: it needs Spanish and French beside English; set ESCO_LANGUAGES to a folder with ${FILES.join(', ')}.`;
  const three = compilePack(readClassification(datasetPaths([...paths, ...files]), VERSION));
  const folder = await mkdtemp(path.join(tmpdir(), 'esco-lens-bench-'));
  try {
    const sides: Side[] = [];
    try {
      for (const [name, bytes] of [
        ['English alone', pack],
        ['with Spanish and French', three],
      ] as const)
        sides.push(await openSide(name, bytes, path.join(folder, String(bytes.length))));
      await inTurn(sides);
    } finally {
      for (const { chromium } of sides) await chromium.browser.close();
    }
    return [
      `The pack of three languages has ${megabytes(three.length)}, that of English ${megabytes(pack.length)}.`,
      keystrokes(three),
      workers(sides),
    ].join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every prefix of what is typed, the person's language being English: few hits there, and the others are asked too. */
function keystrokes(pack: Uint8Array<ArrayBuffer>): string {
  const vocabulary = openPack(pack.buffer);
  const search = new ConceptSearch(vocabulary, 'en');
  const started = performance.now();
  search.search('p', LIMIT, true);
  const first = performance.now() - started;
  for (const text of TYPED) search.search(text, LIMIT);
  const prefixes = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  const { median, p95 } = timed(prefixes, 5, (text) => search.search(text, LIMIT).length);
  const labels = vocabulary.languages.map((language) => vocabulary.inLanguage(language).labelCount);
  const all = labels.reduce((sum, count) => sum + count, 0).toLocaleString('en');
  return markdownTable(
    [`three languages, ${all} labels, ${prefixes.length} keystrokes`, 'figure'],
    [
      ['first answer, from preferred labels', milliseconds(first)],
      ['a keystroke, median', milliseconds(median)],
      ['a keystroke, 95th percentile (aim under 16 ms)', milliseconds(p95)],
    ],
  );
}

interface Side {
  name: string;
  chromium: OpenedChromium;
  worker: ColdWorker;
  opened: number[];
  firstHits: number[];
  quick: number[];
  memory: { used: number; buffers: number };
}

const FIRST = { text: 'p', limit: LIMIT, isFirst: true };

async function openSide(name: string, pack: Uint8Array, place: string): Promise<Side> {
  mkdirSync(place);
  const packFile = path.join(place, 'bench.pack');
  writeFileSync(packFile, pack);
  const build = ensureBuild({ browser: 'chrome', mode: 'localhost' });
  // Each has a folder of its own: a worker that wakes looks at the file again.
  const folder = path.join(place, 'extension');
  cpSync(withVocabulary(build, packFile), folder, { recursive: true });
  const chromium = await openChromium(folder, true);
  const asking = await openExtensionPage(chromium, 'options.html');
  const worker = await coldWorker(chromium, asking);
  const none = { used: 0, buffers: 0 };
  return { name, chromium, worker, opened: [], firstHits: [], quick: [], memory: none };
}

/** Round by round, one after the other, so that both meet the machine in the same mood. */
async function inTurn(sides: Side[]): Promise<void> {
  const [ad] = ownAds() as [{ title: string; text: string }];
  for (const { worker } of sides) {
    await worker.ask('lookUp', FIRST);
    // Tables and vectors are made and kept, as they are after the first posting anyone reads.
    await worker.ask('analyseText', { posting: worker.postingOf(ad), depth: 'full' });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { worker, opened } of sides) opened.push(await woken(worker, 'vocabularyInUse', undefined));
    for (const { worker, firstHits } of sides) firstHits.push(await woken(worker, 'lookUp', FIRST));
    for (const { worker, quick } of sides)
      quick.push(await woken(worker, 'analyseText', { posting: worker.postingOf(ad), depth: 'quick' }));
  }
  for (const side of sides) {
    await woken(side.worker, 'lookUp', FIRST);
    await side.worker.ask('lookUp', { text: 'nurse', limit: LIMIT, isFirst: false });
    side.memory = await side.worker.heap();
  }
}

async function woken(worker: ColdWorker, type: string, data: unknown): Promise<number> {
  await worker.stop();
  return worker.ask(type, data);
}

function workers(sides: Side[]): string {
  const cell = (times: number[]) => {
    const { median, p95 } = spread(times);
    return `${milliseconds(median)} (p95 ${milliseconds(p95)})`;
  };
  const row = (name: string, of: (side: Side) => string) => [name, ...sides.map(of)];
  return markdownTable(
    [`stopped worker, ${ROUNDS} times`, ...sides.map(({ name }) => name)],
    [
      row('wake, open the pack, say what it is', ({ opened }) => cell(opened)),
      row('wake, first hits of a look-up (aim under 200 ms)', ({ firstHits }) => cell(firstHits)),
      row('wake, quick analysis of an English text', ({ quick }) => cell(quick)),
      row('heap after a look-up in English', ({ memory }) => megabytes(memory.used)),
      row('array buffers after it', ({ memory }) => megabytes(memory.buffers)),
    ],
  );
}
