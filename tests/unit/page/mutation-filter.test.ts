// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMutationFilter, type ReadRegion } from '../../../lib/page/mutation-filter.ts';
import { isSameButForDigits } from '../../../lib/page/same-text.ts';

let observer: MutationObserver;
let one: HTMLElement;
let two: HTMLElement;
let batches: MutationRecord[][];

const byId = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  const markup =
    '<div id="ad"><p id="one">You cook.</p><p id="two">You bake.</p></div><div id="side">0</div>';
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  one = byId('one');
  two = byId('two');
  batches = [];
  observer = new MutationObserver((records) => batches.push(records));
  observer.observe(document, {
    ...{ subtree: true, childList: true, characterData: true, characterDataOldValue: true },
    ...{ attributes: true, attributeFilter: ['hidden'] },
  });
});
afterEach(() => observer.disconnect());

const read: ReadRegion = {
  posting: {
    blocks: [
      { start: 0, end: 9 },
      { start: 10, end: 19 },
    ],
  },
  elementOf: (offset) => (offset < 10 ? one : two),
};

/** Whether what `change` does in the page is worth a reading. */
async function counts(change: () => void, region: ReadRegion | null = read): Promise<boolean> {
  const filter = createMutationFilter(
    (node) => node.nodeName === 'ASIDE',
    () => region,
  );
  change();
  await new Promise((resolve) => setTimeout(resolve));
  return batches.map(filter).some(Boolean);
}

const element = (name: string, text: string) => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

test.each<[string, () => void]>([
  ['a word in the posting', () => byId('one').append(' You clean.')],
  ['a text node of the posting', () => (one.firstChild as Text).replaceData(4, 4, 'fry')],
  ['a line of the posting that goes', () => byId('two').remove()],
  ['the posting itself', () => byId('ad').remove()],
  ['a part of the posting that is hidden', () => byId('two').setAttribute('hidden', '')],
  [
    'much text elsewhere',
    () => document.body.append(element('p', 'You know hygiene rules and recipes. '.repeat(3))),
  ],
])('%s counts', async (_what, change) => {
  expect(await counts(change)).toBe(true);
});

test.each<[string, () => void]>([
  [
    'a ticker beside the posting',
    () => {
      for (let n = 0; n < 200; n++) byId('side').textContent = `offer ${n}`;
    },
  ],
  ['an empty element in the posting', () => byId('one').append(element('span', ''))],
  ['a script', () => document.body.append(element('script', '"you know recipes";'.repeat(20)))],
  ['what is ours', () => document.body.append(element('aside', 'You know hygiene rules. '.repeat(10)))],
  ['a word elsewhere', () => document.body.append(element('p', 'new'))],
])('%s does not count', async (_what, change) => {
  expect(await counts(change)).toBe(false);
});

test('where nothing was read yet, text that comes in small pieces counts when it is enough', async () => {
  const drip = (times: number) => () => {
    for (let n = 0; n < times; n++) document.body.append(element('p', 'You cook soups.'));
  };
  expect(await counts(drip(3), null)).toBe(false);
  batches = [];
  expect(await counts(drip(12), null)).toBe(true);
});

test.each([
  ['Apply within 12:33', 'Apply within 12:32', true],
  ['Apply within 10 days', 'Apply within 9 days', false],
  ['Level A1', 'Level B1', false],
])('“%s” and “%s” say the same to a matcher: %s', (a, b, same) => {
  expect(isSameButForDigits(a, b)).toBe(same);
});
