/** Looking up as a person types: every prefix of some queries, keystroke by keystroke. */
import { LabelSearch } from '../../lib/lookup/label-search.ts';
import { markdownTable, milliseconds, timed } from './clock.ts';
import type { FullVocabulary } from './full-vocabulary.ts';

const TYPED = [
  'customer service',
  'forlift driver',
  'machine lerning',
  'nurse',
  'SQL',
  'operate cash register',
];
const LIMIT = 30;

export async function benchLookUp({ vocabulary }: FullVocabulary): Promise<string> {
  const search = new LabelSearch(vocabulary, 'en');
  const [first, building] = (['preferred', 'all'] as const).map((among) => {
    const started = performance.now();
    search.search('skill', LIMIT, among);
    return performance.now() - started;
  }) as [number, number];
  const prefixes = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  const keystroke = timed(prefixes, 5, (text) => search.search(text, LIMIT).length);
  return markdownTable(
    [
      `${prefixes.length} keystrokes, ${vocabulary.inLanguage('en').labelCount.toLocaleString('en')} labels`,
      'figure',
    ],
    [
      ['first answer, from preferred labels', milliseconds(first)],
      ['index of all labels built', milliseconds(building)],
      ['a keystroke, median', milliseconds(keystroke.median)],
      ['a keystroke, 95th percentile (aim under 16 ms)', milliseconds(keystroke.p95)],
    ],
  );
}
