/**
 * `node lib/train/vectors/evaluate.ts [FILE]` ranks all skills of ESCO v1.1.0 for real sentences by word vectors
 * alone: each skill's best window against its preferred label plus that against all its labels. Prints MRR, RP@5 and
 * RP@10 for sets of sentences that training never reads.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ConceptVectors, computeConceptVectors } from '../../match/vectors/concept-vectors.ts';
import { openWordVectors, textWords, type WordVectors } from '../../match/vectors/word-vectors.ts';
import { loadVocabulary } from '../../node/load-vocabulary.ts';
import { readSentences } from '../evaluation-data.ts';
import { rankingFigures } from '../metrics.ts';
import { CORPUS_PATHS } from './train-vectors.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SETS = ['tech_validation', 'house_validation', 'techwolf_dev'];
const WINDOW_SIZES = [2, 3, 5, 8, 14];

/** Returns the ranking of all skills for a text, best first. */
export function createVectorRanking(words: WordVectors, concepts: ConceptVectors) {
  const { dims } = words;
  const { count, preferred, mean } = concepts;
  const rows = new Map<number, Float32Array>();
  const rowOf = (word: number) => {
    const known = rows.get(word);
    if (known) return known;
    const row = new Float32Array(2 * count);
    const vector = words.vectors.subarray(word * dims, (word + 1) * dims);
    for (let skill = 0; skill < count; skill++) {
      row[skill] = product(vector, preferred, skill * dims);
      row[count + skill] = product(vector, mean, skill * dims);
    }
    const factor = (words.scale[word] as number) * (words.weight[word] as number);
    const weighted = row.map((value) => value * factor);
    rows.set(word, weighted);
    return weighted;
  };
  return (text: string): Uint32Array => {
    const known = textWords(words, text);
    const best = new Float32Array(2 * count).fill(-Infinity);
    for (const window of windowsOf(known)) {
      const length = windowLength(words, window);
      if (length > 0) takeBest(best, window.map(rowOf), length);
    }
    const score = best.subarray(0, count).map((value, skill) => value + (best[count + skill] as number));
    return Uint32Array.from(score.keys()).sort((a, b) => (score[b] as number) - (score[a] as number));
  };
}

function product(vector: ArrayLike<number>, table: ArrayLike<number>, from: number): number {
  let sum = 0;
  for (let dim = 0; dim < vector.length; dim++)
    sum += (vector[dim] as number) * (table[from + dim] as number);
  return sum;
}

/** The whole text and its windows, unknown words left out. */
function windowsOf(words: number[]): number[][] {
  const windows = [words];
  for (const size of WINDOW_SIZES)
    if (size < words.length)
      for (let start = 0; start + size <= words.length; start += Math.max(1, Math.floor(size / 3)))
        windows.push(words.slice(start, start + size));
  return windows.map((window) => window.filter((word) => word >= 0));
}

function windowLength(words: WordVectors, window: number[]): number {
  const { dims, vectors, scale, weight } = words;
  let squares = 0;
  for (let dim = 0; dim < dims; dim++) {
    let sum = 0;
    for (const word of window)
      sum += (vectors[word * dims + dim] as number) * (scale[word] as number) * (weight[word] as number);
    squares += sum * sum;
  }
  return Math.sqrt(squares);
}

function takeBest(best: Float32Array, rows: Float32Array[], length: number): void {
  for (let at = 0; at < best.length; at++) {
    let sum = 0;
    for (const row of rows) sum += row[at] as number;
    best[at] = Math.max(best[at] as number, sum / length);
  }
}

async function main(): Promise<void> {
  const path = process.argv[2] ?? resolve(ROOT, 'assets/models/en.vectors.bin');
  const words = openWordVectors(new Uint8Array(readFileSync(path)).buffer);
  const vocabulary = await loadVocabulary([CORPUS_PATHS.esco]);
  const began = performance.now();
  const concepts = computeConceptVectors(vocabulary.inLanguage('en'), vocabulary, words);
  console.log(`${words.count} words; concept vectors in ${(performance.now() - began).toFixed(0)} ms`);
  const rank = createVectorRanking(words, concepts);
  const uris = Array.from({ length: vocabulary.skillCount }, (_, skill) => vocabulary.uri(skill));
  for (const set of SETS) {
    const { queries, mrr, rp5, rp10 } = rankingFigures(
      readSentences(set)
        .filter(({ gold }) => gold.size > 0)
        .map(({ text, gold }) => ({
          gold,
          ranking: Array.from(rank(text), (skill) => uris[skill] as string),
        })),
    );
    const percent = (share: number) => (share * 100).toFixed(1);
    console.log(
      `${set.padEnd(17)} MRR ${mrr.toFixed(3)}  RP@5 ${percent(rp5)}  RP@10 ${percent(rp10)}  n=${queries}`,
    );
  }
}

if (import.meta.main) await main();
