/** Puts the card into the page while it is open, and nothing at any other time. */
import { render } from 'preact';
import { isOnDark } from './background.ts';
import { Card, type CardSubject, type CardWords } from './card.tsx';
import { placeBeside } from './card-place.ts';

export interface CardHostOptions {
  document: Document;
  view: Window;
  /** The card's style sheet. */
  css: string;
  words: CardWords;
  onOpenInPanel(uri: string): void;
  /** Told when the pointer or the focus enters or leaves the card. */
  onHold(isHeld: boolean): void;
  onClose(): void;
}

export interface CardHost {
  open(about: CardSubject, range: Range): void;
  /** Puts the card beside its words again; closes it where they have left the screen. */
  follow(): void;
  close(): void;
  isOpen(): boolean;
  /** True for elements that carry or carried a card. */
  isHost(node: Node): boolean;
}

interface Opened {
  host: HTMLElement;
  place: HTMLElement;
  range: Range;
}

export function createCardHost(options: CardHostOptions): CardHost {
  const { view } = options;
  /** Also those that are gone: the news of their going comes later. */
  const hosts = new WeakSet<Node>();
  let opened: Opened | null = null;

  const close = (): void => {
    if (opened === null) return;
    render(null, opened.place);
    opened.host.remove();
    opened = null;
    options.onHold(false);
    options.onClose();
  };
  const follow = (): void => {
    if (opened === null) return;
    const words = firstBox(opened.range);
    const isGone = !opened.host.isConnected || words === null;
    if (isGone || words.bottom < 0 || words.top > view.innerHeight) {
      close();
      return;
    }
    const { width, height } = opened.place.getBoundingClientRect();
    const at = placeBeside(words, { width, height }, { width: view.innerWidth, height: view.innerHeight });
    opened.place.style.left = `${at.left}px`;
    opened.place.style.top = `${at.top}px`;
  };

  return {
    open(about, range) {
      close();
      const { host, place } = mount(options);
      opened = { host, place, range };
      hosts.add(host);
      const isDark = isOnDark(view, range);
      const { words, onOpenInPanel } = options;
      render(<Card {...about} words={words} isDark={isDark} onOpenInPanel={onOpenInPanel} />, place);
      follow();
    },
    follow,
    close,
    isOpen: () => opened !== null,
    isHost: (node) => hosts.has(node),
  };
}

/** A plain element under the document's, in the top layer where there is one, so that no dialog covers it. */
function mount(options: CardHostOptions): { host: HTMLElement; place: HTMLElement } {
  const { document, css } = options;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  place.className = 'place';
  root.append(style, place);
  place.addEventListener('pointerenter', () => options.onHold(true));
  place.addEventListener('pointerleave', () => options.onHold(false));
  place.addEventListener('focusin', () => options.onHold(true));
  place.addEventListener('focusout', () => options.onHold(false));
  // Pages act on keys and clicks anywhere in the document; those in the card are not meant for them.
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress']) {
    place.addEventListener(type, stopUnlessEscape);
  }
  if ('popover' in host) host.popover = 'manual';
  document.documentElement.append(host);
  if (typeof host.showPopover === 'function') host.showPopover();
  return { host, place };
}

function stopUnlessEscape(event: Event): void {
  if (!('key' in event) || event.key !== 'Escape') event.stopPropagation();
}

/** The first visible line of a range. */
function firstBox(range: Range): DOMRect | null {
  return [...range.getClientRects()].find((box) => box.width > 0) ?? null;
}
