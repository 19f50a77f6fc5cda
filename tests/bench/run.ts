/**
 * `npm run bench`: speed, size and memory, as tables in Markdown (recorded in docs/benchmarks.md).
 * Machines are noisy: what counts are the ratios, taken in one run.
 *
 *     npm run bench                     everything that can be measured here
 *     npm run bench -- matching pack    only the named parts
 */
import os from 'node:os';
import { fullDataset, openFull } from './full-vocabulary.ts';
import { benchImport } from './import.ts';
import { benchLookUp } from './lookup.ts';
import { benchMatching } from './matching.ts';
import { benchPack } from './pack.ts';
import { benchPageTrace } from './page-trace.ts';
import { benchPopup } from './popup.ts';
import { benchProfile } from './profile.ts';
import { benchThreeLanguages } from './three-languages.ts';
import { benchTitles } from './titles.ts';
import { benchWorker } from './worker.ts';

const PARTS = {
  pack: benchPack,
  matching: benchMatching,
  titles: benchTitles,
  lookup: benchLookUp,
  worker: benchWorker,
  'three-languages': benchThreeLanguages,
  page: benchPageTrace,
  import: benchImport,
  popup: benchPopup,
  profile: benchProfile,
};
type Part = keyof typeof PARTS;

async function main(names: string[]): Promise<void> {
  const dataset = fullDataset();
  if (dataset === null) {
    console.log('Skipped: the benchmarks need the full ESCO dataset; set ESCO_DATASET to its zips.');
    return;
  }
  for (const name of names) {
    if (!Object.hasOwn(PARTS, name))
      throw new Error(`There is no benchmark "${name}"; there are ${Object.keys(PARTS).join(', ')}.`);
  }
  console.log(
    `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}, ${os.platform()}.\n`,
  );
  const full = await openFull(dataset);
  for (const [name, measure] of Object.entries(PARTS) as [Part, (typeof PARTS)[Part]][]) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`### ${name}\n\n${await measure(full)}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
