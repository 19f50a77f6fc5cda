/**
 * The colours of marks, by the ground that words stand on. Every line has at least 3:1 to its ground (WCAG 2.2, 1.4.11),
 * and a tint is laid behind words only where they keep 4.5:1 on it (1.4.3).
 */
import type { Evidence } from '../analysis.ts';
import { blend, type Colour, contrast } from './colour.ts';

/**
 * `bare`: the same without a tint, because the words have no contrast to spare. `picture`: an image, or colours of
 * which no palette fits all.
 */
export const GROUNDS = [
  'light',
  'light-bare',
  'mid-light',
  'mid-dark',
  'dark',
  'dark-bare',
  'picture',
] as const;
export type Ground = (typeof GROUNDS)[number];
export type Look = Evidence;

type Rgb = readonly [red: number, green: number, blue: number];

const ON_LIGHT = { stated: [11, 107, 58], similar: [122, 75, 0], implied: [106, 63, 181] } as const;
const ON_DARK = { stated: [111, 211, 155], similar: [240, 180, 92], implied: [196, 168, 255] } as const;

/** Missing: the colour of the words themselves. */
export const LINE_COLOURS: Partial<Record<Ground, Record<Look, Rgb>>> = {
  light: ON_LIGHT,
  'light-bare': ON_LIGHT,
  'mid-light': { stated: [0, 48, 26], similar: [61, 33, 0], implied: [42, 15, 92] },
  'mid-dark': { stated: [185, 242, 208], similar: [255, 223, 166], implied: [234, 223, 255] },
  dark: ON_DARK,
  'dark-bare': ON_DARK,
};

/** Share of the line's colour in the tint behind the words. */
export const TINTS: Partial<Record<Ground, Partial<Record<Look, number>>>> = {
  light: { stated: 0.09, similar: 0.09 },
  dark: { stated: 0.13, similar: 0.13 },
};

const LINE_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;

/**
 * The ground for marks on words of one colour before any of the given backgrounds (opaque; several where a gradient
 * runs behind the words).
 */
export function groundFor(text: Colour, backgrounds: readonly Colour[]): Ground {
  const [first] = backgrounds;
  if (first === undefined) return 'picture';
  const isLightText = contrast(text, BLACK) > contrast(text, WHITE);
  const inOrder = isLightText
    ? (['dark', 'mid-dark', 'light', 'mid-light'] as const)
    : (['light', 'mid-light', 'dark', 'mid-dark'] as const);
  const ground = inOrder.find((each) => backgrounds.every((background) => holdsLines(each, background)));
  if (ground === undefined) return 'picture';
  if (ground !== 'light' && ground !== 'dark') return ground;
  return backgrounds.every((background) => bearsTint(ground, text, background)) ? ground : `${ground}-bare`;
}

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

const colourOf = ([red, green, blue]: Rgb, alpha = 1): Colour => ({ red, green, blue, alpha });

function holdsLines(ground: Ground, background: Colour): boolean {
  return Object.values(LINE_COLOURS[ground] ?? {}).every(
    (line) => contrast(colourOf(line), background) >= LINE_CONTRAST,
  );
}

function bearsTint(ground: 'light' | 'dark', text: Colour, background: Colour): boolean {
  return Object.entries(TINTS[ground] ?? {}).every(([look, share]) => {
    const line = LINE_COLOURS[ground]?.[look as Look];
    return line === undefined || contrast(text, blend(colourOf(line, share), background)) >= TEXT_CONTRAST;
  });
}
