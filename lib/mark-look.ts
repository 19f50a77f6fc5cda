/** How marks look, in pages and in lists: what a person may choose of it. Plain data; every room may import it. */
import type { Evidence } from './analysis.ts';

export const LINE_STYLES = ['solid', 'dashed', 'dotted', 'double'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
/** `distinct`: colours that are told apart with any colour vision. `one`: a single colour, the form alone tells. */
export const PALETTES = ['standard', 'distinct', 'one'] as const;
export type Palette = (typeof PALETTES)[number];

export interface MarkLook {
  palette: Palette;
  lines: Record<Evidence, LineStyle>;
  /** Whether a tint lies behind the words. */
  tint: boolean;
}

export const STANDARD_LOOK: MarkLook = {
  palette: 'standard',
  lines: { stated: 'solid', similar: 'dashed', implied: 'dotted' },
  tint: true,
};

type Colour = readonly [red: number, green: number, blue: number];

/** At least 6:1 on white and on near-black. `distinct` after Okabe and Ito (2008), darkened or lightened to that. */
export const PALETTE_COLOURS: Record<Palette, Record<'on-light' | 'on-dark', Record<Evidence, Colour>>> = {
  standard: {
    'on-light': { stated: [11, 107, 58], similar: [122, 75, 0], implied: [106, 63, 181] },
    'on-dark': { stated: [111, 211, 155], similar: [240, 180, 92], implied: [196, 168, 255] },
  },
  distinct: {
    'on-light': { stated: [0, 84, 140], similar: [140, 62, 0], implied: [139, 46, 104] },
    'on-dark': { stated: [120, 196, 240], similar: [245, 175, 80], implied: [236, 165, 205] },
  },
  one: {
    'on-light': { stated: [11, 87, 164], similar: [11, 87, 164], implied: [11, 87, 164] },
    'on-dark': { stated: [127, 184, 255], similar: [127, 184, 255], implied: [127, 184, 255] },
  },
};
