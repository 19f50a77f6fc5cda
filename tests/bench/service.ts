/**
 * What fetching all of ESCO from a service comes to: requests, time at the polite pace, work on this machine. The
 * service is the one of the tests, over ESCO v1.1.1 and a clock that jumps; every answer takes as long as
 * a slow one of the recorded lists.
 *
 *     node tests/bench/service.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../lib/esco/api/crawl.ts';
import { fetchAll } from '../../lib/esco/api/fetch-all.ts';
import { officialFiles } from '../../lib/esco/api/official-files.ts';
import { PATIENT, politeRequester } from '../../lib/esco/api/requester.ts';
import type { EscoService } from '../../lib/esco/api/services.ts';
import { readDataset } from '../../lib/esco/read-dataset.ts';
import { compilePack } from '../../lib/pack/compile.ts';
import { servedDataset } from '../esco-server/dataset.ts';
import { virtualService } from '../esco-server/virtual-service.ts';
import { OFFICIAL_DOWNLOAD } from '../fixtures/esco/official-download.ts';

/** Of the recorded lists the slowest but one; the median of all recorded answers is 90 ms. */
const LATENCY = 260;
const SERVICES: EscoService[] = [
  { kind: 'open', base: 'http://localhost:8080/esco/open-api', version: 'latest' },
  { kind: 'web', base: 'http://localhost:8080/esco/api', version: 'v1.1.1' },
];

const sources = readdirSync(OFFICIAL_DOWNLOAD)
  .filter((name) => name.endsWith('.zip'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(OFFICIAL_DOWNLOAD, name))) }));
const classification = readDataset(sources);

for (const service of SERVICES) {
  const virtual = virtualService(servedDataset(classification));
  const around = {
    ...virtual.around,
    async fetch(address: string, init: RequestInit) {
      const response = await virtual.around.fetch(address, init);
      await virtual.around.wait(LATENCY);
      return response;
    },
  };
  const kept: Outcome[] = [];
  let keptBytes = 0;
  const started = performance.now();
  const fetched = await virtual.run(
    fetchAll(
      { service, languages: ['en'], seeds: [] },
      {
        requester: politeRequester(around, PATIENT),
        kept: {
          all: async () => kept,
          append: async (outcome) => {
            keptBytes += JSON.stringify(outcome).length;
          },
        },
        onProgress: () => {},
        now: around.now,
      },
    ),
  );
  const work = performance.now() - started;
  const building = performance.now();
  const files = officialFiles(fetched).map(({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const pack = compilePack(readDataset(files));
  const concepts = fetched.skills.length + fetched.occupations.length + fetched.groups.length;
  const minutes = around.now() / 60_000;
  console.log(
    [
      `${service.kind}: ${fetched.skills.length} skills, ${fetched.occupations.length} occupations, ${fetched.groups.length} groups`,
      `${virtual.asked.length} requests, ${minutes.toFixed(1)} min at the polite pace, ${((60 * 1_000 * minutes) / concepts).toFixed(1)} s for 1,000 concepts`,
      `${(work / 1_000).toFixed(1)} s of work here (service and client), ${((performance.now() - building) / 1_000).toFixed(1)} s to build the pack`,
      `kept while fetching: ${(keptBytes / 1e6).toFixed(1)} MB; pack: ${(pack.length / 1e6).toFixed(1)} MB`,
      ...fetched.problems.map(({ code, values }) => `${code} ${JSON.stringify(values)}`),
    ].join('\n  '),
  );
}
