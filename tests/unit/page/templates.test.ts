import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/page/read.ts';
import { type ExpectedReading, expectedReadings, templatePage } from './template-pages.ts';

const NOW = Date.parse('2026-11-20');

/** What is wrong with the reading of a page, in words; empty where nothing is. */
function mistakes(expected: ExpectedReading, boardRules: boolean): string[] {
  const { posting } = readPosting(templatePage(expected.file), { boardRules, now: NOW });
  const wrong: string[] = [];
  const { kind, probability } = posting.verdict;
  if (kind !== expected.kind && !expected.alsoRight?.includes(kind)) wrong.push(`${kind} (${probability})`);
  const source = expected.source === 'board' && !boardRules ? 'main' : expected.source;
  if (source !== undefined && posting.source !== source) wrong.push(`read from ${posting.source}`);
  if (posting.language !== expected.language) wrong.push(`language ${posting.language}`);
  if (expected.title != null && posting.title !== expected.title) wrong.push(`title ${posting.title}`);
  if (expected.employer != null && posting.employer !== expected.employer)
    wrong.push(`employer ${posting.employer}`);
  for (const text of expected.within ?? []) if (!posting.text.includes(text)) wrong.push(`without “${text}”`);
  for (const text of expected.without ?? []) if (posting.text.includes(text)) wrong.push(`with “${text}”`);
  if (expected.sign && !posting.verdict.signs.includes(expected.sign)) wrong.push(`no sign ${expected.sign}`);
  return wrong;
}

describe.each([
  ['with board rules', true],
  ['without board rules', false],
])('pages as boards and other sites build them, %s', (_name, boardRules) => {
  test.each(expectedReadings())('$file', (expected) => {
    expect(mistakes(expected, boardRules)).toEqual([]);
  });
});
