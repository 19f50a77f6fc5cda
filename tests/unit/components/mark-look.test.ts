// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { applyMarkLook } from '../../../components/mark-look.ts';
import { PALETTE_COLOURS, PALETTES, STANDARD_LOOK } from '../../../lib/mark-look.ts';
import {
  type HIGHLIGHT_KINDS,
  highlightRules,
  randomHighlightNames,
} from '../../../lib/page/highlight-style.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of marks', () => {
  it.each(PALETTES)('of the palette “%s” stand out from white and from near-black', (palette) => {
    const { 'on-light': light, 'on-dark': dark } = PALETTE_COLOURS[palette];
    for (const colour of Object.values(light)) expect(contrast(colour, [255, 255, 255])).toBeGreaterThan(6);
    for (const colour of Object.values(dark)) expect(contrast(colour, [22, 25, 29])).toBeGreaterThan(6);
  });
});

describe('the chosen look', () => {
  it('is followed by lists and by pages alike', () => {
    const chosen = {
      palette: 'distinct' as const,
      lines: { ...STANDARD_LOOK.lines, implied: 'double' as const },
      tint: false,
    };
    const root = document.createElement('div');
    applyMarkLook(root, chosen);
    expect(root.style.getPropertyValue('--line-implied')).toBe('double');
    expect(root.style.getPropertyValue('--mark-stated')).toContain('0 84 140');

    const names = randomHighlightNames();
    const rules = highlightRules(names, chosen);
    const rule = (kind: (typeof HIGHLIGHT_KINDS)[number]) =>
      new RegExp(`::highlight\\(${names[kind]}\\)\\{([^}]*)\\}`).exec(rules)?.[1] ?? '';
    expect(rule('implied-strong-on-light')).toContain('double');
    expect(rule('stated-strong-on-light')).toContain('rgb(0 84 140)');
    expect(rule('stated-strong-on-light')).not.toContain('background-color');
  });
});
