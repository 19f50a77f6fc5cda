/** What the person asked of a page; it ends with the page, which is told by its address. */
import type { LeftOutSection } from '../posting.ts';
import type { PageReading } from './read.ts';
import type { PageWish } from './two-answers.ts';

interface Asked {
  /** Shown in popup and panel, be it a posting or not. */
  isAsked: boolean;
  /** Marked although it is no posting. */
  isAnyway: boolean;
  /** Sections that count although they ask nothing of the reader. */
  takenIn: LeftOutSection[];
}

export interface PageWishes {
  isAsked(): boolean;
  add(wishes: Partial<Asked>): void;
  /** Forgets what was asked of a page that is left. */
  follow(): void;
  /** Whether the page still is the one that was followed last. */
  isSamePage(): boolean;
  wishFor(reading: PageReading): PageWish;
}

export function createPageWishes(view: Window): PageWishes {
  let address = '';
  let asked: Asked = { isAsked: false, isAnyway: false, takenIn: [] };
  return {
    isAsked: () => asked.isAsked,
    add(wishes) {
      asked = { ...asked, ...wishes };
    },
    follow() {
      const now = addressOf(view);
      if (address !== now) asked = { isAsked: false, isAnyway: false, takenIn: [] };
      address = now;
    },
    isSamePage: () => address === addressOf(view),
    wishFor: ({ posting }) => ({
      annotated: posting.isPosting || posting.source === 'selection' || asked.isAnyway,
      takenIn: asked.takenIn,
    }),
  };
}

/** The page's address without the part that only scrolls. */
function addressOf(view: Window): string {
  return view.location.href.replace(/#(?!!|\/).*$/, '');
}
