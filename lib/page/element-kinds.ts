/** What an element's tag and attributes say about the text in it. */

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search
  section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const SKIPPED = new Set(
  `script style noscript template textarea input select option optgroup datalist head title svg math canvas
  iframe frame object embed audio video map meter progress output button rp rt`.split(/\s+/),
);

/** True for tags that stand on lines of their own. */
export function isBlockTag(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** True where the text inside is no text of the page: code, form fields, editable or hidden parts. */
export function isSkipped(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'button') return !element.closest('h1,h2,h3,h4,h5,h6');
  if (SKIPPED.has(tag)) return true;
  if (tag === 'dialog' && !element.hasAttribute('open')) return true;
  return isEditable(element) || isHiddenOrnament(element);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** True where the `hidden` attribute keeps the element from the person. */
export function isMarkedHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  return hidden !== null && hidden !== 'until-found';
}

/**
 * An open dialog makes pages put `aria-hidden` on everything else, the posting included: only small
 * hidden parts (icons, doubled labels) are left out for it.
 */
function isHiddenOrnament(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && !element.querySelector('p,li,h1,h2,h3');
}

const REGION_ROLES = /^(navigation|banner|contentinfo|complementary|search|menu|menubar|alertdialog)$/;
const NOTICE_ROLES = /^(alert|status|toolbar|tooltip|dialog)$/;
const REGION_WORDS =
  /(^|[\s_-])(cookies?|consent|gdpr|onetrust|cookiebot|usercentrics|breadcrumbs?|social|share|sharing|newsletter|related|similar|recommended|recommendations|footer|navbar|modal|sign-?in|login|skip-?link|sidenav)([\s_-]|$)|cookie-?(banner|notice|bar|consent)|similar-?jobs|related-?jobs|jobs?-?alert/i;

/** True for menus, footers, cookie notices, teasers of other postings: never part of a posting. */
export function isFurniture(element: Element): boolean {
  switch (element.localName) {
    case 'nav':
    case 'aside':
      return true;
    case 'footer':
      return !element.parentElement?.closest('article,section');
    case 'header':
      return !element.parentElement?.closest('article,section,main') && !element.querySelector('h1');
    case 'html':
    case 'body':
    case 'main':
    case 'article':
      return false;
  }
  const role = element.getAttribute('role');
  if (role !== null && (REGION_ROLES.test(role) || (NOTICE_ROLES.test(role) && isSmall(element))))
    return true;
  if (role === 'dialog' || element.getAttribute('aria-modal') === 'true') return isNotice(element);
  const names = namesOf(element);
  if (names.length < 3 || element.querySelector('h1') !== null) return false;
  return REGION_WORDS.test(names) || (CONTROL_WORDS.test(names) && isSmall(element));
}

/** Class and id, words of `camelCase` apart. */
function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z\d])([A-Z])/g, '$1-$2');
}

/** What goes round the text: buttons, and whatever its authors leave out when the page is printed. */
const CONTROL_WORDS =
  /(^|[\s_-])(actions?|toolbar|tooltip|popover|pop-?up|pop-?in|dropdown|alert|toast|sticky|print-(none|hide|hidden)|no-?print|noprint|hide-?print|hidden-?print)([\s_-]|$)|(^|\s)print:hidden(\s|$)/i;
/** A part with more text than that holds more than controls. */
const MOST_IN_CONTROLS = 600;

function isSmall(element: Element): boolean {
  return (element.textContent ?? '').length < MOST_IN_CONTROLS || !hasProse(element);
}

/** Longer texts of paragraphs and items are no labels of controls. */
const LONGEST_LABEL = 120;
const NOT_YET_SHOWN = 'dialog,form,[role="dialog"],[class*="modal" i],[hidden],.d-none,.hidden';

function hasProse(element: Element): boolean {
  return [...element.querySelectorAll('p,li')].some(
    (each) => (each.textContent ?? '').trim().length > LONGEST_LABEL && each.closest(NOT_YET_SHOWN) === null,
  );
}

/** A dialog that asks something; some boards show whole postings in dialogs. */
function isNotice(element: Element): boolean {
  return !element.querySelector('h1') && (element.textContent ?? '').length < 1_000;
}

/**
 * True for labels and for forms with several fields. A form around a whole page (some server frameworks
 * make one) is told by the page's heading in it.
 */
export function isForm(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'label' || tag === 'legend' || tag === 'fieldset') return true;
  if (tag !== 'form') return false;
  return element.querySelectorAll('input,textarea,select').length >= 4 && !element.querySelector('h1');
}

/** 1…6 for headings, 0 for anything else. */
export function headingLevel(element: Element): number {
  const match = /^h([1-6])$/.exec(element.localName);
  if (match) return Number(match[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

const NEVER_TEXT =
  /modal|dialog|popup|popover|overlay|tooltip|dropdown|menu|toast|alert|flash|share|sharing|login|sign-?in|sign-?up|register|cookie|consent|form|error|success|message|notification|template|skeleton|spinner|loading|placeholder|print|autocomplete|typeahead|search|filter|gallery|lightbox|mobile-nav|drawer/i;
/** Less text is an icon's name or a counter. */
const FEWEST_UNFOLDED = 60;

/** True where a hidden element may hold a folded part of the text: prose, not a dialog or a menu. */
export function mayUnfold(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  if (/^(dialog|alertdialog|alert|menu|tooltip|status|listbox|navigation|search)$/.test(role)) return false;
  if (/^(body|main|article|html)$/.test(element.localName)) return true;
  if (NEVER_TEXT.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return false;
  if (element.querySelector('input:not([type="hidden"]),select,textarea') !== null) return false;
  return (element.textContent ?? '').trim().length >= FEWEST_UNFOLDED;
}

/** True for tags that set their text in bold: a line all in bold is a heading in many postings. */
export function isBold(element: Element): boolean {
  const tag = element.localName;
  return tag === 'b' || tag === 'strong' || tag === 'dt' || tag === 'legend' || tag === 'summary';
}
