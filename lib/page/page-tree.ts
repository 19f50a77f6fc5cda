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
