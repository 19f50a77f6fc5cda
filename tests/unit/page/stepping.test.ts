// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Mark } from '../../../lib/page/highlights.ts';
import { inPageOrder, stepFrom } from '../../../lib/page/stepping.ts';

/** A mark on the n-th word, at a height on the screen; null: not laid out. */
function mark(text: Text, word: string, top: number | null): Mark {
  const range = document.createRange();
  const start = text.data.indexOf(word);
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  const box = new DOMRect(0, top ?? 0, 50, 20);
  vi.spyOn(range, 'getClientRects').mockReturnValue((top === null ? [] : [box]) as never);
  vi.spyOn(range, 'getBoundingClientRect').mockReturnValue(box);
  const rest = { evidence: 'stated', necessity: 'required', isCovered: false } as const;
  return { uri: word, index: 0, range, ...rest };
}

const text = document.createTextNode('alpha beta gamma delta');
document.body.append(text);
const marks = () => [
  mark(text, 'gamma', 500),
  mark(text, 'alpha', -100),
  mark(text, 'beta', 100),
  mark(text, 'delta', null),
];
const named = (all: readonly Mark[]) => all.map(({ uri }) => uri);

test('marks are walked in the order of the page, without those that cannot be seen', () => {
  expect(named(inPageOrder(marks()))).toEqual(['alpha', 'beta', 'gamma']);
});

test('the walk begins on the screen, goes on from where it is, and round the ends', () => {
  const all = inPageOrder(marks());
  const at = (uri: string) => all.find((each) => each.uri === uri) ?? null;
  const step = (from: string | null, by: 1 | -1) =>
    all[stepFrom(all, from === null ? null : at(from), by, 400)]?.uri;
  expect([step(null, 1), step(null, -1)]).toEqual(['beta', 'beta']);
  expect([step('beta', 1), step('gamma', 1), step('alpha', -1)]).toEqual(['gamma', 'alpha', 'gamma']);
  expect(stepFrom([], null, 1, 400)).toBe(-1);
});
