// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Analysis, SkillFound } from '../../../lib/analysis.ts';
import { type Annotator, createAnnotator } from '../../../lib/page/annotator.ts';
import { readPostingInSlices } from '../../../lib/page/read.ts';
import type { Posting } from '../../../lib/posting.ts';
import { testWords } from './card-words.ts';
import { type FakeRegistry, fakeRegistry } from './fake-registry.ts';

const POSTING = `<h1>Cook (full-time)</h1><p>We are looking for a cook to join our team in Graz from June. You report to the head chef.</p>
<h2>Your tasks</h2><ul><li>You cook soups and bake bread for sixty guests a day</li></ul><p>You plan the week’s menus and order what the kitchen needs</p>
<h2>Requirements</h2><ul><li>You know hygiene rules and read recipes in English</li><li>Two years of experience in a kitchen are required</li></ul>
<h2>We offer</h2><p>A salary that you can live on and Sundays off, full-time or part-time, for as long as you want to stay.</p>
<h2>How to apply</h2><p>Send your application with your CV to our kitchen. We look forward to meeting the candidate.</p><a href="/apply">Apply now</a>`;

/** Puts markup into the page. */
function fill(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

let registry: FakeRegistry;
let controller: AbortController;
let asked: {
  posting: Posting;
  depth: Analysis['depth'];
  annotated: boolean;
  takenIn: string[];
  answer(words: string[], impliedShown?: boolean): void;
  fail(): void;
}[];
let annotator: Annotator;
const gone = vi.fn();

/** What the background would answer, had it found these words; `~` before those that only mean a skill. */
function analysisOf({ text }: Posting, words: string[]): Analysis {
  const skills = words.map((given): SkillFound => {
    const isMeant = given.startsWith('~');
    const word = given.replace(/^~/, '');
    const start = text.indexOf(word);
    const mention = { start, end: start + word.length, text: word, label: word, rivals: [] };
    return {
      uri: `uri:${word}`,
      label: word,
      type: 'skill',
      reuseLevel: null,
      evidence: isMeant ? 'implied' : 'stated',
      probability: 1,
      necessity: 'required',
      mentions: isMeant ? [] : [{ ...mention, labelKind: 'preferred', folding: 'exact', section: 'tasks' }],
      reason: { start, end: mention.end, text: word, carriedBy: ['meaning'] },
    };
  });
  return { skills } as Analysis;
}

beforeEach(() => {
  vi.useFakeTimers();
  // The simulated page has none; its timers stand still here.
  Object.assign(window, { scheduler: { yield: async () => {} } });
  fill(POSTING);
  registry = fakeRegistry();
  controller = new AbortController();
  asked = [];
  annotator = createAnnotator({
    document,
    view: window,
    registryOf: () => registry,
    analyse: ({ posting, ...wish }) =>
      new Promise((resolve, reject) => {
        asked.push({
          ...{ posting, ...wish },
          answer: (words, impliedShown = true) =>
            resolve({ analysis: analysisOf(posting, words), impliedShown }),
          fail: () => reject(new Error('The message channel closed before a response was received.')),
        });
      }),
    reader: async () => readPostingInSlices,
    gone,
    style: async () => {},
    onOpenInPanel: () => {},
    onSay: async () => {},
    onUndo: async () => {},
    meaningOf: async () => null,
    words: () => testWords,
    css: '',
    signal: controller.signal,
  });
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const painted = (): string[] => Object.values(registry.painted()).flat();
const settle = () => vi.advanceTimersByTimeAsync(5_000);

const pause = () => vi.advanceTimersByTimeAsync(0);
const depths = () => asked.map(({ depth }) => depth);

/** Reads the page and answers with these words, first the quick question, then the full one. */
async function annotate(...words: string[]): Promise<void> {
  const done = annotator.read(true);
  await pause();
  asked.at(-1)?.answer(words);
  await done;
  await pause();
  asked.at(-1)?.answer(words);
  await pause();
}

test('what is found is painted, and the page stays as it was', async () => {
  const before = document.documentElement.outerHTML;
  await annotate('cook soups', 'hygiene rules');
  expect(painted()).toEqual(['cook soups', 'hygiene rules']);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('unasked, only what looks like a posting is sent anywhere', async () => {
  fill('<p>A recipe for soup with bread.</p>');
  await annotator.read(false);
  expect(asked).toHaveLength(0);
});

test('text that arrives late is read, and old marks stay the same', async () => {
  await annotate('cook soups');
  const item = document.createElement('li');
  item.textContent = 'You clean the kitchen every evening';
  document.querySelector('ul')?.append(item);
  await settle();
  expect(depths()).toEqual(['quick', 'full', 'quick']);
  expect(asked[2]?.posting.text).toContain('clean the kitchen');
  asked[2]?.answer(['cook soups', 'clean the kitchen']);
  await settle();
  expect(painted()).toEqual(['cook soups', 'clean the kitchen']);
});

test('nodes put anew with the same text are painted again without asking anew', async () => {
  await annotate('cook soups');
  const list = document.querySelector('ul') as Element;
  const text = list.textContent ?? '';
  const item = document.createElement('li');
  item.textContent = text;
  list.replaceChildren(item);
  await settle();
  expect(asked).toHaveLength(2);
  expect(painted()).toEqual(['cook soups']);
});

test('an answer for a posting that is gone is dropped', async () => {
  const first = annotator.read(true);
  await pause();
  fill(POSTING.replace('cook soups', 'grill fish'));
  const second = annotator.read(true);
  await pause();
  asked[1]?.answer(['grill fish']);
  asked[0]?.answer(['bake bread']);
  await Promise.all([first, second]);
  expect(painted()).toEqual(['grill fish']);
});

test('one reading at a time is asked for the same text', async () => {
  const readings = [annotator.read(false), annotator.read(true)];
  await pause();
  expect(asked).toHaveLength(1);
  asked[0]?.answer(['cook soups']);
  await Promise.all(readings);
  expect(painted()).toEqual(['cook soups']);
});

test('the quick answer is painted first, then the full one, and what both name is never taken away', async () => {
  const reading = annotator.read(true);
  await pause();
  asked[0]?.answer(['cook soups', 'hygiene rules']);
  await reading;
  expect(painted()).toEqual(['cook soups', 'hygiene rules']);
  const steps = registry.steps();
  await pause();
  asked[1]?.answer(['cook soups', '~sixty guests']);
  await pause();
  expect(depths()).toEqual(['quick', 'full']);
  expect(painted()).toEqual(['cook soups', 'sixty guests']);
  // One range went and one came; the other was not touched.
  expect(registry.steps() - steps).toBe(2);
});

test('words that mean a skill are told apart from words that name one', async () => {
  await annotate('cook soups', '~hygiene rules');
  const groups = Object.values(registry.painted());
  expect(groups).toEqual(expect.arrayContaining([['cook soups'], ['hygiene rules']]));
});

test('words that name a skill are not underlined twice where a sentence around them means another', async () => {
  await annotate('cook soups', '~You cook soups and bake');
  expect(painted()).toEqual(['cook soups']);
});

test('a full answer for a posting that is gone is dropped', async () => {
  const first = annotator.read(true);
  await pause();
  asked[0]?.answer(['cook soups']);
  await first;
  await pause();
  fill(POSTING.replace('cook soups', 'grill fish'));
  const second = annotator.read(true);
  await pause();
  asked[2]?.answer(['grill fish']);
  await second;
  asked[1]?.answer(['bake bread']);
  await pause();
  expect(painted()).toEqual(['grill fish']);
});

test('nodes that are put anew between the two answers are the ones that the full answer is painted in', async () => {
  const reading = annotator.read(true);
  await pause();
  asked[0]?.answer(['cook soups']);
  await reading;
  const list = document.querySelector('ul') as Element;
  const item = document.createElement('li');
  item.textContent = list.textContent ?? '';
  list.replaceChildren(item);
  await settle();
  asked[1]?.answer(['cook soups', 'bake bread']);
  await pause();
  expect(painted()).toEqual(['cook soups', 'bake bread']);
  expect(registry.ranges().every(({ startContainer }) => startContainer.isConnected)).toBe(true);
});

test('a background that is stopped between the two answers is asked once more; else the quick one stays', async () => {
  const reading = annotator.read(true);
  await pause();
  asked[0]?.answer(['cook soups']);
  await reading;
  await pause();
  asked[1]?.fail();
  await pause();
  expect(depths()).toEqual(['quick', 'full', 'full']);
  asked[2]?.fail();
  await pause();
  expect(painted()).toEqual(['cook soups']);
  await annotate('cook soups', '~bake bread');
  expect(painted()).toEqual(['cook soups', 'bake bread']);
});

test('a background that is stopped before the quick answer is asked once more', async () => {
  const reading = annotator.answer();
  await pause();
  asked[0]?.fail();
  await pause();
  asked[1]?.answer(['cook soups']);
  expect(await reading).toEqual({ ok: true });
  expect(depths()).toEqual(['quick', 'quick', 'full']);
  expect(painted()).toEqual(['cook soups']);
});

test('asked again about the same text, only the full answer is asked for, and nothing goes meanwhile', async () => {
  await annotate('cook soups', '~bake bread');
  const again = annotator.read(true);
  await pause();
  expect(depths()).toEqual(['quick', 'full', 'full']);
  expect(painted()).toEqual(['cook soups', 'bake bread']);
  asked[2]?.answer(['cook soups']);
  await again;
  expect(painted()).toEqual(['cook soups']);
});

test('skills that a sentence means are hidden and shown as the person wants, without asking anew', async () => {
  await annotate('cook soups', '~bake bread');
  annotator.showImplied(false);
  expect(painted()).toEqual(['cook soups']);
  annotator.showImplied(true);
  expect(painted()).toEqual(['cook soups', 'bake bread']);
  expect(asked).toHaveLength(2);
  const again = annotator.read(true);
  await pause();
  asked[2]?.answer(['cook soups', '~bake bread'], false);
  await again;
  expect(painted()).toEqual(['cook soups']);
});

test('words of the posting are shown where they still stand, and nowhere else', async () => {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(10, 10, 80, 20)] as never);
  await annotate('cook soups');
  const start = asked[0]?.posting.text.indexOf('recipes') ?? -1;
  expect(annotator.showWords({ start, end: start + 7, text: 'recipes' })).toBe(true);
  expect(painted()).toEqual(['cook soups', 'recipes']);
  expect(annotator.showWords({ start: start + 1, end: start + 8, text: 'recipes' })).toBe(false);
});

test('cleared means quiet: nothing is painted, whatever the page does, until it is asked for', async () => {
  await annotate('cook soups');
  annotator.clear();
  expect(painted()).toEqual([]);
  document.body.append('More text that comes late');
  await settle();
  expect(asked).toHaveLength(2);
  await annotate('cook soups');
  expect(painted()).toEqual(['cook soups']);
});

test('at the end of its life nothing is left, and a late answer paints nothing', async () => {
  await annotate('cook soups');
  const late = annotator.read(true);
  await pause();
  controller.abort();
  asked.at(-1)?.answer(['bake bread']);
  await late;
  expect(painted()).toEqual([]);
});

test('highlights that the page has cleared come back', async () => {
  await annotate('cook soups');
  registry.clearAll();
  annotator.tick();
  expect(painted()).toEqual(['cook soups']);
});

test('a failure is answered with its sentence', async () => {
  controller.abort();
  const failing = createAnnotator({
    document,
    view: window,
    registryOf: () => null,
    analyse: () => Promise.reject(new Error('The vocabulary could not be opened. Import it again.')),
    reader: async () => readPostingInSlices,
    gone,
    style: async () => {},
    onOpenInPanel: () => {},
    onSay: async () => {},
    onUndo: async () => {},
    meaningOf: async () => null,
    words: () => testWords,
    css: '',
    signal: new AbortController().signal,
  });
  expect(await failing.answer()).toEqual({
    ok: false,
    sentence: 'The vocabulary could not be opened. Import it again.',
  });
});

test('moving the focus to a control with a mark opens its card, Escape closes it, and nothing is left', async () => {
  // The simulated page has no layout: the words get a place on screen.
  const place = new DOMRect(10, 10, 80, 20);
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([place] as never);
  fill(POSTING.replace('hygiene rules', '<span tabindex="0">hygiene rules</span>'));
  await annotate('hygiene rules');
  const before = document.documentElement.outerHTML;
  const control = document.querySelector('span') as HTMLElement;
  control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(document.documentElement.lastElementChild).not.toBe(document.body);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a mention that is not there cannot be shown', async () => {
  await annotate('cook soups');
  expect(annotator.showMention('uri:none', 0)).toBe(false);
});
