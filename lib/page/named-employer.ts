/** Where pages name the employer beside the title without a mark of their own: labels, links to profiles, legal forms. */

/** Words before an employer's name in a list of facts. */
const LABEL =
  /^(?:company(?: name)?|employer|hiring organi[sz]ation|organi[sz]ation|unternehmen|arbeitgeber|firma|entreprise|employeur|empresa|empleador|azienda|werkgever|bedrijf|organisatie|entidade|pracodawca|arbetsgivare|företag|arbejdsgiver|virksomhed|arbeidsgiver|bedrift|työnantaja|yritys|spoločnosť|společnost|zaměstnavatel|zamestnávateľ|cég|munkáltató|companie|angajator|εταιρεία|εργοδότης|poslodavac|delodajalec|работодател|darbdavys|įmonė|darba devējs|uzņēmums|tööandja|ettevõte)\s*(?::\s*|(?=\s\p{Lu})|$)/iu;
const LONGEST_NAME = 80;
const MOST_ELEMENTS = 1_500;

/** An employer that stands after a label: "Employer: Name", or the label and the name in elements side by side. */
export function labelledEmployer(document: Document): string | null {
  const labels = [...document.querySelectorAll('dt,th,td,li,strong,b,span,p,h4,h5,div')];
  for (const element of labels.slice(0, MOST_ELEMENTS)) {
    if (element.children.length > 3) continue;
    const text = labelledText(element);
    const label = text.length <= LONGEST_NAME + 30 ? LABEL.exec(text) : null;
    if (label === null || element.closest('nav,footer,form,a') !== null) continue;
    // "Employer: Name, Place: …": the next label ends the name.
    const own = text
      .slice(label[0].length)
      .replace(/[,;|]\s+\p{L}[\p{L} -]{2,24}:.*$/u, '')
      .trim();
    // Without a colon, only an element of its own tells the label from a name that begins like it.
    const isSet = label[0].includes(':') || element.children.length > 0 || own === '';
    const name = own !== '' ? own : squeezed(element.nextElementSibling?.textContent ?? null);
    if (isSet && name.length >= 2 && name.length <= LONGEST_NAME && !/[.!?:]$|\d{4}/.test(name)) return name;
  }
  return null;
}

/** A label and the element beside it are two words, whatever stands between them. */
function labelledText(element: Element): string {
  const lead = element.children.length > 0 ? leadingText(element) : '';
  const whole = squeezed(element.textContent);
  return lead === '' ? whole : `${lead} ${whole.slice(lead.length).trim()}`.trim();
}

const PROFILE =
  /\/(?:cmp|company|companies|firma|firmy|firmen|empresas?|entreprises?|arbeitgeber|employers?|yritys|yritykset|bedrijf|bedrijven|foretag|virksomhed|azienda|aziende|pracodawca|pracodawcy)\/(?:[a-z]{2}\/)?([^/?#]{2,})|\/([^/?#]{2,})\/em-i/i;
const NO_NAME =
  /^(?:about|über|à propos|team|culture|home|contact|careers?|jobs?|overview|reviews?|all|alle|view|see|more|mehr|follow|o firmie|login|sign|profil)(?!\p{L})/iu;

/** The text of a link to an employer's profile whose address has the first word of that text. */
export function profiledEmployer(document: Document): string | null {
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_ELEMENTS)) {
    const slug = PROFILE.exec(link.getAttribute('href') ?? '');
    if (slug === null || link.closest('nav,footer,aside') !== null) continue;
    const text = squeezed(link.textContent);
    if (text.length < 2 || text.length > LONGEST_NAME || NO_NAME.test(text)) continue;
    const word = /[\p{L}\p{N}]+/u.exec(bare(text))?.[0] ?? '';
    if (word.length >= 2 && bare(slug[1] ?? slug[2] ?? '').includes(word)) return text;
  }
  return null;
}

const LEGAL_FORM =
  /(?:^|\s)(?:GmbH(?: & Co\. ?KG(?:aA)?)?|mbH|AG|SE|KG|e\. ?V\.|Ltd\.?|Limited|LLC|LLP|PLC|plc|Inc\.?|Corp\.?|Oyj?|AB|A\/S|ApS|ASA?|Kft\.?|Zrt\.?|s\. ?r\. ?o\.|a\. ?s\.|Sp\. z o\. ?o\.|S\.A\.|SRL|S\.r\.l\.|S\.p\.A\.|SpA|S\.L\.U?\.?|SL|SAS|SARL|B\.V\.|BV|N\.V\.|NV|Lda\.?|d\.o\.o\.|UAB|SIA|OÜ|Α\.Ε\.|ΕΠΕ|ООД|ТОВ)$/u;

/** The part of a page's name that ends as names of companies do. */
export function legalName(names: readonly string[]): string | null {
  for (const name of names) {
    const parts = name.split(
      /\s+[|·•»–—-]\s+|,\s+(?!(?:spol|s\. ?r|a\. ?s|inc|ltd|llc|gmbh|sp\. z)\b)|\s+(?:bei|at|chez|@)\s+/i,
    );
    const found = parts.find(
      (part) => part.length <= LONGEST_NAME && /\S\s+\S/.test(part.trim()) && LEGAL_FORM.test(part.trim()),
    );
    if (found !== undefined) return found.trim();
  }
  return null;
}

/** How far from the title a name may stand. */
const MOST_NEIGHBOURS = 12;

/** A name with a legal form in an element of its own just below the title. */
export function legalNeighbour(title: Element | null): string | null {
  const around = title?.parentElement?.parentElement ?? title?.parentElement;
  if (!title || !around) return null;
  const all = [...around.querySelectorAll('h2,h3,h4,p,span,a,div,strong,b,li,dd')].slice(0, MOST_ELEMENTS);
  const below = all.filter((each) => (title.compareDocumentPosition(each) & FOLLOWS) !== 0);
  for (const element of below.slice(0, MOST_NEIGHBOURS)) {
    const name =
      leadingText(element).split(/,\s+(?!(?:spol|s\. ?r|a\. ?s|inc|ltd|llc)\b)|\s[|·•–—-]\s/i)[0] ?? '';
    if (name.length <= LONGEST_NAME && /\S\s+\S/.test(name) && LEGAL_FORM.test(name)) return name;
  }
  return null;
}

/** The text before the first element inside; parsers differ in how many nodes they make of it. */
function leadingText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 1 || text.length > 400) break;
    if (child.nodeType === 3) text += child.textContent ?? '';
  }
  return squeezed(text);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`: there is no `Node` where a page is parsed in Node. */
const FOLLOWS = 4;

/** "Name GmbH is …", "Name AG sucht …" at the head of a paragraph. */
export function subjectEmployer(document: Document): string | null {
  for (const element of [...document.querySelectorAll('p,li,div')].slice(0, MOST_ELEMENTS)) {
    if (element.closest('nav,footer,aside,form') !== null) continue;
    const found = SUBJECT.exec(leadingText(element))?.[1];
    if (found !== undefined && LEGAL_FORM.test(found)) return found;
  }
  return null;
}

const SUBJECT =
  /^(\p{Lu}[^.,;:!?]{2,60}?)\s+(?:is|are|has|seeks|offers|ist|sind|sucht|bietet|zählt|est|recherche|recrute|es|busca|è|cerca|ricerca|is|zoekt|é|procura|jest|poszukuje|szuka|je|hledá|är|söker|er|søger|on|etsii|hakee)\s/u;

function squeezed(text: string | null): string {
  return (text ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
}

function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
