import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openWordVectors,
  textWords,
  vectorWord,
  writeWordVectors,
} from '../../../lib/match/vectors/word-vectors.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const open = (bytes: Uint8Array<ArrayBuffer>) => openWordVectors(bytes.buffer);
const TRAINED = {
  language: 'en',
  dims: 2,
  words: ['forklift', 'c++', 'and'],
  vectors: Float32Array.of(1, -0.5, 0, 0, 0.02, 0.03),
  weight: Float32Array.of(1, 2, 0.1),
};

describe('word vectors', () => {
  it('are found by word, with their weight', () => {
    const words = open(writeWordVectors(TRAINED));
    expect([words.language, words.dims, words.count]).toEqual(['en', 2, 3]);
    expect(words.find('c++')).toBe(1);
    expect(words.find('lorry')).toBe(-1);
    expect([...words.weight]).toEqual([...TRAINED.weight]);
    expect(words.vectors[0]).toBe(127);
    expect(words.scale[1]).toBe(0);
  });

  it('keep every value to within half of a 127th of the largest of its vector', () => {
    const value = fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 20 }), (rows) => {
        const vectors = Float32Array.from(rows.flat());
        const words = open(
          writeWordVectors({
            ...{ language: 'en', dims: 3, vectors },
            words: rows.map((_, at) => `word${at}`),
            weight: new Float32Array(rows.length).fill(1),
          }),
        );
        rows.forEach((row, at) => {
          const most = Math.max(...row.map(Math.abs));
          row.forEach((_, dim) => {
            const kept = (words.vectors[at * 3 + dim] as number) * (words.scale[at] as number);
            expect(Math.abs(kept - (vectors[at * 3 + dim] as number))).toBeLessThanOrEqual(most / 253);
          });
        });
      }),
    );
  });

  it('are the same bytes for the same training', () => {
    expect(writeWordVectors(TRAINED)).toEqual(writeWordVectors(TRAINED));
    const other = writeWordVectors({ ...TRAINED, weight: Float32Array.of(1, 2, 0.2) });
    expect(open(other).checksum).not.toBe(open(writeWordVectors(TRAINED)).checksum);
  });

  it('say what is wrong with a file that is none', () => {
    expect(() => openWordVectors(new ArrayBuffer(3))).toThrow('not a file of word vectors');
    expect(() => openWordVectors(new ArrayBuffer(64))).toThrow('does not begin as one');
    const cut = writeWordVectors(TRAINED).buffer.slice(0, -16);
    expect(() => openWordVectors(cut)).toThrow('cut short');
  });
});

describe('vectorWord', () => {
  it.each([
    ['Colour', 'color'],
    ['organising', 'organizing'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['.NET', '.net'],
    ['Node.js', 'node.js'],
    ["customer's", 'customer'],
    ['customers’', 'customers'],
    ['&', 'and'],
    ['ﬁre', 'fire'],
    ['constructor', 'constructor'],
  ])('looks %s up as %s', (surface, word) => expect(vectorWord(surface)).toBe(word));

  it('gives one number a token, whatever the text', () => {
    const words = open(writeWordVectors(TRAINED));
    expect(textWords(words, 'Forklift & C++ (licence)')).toEqual([0, 2, 1, -1]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(textWords(words, text)).toHaveLength(tokenize(text).count);
      }),
    );
  });
});
