/** Names of the page's highlights (random per injection) and the `::highlight` rules that paint them. */
import type { Evidence } from '../analysis.ts';
import { type MarkLook, PALETTE_COLOURS, STANDARD_LOOK } from '../mark-look.ts';
import { GROUNDS, type Ground, LINE_COLOURS, type Look, TINTS } from './palette.ts';

type Weight = 'strong' | 'light';
/** One highlight per evidence, weight (`strong` = required) and ground it stands on, and two that flash. */
export type HighlightKind = `${Evidence}-${Weight}-on-${Ground}` | 'flash-on-light' | 'flash-on-dark';
export type HighlightNames = Record<HighlightKind, string>;

const EVIDENCES = ['stated', 'similar', 'implied'] as const satisfies readonly Evidence[];
const WEIGHTS = ['strong', 'light'] as const satisfies readonly Weight[];

export const HIGHLIGHT_KINDS: readonly HighlightKind[] = [
  ...GROUNDS.flatMap((ground) =>
    EVIDENCES.flatMap((evidence) =>
      WEIGHTS.map((weight): HighlightKind => `${evidence}-${weight}-on-${ground}`),
    ),
  ),
  'flash-on-light',
  'flash-on-dark',
];

/** Names that say nothing: the page can list those in use. */
export function randomHighlightNames(): HighlightNames {
  const bytes = crypto.getRandomValues(new Uint8Array(HIGHLIGHT_KINDS.length * (LONGEST_NAME + 1)));
  const names: Partial<HighlightNames> = {};
  HIGHLIGHT_KINDS.forEach((kind, index) => {
    const at = index * (LONGEST_NAME + 1);
    const end = at + 8 + ((bytes[at + LONGEST_NAME] ?? 0) % 5);
    names[kind] = String.fromCharCode(...bytes.subarray(at, end).map((byte) => 97 + (byte % 26)));
  });
  return names as HighlightNames;
}

const LONGEST_NAME = 12;

/** What is looked at brings its own text colour: it can be read on any ground. */
const FLASHES = {
  'flash-on-light':
    'color:rgb(12 24 38);background-color:rgb(176 210 246);text-decoration-color:rgb(11 87 164)',
  'flash-on-dark':
    'color:rgb(255 255 255);background-color:rgb(27 76 130);text-decoration-color:rgb(127 184 255)',
} as const;

/**
 * The style sheet for these names. Underlines differ in form (solid, dashed, dotted; thick where
 * required), so that nothing hangs on colour; on paper nothing is left, in forced colours the form alone.
 */
export function highlightRules(names: HighlightNames, chosen: MarkLook = STANDARD_LOOK): string {
  const rules = HIGHLIGHT_KINDS.map((kind) => `::highlight(${names[kind]}){${declarations(kind, chosen)}}`);
  const select = (isWanted: (kind: HighlightKind) => boolean) =>
    HIGHLIGHT_KINDS.filter(isWanted).map((kind) => `::highlight(${names[kind]})`);
  const bare = `${select((kind) => !isFlash(kind))}{background-color:transparent;text-decoration-color:CanvasText}`;
  const flash = `${select(isFlash)}{color:HighlightText;background-color:Highlight;text-decoration-color:HighlightText}`;
  return `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${bare}${flash}}`;
}

const isFlash = (kind: HighlightKind): kind is keyof typeof FLASHES => kind.startsWith('flash');

function declarations(kind: HighlightKind, chosen: MarkLook): string {
  const shared = 'text-underline-offset:4px;text-decoration-skip-ink:none;';
  if (isFlash(kind)) return `text-decoration:underline solid 3px;${shared}${FLASHES[kind]}`;
  const [look, weight, , ...rest] = kind.split('-') as [Look, Weight, 'on', ...string[]];
  const ground = rest.join('-') as Ground;
  const thickness = weight === 'strong' ? 2.5 : 1.25;
  const colour = lineColour(ground, look, chosen);
  // On a picture nothing is known but that the page's own text can be read there.
  const line = colour ? `rgb(${colour.join(' ')})` : 'currentColor';
  const tint = chosen.tint && TINTS[ground]?.[look];
  return (
    `text-decoration:underline ${chosen.lines[look]} ${thickness}px ${line};${shared}` +
    (colour && tint ? `background-color:rgb(${colour.join(' ')} / ${tint})` : '')
  );
}

/** The palette's colour on plain grounds; grounds in between have colours of their own, which every palette takes. */
function lineColour(ground: Ground, look: Look, { palette }: MarkLook) {
  if (ground.startsWith('light')) return PALETTE_COLOURS[palette]['on-light'][look];
  if (ground.startsWith('dark')) return PALETTE_COLOURS[palette]['on-dark'][look];
  return LINE_COLOURS[ground]?.[palette === 'one' ? 'stated' : look];
}
