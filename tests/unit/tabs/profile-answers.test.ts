import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../../lib/messages.ts';
import { type Engine, holdEngine } from '../../../lib/tabs/engine.ts';
import { answerPagesAboutProfile } from '../../../lib/tabs/profile-answers.ts';
import { occupationUri, uriOf, vocabulary } from '../profile/small-vocabulary.ts';

vi.mock('../../../lib/messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

const ROOT = fakeBrowser.runtime.getURL('/');
const PANEL = { id: fakeBrowser.runtime.id, url: `${ROOT}sidepanel.html` };
const PAGE = { id: fakeBrowser.runtime.id, url: 'https://jobs.example/1', frameId: 0, tab: { id: 7 } };
const PROFILE = {
  held: [{ uri: uriOf('b'), label: 'x', version: '1.2.0', grade: 'stated', from: ['CV'] }],
  occupations: [{ uri: occupationUri(1), label: 'analyst', version: '1.2.0' }],
  removed: [],
};
const ASKED = [{ uri: uriOf('c'), label: 'c', necessity: 'required' }];

type Handler = (message: { data: unknown; sender: unknown }) => Promise<unknown>;
const handlers = new Map<string, Handler>();
const ask = async (name: string, data: unknown, sender: unknown = PANEL) =>
  (handlers.get(name) as Handler)({ data, sender });

beforeEach(() => {
  handlers.clear();
  vi.mocked(onMessage).mockImplementation(((name: string, handler: Handler) => {
    handlers.set(name, handler);
    return () => {};
  }) as unknown as typeof onMessage);
  const engine = {
    withVocabulary: async (work: (opened: typeof vocabulary, language: string) => unknown) =>
      work(vocabulary, 'en'),
  } as unknown as Engine;
  answerPagesAboutProfile(
    holdEngine(async () => engine),
    { id: fakeBrowser.runtime.id, root: ROOT },
  );
});

describe('what a person can do', () => {
  it('is compared for the extension’s own pages', async () => {
    expect(await ask('profileSkills', PROFILE)).toMatchObject([
      { label: 'draw charts', grade: 'implied' },
      { label: 'write queries', grade: 'stated' },
    ]);
    expect(await ask('compareWithProfile', { profile: PROFILE, asked: ASKED })).toMatchObject({
      skills: [{ state: 'near', near: { relation: 'broader' } }],
    });
    expect(await ask('profileGaps', { profile: PROFILE, postings: [ASKED] })).toMatchObject([
      { postings: 1 },
    ]);
  });

  it('names what took the place of concepts that are gone, and no others', async () => {
    expect(await ask('successors', { uris: [uriOf('0b'), uriOf('b'), uriOf('never')] })).toEqual({
      [uriOf('0b')]: [{ uri: uriOf('b'), label: 'write queries' }],
    });
  });

  it('is nothing a script in a page may ask about', async () => {
    for (const name of ['profileSkills', 'compareWithProfile', 'profileGaps', 'successors'])
      await expect(ask(name, PROFILE, PAGE)).rejects.toThrow(/own pages/);
  });

  it('is refused where it has another shape', async () => {
    for (const data of [null, {}, { ...PROFILE, held: [{ uri: 7 }] }, { ...PROFILE, removed: 'x' }])
      await expect(ask('profileSkills', data)).rejects.toThrow();
  });
});
