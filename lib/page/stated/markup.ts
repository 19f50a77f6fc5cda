/**
 * Job postings that a page states in its own elements: microdata and RDFa.
 * Sources: https://html.spec.whatwg.org/multipage/microdata.html, https://www.w3.org/TR/rdfa-lite/.
 */
import type { MarkedLine } from '../html-text.ts';
import { withoutLayout } from '../layout.ts';
import { visibleLines } from '../visible-text.ts';
import {
  languageCode,
  lastMoment,
  linesOfTexts,
  nameOf,
  type StatedPosting,
  TEXT_PROPERTIES,
} from './posting.ts';

interface Syntax {
  source: 'microdata' | 'rdfa';
  /** The attribute that says of what type the thing in an element is. */
  type: string;
  property: string;
}

const SYNTAXES: readonly Syntax[] = [
  { source: 'microdata', type: 'itemtype', property: 'itemprop' },
  { source: 'rdfa', type: 'typeof', property: 'property' },
];
const MOST_POSTINGS = 60;
const MOST_PROPERTIES = 500;

/** All job postings stated in the document's elements. */
export function readMarkup(document: Document): StatedPosting[] {
  return SYNTAXES.flatMap((syntax) =>
    [...document.querySelectorAll(`[${syntax.type}*="JobPosting"]`)]
      .filter((element) => /(^|[\s/:#])JobPosting\/?(\s|$)/.test(element.getAttribute(syntax.type) ?? ''))
      .slice(0, MOST_POSTINGS)
      .map((element) => postingOf(element, syntax)),
  );
}

function postingOf(element: Element, syntax: Syntax): StatedPosting {
  const properties = propertiesOf(element, syntax);
  const first = (name: string): string | null => contentOf(properties.get(name)?.[0]);
  const organisation = properties.get('hiringOrganization')?.[0];
  const named = organisation && propertiesOf(organisation, syntax).get('name')?.[0];
  return {
    source: syntax.source,
    title: nameOf(first('title')) ?? nameOf(first('name')),
    employer: nameOf(contentOf(named ?? organisation)),
    language: languageCode(first('inLanguage')),
    validThrough: lastMoment(first('validThrough')),
    lines: TEXT_PROPERTIES.flatMap((name) => textsOf(properties.get(name) ?? [], properties)),
  };
}

/** The elements of each property of a thing, those of things inside it left out. */
function propertiesOf(thing: Element, syntax: Syntax): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  const elements = [...thing.querySelectorAll(`[${syntax.property}]`)].slice(0, MOST_PROPERTIES);
  for (const element of elements) {
    const owner = element.parentElement?.closest(`[${syntax.type}]`);
    if (owner !== thing) continue;
    for (const name of (element.getAttribute(syntax.property) ?? '').split(/\s+/)) {
      const bare = name.replace(/^.*[/:#]/, '');
      const before = found.get(bare);
      if (before === undefined) found.set(bare, [element]);
      else before.push(element);
    }
  }
  return found;
}

function contentOf(element: Element | undefined): string | null {
  if (element === undefined) return null;
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

/** The lines of a property's elements. One inside the description is read there already. */
function textsOf(elements: readonly Element[], properties: ReadonlyMap<string, Element[]>): MarkedLine[] {
  const descriptions = properties.get('description') ?? [];
  return elements.flatMap((element) => {
    if (descriptions.some((each) => each !== element && each.contains(element))) return [];
    const content = element.getAttribute('content');
    if (content !== null) return linesOfTexts([content]);
    return visibleLines(element, withoutLayout).map(({ text, heading, bold, item }) => ({
      text,
      heading,
      bold,
      item,
    }));
  });
}
