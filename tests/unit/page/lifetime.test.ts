import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginLifetime } from '../../../lib/page/lifetime.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a newer copy ends the older one', () => {
  const scope = {};
  const older = beginLifetime(scope, () => false);
  const newer = beginLifetime(scope, () => false);
  expect(older.signal.aborted).toBe(true);
  expect(newer.signal.aborted).toBe(false);
});

test('a copy whose extension is gone ends by itself within two seconds', () => {
  let isOrphaned = false;
  const { signal } = beginLifetime({}, () => isOrphaned);
  vi.advanceTimersByTime(10_000);
  expect(signal.aborted).toBe(false);
  isOrphaned = true;
  vi.advanceTimersByTime(2_000);
  expect(signal.aborted).toBe(true);
});

test('ticks come while it lives, and not after', () => {
  const scope = {};
  const onTick = vi.fn();
  beginLifetime(scope, () => false).onTick(onTick);
  vi.advanceTimersByTime(3_000);
  expect(onTick).toHaveBeenCalledTimes(3);
  beginLifetime(scope, () => false);
  vi.advanceTimersByTime(3_000);
  expect(onTick).toHaveBeenCalledTimes(3);
});
