import { describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../../lib/analysis.ts';
import type { PageAnswer } from '../../../lib/tabs/annotator.ts';
import { createReadings, type Reading, type SessionArea } from '../../../lib/tabs/readings.ts';
import { createTabReader } from '../../../lib/tabs/tab-reader.ts';

/** Every third skill is one that a sentence means. */
const skillOf = (_: unknown, at: number) => ({ evidence: at % 3 === 2 ? 'implied' : 'stated' });

const reading = (title: string, skills = 0): Reading => ({
  url: `https://jobs.example/${title}`,
  documentId: null,
  complete: true,
  annotated: true,
  leftOut: [],
  key: title,
  corrected: 0,
  analysis: { posting: { title }, skills: Array.from({ length: skills }, skillOf) } as unknown as Analysis,
});

/** A session area that holds at most `room` records. */
function sessionArea(room = 100): SessionArea & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (keys) => Object.fromEntries([...held].filter(([key]) => keys === null || key === keys)),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) {
        if (!held.has(key) && held.size >= room) throw new Error('Session storage quota bytes exceeded.');
        held.set(key, value);
      }
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) held.delete(key);
    },
  };
}

describe('readings', () => {
  test('a worker that was killed finds them again', async () => {
    const area = sessionArea();
    await createReadings(area).keep(3, reading('nurse'));
    const afterRestart = createReadings(area);
    expect(await afterRestart.of(3)).toEqual(reading('nurse'));
    expect([...(await afterRestart.all()).keys()]).toEqual([3]);
  });

  test('other things in the area are left alone', async () => {
    const area = sessionArea();
    area.held.set('panelTarget', { uri: 'x' });
    expect((await createReadings(area).all()).size).toBe(0);
  });

  test('when the area is full the tab being looked at is kept', async () => {
    const area = sessionArea(2);
    const readings = createReadings(area);
    for (const tab of [1, 2, 3]) await readings.keep(tab, reading(String(tab)));
    expect(await createReadings(area).of(3)).toEqual(reading('3'));
    expect(await readings.of(1)).toEqual(reading('1'));
  });

  test('what is forgotten is gone from both', async () => {
    const area = sessionArea();
    const readings = createReadings(area);
    await readings.keep(3, reading('nurse'));
    await readings.forget(3);
    expect([await readings.of(3), area.held.size]).toEqual([null, 0]);
  });
});

describe('a tab', () => {
  function reader(answer: PageAnswer, stillThere = true) {
    const readings = createReadings(sessionArea());
    const badge = new Map<number, number | null>();
    const pages: [tabId: number, shown: boolean][] = [];
    let isImpliedShown = true;
    const tabs = createTabReader({
      readings,
      readPage: async () => answer,
      clearPage: vi.fn(async () => {}),
      isStillThere: async () => stillThere,
      showCount: async (tabId, count) => void badge.set(tabId, count),
      impliedShown: async () => isImpliedShown,
      showImpliedInPage: async (tabId, shown) => void pages.push([tabId, shown]),
      corrected: async (analysis) =>
        analysis.posting.title === 'corrected' ? { ...analysis, skills: [] } : analysis,
      askAgainInPage: async () => {},
    });
    const setImplied = (shown: boolean) => {
      isImpliedShown = shown;
    };
    return { tabs, badge, pages, setImplied };
  }

  test.each([
    ['cook', true],
    ['corrected', false],
  ])('is kept with what corrections do to it (%s)', async (title, isAsFound) => {
    const { tabs } = reader({ state: 'read' });
    await tabs.keep(5, reading(title, 2));
    expect(await tabs.kept(5)).toMatchObject({ isAsFound, analysis: reading(title, 2).analysis });
  });

  test('that was read answers its analysis and shows the count', async () => {
    const { tabs, badge } = reader({ state: 'read' });
    await tabs.keep(5, reading('cook', 12));
    expect(await tabs.read(5, true)).toMatchObject({ state: 'ready', url: 'https://jobs.example/cook' });
    expect(badge.get(5)).toBe(12);
  });

  test('without a grant is unread for the panel and forbidden after a press of the button', async () => {
    const { tabs } = reader({ state: 'ungranted' });
    expect(await tabs.read(5, false)).toEqual({ state: 'unread' });
    expect(await tabs.read(5, true)).toMatchObject({ state: 'forbidden' });
  });

  test('that shows another page by now is forgotten, and its count goes', async () => {
    const { tabs, badge } = reader({ state: 'read' }, false);
    await tabs.keep(5, reading('cook', 12));
    await tabs.verify(5);
    expect([await tabs.known(5), badge.get(5)]).toEqual([{ state: 'unread' }, null]);
  });

  test('that only changed the fragment of its address keeps its reading', async () => {
    const { tabs, badge } = reader({ state: 'read' });
    await tabs.keep(5, reading('cook', 12));
    await tabs.verify(5);
    expect([(await tabs.known(5)).state, badge.get(5)]).toEqual(['ready', 12]);
  });

  test('shows skills from sentences only while they are wanted, and keeps them', async () => {
    const { tabs, badge, pages, setImplied } = reader({ state: 'read' });
    await tabs.keep(5, reading('cook', 12));
    setImplied(false);
    await tabs.showImplied(false);
    const known = await tabs.known(5);
    expect(known).toMatchObject({ state: 'ready', implied: { shown: false, count: 4 } });
    expect(known.state === 'ready' && known.analysis.skills).toHaveLength(8);
    expect([badge.get(5), pages]).toEqual([8, [[5, false]]]);
    setImplied(true);
    await tabs.showImplied(true);
    expect(await tabs.known(5)).toMatchObject({ implied: { shown: true, count: 4 } });
    expect(badge.get(5)).toBe(12);
  });

  test('that fails says why', async () => {
    const { tabs } = reader({ state: 'failed', sentence: 'The page did not answer.' });
    expect(await tabs.read(5, true)).toEqual({ state: 'failed', sentence: 'The page did not answer.' });
  });
});
