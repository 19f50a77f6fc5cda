import { expect, test } from 'vitest';
import type { Analysis } from '../../../lib/analysis.ts';
import type { Posting } from '../../../lib/posting.ts';
import { leftOutOf, withOwnSections, withTakenIn } from '../../../lib/tabs/taken-in.ts';

const posting = {
  text: 'You code. We offer language courses.',
  blocks: [
    { start: 0, end: 9, section: 'tasks' },
    { start: 10, end: 36, section: 'benefits' },
  ],
} as Posting;

test('sections that ask nothing are named, and whether each was taken in', () => {
  expect(leftOutOf(posting, [])).toEqual([{ section: 'benefits', takenIn: false }]);
  expect(leftOutOf(posting, ['benefits', 'legal'])).toEqual([{ section: 'benefits', takenIn: true }]);
});

test('a section taken in is matched as text that may ask something, and its mentions say where they stand', () => {
  const seen = withTakenIn(posting, ['benefits']);
  expect(seen.blocks.map(({ section }) => section)).toEqual(['tasks', 'unknown']);
  expect(posting.blocks[1]?.section).toBe('benefits');
  const analysis = {
    skills: [{ mentions: [{ start: 19, end: 27, section: 'unknown' }] }],
  } as unknown as Analysis;
  expect(withOwnSections(analysis, posting).skills[0]?.mentions[0]?.section).toBe('benefits');
});

test('without a wish the posting stays as it is', () => {
  expect(withTakenIn(posting, [])).toBe(posting);
});
