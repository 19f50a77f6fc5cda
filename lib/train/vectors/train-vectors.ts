/**
 * `node lib/train/vectors/train-vectors.ts [--steps N] [--out FILE]` trains the English word vectors from a seed.
 * Reads `../shared`, or what ESCO_TRAINING_ESCO, ESCO_TRAINING_ADS and EVALUATION_DATA name.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWordVectors } from '../../match/vectors/word-vectors.ts';
import { createRandom } from '../random.ts';
import { type CorpusPaths, readCorpus } from './corpus.ts';
import { fetchStartVectors, readStartVectors } from './start-vectors.ts';
import { SETTINGS, trainWordVectors } from './train.ts';
import { chooseWords, countWords, startingPoint } from './word-list.ts';

/** The file stays below 2.6 MB with so many words of 100 dimensions. */
const MOST_WORDS = 20_500;
const ROOT = resolve(import.meta.dirname, '../../..');

export const CORPUS_PATHS: CorpusPaths = {
  esco: process.env.ESCO_TRAINING_ESCO ?? resolve(ROOT, '../shared/esco/v1.1.0/zips'),
  aliases: resolve(ROOT, 'assets/aliases/en.csv'),
  ads: process.env.ESCO_TRAINING_ADS ?? resolve(ROOT, '../shared/ads'),
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { steps: { type: 'string' }, out: { type: 'string' } } });
  const settings = { ...SETTINGS, ...(values.steps && { steps: Number(values.steps) }) };
  const began = performance.now();
  const say = (sentence: string) =>
    console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${sentence}`);

  const corpus = await readCorpus(CORPUS_PATHS);
  const counts = countWords(corpus);
  say(`${corpus.skills.length} skills, ${corpus.sentences.length} sentences, ${counts.surfaces.size} words`);
  const surfaces = new Set([...counts.surfaces.values()].flatMap((forms) => [...forms.keys()]));
  const vectors = readStartVectors(
    fetchStartVectors(),
    (word) => surfaces.has(word) || counts.surfaces.has(word),
  );
  const hasStart = (form: string) =>
    [form, ...(counts.surfaces.get(form)?.keys() ?? [])].some((surface) => vectors.has(surface));
  const words = chooseWords(counts, hasStart, MOST_WORDS);
  say(`${words.length} words chosen, ${words.filter(hasStart).length} of them with a vector to start from`);
  const start = startingPoint(words, counts, vectors, createRandom(settings.seed));
  const trained = trainWordVectors(corpus, start, settings, (step, loss) => {
    if (step % 100 === 0) say(`step ${step} of ${settings.steps}, loss ${loss.toFixed(3)}`);
  });
  const bytes = writeWordVectors(trained);
  const out = values.out ?? resolve(ROOT, 'assets/models/en.vectors.bin');
  writeFileSync(out, bytes);
  say(`${(bytes.length / 1e6).toFixed(2)} MB written`);
}

if (import.meta.main) await main();
