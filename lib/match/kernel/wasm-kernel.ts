/** The scoring kernel in WebAssembly SIMD: the same results as its twin in JavaScript, many times faster. */
import {
  KEPT_ROWS,
  type Kernel,
  type KernelScores,
  LANES,
  MOST_TOKENS,
  ROW_SCALE,
  type VectorOf,
} from './kernel.ts';

interface KernelExports {
  memory: WebAssembly.Memory;
  /** Four rows, four factors, then concept vectors, the four vectors (16-bit), count, dims. */
  fillRows(...places: number[]): void;
  addRow(before: number, row: number, after: number, count: number): void;
  takeBest(
    best: number,
    places: number,
    start: number,
    end: number,
    inverse: number,
    window: number,
    count: number,
  ): void;
}

const PAGE = 65_536;
const padded = (value: number, to: number) => Math.ceil(value / to) * to;

/**
 * Instantiates the kernel for `count` concept vectors of `dims` bytes.
 * @throws where the browser has no SIMD or forbids WebAssembly: use the twin then
 */
export function createWasmKernel(
  code: BufferSource,
  concepts: Int8Array,
  count: number,
  dims: number,
): Kernel {
  const module = new WebAssembly.Module(code as BufferSource);
  const { memory, ...run } = new WebAssembly.Instance(module).exports as unknown as KernelExports;
  const width = padded(dims, LANES);
  const rows = padded(count, 8);
  const place = layOut(width, rows);
  memory.grow(Math.max(0, Math.ceil((place.end - memory.buffer.byteLength) / PAGE)));
  const bytes = new Int8Array(memory.buffer);
  const shorts = new Int16Array(memory.buffer);
  for (let concept = 0; concept < count; concept++) {
    bytes.set(concepts.subarray(concept * dims, (concept + 1) * dims), place.concepts + concept * width);
  }
  const best = new Float32Array(memory.buffer, place.best, rows);
  const windows = new Int32Array(memory.buffer, place.windows, rows);
  const scores: KernelScores = {
    whole: new Float32Array(count),
    best: best.subarray(0, count),
    window: new Uint8Array(count),
  };
  const kept = new Map<number, number>();
  /**
   * Makes the rows of words that are not kept yet, four at a time; a group of fewer repeats its last. The map is in
   * order of use, so that the rows longest unused give way.
   */
  const makeRows = (words: readonly number[], vectorOf: VectorOf): void => {
    const missing: number[] = [];
    for (const word of new Set(words)) {
      if (word < 0) continue;
      const row = kept.get(word);
      if (row === undefined) missing.push(word);
      else {
        kept.delete(word);
        kept.set(word, row);
      }
    }
    const free = freeRows(missing.length);
    for (let first = 0; first < missing.length; first += 4) {
      const group = [0, 1, 2, 3].map((at) => missing[Math.min(first + at, missing.length - 1)] as number);
      const factors = group.map((word, at) => {
        const { vector, factor } = vectorOf(word);
        shorts.set(vector, place.vectors / 2 + at * width);
        return Math.fround(factor * ROW_SCALE);
      });
      const places = group.map((word) => {
        const known = kept.get(word) ?? (free.pop() as number);
        kept.set(word, known);
        return known;
      });
      run.fillRows(...places, ...factors, place.concepts, place.vectors, count, width);
    }
  };
  const freeRows = (count: number): number[] => {
    const free: number[] = [];
    for (const [word, row] of kept) {
      if (kept.size + count <= KEPT_ROWS) break;
      kept.delete(word);
      free.push(row);
    }
    while (free.length < count) free.push(place.rows + (kept.size + free.length) * rows * 2);
    return free;
  };
  const sum = (at: number) => place.sums + at * rows * 4;
  return {
    // More than are kept would push each other out again.
    expect: (words, vectorOf) => makeRows([...new Set(words)].slice(0, KEPT_ROWS), vectorOf),
    score(words, vectorOf, pairs, inverseLengths) {
      makeRows(words, vectorOf);
      bytes.fill(0, sum(0), sum(1));
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as number;
        if (word < 0) bytes.copyWithin(sum(at + 1), sum(at), sum(at + 1));
        else run.addRow(sum(at), kept.get(word) as number, sum(at + 1), rows);
      }
      best.fill(-2);
      windows.fill(0);
      for (let window = 0; window < inverseLengths.length; window++) {
        const start = sum(pairs[window * 2] as number);
        const end = sum(pairs[window * 2 + 1] as number);
        run.takeBest(place.best, place.windows, start, end, inverseLengths[window] as number, window, rows);
        if (window === 0) scores.whole.set(scores.best);
      }
      for (let concept = 0; concept < count; concept++) scores.window[concept] = windows[concept] as number;
      return scores;
    },
  };
}

/** Byte places of everything in the kernel's memory. */
function layOut(width: number, rows: number) {
  const concepts = PAGE;
  const vectors = padded(concepts + rows * width, 64);
  const best = padded(vectors + 4 * width * 2, 64);
  const windows = best + rows * 4;
  const sums = windows + rows * 4;
  const keptRows = sums + (MOST_TOKENS + 1) * rows * 4;
  return { concepts, vectors, best, windows, sums, rows: keptRows, end: keptRows + KEPT_ROWS * rows * 2 };
}
