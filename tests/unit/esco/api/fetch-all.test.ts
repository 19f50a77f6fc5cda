import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../lib/esco/api/crawl.ts';
import { fetchAll } from '../../../../lib/esco/api/fetch-all.ts';
import { ServiceProblem } from '../../../../lib/esco/api/problem.ts';
import { PATIENT, politeRequester } from '../../../../lib/esco/api/requester.ts';
import type { Reference } from '../../../../lib/esco/api/resource.ts';
import type { EscoService } from '../../../../lib/esco/api/services.ts';
import type { Classification } from '../../../../lib/esco/model.ts';
import { compilePack } from '../../../../lib/pack/compile.ts';
import { openPack } from '../../../../lib/pack/open.ts';
import { type ServedDataset, servedDataset } from '../../../esco-server/dataset.ts';
import { always, FAULTS, type FaultSchedule } from '../../../esco-server/faults.ts';
import { miniature, miniatureClassification, OUT_OF_USE, PYTHON } from '../../../esco-server/miniature.ts';
import { virtualService } from '../../../esco-server/virtual-service.ts';
import { skillUri } from '../../../fixtures/vocabulary/small.ts';

const OPEN: EscoService = { kind: 'open', base: 'http://localhost:8080/esco/open-api', version: 'latest' };
const WEB: EscoService = { kind: 'web', base: 'http://localhost:8080/esco/api', version: 'v1.2.1' };

interface Sitting {
  result: Classification | Error;
  asked: string[];
  time: number;
}

/** One sitting of a fetch; `kept` outlives it. */
async function sit(
  service: EscoService,
  options: {
    dataset?: ServedDataset;
    faults?: FaultSchedule;
    kept?: Outcome[];
    seeds?: Reference[];
    languages?: string[];
    signal?: AbortSignal;
    onAppend?: () => void;
  },
): Promise<Sitting> {
  const {
    dataset = miniature(),
    faults,
    kept = [],
    seeds = [],
    languages = ['en'],
    signal,
    onAppend,
  } = options;
  const virtual = virtualService(dataset, faults ? { faults } : {});
  const result = await virtual.run(
    fetchAll(
      { service, languages, seeds },
      {
        requester: politeRequester(virtual.around, PATIENT),
        // As a database keeps it: what comes out is not what went in.
        kept: {
          all: async () => kept.map((outcome) => JSON.parse(JSON.stringify(outcome))),
          append: async (outcome) => {
            kept.push(outcome);
            onAppend?.();
          },
        },
        onProgress: () => {},
        now: virtual.around.now,
        ...(signal && { signal }),
      },
    ).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
  );
  return { result, asked: virtual.asked.map(({ address }) => address), time: virtual.around.now() };
}

function whole({ result }: Sitting): Classification {
  if (result instanceof Error) throw result;
  return result;
}

const packOf = (classification: Classification) =>
  Buffer.from(compilePack(classification)).toString('base64');
const byUri = <Each extends { uri: string }>(list: Each[]) =>
  list.toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
/** What both ways of getting ESCO must agree on; the order within lists of relations is the dataset's own affair. */
const content = ({ skills, occupations, groups }: Classification) => ({
  skills: byUri(skills).map((each) => ({
    ...each,
    broader: each.broader.toSorted(),
    related: each.related?.toSorted(),
  })),
  occupations: byUri(occupations).map((each) => ({
    ...each,
    essential: each.essential.toSorted(),
    optional: each.optional.toSorted(),
  })),
  groups: byUri(groups).map((each) => ({ ...each, broader: each.broader.toSorted() })),
});

describe.each([OPEN, WEB])('the whole classification over the $kind API', (service) => {
  test('is what the official files give, and opens as a pack', async () => {
    const fetched = whole(await sit(service, {}));
    const files = miniatureClassification();
    const known = new Set(files.skills.map(({ uri }) => uri));
    // The service knows only what exists; the files count relations to skills that they do not hold.
    for (const occupation of files.occupations) {
      occupation.essentialTotal = occupation.essential.filter((uri) => known.has(uri)).length;
      occupation.optionalTotal = occupation.optional.filter((uri) => known.has(uri)).length;
    }
    expect(content(fetched)).toEqual(content(files));
    expect(fetched).toMatchObject({ version: '1.2.1', languages: ['en'], excerpt: false, problems: [] });
    expect(openPack(compilePack(fetched).buffer).skillCount).toBe(files.skills.length);
  });

  test('brings the languages that were chosen, and no others', async () => {
    const { skills, languages } = whole(await sit(service, { languages: ['de', 'en'] }));
    expect(languages).toEqual(['en', 'de']);
    const german = skills.filter(({ labels }) => labels.de);
    expect(german.map(({ labels }) => labels.de?.preferred).sort()).toEqual([
      'Prüfwort Python',
      'Prüfwort Stapler',
    ]);
    expect(whole(await sit(service, { languages: ['en'] })).skills.some(({ labels }) => labels.de)).toBe(
      false,
    );
  });

  test('leaves out what ESCO took out of use', async () => {
    const { skills } = whole(await sit(service, {}));
    expect(skills.map(({ labels }) => labels.en?.preferred)).not.toContain('write Python 2');
  });

  test('names what took the place of a concept that only the vocabulary in use knows', async () => {
    const { skills, occupations } = miniatureClassification();
    const inUse = [
      ...skills.map(({ uri }): Reference => ({ kind: 'skill', uri })),
      ...occupations.map(({ uri }): Reference => ({ kind: 'occupation', uri })),
    ];
    const former: Reference = { kind: 'skill', uri: OUT_OF_USE };
    const { asked } = await sit(service, {});
    const fetched = await sit(service, { seeds: [...inUse, former] });
    expect(whole(fetched)).toMatchObject({ replaced: { [OUT_OF_USE]: [PYTHON] }, problems: [] });
    // The open API tells it of one concept at a time.
    expect(fetched.asked).toHaveLength(asked.length + (service === OPEN ? 3 : 1));
    // A vocabulary that shares next to nothing with the service is another one, and is not asked for piece by piece.
    const others = inUse.map((seed, at): Reference => ({ ...seed, uri: skillUri(at + 1) }));
    expect((await sit(service, { seeds: [former, ...others] })).asked).toHaveLength(asked.length);
  });

  test('goes on where it stopped, asks nothing twice, and gives the same pack', async () => {
    const atOnce = await sit(service, {});
    for (let stop = 1; stop < atOnce.asked.length; stop++) {
      const kept: Outcome[] = [];
      const browserCloses = new AbortController();
      const onAppend = () => kept.length === stop && browserCloses.abort();
      const first = await sit(service, { kept, signal: browserCloses.signal, onAppend });
      if (!(first.result instanceof Error)) break;
      const second = await sit(service, { kept });
      expect(packOf(whole(second))).toBe(packOf(whole(atOnce)));
      expect(first.asked.length + second.asked.length).toBe(atOnce.asked.length);
    }
  });

  test.each(FAULTS)(
    '%s for ever ends in a clear sentence, in time, and the next sitting completes it',
    async (fault) => {
      const kept: Outcome[] = [];
      const bad = await sit(service, { kept, faults: always(fault) });
      if (fault === 'latency' || fault === 'wrongType') {
        expect(whole(bad).skills).not.toHaveLength(0);
        return;
      }
      expect(bad.result).toBeInstanceOf(ServiceProblem);
      expect((bad.result as Error).message).toMatch(/^(?:The|What the) ESCO service .+/);
      expect(bad.time).toBeLessThanOrEqual(PATIENT.total);
      const good = await sit(service, { kept });
      expect(packOf(whole(good))).toBe(packOf(whole(await sit(service, {}))));
    },
  );

  test('any sequence of faults ends in the whole pack or in a clear sentence, and never in half a pack', async () => {
    const pack = packOf(whole(await sit(service, {})));
    const schedule = fc.array(fc.option(fc.constantFrom(...FAULTS), { freq: 2 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(schedule, async (faults) => {
        const kept: Outcome[] = [];
        const sitting = await sit(service, { kept, faults: (request) => faults[request] ?? null });
        if (sitting.result instanceof Error) {
          expect(sitting.result).toBeInstanceOf(ServiceProblem);
          expect(sitting.result.message).toMatch(/^(?:The|What the) ESCO service .+/);
          expect(packOf(whole(await sit(service, { kept })))).toBe(pack);
        } else expect(packOf(sitting.result)).toBe(pack);
        const tries = PATIENT.tries * (kept.length + 1);
        expect(sitting.asked.length).toBeLessThanOrEqual(tries);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('a scheme larger than its window', () => {
  const skills = Array.from({ length: 10_040 }, (_, at) => ({
    uri: skillUri(at),
    type: 'skill' as const,
    reuseLevel: 'cross-sector' as const,
    labels: { en: { preferred: `skill ${at}`, alternative: [], hidden: [] } },
    broader: [],
  }));
  const large = servedDataset({
    ...{ version: '1.2.1', languages: ['en'], occupations: [], groups: [], excerpt: false, problems: [] },
    skills,
  });

  test('is never paged beyond it, and is had whole all the same', async () => {
    const { result, asked } = await sit(OPEN, { dataset: large });
    if (result instanceof Error) throw result;
    expect(result.skills).toHaveLength(10_040);
    const pages = asked.filter((address) => address.includes('by-scheme'));
    for (const address of pages) {
      const { searchParams } = new URL(address);
      expect(Number(searchParams.get('offset')) + Number(searchParams.get('limit'))).toBeLessThanOrEqual(
        10_000,
      );
    }
    expect(asked.length).toBeLessThan(10_040 / 20 + 10);
  });

  test('is no vocabulary where neither a list nor links lead to most of it', async () => {
    const faults: FaultSchedule = (_, address) => (address.includes('full-hierarchy') ? 'refused' : null);
    const { result } = await sit(OPEN, { dataset: large, faults });
    expect(result).toBeInstanceOf(ServiceProblem);
    expect((result as Error).message).toContain('counts 10,040 skills, of which 20 could be reached');
  });

  test('is had whole without a list where the vocabulary in use knows its concepts', async () => {
    const faults: FaultSchedule = (_, address) => (address.includes('full-hierarchy') ? 'refused' : null);
    const seeds = skills.map(({ uri }): Reference => ({ kind: 'skill', uri }));
    expect(whole(await sit(OPEN, { dataset: large, faults, seeds })).skills).toHaveLength(10_040);
  });
});

test('a service that answers another version half-way is not believed', async () => {
  const kept: Outcome[] = [];
  const stops = new AbortController();
  await sit(OPEN, { kept, signal: stops.signal, onAppend: () => stops.abort() });
  const newer = { ...miniature(), version: 'v1.3.0' };
  const { result } = await sit(OPEN, { kept, dataset: newer });
  expect(result).toBeInstanceOf(ServiceProblem);
});

test('an endless supply of made-up concepts comes to an end', async () => {
  const kept: Outcome[] = [];
  const found = Array.from({ length: 60_001 }, (_, at): Reference => ({ kind: 'skill', uri: skillUri(at) }));
  kept.push({
    question: { ask: 'hierarchy' },
    ...{ concepts: [], absent: [], total: null, next: null, version: null },
    found,
  });
  const { result, asked } = await sit(OPEN, { kept });
  expect(result).toMatchObject({ code: 'unreadable' });
  expect(asked).toEqual([]);
});
