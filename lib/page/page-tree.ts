/** The page as the person sees it: open shadow roots and frames of the same site are parts of it. */

/** The document in a frame, where the page's site may look into it too. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    // Another site's frame: no business of ours.
    return null;
  }
}

/** Children as the person sees them: those of an open shadow root, and what a slot shows. */
export function childrenOf(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** What has the focus: in the component or the frame of the same site that has it. */
export function deepestFocus(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  while (focused !== null) {
    const within: DocumentOrShadowRoot | null = focused.shadowRoot ?? frameDocument(focused);
    const inner = within?.activeElement ?? null;
    // A frame that has the focus says that its body has it, which cannot be given any.
    if (inner === null || inner.localName === 'body') break;
    focused = inner;
  }
  return focused as HTMLElement | null;
}

/** The element at a point of a document's own window, in the innermost component there. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === found) return found;
    found = inner;
  }
}

/** The trees within a tree, at any depth, that report their changes to nobody outside. */
export function* treesWithin(tree: ParentNode): Generator<Document | ShadowRoot> {
  for (const element of tree.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner === null) continue;
    yield inner;
    yield* treesWithin(inner);
  }
}
