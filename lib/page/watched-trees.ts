/** Watches every tree that a page's words can stand in: its document, components' own trees, frames of the same site. */
import { frameDocument, treesWithin } from './page-tree.ts';

export interface TreeOptions {
  document: Document;
  onRecords(records: MutationRecord[]): void;
  /** A frame shows another document than before. */
  onFrame(frame: Document): void;
  /** The person pressed something. */
  onPress(): void;
  signal: AbortSignal;
}

export interface WatchedTrees {
  /** Finds trees that have come since, which report to nobody outside. */
  follow(): void;
  /** Hears of no changes, until it is woken. */
  rest(): void;
  wake(): void;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden'],
};

export function watchTrees(options: TreeOptions): WatchedTrees {
  const { document, signal } = options;
  const observer = new MutationObserver(options.onRecords);
  let watched = new WeakSet<Node>();
  const load = ({ target }: Event): void => {
    const frame = frameDocument(target as Element);
    if (frame === null) return;
    follow();
    options.onFrame(frame);
  };
  const press = (event: Event): void => {
    if (event.isTrusted) options.onPress();
  };
  const watch = (tree: Document | ShadowRoot): void => {
    if (watched.has(tree)) return;
    watched.add(tree);
    observer.observe(tree, OBSERVED);
    const on = { signal, passive: true, capture: true } as const;
    tree.addEventListener('load', load, on);
    // A press in a component is heard outside of it too.
    if (tree.nodeType === 9) tree.addEventListener('click', press, on);
  };
  const follow = (): void => {
    for (const tree of treesWithin(document)) watch(tree);
  };
  // The document, not its body: some sites replace the body when they navigate.
  watch(document);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    follow,
    rest: () => observer.disconnect(),
    wake() {
      watched = new WeakSet();
      watch(document);
      follow();
    },
  };
}
