import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeReferences, linesOfHtml } from '../../../lib/page/html-text.ts';

const texts = (html: string): string[] => linesOfHtml(html).map((line) => line.text);

test.each<[string, string, string[]]>([
  ['HTML', '<p>Cook &amp; bake</p><ul><li>soups<li>bread</ul>', ['Cook & bake', 'soups', 'bread']],
  ['escaped HTML', '&lt;p&gt;Cook &amp;amp; bake&lt;/p&gt;', ['Cook & bake']],
  ['doubly escaped HTML', '&amp;lt;p&amp;gt;Cook&amp;lt;/p&amp;gt;&amp;lt;br&amp;gt;', ['Cook']],
  ['plain text', 'Cook\n\n  bake \r\nserve', ['Cook', 'bake', 'serve']],
  ['scripts and comments', '<p>Cook<!-- no --></p><script>no()</script><style>no{}</style>', ['Cook']],
  ['a sign that is no tag', 'Cook for < 30 guests & more', ['Cook for < 30 guests & more']],
  ['inline tags', '<p>Java<b>Script</b></p>', ['JavaScript']],
])('%s', (_name, html, lines) => {
  expect(texts(html)).toEqual(lines);
});

test('headings, bold lines and items are told apart', () => {
  const lines = linesOfHtml(
    '<h3>Tasks</h3><p><strong>You cook</strong></p><ul><li>soups</li></ul><p>well</p>',
  );
  expect(lines).toEqual([
    { text: 'Tasks', heading: 3, bold: false, item: false },
    { text: 'You cook', heading: 0, bold: true, item: false },
    { text: 'soups', heading: 0, bold: false, item: true },
    { text: 'well', heading: 0, bold: false, item: false },
  ]);
});

test('character references of names, marks and numbers', () => {
  expect(decodeReferences('&eacute;&Uuml;&#233;&#xE9;&szlig;&unknown;&#0;')).toBe('éÜééß&unknown;&#0;');
});

test('whatever comes in, lines are trimmed, not empty, and without tags of the input', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<p>', '</p>', '<b', '&lt;', '<!--', '-->', '&amp;lt;br&gt;', '<li>'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const text of texts(pieces.join(''))) {
        expect(text).not.toBe('');
        expect(text.trim()).toBe(text);
        expect(text).not.toMatch(/<\/?(p|li)>/);
      }
    }),
  );
});
