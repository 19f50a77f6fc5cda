import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScriptKernel, KEPT_ROWS, MOST_TOKENS } from '../../../lib/match/kernel/kernel.ts';
import { createWasmKernel } from '../../../lib/match/kernel/wasm-kernel.ts';
import { KERNEL_FILE } from '../../../lib/node/build-kernel.ts';

const code = readFileSync(KERNEL_FILE);

interface Sentence {
  words: number[];
  windows: [number, number][];
  inverses: number[];
}

/** Factors as word vectors have them, and ones that overflow a row's 16 bits. */
const factor = fc.oneof(fc.double({ min: 0, max: 0.001, noNaN: true }), fc.constantFrom(0, -0.5, 1, 1e6));
const byte = fc.integer({ min: -128, max: 127 });
const sentence = (vocabulary: number): fc.Arbitrary<Sentence> =>
  fc.array(fc.integer({ min: -1, max: vocabulary - 1 }), { maxLength: MOST_TOKENS }).chain((words) => {
    const border = fc.integer({ min: 0, max: words.length });
    const window = fc
      .tuple(border, border)
      .map(([one, two]): [number, number] => [Math.min(one, two), Math.max(one, two)]);
    return fc.record({
      words: fc.constant(words),
      windows: fc.array(window, { minLength: 1, maxLength: 255 }),
      inverses: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 255,
        maxLength: 255,
      }),
    });
  });

/** Concepts of 1…40 dimensions in any number, words, and sentences one after the other. */
const scenes = fc
  .record({
    count: fc.integer({ min: 1, max: 37 }),
    dims: fc.integer({ min: 1, max: 40 }),
    vocabulary: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ count, dims, vocabulary }) =>
    fc.record({
      count: fc.constant(count),
      dims: fc.constant(dims),
      concepts: fc.array(byte, { minLength: count * dims, maxLength: count * dims }),
      vectors: fc.array(fc.array(byte, { minLength: dims, maxLength: dims }), {
        minLength: vocabulary,
        maxLength: vocabulary,
      }),
      factors: fc.array(factor, { minLength: vocabulary, maxLength: vocabulary }),
      sentences: fc.array(sentence(vocabulary), { minLength: 1, maxLength: 3 }),
    }),
  );

describe('the scoring kernels', () => {
  it('give results that are equal to the bit', () => {
    fc.assert(
      fc.property(scenes, ({ count, dims, concepts, vectors, factors, sentences }) => {
        const bytes = Int8Array.from(concepts);
        const script = createScriptKernel(bytes, count, dims);
        const wasm = createWasmKernel(code, bytes, count, dims);
        const vectorOf = (word: number) => ({
          vector: Int8Array.from(vectors[word] as number[]),
          factor: factors[word] as number,
        });
        for (const { words, windows, inverses } of sentences) {
          const pairs = Int32Array.from(windows.flat());
          const lengths = Float32Array.from(inverses.slice(0, windows.length));
          const expected = script.score(words, vectorOf, pairs, lengths);
          expect(wasm.score(words, vectorOf, pairs, lengths)).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stay equal when more words come by than rows are kept', () => {
    const [count, dims] = [9, 20];
    const concepts = Int8Array.from({ length: count * dims }, (_, at) => ((at * 37) % 255) - 127);
    const vectorOf = (word: number) => ({
      vector: Int8Array.from({ length: dims }, (_, at) => ((word * 91 + at * 53) % 255) - 127),
      factor: 1e-4 * (1 + (word % 5)),
    });
    const kernels = [createScriptKernel, createWasmKernel.bind(null, code)].map((create) =>
      create(concepts, count, dims),
    );
    for (let first = 0; first < KEPT_ROWS * 2; first += 50) {
      const words = Array.from({ length: MOST_TOKENS }, (_, at) => first + at);
      const windows = Int32Array.of(0, MOST_TOKENS, 0, 2, 31, 39);
      const [script, wasm] = kernels.map((kernel) =>
        kernel.score(words, vectorOf, windows, Float32Array.of(0.01, 0.5, 0.1)),
      );
      expect(wasm).toEqual(script);
      expect(new Set(script?.window).size).toBeGreaterThan(1);
    }
  });

  it('score a window by what its words have in common with the concept', () => {
    const concepts = Int8Array.of(100, 0, 0, 100);
    const vectorOf = (word: number) => ({ vector: Int8Array.of(word === 0 ? 100 : 0, word), factor: 1e-4 });
    for (const kernel of [createScriptKernel(concepts, 2, 2), createWasmKernel(code, concepts, 2, 2)]) {
      const scores = kernel.score(
        [1, -1, 0],
        vectorOf,
        Int32Array.of(0, 3, 0, 1, 2, 3),
        Float32Array.of(0.1, 1, 1),
      );
      // Word 0 is the first concept's own, word 1 hardly anything of the second's.
      expect([...scores.window]).toEqual([2, 1]);
      expect(scores.best[0]).toBe(4096);
      expect(scores.whole[0]).toBe(Math.fround(409.6));
    }
  });
});
