/** Tells which mark the person points at or has moved the focus to. */
import type { Mark } from './highlights.ts';

export interface PointingOptions {
  document: Document;
  view: Window;
  marks(): readonly Mark[];
  /** True while the pointer or the focus is in the card. */
  isHeld(): boolean;
  onPoint(mark: Mark): void;
  onLeave(): void;
  signal: AbortSignal;
}

/** Resting this long on a mark opens its card; so long may the way to the card take. Milliseconds. */
const HOVER_DELAY = 150;
const LEAVE_DELAY = 300;

/** Watches pointer, focus and Escape until the signal aborts. */
export function watchPointing(options: PointingOptions): void {
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

  const on = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || options.marks().length === 0) return;
      view.clearTimeout(timers.hover);
      const { clientX, clientY } = event;
      timers.hover = view.setTimeout(() => settle(markAt(options, clientX, clientY)), HOVER_DELAY);
    },
    on,
  );
  document.addEventListener('focusin', (event) => settle(markIn(options.marks(), event.target)), on);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && dismiss(), on);
  signal.addEventListener('abort', () => {
    view.clearTimeout(timers.hover);
    view.clearTimeout(timers.leave);
  });
}

/** The mark whose words lie under the point and are not covered by anything. */
function markAt({ document, marks }: PointingOptions, x: number, y: number): Mark | null {
  const top = document.elementFromPoint(x, y);
  if (top === null) return null;
  for (const mark of marks()) {
    const node = mark.range.startContainer;
    const isNear = top.contains(node) || top.shadowRoot?.contains(node) || node.contains(top);
    if (isNear && covers(mark.range, x, y)) return mark;
  }
  return null;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 5,
  );
}

/** The first mark inside a focused link or control; larger parts that take the focus are not about one mark. */
function markIn(marks: readonly Mark[], target: EventTarget | null): Mark | null {
  if (!(target instanceof Element) || !target.matches('a,summary,button,[tabindex]')) return null;
  if ((target.textContent ?? '').length > 200) return null;
  return marks.find((mark) => target.contains(mark.range.startContainer)) ?? null;
}
