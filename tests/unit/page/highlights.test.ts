// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Grounds } from '../../../lib/page/background.ts';
import { browserRegistryOf } from '../../../lib/page/highlight-registry.ts';
import { HIGHLIGHT_KINDS, highlightRules, randomHighlightNames } from '../../../lib/page/highlight-style.ts';
import { createPainter, type Mark } from '../../../lib/page/highlights.ts';
import { fakeRegistry } from './fake-registry.ts';

const names = randomHighlightNames();
const onLight: Grounds = { of: () => 'light', isDark: () => false };
let text: Text;

beforeEach(() => {
  text = document.createTextNode('SQL, Python and teamwork');
  document.body.replaceChildren(text);
});

function mark(word: string, over: Partial<Mark> = {}): Mark {
  const range = document.createRange();
  const start = text.data.indexOf(word);
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  return {
    uri: `uri:${word}`,
    index: 0,
    evidence: 'stated',
    necessity: 'required',
    range,
    isCovered: false,
    ...over,
  };
}

test('evidence, weight and background each have their own highlight', () => {
  const registry = fakeRegistry();
  const painter = createPainter(
    () => registry,
    names,
    () => ({
      ...onLight,
      of: (range) => (String(range) === 'teamwork' ? 'dark' : 'light'),
    }),
  );
  painter.paint([
    mark('SQL'),
    mark('Python', { evidence: 'similar', necessity: 'unknown' }),
    mark('teamwork', { evidence: 'implied', necessity: 'optional' }),
  ]);
  expect(registry.painted()).toEqual({
    [names['stated-strong-on-light']]: ['SQL'],
    [names['similar-light-on-light']]: ['Python'],
    [names['implied-light-on-dark']]: ['teamwork'],
  });
});

test('painting again touches only what differs', () => {
  const registry = fakeRegistry();
  const painter = createPainter(
    () => registry,
    names,
    () => onLight,
  );
  painter.paint([mark('SQL'), mark('Python')]);
  const before = registry.steps();
  painter.paint([mark('SQL'), mark('Python')]);
  expect(registry.steps()).toBe(before);
  painter.paint([mark('SQL'), mark('teamwork')]);
  expect(registry.steps()).toBe(before + 2);
  expect(Object.values(registry.painted()).flat()).toEqual(['SQL', 'teamwork']);
});

test('what the page clears is known to be lost, and comes back', () => {
  const registry = fakeRegistry();
  const painter = createPainter(
    () => registry,
    names,
    () => onLight,
  );
  painter.paint([mark('SQL')]);
  expect(painter.isLost()).toBe(false);
  registry.clearAll();
  expect(painter.isLost()).toBe(true);
  painter.paint([mark('SQL')]);
  expect(Object.values(registry.painted())).toEqual([['SQL']]);
});

test('a flash lies over the marks and goes again; clearing leaves nothing', () => {
  const registry = fakeRegistry();
  const painter = createPainter(
    () => registry,
    names,
    () => onLight,
  );
  const sql = mark('SQL');
  painter.paint([sql]);
  painter.flash(sql.range);
  expect(registry.painted()[names['flash-on-light']]).toEqual(['SQL']);
  painter.flash(null);
  expect(registry.painted()[names['flash-on-light']]).toBeUndefined();
  painter.clear();
  expect(HIGHLIGHT_KINDS.some((kind) => registry.has(names[kind]))).toBe(false);
});

test('without the Highlight API there is no registry, and nothing is wrapped instead', () => {
  expect(browserRegistryOf(document)).toBeNull();
});

test('names differ each time and are plain words', () => {
  const other = randomHighlightNames();
  for (const kind of HIGHLIGHT_KINDS) {
    expect(names[kind]).toMatch(/^[a-z]{8,12}$/);
    expect(other[kind]).not.toBe(names[kind]);
  }
});

test('evidence differs by the form of the line, weight by its thickness, and paper shows neither', () => {
  const css = highlightRules(names);
  const rule = (kind: (typeof HIGHLIGHT_KINDS)[number]): string =>
    new RegExp(`::highlight\\(${names[kind]}\\)\\{([^}]*)`).exec(css)?.[1] ?? '';
  expect(rule('stated-strong-on-light')).toContain('underline solid 2.5px');
  expect(rule('similar-light-on-light')).toContain('underline dashed 1.25px');
  expect(rule('implied-strong-on-dark')).toContain('underline dotted 2.5px');
  expect(rule('implied-strong-on-dark')).not.toContain('background-color');
  expect(css.startsWith('@media screen{')).toBe(true);
  expect(css).toContain('forced-colors:active');
});
