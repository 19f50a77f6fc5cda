import { describe, expect, test } from 'vitest';
import { IMPATIENT, politeRequester } from '../../../lib/esco/api/requester.ts';
import { type EscoService, PUBLIC_SERVICES } from '../../../lib/esco/api/services.ts';
import type { ConceptDetailsAnswer } from '../../../lib/esco/api/shown.ts';
import type { KeptAnswer, ServiceAnswers } from '../../../lib/store/service-answers.ts';
import {
  conceptDetails,
  type DetailsSurroundings,
  keptDescription,
  labelsBeyond,
} from '../../../lib/tabs/concept-details.ts';
import { always, type FaultSchedule } from '../../esco-server/faults.ts';
import { FORKLIFT, miniature, OUT_OF_USE, PYTHON } from '../../esco-server/miniature.ts';
import { virtualService } from '../../esco-server/virtual-service.ts';

const LOCAL: EscoService[] = [
  { kind: 'open', base: 'http://localhost:8080/esco/open-api', version: 'latest' },
];

/** One device: what it keeps outlives requests. */
function device(
  changes: Partial<DetailsSurroundings> & { faults?: FaultSchedule; list?: readonly EscoService[] } = {},
) {
  const { faults, list = LOCAL, ...surroundings } = changes;
  const virtual = virtualService(miniature(), faults ? { faults } : {});
  const kept = new Map<string, KeptAnswer>();
  const answers: ServiceAnswers = {
    find: async (uri) => kept.get(uri) ?? null,
    keep: async (answer) => void kept.set(answer.details.uri, answer),
    clear: async () => kept.clear(),
  };
  const around: DetailsSurroundings = {
    answers,
    requester: politeRequester(virtual.around, IMPATIENT),
    services: async () => list,
    isAllowed: async () => true,
    isOnline: () => true,
    now: () => 1_700_000_000_000,
    ...surroundings,
  };
  const ask = (uri: string, refresh: boolean, languages = ['en']): Promise<ConceptDetailsAnswer> =>
    virtual.run(conceptDetails({ uri, kind: 'skill', languages, refresh }, around));
  return { ask, virtual, answers, around };
}

test('opening a concept’s page sends nothing', async () => {
  const { ask, virtual } = device({ list: PUBLIC_SERVICES });
  expect(await ask(PYTHON, false)).toEqual({
    state: 'unloaded',
    host: 'ec.europa.eu',
    pattern: 'https://ec.europa.eu/*',
  });
  expect(virtual.asked).toEqual([]);
});

test('without the browser’s permission nothing is sent', async () => {
  const { ask, virtual } = device({ isAllowed: async () => false });
  expect(await ask(PYTHON, true)).toMatchObject({ state: 'consent', pattern: 'http://localhost/*' });
  expect(virtual.asked).toEqual([]);
});

test('what is asked is the concept alone, of the one service; what it says is shown with its source and date', async () => {
  const { ask, virtual } = device();
  const answer = await ask(PYTHON, true, ['de']);
  expect(answer).toMatchObject({
    state: 'known',
    isFresh: true,
    details: {
      description: { language: 'de', text: 'Eine Beschreibung von Python, für Prüfungen erdacht.' },
      released: true,
      version: '1.2.1',
      source: LOCAL[0]?.base,
      fetched: 1_700_000_000_000,
      history: { versions: ['1.2.1'] },
    },
  });
  const id = PYTHON.slice(-36);
  const base = `${LOCAL[0]?.base}/skill/skill:${id}`;
  expect(virtual.asked.map(({ address }) => address)).toEqual([
    `${base}?language=de&selectedVersion=latest`,
    `${base}/history?fullHistory=true&language=de&selectedVersion=latest`,
    `${base}/conversion?language=de&selectedVersion=latest`,
  ]);
});

test('what was loaded is shown without asking again, also when the network is gone', async () => {
  let isOnline = true;
  const { ask, virtual } = device({ isOnline: () => isOnline });
  await ask(PYTHON, true);
  const count = virtual.asked.length;
  isOnline = false;
  expect(await ask(PYTHON, false)).toMatchObject({
    state: 'known',
    isFresh: false,
    details: {
      description: { text: 'A description of Python, in words made up for tests.' },
      fetched: 1_700_000_000_000,
    },
  });
  expect(virtual.asked).toHaveLength(count);
});

test('without a network asking fails at once, and says so', async () => {
  const { ask, virtual } = device({ isOnline: () => false, list: PUBLIC_SERVICES });
  expect(await ask(PYTHON, true)).toMatchObject({ state: 'failed', code: 'offline', details: null });
  expect(virtual.asked).toEqual([]);
});

test('a failure leaves what was loaded before on the page', async () => {
  let isBroken = false;
  const { ask } = device({ faults: () => (isBroken ? 'broken' : null) });
  await ask(PYTHON, true);
  isBroken = true;
  expect(await ask(PYTHON, true)).toMatchObject({
    state: 'failed',
    code: 'broken',
    details: { description: { language: 'en' } },
  });
});

test('a concept out of use names what takes its place', async () => {
  const { ask } = device();
  expect(await ask(OUT_OF_USE, true)).toMatchObject({
    details: { released: false, replacedBy: [{ uri: PYTHON, label: 'Python (computer programming)' }] },
  });
});

test('where the open API fails, the older service is asked', async () => {
  const services = PUBLIC_SERVICES.map((service) => ({
    ...service,
    base: service.base.replace('https://ec.europa.eu', 'http://localhost:8080'),
  }));
  const { ask, virtual } = device({
    list: services,
    faults: (_, address) => (address.includes('open-api') ? 'page' : null),
  });
  expect(await ask(PYTHON, true)).toMatchObject({
    state: 'known',
    details: { source: services[1]?.base, history: null },
  });
  expect(virtual.asked.at(-1)?.address).toContain('selectedVersion=v1.2.1');
});

test('without its history a concept is shown all the same', async () => {
  const { ask } = device({ faults: (_, address) => (address.includes('/history') ? 'broken' : null) });
  expect(await ask(PYTHON, true)).toMatchObject({
    state: 'known',
    details: { history: null, released: true },
  });
});

test('storage that fails keeps nobody from an answer', async () => {
  const refuse = async () => {
    throw new Error('The browser does not let the extension store data here.');
  };
  const { ask } = device({ answers: { find: refuse, keep: refuse, clear: refuse } });
  expect(await ask(PYTHON, true)).toMatchObject({ state: 'known' });
});

test('what was loaded is told to the card in the language asked for, else in English, and nothing is asked for it', async () => {
  const { ask, answers, virtual } = device();
  expect(await keptDescription(PYTHON, ['de'], answers)).toBeNull();
  await ask(PYTHON, true);
  const count = virtual.asked.length;
  expect(await keptDescription(PYTHON, ['de'], answers)).toEqual({
    language: 'de',
    text: 'Eine Beschreibung von Python, für Prüfungen erdacht.',
  });
  expect(await keptDescription(PYTHON, ['xx'], answers)).toMatchObject({ language: 'en' });
  const broken = { ...answers, find: () => Promise.reject(new Error('The disk is full.')) };
  expect(await keptDescription(PYTHON, ['de'], broken)).toBeNull();
  expect(virtual.asked).toHaveLength(count);
});

describe('labels of further languages', () => {
  test('come from what the service said, never from elsewhere, and add to those of the vocabulary', async () => {
    const { ask, answers } = device();
    const english = [{ language: 'en', preferred: 'Python (computer programming)', alternative: [] }];
    expect(await labelsBeyond(PYTHON, english, answers)).toEqual([]);
    await ask(PYTHON, true);
    expect(await labelsBeyond(PYTHON, english, answers)).toEqual([
      { language: 'de', preferred: 'Prüfwort Python', alternative: ['Prüfwort Schlange'] },
    ]);
    expect(await labelsBeyond(FORKLIFT, english, answers)).toEqual([]);
  });
});

test.each(['busyDay', 'drip', 'cut', 'halfJson', 'wrongJson', 'redirect'] as const)(
  '%s ends within a minute',
  async (fault) => {
    const { ask, virtual } = device({ faults: always(fault) });
    expect((await ask(PYTHON, true)).state).toBe('failed');
    expect(virtual.around.now()).toBeLessThan(60_000);
  },
);

test('what is no concept of ESCO’s is not asked for', async () => {
  const { ask, virtual } = device();
  for (const uri of ['http://evil.example/x', 'http://data.europa.eu/esco/skill/../../x', 'javascript:1'])
    await expect(ask(uri, true)).rejects.toThrow('no identifier');
  expect(virtual.asked).toEqual([]);
});
