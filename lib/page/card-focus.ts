/** Where the focus is while a card is open. */

const FOCUSABLE = 'a[href],button:not([disabled])';

/** Puts the focus on the card itself, so that it is read out from its name on. */
export function focusInside(place: HTMLElement): void {
  place.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}

/**
 * Escape closes the card, and so does leaving it by Tab at either end: the browser then goes on from where the focus was
 * before. What replaces a pressed button takes its focus over.
 */
export function keepFocus(root: ShadowRoot, place: HTMLElement, close: () => void): void {
  const { ownerDocument } = place;
  let hadFocus = false;
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab' && isLeaving(root, place, event.shiftKey)) close();
  });
  place.addEventListener('focusin', () => {
    hadFocus = true;
  });
  place.addEventListener('focusout', () => {
    // Later: the focus may only be on its way to another part of the card, or the window has lost it.
    setTimeout(() => {
      if (root.activeElement !== null || !ownerDocument.hasFocus()) return;
      hadFocus = false;
      close();
    });
  });
  new MutationObserver(() => {
    // A pressed button that was taken away leaves the focus nowhere.
    if (!hadFocus || root.activeElement !== null) return;
    const heir = place.querySelector<HTMLElement>('[data-focus]');
    if (heir) heir.focus({ preventScroll: true });
    else focusInside(place);
  }).observe(place, { childList: true, subtree: true });
}

function isLeaving(root: ShadowRoot, place: HTMLElement, isBackwards: boolean): boolean {
  const stops = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const { activeElement } = root;
  if (!isBackwards) return activeElement === stops.at(-1);
  return activeElement === stops[0] || activeElement?.getAttribute('role') === 'dialog';
}
