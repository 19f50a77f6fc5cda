import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingDistance } from '../../../lib/lookup/typing-distance.ts';

describe('the distance of typing', () => {
  it.each([
    ['forklift', 'forklift', 0, 0],
    ['forlift', 'forklift', 1, 1],
    ['pyhton', 'python', 1, 1],
    ['elctrician', 'electrician', 1, 1],
    ['accomodation', 'accommodation', 1, 1],
    ['forkl', 'forklift', 3, 0],
    ['frokl', 'forklift', 4, 1],
  ])('of %s from %s is %i, from its beginning %i', (typed, word, whole, beginning) => {
    expect(typingDistance(typed, word, 4)).toEqual({ whole, beginning });
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 12 });

  it('is 0 for the same word alone, and the same in both directions', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const there = typingDistance(one, other, 20).whole;
        expect(there === 0).toBe(one === other);
        expect(typingDistance(other, one, 20).whole).toBe(there);
      }),
    );
  });

  it('never calls something near that is further than asked', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const exact = typingDistance(one, other, 20);
        const bounded = typingDistance(one, other, most);
        expect(bounded.whole <= most).toBe(exact.whole <= most);
        expect(bounded.beginning <= most).toBe(exact.beginning <= most);
      }),
    );
  });
});
