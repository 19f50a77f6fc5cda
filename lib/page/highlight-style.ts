/** Names of the page's highlights (random per injection) and the `::highlight` rules that paint them. */

/**
 * One highlight per evidence, weight (`strong` = required) and background it stands on, and those that
 * flash. Pages differ from the browser's colour scheme, so each mark goes by the background it is on.
 */
export const HIGHLIGHT_KINDS = [
  'stated-strong-on-light',
  'stated-light-on-light',
  'similar-strong-on-light',
  'similar-light-on-light',
  'implied-strong-on-light',
  'implied-light-on-light',
  'flash-on-light',
  'stated-strong-on-dark',
  'stated-light-on-dark',
  'similar-strong-on-dark',
  'similar-light-on-dark',
  'implied-strong-on-dark',
  'implied-light-on-dark',
  'flash-on-dark',
] as const;

export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];
export type HighlightNames = Record<HighlightKind, string>;

/** Names that say nothing: the page can list them. */
export function randomHighlightNames(): HighlightNames {
  const names: Partial<HighlightNames> = {};
  for (const kind of HIGHLIGHT_KINDS) names[kind] = randomName();
  return names as HighlightNames;
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8 + Math.floor(Math.random() * 5)));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** Colours with at least 6:1 on white and on near-black; the tint lies behind the page's own text colour. */
const COLOURS = {
  'on-light': { stated: [11, 107, 58], similar: [122, 75, 0], implied: [106, 63, 181], flash: [11, 87, 164] },
  'on-dark': {
    stated: [111, 211, 155],
    similar: [240, 180, 92],
    implied: [196, 168, 255],
    flash: [127, 184, 255],
  },
} as const;
const LINES = { stated: 'solid', similar: 'dashed', implied: 'dotted', flash: 'solid' } as const;
/** Share of the colour in the tint behind the words. */
const TINTS = {
  'on-light': { stated: 0.09, similar: 0.09, implied: 0, flash: 0.32 },
  'on-dark': { stated: 0.13, similar: 0.13, implied: 0, flash: 0.42 },
} as const;

/**
 * The style sheet for these names. Underlines differ in form (solid, dashed, dotted; thick where
 * required), so that nothing hangs on colour; on paper and in forced colours no tint is left.
 */
export function highlightRules(names: HighlightNames): string {
  const rules = HIGHLIGHT_KINDS.map((kind) => `::highlight(${names[kind]}){${declarations(kind)}}`);
  const bare = HIGHLIGHT_KINDS.map(
    (kind) =>
      `::highlight(${names[kind]}){background-color:transparent;text-decoration-color:${kind.startsWith('flash') ? 'Highlight' : 'CanvasText'}}`,
  );
  return `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${bare.join('')}}`;
}

function declarations(kind: HighlightKind): string {
  const background = kind.endsWith('on-dark') ? 'on-dark' : 'on-light';
  const look = /^(stated|similar|implied|flash)/.exec(kind)?.[0] as keyof typeof LINES;
  const [red, green, blue] = COLOURS[background][look];
  const thickness = look === 'flash' ? 3 : kind.includes('-strong-') ? 2.5 : 1.25;
  const tint = TINTS[background][look];
  return (
    `text-decoration:underline ${LINES[look]} ${thickness}px rgb(${red} ${green} ${blue});` +
    'text-underline-offset:4px;text-decoration-skip-ink:none;' +
    (tint > 0 ? `background-color:rgb(${red} ${green} ${blue} / ${tint})` : '')
  );
}
