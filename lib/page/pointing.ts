/** Tells which mark the person points at or has moved the focus to. */
import type { Mark } from './highlights.ts';
import { elementAt } from './page-tree.ts';

export interface PointingOptions {
  document: Document;
  view: Window;
  marks(): readonly Mark[];
  /** True while the pointer or the focus is in the card. */
  isHeld(): boolean;
  /** True where it was not the person who moved the focus there. */
  isGivenBack(element: Element | null): boolean;
  onPoint(mark: Mark): void;
  onLeave(): void;
  /** What is marked has moved in the window: something was scrolled, or the window got another size. */
  onScroll(): void;
  signal: AbortSignal;
}

/** Resting this long on a mark opens its card; so long may the way to the card take. Milliseconds. */
const HOVER_DELAY = 150;
const LEAVE_DELAY = 300;

export interface Pointing {
  /** Watches one more document: that of a frame with marks in it. */
  watchIn(document: Document): void;
}

/** Watches pointer, focus and Escape until the signal aborts. */
export function watchPointing(options: PointingOptions): Pointing {
  const { document, view, signal } = options;
  const timers = { hover: 0, leave: 0 };
  let pointed: Mark | null = null;

  const leave = (): void => {
    if (options.isHeld()) {
      timers.leave = view.setTimeout(leave, LEAVE_DELAY);
      return;
    }
    timers.leave = 0;
    pointed = null;
    options.onLeave();
  };
  const settle = (mark: Mark | null): void => {
    if (mark === null) {
      if (pointed !== null && timers.leave === 0) timers.leave = view.setTimeout(leave, LEAVE_DELAY);
      return;
    }
    view.clearTimeout(timers.leave);
    timers.leave = 0;
    if (mark === pointed) return;
    pointed = mark;
    options.onPoint(mark);
  };
  const dismiss = (): void => {
    view.clearTimeout(timers.leave);
    timers.leave = 0;
    pointed = null;
    options.onLeave();
  };
  const rest = (where: Document, x: number, y: number): void => {
    view.clearTimeout(timers.hover);
    timers.hover = view.setTimeout(() => settle(markAt(options.marks(), where, x, y)), HOVER_DELAY);
  };

  const focus = (target: Element | null): void => {
    if (!options.isGivenBack(target)) settle(markIn(options.marks(), target));
  };

  const watched = new WeakSet<Document>();
  const watchIn = (where: Document): void => {
    if (watched.has(where)) return;
    watched.add(where);
    const on = { signal, passive: true, capture: true } as const;
    where.addEventListener(
      'pointermove',
      ({ pointerType, clientX, clientY }) => {
        if (pointerType !== 'touch' && options.marks().length > 0) rest(where, clientX, clientY);
      },
      on,
    );
    where.addEventListener('focusin', (event) => focus(innermost(event)), on);
    where.addEventListener('keydown', (event) => event.key === 'Escape' && dismiss(), on);
    for (const type of ['scroll', 'resize']) where.defaultView?.addEventListener(type, options.onScroll, on);
  };
  watchIn(document);
  signal.addEventListener('abort', () => {
    view.clearTimeout(timers.hover);
    view.clearTimeout(timers.leave);
  });
  return { watchIn };
}

/** The mark whose words lie under the point and are not covered by anything. */
function markAt(marks: readonly Mark[], document: Document, x: number, y: number): Mark | null {
  const top = elementAt(document, x, y);
  if (top === null) return null;
  for (const mark of marks) {
    if (top.contains(mark.range.startContainer) && covers(mark.range, x, y)) return mark;
  }
  return null;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 5,
  );
}

/** What got the focus, in components too. */
function innermost(event: Event): Element | null {
  const [target] = event.composedPath();
  // An element of a frame's window is no `Element` of this one.
  return target !== undefined && (target as Node).nodeType === 1 ? (target as Element) : null;
}

/** The first mark inside a focused link or control; larger parts that take the focus are not about one mark. */
function markIn(marks: readonly Mark[], target: Element | null): Mark | null {
  if (!target?.matches('a,summary,button,[tabindex]')) return null;
  if ((target.textContent ?? '').length > 200) return null;
  return marks.find((mark) => target.contains(mark.range.startContainer)) ?? null;
}
