import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis } from '../../../lib/analysis.ts';
import { onMessage } from '../../../lib/messages.ts';
import { HIGHLIGHT_KINDS } from '../../../lib/page/highlight-style.ts';
import type { Posting } from '../../../lib/posting.ts';
import { impliedShown, minimumProbability } from '../../../lib/settings.ts';
import { answerMessages } from '../../../lib/tabs/answers.ts';
import { type Engine, holdEngine } from '../../../lib/tabs/engine.ts';
import type { TabReader } from '../../../lib/tabs/tab-reader.ts';

vi.mock('../../../lib/messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

type Handler = (message: { data: unknown; sender: unknown }) => unknown;

const ROOT = fakeBrowser.runtime.getURL('/');
const POPUP = { id: fakeBrowser.runtime.id, url: `${ROOT}popup.html` };
const PANEL = { id: fakeBrowser.runtime.id, url: `${ROOT}sidepanel.html` };
const PAGE = { id: fakeBrowser.runtime.id, url: 'https://jobs.example/1', frameId: 0, tab: { id: 7 } };
const POSTING: Posting = {
  title: 'Nurse',
  employer: null,
  language: 'en',
  source: 'main',
  steps: [],
  verdict: { kind: 'posting', probability: 1, signs: [] },
  isPosting: true,
  text: 'Nurse',
  blocks: [{ start: 0, end: 5, section: 'title' }],
};

const QUESTION = { posting: POSTING, depth: 'quick', annotated: true, takenIn: [] };

const analysis = { skills: [{}, {}] };
const engine = {
  analyse: vi.fn(),
  lookUp: vi.fn(),
  conceptPage: vi.fn(),
  summary: { version: '1.1.1' },
  warning: null,
};
const tabs = {
  read: vi.fn(),
  known: vi.fn(),
  keep: vi.fn(),
  verify: vi.fn(),
  forget: vi.fn(),
  clear: vi.fn(),
  showImplied: vi.fn(),
  kept: vi.fn(async () => null as unknown),
  followCorrections: vi.fn(),
  ask: vi.fn(),
};
const corrections = {
  all: vi.fn(async () => []),
  apply: async (analysis: Analysis) => analysis,
  say: vi.fn(),
  undo: vi.fn(),
  add: vi.fn(),
  put: vi.fn(),
};
const insertCSS = vi.fn();
let open: () => Promise<Engine>;
let ask: (type: string, data: unknown, sender: unknown) => Promise<unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.scripting, { insertCSS });
  engine.analyse.mockReturnValue(analysis);
  engine.lookUp.mockReturnValue([]);
  open = vi.fn(async () => engine as unknown as Engine);
  const handlers = new Map<string, Handler>();
  vi.mocked(onMessage).mockImplementation((type, handler) => {
    handlers.set(type, handler as unknown as Handler);
    return () => {};
  });
  answerMessages(
    holdEngine(() => open()),
    tabs as unknown as TabReader,
    corrections,
    { find: async () => null, keep: async () => {}, clear: async () => {} },
  );
  ask = async (type, data, sender) => handlers.get(type)?.({ data, sender });
});

describe('the annotator', () => {
  test('is answered the analysis, which is kept for its tab', async () => {
    expect(await ask('analysePosting', QUESTION, PAGE)).toEqual({ analysis, impliedShown: true });
    expect(engine.analyse).toHaveBeenCalledWith(POSTING, { depth: 'quick', minimumProbability: null });
    expect(tabs.keep).toHaveBeenCalledWith(7, {
      ...{ analysis, complete: false, annotated: true, leftOut: [], corrected: 0 },
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      ...{ url: 'https://jobs.example/1', documentId: null },
    });
  });

  test('is answered as the settings say', async () => {
    await minimumProbability.setValue(0.7);
    await impliedShown.setValue(false);
    expect(await ask('analysePosting', QUESTION, PAGE)).toEqual({ analysis, impliedShown: false });
    expect(engine.analyse).toHaveBeenCalledWith(POSTING, { depth: 'quick', minimumProbability: 0.7 });
  });

  test('asks twice: a slow answer for an older posting does not replace that of a newer one', async () => {
    const slow = Promise.withResolvers<object>();
    engine.analyse.mockReturnValueOnce(slow.promise);
    const older = ask('analysePosting', { ...QUESTION, depth: 'full' }, PAGE);
    await vi.waitFor(() => expect(engine.analyse).toHaveBeenCalledTimes(1));
    await ask('analysePosting', QUESTION, PAGE);
    slow.resolve({ skills: [] });
    await older;
    expect(tabs.keep).toHaveBeenCalledTimes(1);
    expect(tabs.keep).toHaveBeenCalledWith(7, expect.objectContaining({ analysis }));
  });

  test('is refused what is no posting, before anything is opened for it', async () => {
    const hostile = { ...POSTING, blocks: [{ start: 0, end: 99, section: 'title' }] };
    await expect(ask('analysePosting', { ...QUESTION, posting: hostile }, PAGE)).rejects.toThrow(
      'leave its text',
    );
    expect(open).not.toHaveBeenCalled();
    expect(tabs.keep).not.toHaveBeenCalled();
  });

  test('has its rules inserted in its own tab only, and in frames where marks stand in them', async () => {
    const names = Object.fromEntries(HIGHLIGHT_KINDS.map((kind, index) => [kind, 'x'.repeat(index + 1)]));
    await ask('styleHighlights', { names, withFrames: false }, PAGE);
    expect(insertCSS).toHaveBeenLastCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, origin: 'USER' }),
    );
    await ask('styleHighlights', { names, withFrames: true }, PAGE);
    expect(insertCSS).toHaveBeenLastCalledWith(
      expect.objectContaining({ target: { tabId: 7, allFrames: true } }),
    );
    const hostile = { ...names, 'flash-on-light': 'a){}body' };
    await expect(ask('styleHighlights', { names: hostile, withFrames: false }, PAGE)).rejects.toThrow(
      'highlight names',
    );
    expect(insertCSS).toHaveBeenCalledTimes(2);
  });

  test.each([
    'readTab',
    'tabReading',
    'showMention',
    'showWords',
    'clearTab',
    'lookUp',
    'conceptPage',
    'vocabularyInUse',
    'vocabularyChanged',
    'annotateAnyway',
    'takeIn',
    'correct',
    'corrections',
    'undoCorrection',
    'addCorrections',
    'putCorrection',
  ])('is not answered %s', async (type) => {
    await expect(ask(type, { tabId: 1, text: 'a', limit: 1, uri: 'u', index: 0 }, PAGE)).rejects.toThrow(
      'own pages',
    );
  });
});

describe('the extension’s pages', () => {
  test.each([
    'analysePosting',
    'styleHighlights',
    'openInPanel',
    'postingGone',
    'describeConcept',
    'correctHere',
    'undoHere',
  ])('cannot play the annotator: %s', async (type) => {
    await expect(ask(type, POSTING, { ...PANEL, tab: { id: 7 }, frameId: 0 })).rejects.toThrow('own script');
  });

  test('read a tab; only the popup knows that the button was pressed', async () => {
    await ask('readTab', { tabId: 3 }, POPUP);
    await ask('readTab', { tabId: 3 }, PANEL);
    expect(tabs.read.mock.calls).toEqual([
      [3, true],
      [3, false],
    ]);
  });

  test('look terms up, within bounds', async () => {
    await ask('lookUp', { text: 'a'.repeat(1000), limit: 1_000_000 }, PANEL);
    expect(engine.lookUp).toHaveBeenCalledWith('a'.repeat(200), 100, false);
  });

  test('change the vocabulary: it is opened anew once, then kept', async () => {
    await ask('vocabularyInUse', undefined, PANEL);
    await ask('lookUp', { text: 'sql', limit: 5 }, PANEL);
    expect(open).toHaveBeenCalledTimes(1);
    expect(await ask('vocabularyChanged', undefined, PANEL)).toEqual({ version: '1.1.1' });
    expect(open).toHaveBeenCalledTimes(2);
  });
});

test('a vocabulary that could not be opened is tried again, not remembered as broken', async () => {
  open = vi.fn().mockRejectedValueOnce(new Error('The storage failed.')).mockResolvedValue(engine);
  await expect(ask('vocabularyInUse', undefined, PANEL)).rejects.toThrow('The storage failed.');
  expect(await ask('vocabularyInUse', undefined, PANEL)).toEqual({ version: '1.1.1', warning: null });
});
