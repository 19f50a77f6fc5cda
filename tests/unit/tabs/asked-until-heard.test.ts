import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askedUntilHeard } from '../../../lib/messages.ts';

const LOST = 'Could not establish connection. Receiving end does not exist.';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a background that is being stopped is asked until it hears', async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValue(new Error(LOST));
  const answer = askedUntilHeard(ask);
  await vi.advanceTimersByTimeAsync(50);
  expect(ask).toHaveBeenCalledTimes(2);
  ask.mockResolvedValue('here');
  await vi.advanceTimersByTimeAsync(100);
  expect(await answer).toBe('here');
  expect(ask).toHaveBeenCalledTimes(3);
});

test('one that never hears is given up with its own words, and one that says no is not asked again', async () => {
  const never = vi.fn(() => Promise.reject(new Error(LOST)));
  const lost = expect(askedUntilHeard(never)).rejects.toThrow(LOST);
  await vi.advanceTimersByTimeAsync(1_000);
  await lost;
  expect(never).toHaveBeenCalledTimes(4);
  const refuses = vi.fn(() => Promise.reject(new Error('This page may not ask.')));
  await expect(askedUntilHeard(refuses)).rejects.toThrow('This page may not ask.');
  expect(refuses).toHaveBeenCalledTimes(1);
});
