/** Puts the card into the page while it is open, and nothing at any other time. */
import { render } from 'preact';
import { groundsOf } from './background.ts';
import { Card, type CardProps, type CardSubject, type CardWords } from './card.tsx';
import { focusInside, keepFocus } from './card-focus.ts';
import { placeBeside } from './card-place.ts';
import { documentOf } from './highlights.ts';
import { type Box, inPage, isOffScreen } from './page-place.ts';
import { deepestFocus } from './page-tree.ts';

export interface CardHostOptions extends Pick<CardProps, 'onOpenInPanel' | 'onSay' | 'onUndo' | 'meaningOf'> {
  document: Document;
  view: Window;
  /** The card's style sheet. */
  css: string;
  /** Asked for when the first card opens: most pages are left without one. */
  words(): CardWords;
  /** Told when the pointer or the focus enters or leaves the card. */
  onHold(isHeld: boolean): void;
  onClose(): void;
}

export interface CardOpening extends CardSubject, Pick<CardProps, 'position'> {
  range: Range;
  /** The focus goes into the card, and back to where it was when the card closes. */
  takesFocus: boolean;
}

export interface CardHost {
  open(opening: CardOpening): void;
  /** Puts the card beside its words again; closes it where they have left the screen. */
  follow(): void;
  close(): void;
  isOpen(): boolean;
  /** True, once, for the element that a closing card gave the focus back to: it was not moved there by the person. */
  gaveFocusBackTo(element: Element | null): boolean;
  /** True for elements that carry or carried a card. */
  isHost(node: Node): boolean;
}

interface Opened {
  host: HTMLElement;
  place: HTMLElement;
  range: Range;
  /** What had the focus before the card took it; null where it did not. */
  returnTo: HTMLElement | null;
}

export function createCardHost(options: CardHostOptions): CardHost {
  const { document, view } = options;
  /** Also those that are gone: the news of their going comes later. */
  const hosts = new WeakSet<Node>();
  let opened: Opened | null = null;
  let returnedTo: Element | null = null;

  /** @param keepsFocus the next card takes it over */
  const remove = (keepsFocus: boolean): HTMLElement | null => {
    if (opened === null) return null;
    const { host, place, returnTo } = opened;
    opened = null;
    const hadFocus = document.activeElement === host;
    render(null, place);
    host.remove();
    options.onHold(false);
    options.onClose();
    if (hadFocus && !keepsFocus && returnTo?.isConnected) {
      // Some browsers say it later where the element lies in a frame.
      returnedTo = returnTo;
      returnTo.focus({ preventScroll: true });
    }
    return hadFocus ? returnTo : null;
  };
  const close = (): void => void remove(false);
  const follow = (): void => {
    if (opened === null) return;
    const words = boxOf(opened.range);
    const isGone = !opened.host.isConnected || words === null;
    if (isGone || isOffScreen(words, view.innerHeight)) {
      close();
      return;
    }
    const { width, height } = opened.place.getBoundingClientRect();
    const at = placeBeside(words, { width, height }, { width: view.innerWidth, height: view.innerHeight });
    opened.place.style.left = `${at.left}px`;
    opened.place.style.top = `${at.top}px`;
  };

  return {
    open({ range, takesFocus, ...about }) {
      const before = remove(true);
      const returnTo = before ?? deepestFocus(document);
      const { host, place } = mount(options, (own) => opened?.host === own && close());
      opened = { host, place, range, returnTo };
      hosts.add(host);
      const isDark = groundsOf(view).isDark(range);
      const { onOpenInPanel, onSay, onUndo, meaningOf } = options;
      render(
        <Card {...{ ...about, words: options.words(), isDark, onOpenInPanel, onSay, onUndo, meaningOf }} />,
        place,
      );
      follow();
      if (takesFocus) focusInside(place);
    },
    follow,
    close,
    isOpen: () => opened !== null,
    gaveFocusBackTo(element) {
      const isSo = element !== null && element === returnedTo;
      returnedTo = null;
      return isSo;
    },
    isHost: (node) => hosts.has(node),
  };
}

/** A plain element under the document's, in the top layer where there is one, so that no dialog covers it. */
function mount(
  options: CardHostOptions,
  close: (host: HTMLElement) => void,
): { host: HTMLElement; place: HTMLElement } {
  const { document, css } = options;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  place.className = 'place';
  root.append(style, place);
  place.addEventListener('pointerenter', () => options.onHold(true));
  place.addEventListener('pointerleave', () => options.onHold(root.activeElement !== null));
  place.addEventListener('focusin', () => options.onHold(true));
  place.addEventListener('focusout', () => options.onHold(false));
  // By then the next card may be open, which is not to be closed for the focus that left this one.
  keepFocus(root, place, () => close(host));
  // Pages act on keys and clicks anywhere in the document; those in the card are not meant for them.
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress']) {
    place.addEventListener(type, (event) => event.stopPropagation());
  }
  if ('popover' in host) host.popover = 'manual';
  parentIn(document).append(host);
  if (typeof host.showPopover === 'function') host.showPopover();
  return { host, place };
}

/** Everything outside an open modal dialog is dead to pointer and keyboard: there the card goes into it. */
function parentIn(document: Document): Element {
  const dialogs = document.querySelectorAll('dialog[open]');
  const modal = [...dialogs].filter((dialog) => dialog.matches(':modal')).at(-1);
  return modal ?? document.documentElement;
}

/**
 * From the first line of the words to the last, with the left edge of the first; null where none is laid out, or a frame
 * has scrolled them away.
 */
function boxOf(range: Range): Box | null {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const box = { left: first.left, top: first.top, right: first.right, bottom: last.bottom };
  const document = documentOf(range);
  return isOffScreen(box, document.defaultView?.innerHeight ?? 0) ? null : inPage(box, document);
}
