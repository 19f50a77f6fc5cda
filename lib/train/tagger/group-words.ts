/**
 * Words → classes of words used alike, by spherical k-means over general word vectors (Dhillon and Modha 2001).
 * Nothing annotated goes into it.
 */
import { createKeyTable, slotOf } from '../../match/tagger/key-table.ts';
import { type WordClasses, wordKey } from '../../match/tagger/word-classes.ts';
import { createRandom } from '../random.ts';
import { readCorpus } from '../vectors/corpus.ts';
import { fetchStartVectors, readStartVectors, START_DIMS } from '../vectors/start-vectors.ts';
import { CORPUS_PATHS } from '../vectors/train-vectors.ts';
import { chooseWords, countWords, startingPoint } from '../vectors/word-list.ts';

const SEED = 20_260_502;
const MOST_WORDS = 22_000;
/** As many as fit a byte beside 0, which means none. */
const FINE = 255;
const COARSE = 63;
const ROUNDS = 8;

/** The classes of the words of ads and of ESCO. Reads what the training of the word vectors reads. */
export async function readWordClasses(): Promise<WordClasses> {
  const counts = countWords(await readCorpus(CORPUS_PATHS));
  const surfaces = new Set([...counts.surfaces.values()].flatMap((forms) => [...forms.keys()]));
  const vectors = readStartVectors(
    fetchStartVectors(),
    (word) => surfaces.has(word) || counts.surfaces.has(word),
  );
  const hasStart = (form: string) =>
    [form, ...(counts.surfaces.get(form)?.keys() ?? [])].some((surface) => vectors.has(surface));
  const words = chooseWords(counts, hasStart, MOST_WORDS).filter(hasStart);
  const start = startingPoint(words, counts, vectors, createRandom(SEED));
  return groupWords(words, start.vectors);
}

/** @param vectors `words × START_DIMS` */
export function groupWords(words: readonly string[], vectors: Float32Array): WordClasses {
  const unit = atLengthOne(vectors);
  const coarse = classesOf(unit, COARSE, createRandom(SEED));
  const fine = classesOf(unit, FINE, createRandom(SEED + 1));
  const keys = createKeyTable(words.length);
  const classes: WordClasses = {
    keys,
    coarse: new Uint8Array(keys.length),
    fine: new Uint8Array(keys.length),
  };
  for (const [at, word] of words.entries()) {
    const slot = slotOf(keys, wordKey(word));
    keys[slot] = wordKey(word);
    classes.coarse[slot] = (coarse[at] as number) + 1;
    classes.fine[slot] = (fine[at] as number) + 1;
  }
  return classes;
}

function atLengthOne(vectors: Float32Array): Float32Array {
  const unit = Float32Array.from(vectors);
  for (let row = 0; row < unit.length; row += START_DIMS) normalise(unit.subarray(row, row + START_DIMS));
  return unit;
}

function normalise(vector: Float32Array): void {
  const length = Math.hypot(...vector) || 1;
  for (let dim = 0; dim < vector.length; dim++) vector[dim] = (vector[dim] as number) / length;
}

/** The class of each row. Centres start from words of the frequent eighth or so, which stand first. */
function classesOf(unit: Float32Array, count: number, random: () => number): Int32Array {
  const rows = unit.length / START_DIMS;
  const picked = new Set<number>();
  while (picked.size < Math.min(count, rows)) picked.add(Math.floor(random() * Math.min(rows, count * 10)));
  const centres = new Float32Array(count * START_DIMS);
  for (const [at, row] of [...picked].entries())
    centres.set(unit.subarray(row * START_DIMS, (row + 1) * START_DIMS), at * START_DIMS);
  const classes = new Int32Array(rows);
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < rows; row++) classes[row] = nearest(unit, row, centres, count);
    moveCentres(unit, classes, centres);
  }
  return classes;
}

function nearest(unit: Float32Array, row: number, centres: Float32Array, count: number): number {
  let best = -2;
  let found = 0;
  const from = row * START_DIMS;
  for (let centre = 0; centre < count; centre++) {
    const to = centre * START_DIMS;
    let product = 0;
    for (let dim = 0; dim < START_DIMS; dim++)
      product += (unit[from + dim] as number) * (centres[to + dim] as number);
    if (product > best) {
      best = product;
      found = centre;
    }
  }
  return found;
}

function moveCentres(unit: Float32Array, classes: Int32Array, centres: Float32Array): void {
  centres.fill(0);
  for (let row = 0; row < classes.length; row++) {
    const to = (classes[row] as number) * START_DIMS;
    for (let dim = 0; dim < START_DIMS; dim++)
      centres[to + dim] = (centres[to + dim] as number) + (unit[row * START_DIMS + dim] as number);
  }
  for (let at = 0; at < centres.length; at += START_DIMS) normalise(centres.subarray(at, at + START_DIMS));
}
