import { describe, expect, test } from 'vitest';
import { ServiceProblem } from '../../../../lib/esco/api/problem.ts';
import { retryAfter } from '../../../../lib/esco/api/read-answer.ts';
import { IMPATIENT, PATIENT, politeRequester } from '../../../../lib/esco/api/requester.ts';
import { always, atFirst, FAULTS } from '../../../esco-server/faults.ts';
import { miniature, PYTHON } from '../../../esco-server/miniature.ts';
import { virtualService } from '../../../esco-server/virtual-service.ts';

const ADDRESS = `http://localhost:8080/esco/open-api/skill/skill:${PYTHON.slice(-36)}`;
const dataset = miniature();
const same = (body: unknown) => body;
const isConcept = (body: unknown) => {
  if (typeof body !== 'object' || body === null || !('uri' in body))
    throw new ServiceProblem('unreadable', 'no concept');
  return body.uri;
};

describe('one question', () => {
  test('is asked once where it is answered', async () => {
    const service = virtualService(dataset);
    const { ask } = politeRequester(service.around, IMPATIENT);
    expect(await service.run(ask(ADDRESS, isConcept))).toBe(PYTHON);
    expect(service.asked).toHaveLength(1);
  });

  test.each([
    ['busy', 'busy'],
    ['busySeconds', 'busy'],
    ['busyDate', 'busy'],
    ['busyDay', 'busy'],
    ['broken', 'broken'],
    ['refused', 'refused'],
    ['cutBefore', 'offline'],
    ['cut', 'offline'],
    ['halfJson', 'unreadable'],
    ['wrongJson', 'unreadable'],
    ['page', 'unreadable'],
    ['drip', 'slow'],
    ['redirect', 'offline'],
  ] as const)('that always meets %s ends in time with the sentence for "%s"', async (fault, code) => {
    for (const manners of [IMPATIENT, PATIENT]) {
      const service = virtualService(dataset, { faults: always(fault) });
      const { ask } = politeRequester(service.around, manners);
      const problem = await service.run(ask(ADDRESS, isConcept).catch((error: unknown) => error));
      if (!(problem instanceof ServiceProblem)) throw problem;
      expect([code, 'gaveUp']).toContain(problem.code);
      expect(problem.message).toMatch(/^(?:The|What the) ESCO service .+/);
      expect(service.asked.length).toBeLessThanOrEqual(manners.tries);
      expect(service.around.now()).toBeLessThanOrEqual(manners.total);
    }
  });

  test.each(FAULTS.filter((fault) => fault !== 'busyDay' && fault !== 'refused'))(
    'that meets %s once is answered after it',
    async (fault) => {
      const service = virtualService(dataset, { faults: atFirst(fault, 1) });
      const { ask } = politeRequester(service.around, PATIENT);
      expect(await service.run(ask(ADDRESS, isConcept))).toBe(PYTHON);
      expect(service.asked.length).toBeLessThanOrEqual(2);
    },
  );

  test('is asked again no sooner than the service wants it', async () => {
    const service = virtualService(dataset, { faults: atFirst('busySeconds', 2) });
    const { ask } = politeRequester(service.around, PATIENT);
    await service.run(ask(ADDRESS, same));
    const times = service.asked.map(({ at }) => at);
    expect(times).toHaveLength(3);
    for (let n = 1; n < times.length; n++)
      expect((times[n] ?? 0) - (times[n - 1] ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  test('waits longer from try to try, by lot, and never beyond its bound', async () => {
    const draws = [0, 1, 0.3, 0.9, 0.1, 0.5];
    let drawn = 0;
    const random = () => draws[drawn++ % draws.length] ?? 0;
    const service = virtualService(dataset, { faults: always('broken'), random });
    const { ask } = politeRequester(service.around, PATIENT);
    await service.run(ask(ADDRESS, same).catch(() => null));
    const times = service.asked.map(({ at }) => at);
    const waits = times.slice(1).map((at, n) => at - (times[n] ?? 0));
    expect(waits).toEqual([500, 2_000, 2_600, 7_600, 8_800, 24_000]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(PATIENT.longestWait);
  });

  test('is given up at once when it is called off', async () => {
    const service = virtualService(dataset, { faults: always('drip') });
    const { ask } = politeRequester(service.around, PATIENT);
    const calledOff = new AbortController();
    const answer = ask(ADDRESS, same, calledOff.signal).catch((error: Error) => error.name);
    setImmediate(() => calledOff.abort());
    expect(await service.run(answer)).toBe('AbortError');
    expect(service.asked).toHaveLength(1);
  });

  test('a concept that the service does not know is not asked for again, whatever the status says', async () => {
    for (const path of ['', '/history', '/conversion']) {
      const service = virtualService(dataset);
      const { ask } = politeRequester(service.around, PATIENT);
      const nobody = 'http://localhost:8080/esco/open-api/skill/skill:00000000-0000-0000-0000-000000000000';
      await expect(service.run(ask(`${nobody}${path}`, same))).rejects.toMatchObject({ code: 'unknown' });
      expect(service.asked).toHaveLength(1);
    }
  });
});

test('questions wait for each other, and for the pause between them', async () => {
  const service = virtualService(dataset);
  const { ask } = politeRequester(service.around, PATIENT);
  await service.run(Promise.all([ask(ADDRESS, same), ask(ADDRESS, same), ask(ADDRESS, same)]));
  expect(service.asked.map(({ at }) => at)).toEqual([0, 500, 1_000]);
});

test('an answer larger than any of ESCO is not read to its end', async () => {
  const service = virtualService(dataset);
  const { ask } = politeRequester(service.around, { ...IMPATIENT, size: 100, tries: 1 });
  await expect(service.run(ask(ADDRESS, same))).rejects.toMatchObject({ code: 'unreadable' });
});

test('what is sent carries no cookie and no referrer, and goes nowhere else', async () => {
  const service = virtualService(dataset);
  const inits: RequestInit[] = [];
  const fetch = (address: string, init: RequestInit) => {
    inits.push(init);
    return service.around.fetch(address, init);
  };
  const { ask } = politeRequester({ ...service.around, fetch }, IMPATIENT);
  await service.run(ask(ADDRESS, same));
  expect(inits[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  expect(inits[0]).not.toHaveProperty('body');
});

test('Retry-After is read as seconds and as a date', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter('Mon, 23 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
  expect(retryAfter('Mon, 23 Nov 2026 11:00:00 GMT', now)).toBe(0);
  expect(retryAfter('soon', now)).toBeNull();
  expect(retryAfter(null, now)).toBeNull();
});
