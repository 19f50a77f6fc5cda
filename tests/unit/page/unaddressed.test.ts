import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPosting } from '../../../lib/page/read.ts';

const TEXTS = resolve(import.meta.dirname, '../../fixtures/pages/unaddressed');

interface Text {
  id: string;
  kind: string;
  language: string;
  title: string;
  paragraphs: string[];
}

/** Texts that say neither "we" nor "you": `=== id | kind | language | title`, then a paragraph a line. */
function textsOf(set: 'tune' | 'apart'): Text[] {
  const parts = readFileSync(join(TEXTS, `${set}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1);
  return parts.map((part) => {
    const [head = '', ...paragraphs] = part.trim().split('\n');
    const [id = '', kind = '', language = '', title = ''] = head.split(' | ');
    return { id, kind, language, title, paragraphs };
  });
}

/** A page with nothing but a title and paragraphs: only its words tell what it is. */
function isReadAsPosting({ language, title, paragraphs }: Text): boolean {
  const { document } = parseHTML(
    '<!doctype html><html><head><title></title></head><body><main></main></body></html>',
  );
  document.documentElement.lang = language;
  document.title = title;
  for (const [name, text] of [['h1', title] as const, ...paragraphs.map((each) => ['p', each] as const)]) {
    const element = document.createElement(name);
    element.textContent = text;
    document.querySelector('main')?.append(element);
  }
  return readPosting(document as unknown as Document).posting.verdict.kind === 'posting';
}

test.each(textsOf('tune'))('$id is read as what it is: $kind', (text) => {
  expect(isReadAsPosting(text)).toBe(text.kind === 'posting');
});

/** Nothing is tuned on these: which of them are wrong is not told, only how many. */
test('notices and articles that were held apart are told from each other', () => {
  const texts = textsOf('apart');
  const right = (kind: string): number =>
    texts.filter((text) => text.kind === kind && isReadAsPosting(text) === (kind === 'posting')).length;
  expect(right('posting')).toBeGreaterThanOrEqual(11);
  expect(right('article')).toBeGreaterThanOrEqual(11);
});
