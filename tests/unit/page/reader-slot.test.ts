import { expect, test, vi } from 'vitest';
import { readPostingInSlices } from '../../../lib/page/read.ts';
import { leaveReader, takeReader } from '../../../lib/page/reader-slot.ts';

test('the reader is brought once, and once more where the first message was lost', async () => {
  const scope = {};
  const bring = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(new Error('The message channel closed before a response was received.'))
    .mockImplementation(async () => leaveReader(scope, readPostingInSlices));
  expect(await takeReader(scope, bring)).toBe(readPostingInSlices);
  expect(await takeReader(scope, bring)).toBe(readPostingInSlices);
  expect(bring).toHaveBeenCalledTimes(2);
  expect(Reflect.ownKeys(scope)).toHaveLength(1);
});

test('a reader that does not come is said in a sentence', async () => {
  await expect(takeReader({}, async () => {})).rejects.toThrow('Reload it and try again.');
});
