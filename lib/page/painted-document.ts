/** What is painted in one document: the page, or a frame in it. */
import type { HighlightRegistry } from './highlight-registry.ts';
import type { HighlightKind, HighlightNames } from './highlight-style.ts';

export interface Painted {
  kind: HighlightKind;
  range: Range;
}

export interface PaintedDocument {
  add(painted: Painted): void;
  remove(painted: Painted): void;
  /** True where the page has cleared our highlights. */
  isLost(): boolean;
  /** Takes everything away. */
  clear(): void;
}

export function createPaintedDocument(registry: HighlightRegistry, names: HighlightNames): PaintedDocument {
  /** Those that the registry was given: an empty highlight would say that there could be others. */
  const existing = new Set<HighlightKind>();
  return {
    add({ kind, range }) {
      if (!existing.has(kind)) registry.create(names[kind], priorityOf(kind));
      existing.add(kind);
      registry.add(names[kind], range);
    },
    remove: ({ kind, range }) => registry.remove(names[kind], range),
    isLost: () => [...existing].some((kind) => !registry.has(names[kind])),
    clear() {
      for (const kind of existing) registry.delete(names[kind]);
      existing.clear();
    },
  };
}

/** Where marks overlap, the surer one is painted above. */
function priorityOf(kind: HighlightKind): number {
  return ['implied', 'similar', 'stated', 'flash'].findIndex((start) => kind.startsWith(start));
}
