/** Brings a mention into view and lets it be seen for a moment. */
import { documentOf } from './highlights.ts';
import { inPage } from './page-place.ts';

/** How long a mention flashes, in milliseconds. */
const FLASH = 1_200;

export interface Scroller {
  /** False where the range is not laid out: hidden since it was read, or behind a closed `<details>`. */
  show(range: Range): boolean;
  /** The same at once and without a flash. */
  bring(range: Range): boolean;
}

/** `flash` marks a range as being looked at; null ends it. The focus stays where it is. */
export function createScroller(
  view: Window,
  flash: (range: Range | null) => void,
  signal: AbortSignal,
): Scroller {
  let timer = 0;
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  const scroll = (range: Range, behavior: ScrollBehavior): boolean => {
    const element = range.startContainer.parentElement;
    if (element === null || range.getClientRects().length === 0) return false;
    const own = element.ownerDocument.defaultView ?? view;
    const isTall = element.getBoundingClientRect().height > Math.min(own.innerHeight, view.innerHeight) * 0.7;
    if (!isTall) {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
      return true;
    }
    // A frame first, and at once: where its words are then tells how far the page around it is to go.
    if (own !== view) own.scrollBy({ top: range.getBoundingClientRect().top - own.innerHeight / 2 });
    const { top } = inPage(range.getBoundingClientRect(), documentOf(range));
    view.scrollBy({ top: top - view.innerHeight / 2, behavior });
    return true;
  };
  return {
    bring: (range) => scroll(range, 'instant'),
    show(range) {
      const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!scroll(range, isCalm ? 'instant' : 'smooth')) return false;
      view.clearTimeout(timer);
      flash(range);
      timer = view.setTimeout(() => flash(null), FLASH);
      return true;
    },
  };
}
