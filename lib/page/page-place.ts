/** Where things lie in the page's own window, be they in it or in frames of the same site. */

/** In pixels of a window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Frames in frames in frames: more of them than this are no page for people. */
const MOST_FRAMES = 20;

/** The elements whose frames a document lies in, the innermost first; none for the page itself. */
export function framesAround(document: Document): Element[] {
  const frames: Element[] = [];
  let view = document.defaultView;
  while (view !== null && frames.length < MOST_FRAMES) {
    const frame: Element | null = frameOf(view);
    if (frame === null) break;
    frames.push(frame);
    view = frame.ownerDocument.defaultView;
  }
  return frames;
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement ?? null;
  } catch {
    // Another site's page is around this one.
    return null;
  }
}

/** How far the window of a document is from the page's own, in pixels. */
export function offsetInPage(document: Document): { left: number; top: number } {
  const offset = { left: 0, top: 0 };
  for (const frame of framesAround(document)) {
    const box = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    offset.left += box.left + frame.clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0);
    offset.top += box.top + frame.clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0);
  }
  return offset;
}

/** A box of a document's own window as one of the page's. */
export function inPage(box: Box, document: Document): Box {
  const { left, top } = offsetInPage(document);
  return { left: box.left + left, top: box.top + top, right: box.right + left, bottom: box.bottom + top };
}

/** Whether a box lies above or below what a window of this height shows. */
export function isOffScreen({ top, bottom }: Box, height: number): boolean {
  return bottom < 0 || top > height;
}
