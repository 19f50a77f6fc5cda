import { describe, expect, it } from 'vitest';
import { withoutQualifier } from '../../../lib/match/qualifier.ts';
import {
  type ConceptVectors,
  computeConceptVectors,
  openConceptVectors,
  writeConceptVectors,
} from '../../../lib/match/vectors/concept-vectors.ts';
import { openWordVectors, writeWordVectors } from '../../../lib/match/vectors/word-vectors.ts';
import { skillUri, vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const WORDS = openWordVectors(
  writeWordVectors({
    language: 'en',
    dims: 2,
    words: ['python', 'programming', 'forklift', 'drive'],
    vectors: Float32Array.of(1, 0, 0, 1, 0.6, 0.8, -1, 0),
    weight: Float32Array.of(2, 1, 1, 0.5),
  }).buffer,
);
const VOCABULARY = vocabularyOf([
  { labels: ['Python (programming)'] },
  { labels: ['forklift', 'drive'] },
  { labels: ['unheard of'] },
]);
const CONCEPTS = computeConceptVectors(VOCABULARY.inLanguage('en'), VOCABULARY, WORDS);

function rowOf(concepts: ConceptVectors, kind: 'preferred' | 'mean', skill: number): number[] {
  const id = VOCABULARY.find(skillUri(skill));
  return Array.from(concepts[kind].subarray(id * 2, id * 2 + 2), (value) => value * concepts.scale);
}

describe('concept vectors', () => {
  it('have one row a skill, of length 1', () => {
    expect(CONCEPTS.count).toBe(3);
    for (const kind of ['preferred', 'mean'] as const)
      for (const skill of [0, 1]) expect(Math.hypot(...rowOf(CONCEPTS, kind, skill))).toBeCloseTo(1, 1);
  });

  it('leave the qualifier out of the preferred label, and count it among all labels', () => {
    expect(rowOf(CONCEPTS, 'preferred', 0)).toEqual([expect.closeTo(1, 2), expect.closeTo(0, 2)]);
    const [python, programming] = rowOf(CONCEPTS, 'mean', 0) as [number, number];
    expect(programming).toBeGreaterThan(0.1);
    expect(python).toBeGreaterThan(programming);
    expect(withoutQualifier('(only this)')).toBe('(only this)');
  });

  it('count the preferred label as much as all labels together', () => {
    // forklift (.6, .8) and drive (-1, 0): their sum points to (-.447, .894); plus forklift (.153, 1.694).
    expect(rowOf(CONCEPTS, 'mean', 1)).toEqual([expect.closeTo(0.09, 2), expect.closeTo(0.996, 2)]);
  });

  it('are nothing for a skill without known words', () => {
    expect(rowOf(CONCEPTS, 'preferred', 2)).toEqual([0, 0]);
    expect(rowOf(CONCEPTS, 'mean', 2)).toEqual([0, 0]);
  });

  it('can be kept, and are refused for another vocabulary or other word vectors', () => {
    const bytes = writeConceptVectors(CONCEPTS);
    expect(openConceptVectors(bytes.buffer, CONCEPTS)).toEqual(CONCEPTS);
    expect(openConceptVectors(bytes.buffer, { ...CONCEPTS, packChecksum: 'another' })).toBeNull();
    expect(openConceptVectors(bytes.buffer, { ...CONCEPTS, wordsChecksum: 'another' })).toBeNull();
    expect(() => openConceptVectors(bytes.buffer.slice(0, -8), CONCEPTS)).toThrow('cut short');
  });
});
