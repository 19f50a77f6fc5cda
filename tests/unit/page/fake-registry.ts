import type { HighlightRegistry } from '../../../lib/page/highlight-registry.ts';

export interface FakeRegistry extends HighlightRegistry {
  /** Names of highlights with the texts they paint. */
  painted(): Record<string, string[]>;
  /** All that is painted. */
  ranges(): AbstractRange[];
  /** How often a range was added or removed. */
  steps(): number;
  /** What a page does that clears all highlights. */
  clearAll(): void;
}

/** Stands for `CSS.highlights`, which no simulated DOM has. */
export function fakeRegistry(): FakeRegistry {
  const highlights = new Map<string, Set<AbstractRange>>();
  let steps = 0;
  return {
    create: (name) => void highlights.set(name, new Set()),
    has: (name) => highlights.has(name),
    add(name, range) {
      steps++;
      highlights.get(name)?.add(range);
    },
    remove(name, range) {
      steps++;
      highlights.get(name)?.delete(range);
    },
    delete: (name) => void highlights.delete(name),
    painted: () =>
      Object.fromEntries(
        [...highlights]
          .filter(([, ranges]) => ranges.size > 0)
          .map(([name, ranges]) => [name, [...ranges].map(String)]),
      ),
    ranges: () => [...highlights.values()].flatMap((ranges) => [...ranges]),
    steps: () => steps,
    clearAll: () => highlights.clear(),
  };
}
