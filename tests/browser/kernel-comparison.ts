/** Runs inside a browser: both scoring kernels over the same drawn sentences. Bundled by kernel.spec.ts. */
import { createScriptKernel, type KernelScores, MOST_TOKENS } from '../../lib/match/kernel/kernel.ts';
import { createWasmKernel } from '../../lib/match/kernel/wasm-kernel.ts';
import { createRandom } from '../../lib/train/random.ts';

export interface Comparison {
  sentences: number;
  /** Scores that are not equal to the bit. */
  differences: number;
  /** Of all scores of the WebAssembly kernel: equal on every machine. */
  checksum: number;
}

const SENTENCES = 12;
const CONCEPTS = 3_001;
const DIMS = 100;
const WORDS = 400;
const WINDOWS = 40;

/** @throws where the browser does not compile the kernel */
export function compareKernels(code: BufferSource): Comparison {
  const random = createRandom(7);
  const below = (most: number) => Math.floor(random() * most);
  const bytes = (length: number) => Int8Array.from({ length }, () => below(256) - 128);
  const concepts = bytes(CONCEPTS * DIMS);
  const vectors = bytes(WORDS * DIMS);
  const vectorOf = (word: number) => ({
    vector: vectors.subarray(word * DIMS, (word + 1) * DIMS),
    factor: (1 + (word % 9)) * 1e-5,
  });
  const script = createScriptKernel(concepts, CONCEPTS, DIMS);
  const wasm = createWasmKernel(code, concepts, CONCEPTS, DIMS);
  let differences = 0;
  let checksum = 0;
  for (let sentence = 0; sentence < SENTENCES; sentence++) {
    const words = Array.from({ length: 1 + below(MOST_TOKENS) }, () => below(WORDS + 20) - 20);
    const known = words.map((word) => Math.max(-1, word));
    const windows = Int32Array.from({ length: WINDOWS * 2 }, () => below(words.length + 1));
    for (let at = 0; at < windows.length; at += 2) windows.subarray(at, at + 2).sort();
    const inverses = Float32Array.from({ length: WINDOWS }, () => random() / 4096);
    const [one, two] = [script, wasm].map((kernel) =>
      numbersOf(kernel.score(known, vectorOf, windows, inverses)),
    );
    for (const [at, value] of (two as Int32Array).entries()) {
      if (value !== one?.[at]) differences++;
      checksum = (Math.imul(checksum, 31) + value) | 0;
    }
  }
  return { sentences: SENTENCES, differences, checksum };
}

/** Scores as whole numbers: the bits of the floats, and the windows. */
function numbersOf({ whole, best, window }: KernelScores): Int32Array {
  const bits = (floats: Float32Array) => new Int32Array(floats.slice().buffer);
  return Int32Array.from([...bits(whole), ...bits(best), ...window]);
}
