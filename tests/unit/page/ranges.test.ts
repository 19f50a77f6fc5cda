// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { readPosting } from '../../../lib/page/read.ts';

interface Tree {
  tag: string;
  children: (Tree | string)[];
}

const words = fc.stringMatching(/^[a-zÄ\u{1F600} \n\u00a0]{0,12}$/u);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('p', 'div', 'ul', 'li', 'h2', 'b', 'span', 'i', 'a', 'td', 'br'),
    children: fc.array(fc.oneof({ depthSize: 'small' }, words, tie('tree') as fc.Arbitrary<Tree>), {
      maxLength: 4,
    }),
  }),
}));

function build({ tag, children }: Tree): Element {
  const element = document.createElement(tag);
  if (tag !== 'br')
    for (const child of children) element.append(typeof child === 'string' ? child : build(child));
  return element;
}

beforeEach(() => document.body.replaceChildren());

test('every block is the text of its range, white space aside', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      document.body.replaceChildren(...trees.map(build));
      const { posting, rangeOf } = readPosting(document);
      for (const { start, end } of posting.blocks) {
        const bare = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '');
        expect(bare(rangeOf(start, end)?.toString())).toBe(bare(posting.text.slice(start, end)));
      }
    }),
    { numRuns: 300 },
  );
});

test('every word inside a block has its own range', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
      document.body.replaceChildren(...trees.map(build));
      const { posting, rangeOf } = readPosting(document);
      for (const match of posting.text.matchAll(/[^\s]+/g)) {
        expect(rangeOf(match.index, match.index + match[0].length)?.toString()).toBe(match[0]);
      }
    }),
    { numRuns: 200 },
  );
});

test('reading leaves the page as it was', () => {
  document.body.textContent = 'We need a cook';
  const before = document.documentElement.outerHTML;
  readPosting(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('text that the page has taken away since has no range', () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'We need a cook';
  document.body.append(paragraph);
  const { rangeOf } = readPosting(document);
  expect(rangeOf(10, 14)?.toString()).toBe('cook');
  paragraph.textContent = 'We';
  expect(rangeOf(10, 14)).toBeNull();
});

test('open shadow roots are read in place', () => {
  const host = document.createElement('div');
  const inner = document.createElement('p');
  inner.textContent = 'Experience with SQL';
  host.attachShadow({ mode: 'open' }).append(inner);
  document.body.append('Before', host, 'After');
  const { posting, rangeOf } = readPosting(document);
  expect(posting.text).toBe('Before\nExperience with SQL\nAfter');
  const at = posting.text.indexOf('SQL');
  expect(rangeOf(at, at + 3)?.startContainer).toBe(inner.firstChild);
});

test('a long selection wins over the page; a short one does not', () => {
  const first = document.createElement('p');
  first.textContent = 'Something else entirely that nobody asked for.';
  const second = document.createElement('p');
  second.textContent =
    'You repair bicycles, order spare parts, advise customers and keep the workshop tidy at all times.';
  document.body.append(first, second);
  const selection = document.getSelection();
  const select = (from: number, to: number): Selection | null => {
    const range = document.createRange();
    range.setStart(second.firstChild as Node, from);
    range.setEnd(second.firstChild as Node, to);
    selection?.removeAllRanges();
    selection?.addRange(range);
    return selection;
  };
  const { posting, rangeOf } = readPosting(document, { selection: select(4, 97) });
  expect(posting.source).toBe('selection');
  expect(posting.text).toBe(
    'repair bicycles, order spare parts, advise customers and keep the workshop tidy at all times.',
  );
  expect(rangeOf(7, 15)?.toString()).toBe('bicycles');
  expect(readPosting(document, { selection: select(4, 20) }).posting.source).toBe('main');
});
