/** Paints marks with the CSS Custom Highlight API: the page's DOM is never touched. */
import type { Evidence, Necessity } from '../analysis.ts';
import { HIGHLIGHT_KINDS, type HighlightKind, type HighlightNames } from './highlight-style.ts';

/** A mention in the page. */
export interface Mark {
  uri: string;
  /** Which mention of its skill this is, from 0. */
  index: number;
  evidence: Evidence;
  necessity: Necessity;
  range: Range;
  /** Not painted: some of the words name a skill themselves, and two lines under them could not be told apart. */
  isCovered: boolean;
}

/** What painting needs of the browser. */
export interface HighlightRegistry {
  /** Makes the highlight exist, empty, and above those with a lower priority. */
  create(name: string, priority: number): void;
  has(name: string): boolean;
  add(name: string, range: AbstractRange): void;
  remove(name: string, range: AbstractRange): void;
  delete(name: string): void;
}

/** The page's registry; null where the browser has none: then nothing is painted, and nothing wrapped. */
export function browserRegistry(): HighlightRegistry | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS) || typeof Highlight !== 'function') return null;
  const registry = CSS.highlights;
  return {
    create: (name, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      registry.set(name, highlight);
    },
    has: (name) => registry.has(name),
    add: (name, range) => registry.get(name)?.add(range),
    remove: (name, range) => registry.get(name)?.delete(range),
    delete: (name) => registry.delete(name),
  };
}

export interface Painter {
  /** Shows exactly these marks. Those that are shown already stay untouched. */
  paint(marks: readonly Mark[]): void;
  /** Shows one range as being looked at; null ends it. */
  flash(range: Range | null): void;
  /** True where the page has cleared our highlights. */
  isLost(): boolean;
  /** Takes everything away. */
  clear(): void;
}

interface Painted {
  kind: HighlightKind;
  range: Range;
}

/** `isDark` tells whether the text around a range stands on a dark background. */
export function createPainter(
  registry: HighlightRegistry,
  names: HighlightNames,
  isDark: (range: Range) => boolean,
): Painter {
  let painted = new Map<string, Painted>();
  let flashed: Painted | null = null;
  let exists = false;

  const begin = (): void => {
    for (const kind of HIGHLIGHT_KINDS) registry.create(names[kind], priorityOf(kind));
    painted = new Map();
    flashed = null;
    exists = true;
  };
  const isLost = (): boolean => exists && HIGHLIGHT_KINDS.some((kind) => !registry.has(names[kind]));

  return {
    paint(marks) {
      if (!exists || isLost()) begin();
      const wanted = new Map<string, Painted>();
      for (const mark of marks) {
        if (mark.isCovered) continue;
        const kind = kindOf(mark, isDark(mark.range));
        wanted.set(keyOf(mark, kind), { kind, range: mark.range });
      }
      for (const [key, { kind, range }] of painted) {
        const same = wanted.get(key);
        if (same !== undefined && isSamePlace(same.range, range)) wanted.set(key, { kind, range });
        else registry.remove(names[kind], range);
      }
      for (const [key, { kind, range }] of wanted) {
        if (painted.get(key)?.range !== range) registry.add(names[kind], range);
      }
      painted = wanted;
    },
    flash(range) {
      if (flashed !== null) registry.remove(names[flashed.kind], flashed.range);
      flashed = null;
      if (range === null) return;
      if (!exists || isLost()) begin();
      flashed = { kind: isDark(range) ? 'flash-on-dark' : 'flash-on-light', range };
      registry.add(names[flashed.kind], range);
    },
    isLost,
    clear() {
      for (const kind of HIGHLIGHT_KINDS) registry.delete(names[kind]);
      painted = new Map();
      flashed = null;
      exists = false;
    },
  };
}

function kindOf(mark: Mark, isDark: boolean): HighlightKind {
  const weight = mark.necessity === 'required' ? 'strong' : 'light';
  return `${mark.evidence}-${weight}-${isDark ? 'on-dark' : 'on-light'}`;
}

function keyOf(mark: Mark, kind: HighlightKind): string {
  return `${kind} ${mark.uri} ${mark.index}`;
}

/** Where marks overlap, the surer one is painted above. */
function priorityOf(kind: HighlightKind): number {
  return ['implied', 'similar', 'stated', 'flash'].findIndex((start) => kind.startsWith(start));
}

export function isSamePlace(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
