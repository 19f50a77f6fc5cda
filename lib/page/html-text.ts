/**
 * Lines of text from a string of HTML, without any parser of the platform: descriptions in JSON-LD come
 * from the page, and parsing strings is what strict pages forbid. Linear; knows tags, comments and
 * character references; nothing of the input is ever run or inserted anywhere.
 */

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bdquo: '„',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  sect: '§',
  deg: '°',
  shy: '\u00ad',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  times: '×',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  eth: 'ð',
  thorn: 'þ',
  oelig: 'œ',
  OElig: 'Œ',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  scaron: 'š',
  Scaron: 'Š',
  frac12: '½',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  sup2: '²',
}; // prettier-ignore

/** Combining marks of the regular names: `eacute`, `Uuml`, `ograve`… */
const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  caron: '\u030c',
  cedil: '\u0327',
};

/** Replaces character references (`&amp;`, `&#233;`, `&#xE9;`); unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return NAMED[name] ?? accented(name) ?? whole;
  });
}

function accented(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  return mark === undefined ? undefined : `${name.charAt(0)}${mark}`.normalize('NFC');
}

const LINE_TAGS =
  /^(address|article|aside|blockquote|br|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** A line of text with what its markup said about it. */
export interface MarkedLine {
  text: string;
  /** 1…6 in a heading, else 0. */
  heading: number;
  bold: boolean;
  item: boolean;
}

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)\b[^<>]*>|<[!?][^<>]*>/gi;

/** No description is longer; what comes after is not read. */
const MOST_CHARACTERS = 300_000;

/**
 * Reads a description as boards publish it: HTML, HTML escaped once or twice more, or plain text with
 * line feeds. Empty lines are left out, white space is collapsed.
 */
export function linesOfHtml(html: string): MarkedLine[] {
  let source = html.slice(0, MOST_CHARACTERS);
  for (let i = 0; i < 2 && isEscapedHtml(source); i++) source = decodeReferences(source);
  const plain = !/<\/?[a-z][^<>]*>/i.test(source);
  return plain ? linesOfPlainText(source) : linesOfMarkup(source);
}

/** Escaped tags and none that are not: the whole was escaped once too often. */
function isEscapedHtml(text: string): boolean {
  return /&(amp;)*lt;\/?[a-z]/i.test(text) && !/<\/?(p|br|li|ul|div|h[1-6]|strong|b)\b[^<>]*>/i.test(text);
}

function linesOfPlainText(text: string): MarkedLine[] {
  const lines = decodeReferences(text).split(/\r?\n/).map(collapse);
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ text: line, heading: 0, bold: false, item: false }));
}

function linesOfMarkup(html: string): MarkedLine[] {
  const lines: MarkedLine[] = [];
  const state = { text: '', heading: 0, boldDepth: 0, boldOnly: true, item: false, hidden: '' };
  const endLine = (): void => {
    const text = collapse(decodeReferences(state.text));
    if (text !== '') lines.push({ text, heading: state.heading, bold: state.boldOnly, item: state.item });
    state.text = '';
    state.boldOnly = true;
  };
  const addText = (text: string): void => {
    if (state.hidden !== '') return;
    if (state.boldDepth === 0 && /\S/.test(text)) state.boldOnly = false;
    state.text += text;
  };
  let from = 0;
  for (const match of html.matchAll(TOKEN)) {
    addText(html.slice(from, match.index));
    from = match.index + match[0].length;
    const tag = match[2]?.toLowerCase();
    if (tag === undefined) continue;
    const closes = match[1] === '/';
    if (tag === 'script' || tag === 'style') state.hidden = closes ? '' : tag;
    if (tag === 'b' || tag === 'strong') state.boldDepth = Math.max(0, state.boldDepth + (closes ? -1 : 1));
    if (!LINE_TAGS.test(tag)) continue;
    endLine();
    if (/^h[1-6]$/.test(tag)) state.heading = closes ? 0 : Number(tag[1]);
    if (tag === 'li') state.item = !closes;
  }
  addText(html.slice(from));
  endLine();
  return lines;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
