/** The ad's own text in a page, as the truth's paths say. Runs in Node and, bundled, inside of a page. */
import { linesOfHtml } from '../../../lib/page/html-text.ts';
import type { PageTruth } from './truth.ts';

export interface TruthText {
  /** What has to be read. */
  text: string;
  /** What may be read. */
  facts: string;
}

const NO_TEXT = 'script, style, noscript, template, svg';
const INLINE = /^(a|abbr|b|bdi|code|em|font|i|mark|s|small|span|strong|sub|sup|time|u)$/;

/** @throws Error if a path leads nowhere: the page is not the one that was judged. */
export function truthText(document: Document, truth: PageTruth): TruthText {
  if (truth.state) return stateText(document, truth.state);
  const without = new Set(all(document, truth.without ?? []));
  const own = all(document, truth.text ?? []);
  const title = truth.titleAt ? document.querySelector(truth.titleAt) : null;
  if (truth.titleAt && title === null) throw new Error(`Nothing is at ${truth.titleAt}.`);
  const isOwn = new Set(own);
  const skipped = new Set<Element>([...without, ...own]);
  return {
    text: [...(title ? [title] : []), ...own].map((element) => textOf(element, without)).join('\n'),
    facts: [...without, ...all(document, truth.facts ?? []).filter((element) => !isOwn.has(element))]
      .map((element) => textOf(element, without.has(element) ? new Set() : skipped))
      .join('\n'),
  };
}

function all(document: Document, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    const found = [...document.querySelectorAll(selector)];
    if (found.length === 0) throw new Error(`Nothing is at ${selector}.`);
    return found;
  });
}

/** Text with a border between blocks and none between inline elements. */
function textOf(element: Element, skipped: ReadonlySet<Element>): string {
  if (element.matches(NO_TEXT)) return '';
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.textContent ?? '';
    if (child.nodeType !== 1 || skipped.has(child as Element)) continue;
    const border = INLINE.test((child as Element).localName) ? '' : '\n';
    text += border + textOf(child as Element, skipped) + border;
  }
  return text;
}

function stateText(document: Document, state: NonNullable<PageTruth['state']>): TruthText {
  const data: unknown = JSON.parse(document.querySelector(state.script)?.textContent ?? 'null');
  const at = (pointer: string): string => {
    const value = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], data);
    if (typeof value !== 'string') throw new Error(`There is no text at ${pointer} of ${state.script}.`);
    return linesOfHtml(value)
      .map(({ text }) => text)
      .join('\n');
  };
  return { text: [state.title, ...state.text].map(at).join('\n'), facts: state.facts.map(at).join('\n') };
}
