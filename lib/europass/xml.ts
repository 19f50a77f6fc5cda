/** XML from strangers, read by xmldom, which runs in Node, workers and pages alike. */
import { DOMParser, type Document, type Element, type Node as XmlNode } from '@xmldom/xmldom';
import { CredentialFailure } from './failure.ts';
import { MAXIMUM_DEPTH, MAXIMUM_PARTS } from './json.ts';

export type { Document, Element };

const ELEMENT = 1;

/**
 * Parses a document without any document type: entities cannot be declared, so none can be expanded.
 * @throws CredentialFailure when there is a DOCTYPE, when it is not well-formed, too deep or too large
 */
export function parseXml(text: string): Document & { documentElement: Element } {
  const source = text.replace(/^\uFEFF/, '').trimStart();
  requireHarmless(source);
  let document: Document;
  try {
    document = new DOMParser({ locator: false, onError: failOnError }).parseFromString(source, 'text/xml');
  } catch (error) {
    throw new CredentialFailure('brokenXml', {}, { cause: error });
  }
  if (!document.documentElement) throw new CredentialFailure('brokenXml');
  return document as Document & { documentElement: Element };
}

/** xmldom goes on after what it calls errors; a damaged credential must not be read by halves. */
function failOnError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/**
 * One pass over the marks, before any parser sees them: comments, CDATA and instructions are skipped, a DOCTYPE
 * is refused, depth and number of elements are counted.
 */
function requireHarmless(source: string): void {
  let depth = 0;
  let parts = 0;
  let at = source.indexOf('<');
  while (at !== -1) {
    const skipped = endOfSkipped(source, at);
    let end = skipped;
    if (skipped === null) {
      if (/^<!DOCTYPE|^<!ENTITY|^<!ELEMENT|^<!ATTLIST/i.test(source.slice(at, at + 12)))
        throw new CredentialFailure('documentType');
      end = endOfTag(source, at);
      if (source[at + 1] === '/') depth--;
      else if (source[end - 2] !== '/') depth++;
      if (depth > MAXIMUM_DEPTH) throw new CredentialFailure('tooDeep', { limit: String(MAXIMUM_DEPTH) });
      if (++parts > MAXIMUM_PARTS) throw new CredentialFailure('tooMany', { limit: String(MAXIMUM_PARTS) });
    }
    at = source.indexOf('<', end as number);
  }
}

/** The end of a comment, CDATA section or instruction that begins here; null where none does. */
function endOfSkipped(source: string, at: number): number | null {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!source.startsWith(open, at)) continue;
    const end = source.indexOf(close, at + open.length);
    if (end === -1) throw new CredentialFailure('brokenXml');
    return end + close.length;
  }
  return null;
}

/** The end of a tag: `>` outside quotation marks. */
function endOfTag(source: string, at: number): number {
  let quote = '';
  for (let i = at + 1; i < source.length; i++) {
    const character = source[i] as string;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i + 1;
  }
  throw new CredentialFailure('brokenXml');
}

export const isElement = (node: XmlNode): node is Element => node.nodeType === ELEMENT;

/** The child elements, in order. */
export function childElements(parent: XmlNode): Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) children.push(node);
  return children;
}

/** Child elements of a local name, whatever their namespace. */
export const childrenNamed = (parent: Element, ...names: string[]): Element[] =>
  childElements(parent).filter((child) => names.includes(localNameOf(child)));

export const firstChildNamed = (parent: Element | null | undefined, ...names: string[]): Element | null =>
  parent ? (childrenNamed(parent, ...names)[0] ?? null) : null;

/** All elements below, in document order, the root first. The tree is walked without recursion. */
export function allElements(root: Element): Element[] {
  const found: Element[] = [];
  const open: Element[] = [root];
  while (open.length > 0) {
    const element = open.pop() as Element;
    found.push(element);
    open.push(...childElements(element).reverse());
  }
  return found;
}

export const localNameOf = (element: Element): string => element.localName ?? element.tagName;

/** An attribute by its local name (`id` and `cred:id` alike), or null. */
export function attribute(element: Element, name: string): string | null {
  for (let i = 0; i < element.attributes.length; i++) {
    const found = element.attributes.item(i);
    if (found && (found.localName ?? found.name) === name) return found.value;
  }
  return null;
}

export const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';
