/** Where a card goes beside the words it is about, in viewport pixels. */
import type { Box } from './page-place.ts';

const GAP = 8;

/** Below the words if it fits there, else above; never beyond the viewport's edges. */
export function placeBeside(
  words: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const fitsBelow = words.bottom + GAP + card.height <= viewport.height;
  const fitsAbove = words.top - GAP - card.height >= 0;
  const top = fitsBelow || !fitsAbove ? words.bottom + GAP : words.top - GAP - card.height;
  return {
    left: clamp(words.left, viewport.width - card.width - GAP),
    top: clamp(top, viewport.height - card.height - GAP),
  };
}

function clamp(value: number, most: number): number {
  return Math.round(Math.max(GAP, Math.min(value, most)));
}
