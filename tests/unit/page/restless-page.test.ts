// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '../../../lib/page/changes.ts';
import type { ReadRegion } from '../../../lib/page/mutation-filter.ts';
import { createPace } from '../../../lib/page/pace.ts';

let controller: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

test('a page that changes now and then is always heard; one that never rests ever more seldom, until it has been calm', () => {
  const pace = createPace();
  for (let now = 0; now < 10_000; now += 100) expect(pace(now)).toBe(0);
  const away: number[] = [];
  let now = 20_000;
  while (now < 40_000) {
    const pause = pace(now);
    if (pause > 0) away.push(pause);
    now += pause + 10;
  }
  expect(away.slice(0, 4)).toEqual([500, 1_000, 2_000, 2_000]);
  now += 10_000;
  let first = 0;
  for (; first === 0; now += 10) first = pace(now);
  expect(first).toBe(500);
});

test.each([
  ['where something was read', true],
  ['where nothing was', false],
])(
  'in a page that never rests, text that comes is noticed within three seconds all the same: %s',
  async (_where, isRead) => {
    const ad = document.createElement('p');
    ad.textContent = 'You cook soups and bake bread for sixty guests a day.';
    const clock = document.createElement('div');
    document.body.replaceChildren(ad, clock);
    const region: ReadRegion = { posting: { blocks: [{ start: 0, end: 9 }] }, elementOf: () => ad };
    const onChange = vi.fn(async () => 1);
    let heard = 0;
    watchChanges({
      document,
      view: window,
      isOurs: () => {
        heard++;
        return false;
      },
      region: () => (isRead ? region : null),
      onLeave: () => {},
      onChange,
      signal: controller.signal,
    });
    let n = 0;
    const run = async (milliseconds: number): Promise<void> => {
      for (let passed = 0; passed < milliseconds; passed += 10) {
        clock.replaceChildren(String(n++ % 10));
        await vi.advanceTimersByTimeAsync(10);
      }
    };
    await run(10_000);
    expect(onChange).not.toHaveBeenCalled();
    // A thousand changes, each of which brings a node and takes one: few were heard of.
    expect(heard).toBeLessThan(500);
    const more = document.createElement('p');
    more.textContent =
      'Two years of experience in a kitchen are required, and a clean bill of health. '.repeat(2);
    ad.after(more);
    await run(3_500);
    expect(onChange).toHaveBeenCalled();
    if (!isRead) return;
    onChange.mockClear();
    await run(15_000);
    ad.replaceChildren('You bake.');
    await run(15_000);
    expect(onChange).toHaveBeenCalled();
  },
);
