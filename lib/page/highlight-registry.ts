/** The registry of highlights that each document has of its own: the page's, and that of every frame in it. */

/** What painting needs of the browser. */
export interface HighlightRegistry {
  /** Makes the highlight exist, empty, and above those with a lower priority. */
  create(name: string, priority: number): void;
  has(name: string): boolean;
  add(name: string, range: AbstractRange): void;
  remove(name: string, range: AbstractRange): void;
  delete(name: string): void;
}

/**
 * The registry of a document; null where the browser has none, or the document is in no window (any more): then
 * nothing is painted, and nothing wrapped.
 */
export function browserRegistryOf(document: Document): HighlightRegistry | null {
  const view = document.defaultView;
  // A frame's own window makes its highlights: a registry takes no others in every browser.
  if (
    view === null ||
    !('CSS' in view) ||
    !('highlights' in view.CSS) ||
    typeof view.Highlight !== 'function'
  )
    return null;
  const registry = view.CSS.highlights;
  return {
    create: (name, priority) => {
      const highlight = new view.Highlight();
      highlight.priority = priority;
      registry.set(name, highlight);
    },
    has: (name) => registry.has(name),
    add: (name, range) => registry.get(name)?.add(range),
    remove: (name, range) => registry.get(name)?.delete(range),
    delete: (name) => registry.delete(name),
  };
}
