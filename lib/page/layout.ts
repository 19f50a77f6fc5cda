/**
 * What only a laid-out page can tell. Parsed HTML in Node has no layout: there `withoutLayout` answers
 * from tags and attributes alone, so that reading runs everywhere with the same code.
 */

export interface Layout {
  /** False where the person cannot see the element although no attribute says so. */
  isShown(element: Element): boolean;
  /** True where the element starts a line of its own although its tag is an inline one. */
  breaksLine(element: Element): boolean;
  /** True where line feeds in the text are line breaks on screen. */
  keepsLineFeeds(element: Element): boolean;
}

/** Answers from markup alone. */
export const withoutLayout: Layout = {
  isShown: (element) =>
    !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(element)) && !isHiddenByName(element),
  breaksLine: (element) => /display\s*:\s*(block|flex|grid)/i.test(styleOf(element)),
  keepsLineFeeds: (element) =>
    element.localName === 'pre' || /white-space\s*:\s*(pre|break)/i.test(styleOf(element)),
};

/**
 * Answers from computed styles. Each element is asked for itself alone: those around it have been asked
 * before. So the content of a closed `<details>` counts as shown: one click brings it.
 */
export function computedLayout(view: Window): Layout {
  const styleIn = (element: Element): CSSStyleDeclaration =>
    (element.ownerDocument.defaultView ?? view).getComputedStyle(element);
  return {
    isShown: (element) => {
      const style = styleIn(element);
      return style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse';
    },
    breaksLine: (element) => !/^(inline|contents|ruby|none)/.test(styleIn(element).display),
    keepsLineFeeds: (element) => /^(pre|break-spaces)/.test(styleIn(element).whiteSpace),
  };
}

/** Names that style sheets of many makers hide elements by. */
const HIDING = /(^|\s)(hidden|hide|is-hidden|d-none|u-hidden|u-hide|display-none|js-hidden|invisible)(\s|$)/;
/** The same element is shown on a wider screen: `hidden md:block`, `d-none d-lg-flex`. */
const SHOWN_AGAIN =
  /(^|\s)(\w+:(block|flex|grid|inline\S*|contents|table)|d-\w+-(block|flex|grid|inline\S*|table))(\s|$)/;

function isHiddenByName(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  return HIDING.test(names) && !SHOWN_AGAIN.test(names);
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
