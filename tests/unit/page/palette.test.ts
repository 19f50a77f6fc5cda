import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blend, type Colour, contrast, parseColour } from '../../../lib/page/colour.ts';
import { GROUNDS, type Ground, groundFor, LINE_COLOURS, TINTS } from '../../../lib/page/palette.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.record({ red: channel, green: channel, blue: channel, alpha: fc.constant(1) });
const LOOKS = ['stated', 'similar', 'implied'] as const;

/** Line and tint of a look on a ground, as they are painted before a background. */
function painted(ground: Ground, look: (typeof LOOKS)[number], background: Colour) {
  const [red, green, blue] = LINE_COLOURS[ground]?.[look] ?? [0, 0, 0];
  const line = { red, green, blue, alpha: 1 };
  const tint = TINTS[ground]?.[look] ?? 0;
  return { line, behind: blend({ ...line, alpha: tint }, background) };
}

test('on any background every line has 3:1, and text that had 4.5:1 keeps it', () => {
  fc.assert(
    fc.property(colour, colour, (text, background) => {
      const ground = groundFor(text, [background]);
      expect(ground).not.toBe('picture');
      for (const look of LOOKS) {
        const { line, behind } = painted(ground, look, background);
        expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
        if (contrast(text, background) >= 4.5) expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('black on white and white on black have their tint, grey that has no contrast to spare has none', () => {
  const grey = (value: number): Colour => ({ red: value, green: value, blue: value, alpha: 1 });
  expect(groundFor(grey(0), [grey(255)])).toBe('light');
  expect(groundFor(grey(255), [grey(0)])).toBe('dark');
  expect(groundFor(grey(117), [grey(255)])).toBe('light-bare');
  expect(groundFor(grey(0), [grey(128)])).toBe('mid-light');
  expect(groundFor(grey(255), [grey(105)])).toBe('mid-dark');
});

test('where colours lie behind the words that no palette fits, the words’ own colour is taken', () => {
  const [black, white] = [parseColour('rgb(0, 0, 0)'), parseColour('rgb(255, 255, 255)')] as [Colour, Colour];
  expect(groundFor(white, [black, white])).toBe('picture');
  expect(groundFor(white, [])).toBe('picture');
  expect(GROUNDS.filter((ground) => LINE_COLOURS[ground] === undefined)).toEqual(['picture']);
});

test.each([
  ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['rgb(1 2 3 / 50%)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['color(srgb 1 0.5 0)', { red: 255, green: 127.5, blue: 0, alpha: 1 }],
  ['transparent', { red: 0, green: 0, blue: 0, alpha: 0 }],
])('%s is known', (css, expected) => {
  expect(parseColour(css)).toEqual(expected);
});

test.each([
  // From the sample results of CSS Color 4.
  ['oklch(0.51975 0.17686 142.495)', 'rgb(0, 128, 0)'],
  ['oklab(1 0 0)', 'rgb(255, 255, 255)'],
  ['oklch(0 0 none)', 'rgb(0, 0, 0)'],
])('%s is %s', (css, same) => {
  const [a, b] = [parseColour(css), parseColour(same)] as [Colour, Colour];
  for (const key of ['red', 'green', 'blue'] as const) expect(Math.abs(a[key] - b[key])).toBeLessThan(3);
});

test.each(['lab(50 0 0)', 'inherit', ''])('%s is not known', (css) => {
  expect(parseColour(css)).toBeNull();
});
