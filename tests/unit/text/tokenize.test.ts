import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARD_BREAK, SOFT_BREAK, tokenize } from '../../../lib/text/tokenize.ts';

const words = (text: string) => {
  const tokens = tokenize(text);
  return tokens.start.map((start, at) => text.slice(start, tokens.end[at]));
};

describe('tokenize', () => {
  it.each([
    ['We use C++, C# and F#.', ['We', 'use', 'C++', 'C#', 'and', 'F#']],
    ['.NET or ASP.NET, Node.js, Vue.js.', ['.NET', 'or', 'ASP.NET', 'Node.js', 'Vue.js']],
    ['R&D, H&S and AT&T', ['R&D', 'H&S', 'and', 'AT&T']],
    ['sales & marketing', ['sales', '&', 'marketing']],
    ['HTML/CSS', ['HTML', 'CSS']],
    ['a team-work e-commerce', ['a', 'team', 'work', 'e', 'commerce']],
    ["driver's licence, nurses’ station", ["driver's", 'licence', 'nurses', 'station']],
    ['B.Sc. e.g. 3.5 GPA', ['B.Sc', 'e.g', '3.5', 'GPA']],
    ['5+ years of C', ['5', 'years', 'of', 'C']],
    ['experience.You will', ['experience', 'You', 'will']],
    ['• clean\u00adliness • tid\u200by', ['clean\u00adliness', 'tid\u200by']],
    ['σε ομάδα, работа, مهارات', ['σε', 'ομάδα', 'работа', 'مهارات']],
    ['#hiring C#7', ['hiring', 'C', '7']],
  ])('splits %j', (text, expected) => expect(words(text)).toEqual(expected));

  it('tells joints from breaks', () => {
    const { before } = tokenize('plan, do. Check the (old) plan - now\nnext');
    expect(before).toEqual([
      HARD_BREAK,
      SOFT_BREAK,
      HARD_BREAK,
      0,
      SOFT_BREAK,
      SOFT_BREAK,
      SOFT_BREAK,
      HARD_BREAK,
    ]);
  });

  it('cuts only inside the given slice', () => {
    const text = 'alpha beta gamma';
    const tokens = tokenize(text, 6, 10);
    expect(text.slice(tokens.start[0], tokens.end[0])).toBe('beta');
    expect(tokens.count).toBe(1);
  });

  it('offsets are ascending, disjoint, inside the text and never empty, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (let at = 0; at < tokens.count; at++) {
          const start = tokens.start[at] as number;
          const end = tokens.end[at] as number;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
