import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inContext } from '../../../lib/match/tagger/context.ts';

const line = (...probabilities: number[]) => Float32Array.from(probabilities);

describe('sentences in the company of an ad', () => {
  it('believes a doubtful line more among requirements than among addresses', () => {
    const among = (neighbour: number) =>
      inContext([line(neighbour), line(0.1, neighbour), line(0.4), line(neighbour), line(neighbour)])[2]?.[0];
    expect(among(0.95)).toBeGreaterThan(0.5);
    expect(among(0.02)).toBeLessThan(0.3);
  });

  it('leaves a sentence alone that has no neighbours', () => {
    expect(inContext([line(0.3, 0.9)])[0]?.[1]).toBeCloseTo(0.9, 5);
    expect(inContext([])).toEqual([]);
  });

  it('keeps the order of a sentence’s words, and probabilities probabilities', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.array(probability, { maxLength: 8 }), { maxLength: 12 }), (sentences) => {
        const given = sentences.map((words) => Float32Array.from(words));
        for (const [at, moved] of inContext(given).entries()) {
          const before = given[at] as Float32Array;
          for (let one = 0; one < moved.length; one++) {
            expect(moved[one]).toBeGreaterThanOrEqual(0);
            expect(moved[one]).toBeLessThanOrEqual(1);
            for (let other = 0; other < one; other++)
              if ((before[one] as number) > (before[other] as number))
                expect(moved[one]).toBeGreaterThanOrEqual(moved[other] as number);
          }
        }
      }),
    );
  });
});
