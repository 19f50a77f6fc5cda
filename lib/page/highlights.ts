/** Paints marks with the CSS Custom Highlight API: the page's DOM is never touched. */
import type { Evidence, Necessity } from '../analysis.ts';
import type { Grounds } from './background.ts';
import type { HighlightKind, HighlightNames } from './highlight-style.ts';
import type { Ground } from './palette.ts';

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
  /** Looks at a few marks: true where one stands on another ground than when it was painted. */
  isOnOtherGround(): boolean;
  /** Takes everything away. */
  clear(): void;
}

interface Painted {
  kind: HighlightKind;
  range: Range;
}

/** @param groundsNow what words stand on at this moment: asked once for each painting */
export function createPainter(
  registry: HighlightRegistry,
  names: HighlightNames,
  groundsNow: () => Grounds,
): Painter {
  let painted = new Map<string, Painted>();
  let flashed: Painted | null = null;
  /** Which mark was last looked at for its ground. */
  let looked = 0;
  /** Those that the registry was given: an empty highlight would say that there could be others. */
  const existing = new Set<HighlightKind>();

  const isLost = (): boolean => [...existing].some((kind) => !registry.has(names[kind]));
  const forgetLost = (): void => {
    if (!isLost()) return;
    for (const kind of existing) registry.delete(names[kind]);
    existing.clear();
    painted = new Map();
    flashed = null;
  };
  const add = ({ kind, range }: Painted): void => {
    if (!existing.has(kind)) registry.create(names[kind], priorityOf(kind));
    existing.add(kind);
    registry.add(names[kind], range);
  };

  return {
    paint(marks) {
      forgetLost();
      const wanted = new Map<string, Painted>();
      const grounds = groundsNow();
      for (const mark of marks) {
        if (mark.isCovered) continue;
        const kind = kindOf(mark, grounds.of(mark.range));
        wanted.set(keyOf(mark, kind), { kind, range: mark.range });
      }
      for (const [key, { kind, range }] of painted) {
        const same = wanted.get(key);
        if (same !== undefined && isSamePlace(same.range, range)) wanted.set(key, { kind, range });
        else registry.remove(names[kind], range);
      }
      for (const [key, each] of wanted) {
        if (painted.get(key)?.range !== each.range) add(each);
      }
      painted = wanted;
    },
    flash(range) {
      forgetLost();
      if (flashed !== null) registry.remove(names[flashed.kind], flashed.range);
      flashed = range && { kind: groundsNow().isDark(range) ? 'flash-on-dark' : 'flash-on-light', range };
      if (flashed !== null) add(flashed);
    },
    isLost,
    isOnOtherGround() {
      const all = [...painted.values()];
      const grounds = groundsNow();
      // The first, and another one each time: one look costs the same on a page with a thousand marks.
      looked = (looked + 1) % Math.max(1, all.length);
      return [all[0], all[looked]].some(
        (each) => each !== undefined && !each.kind.endsWith(`-on-${grounds.of(each.range)}`),
      );
    },
    clear() {
      for (const kind of existing) registry.delete(names[kind]);
      existing.clear();
      painted = new Map();
      flashed = null;
    },
  };
}

function kindOf(mark: Mark, ground: Ground): HighlightKind {
  const weight = mark.necessity === 'required' ? 'strong' : 'light';
  return `${mark.evidence}-${weight}-on-${ground}`;
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
