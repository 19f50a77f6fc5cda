import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../../../lib/text/fold.ts';

const { fold, isSkippable } = createFolder('en');

describe('folding English', () => {
  it.each([
    ['managing', 'manages'],
    ['analyse', 'analyzing'],
    ['organisation', 'organization'],
    ['colour', 'colors'],
    ['centre', 'Centers'],
    ['programme', 'programs'],
    ['licence', 'license'],
    ['travelling', 'traveling'],
    ['teams', 'TEAM'],
    ["driver's", 'driver'],
    ['nurses’', 'nurse'],
    ['clean\u00adliness', 'cleanliness'],
    ['café', 'cafe'],
    ['&', 'and'],
    ['ﬁlm', 'film'],
  ])('%s and %s meet', (one, two) => expect(fold(one)).toBe(fold(two)));

  it.each([
    ['nursing', 'nurse'],
    ['policy', 'police'],
    ['engineering', 'engineer'],
    ['universe', 'university'],
    ['marketing', 'market'],
    ['promise', 'promize'],
    ['hour', 'hor'],
    ['news', 'new'],
    ['C', 'C++'],
    ['C#', 'C'],
  ])('%s and %s stay apart', (one, two) => expect(fold(one)).not.toBe(fold(two)));

  it('knows the words that labels may have or lack', () => {
    expect(isSkippable(fold('The'))).toBe(true);
    expect(isSkippable(fold('of'))).toBe(false);
  });

  it('never throws and answers the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(fold(word)).toBe(createFolder('en').fold(word));
      }),
    );
  });
});
