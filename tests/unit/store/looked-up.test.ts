import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type LookedUp, MOST_RECENT, openLookedUp } from '../../../lib/store/looked-up.ts';

const concept = (number: number, at = number) => ({
  uri: `http://data.europa.eu/esco/skill/${number}`,
  kind: 'skill' as const,
  label: `skill ${number}`,
  code: null,
  version: '1.1.1',
  at,
});

let kept: LookedUp;
let count = 0;
beforeEach(() => {
  kept = openLookedUp(`looked-up-${count++}`);
});
const labels = async () => (await kept.all()).map(({ label }) => label);

it('gives what was looked at, the latest first, each once', async () => {
  await kept.visited(concept(1));
  await kept.visited(concept(2));
  await kept.visited(concept(1, 3));
  expect(await labels()).toEqual(['skill 1', 'skill 2']);
});

it('keeps favourites whatever else is looked at, and forgets the rest when asked', async () => {
  await kept.visited(concept(1));
  await kept.setFavourite(concept(1).uri, true);
  for (let number = 2; number <= MOST_RECENT + 10; number++) await kept.visited(concept(number));
  const all = await kept.all();
  expect(all.filter(({ favourite }) => !favourite)).toHaveLength(MOST_RECENT);
  expect(all.find(({ favourite }) => favourite)?.label).toBe('skill 1');
  await kept.visited(concept(1, 99));
  expect((await kept.all())[0]).toMatchObject({ label: 'skill 1', favourite: true });
  await kept.forgetRecent();
  expect(await labels()).toEqual(['skill 1']);
});

it('takes in what was exported without losing what is there', async () => {
  await kept.visited(concept(1, 5));
  await kept.add([
    { ...concept(1, 2), label: 'an older name', favourite: true },
    { ...concept(2), favourite: true },
  ]);
  expect(await kept.all()).toMatchObject([
    { label: 'skill 1', favourite: true, at: 5 },
    { label: 'skill 2', favourite: true },
  ]);
});
