/** Names of the page's highlights (random per injection) and the `::highlight` rules that paint them. */
import type { Evidence } from '../analysis.ts';

/** One highlight per evidence and weight (`strong` = required), and one that flashes. */
export type HighlightKind = `${Evidence}-strong` | `${Evidence}-light` | 'flash';
export type HighlightNames = Record<HighlightKind, string>;
