/**
 * Fetching all of ESCO in a worker of its own: an hour of requests must hold up no page. It has no say over when it
 * ends: every outcome is kept at once, so that it can be ended at any moment.
 */

import { fetchAll } from '../esco/api/fetch-all.ts';
import { officialFiles } from '../esco/api/official-files.ts';
import { ServiceProblem } from '../esco/api/problem.ts';
import { PATIENT, PATIENT_HERE, politeRequester } from '../esco/api/requester.ts';
import { isLocal } from '../esco/api/services.ts';
import type { ProblemShown } from '../esco/api/shown.ts';
import { realSurroundings } from '../esco/api/surroundings.ts';
import { openServiceFetches } from '../store/service-fetches.ts';
import { StorageError } from '../store/storage-error.ts';
import type { FetchReport } from './fetch-messages.ts';

const report = (message: FetchReport) => postMessage(message);

async function fetchCurrent(): Promise<void> {
  const fetches = openServiceFetches();
  const order = await fetches.current();
  if (!order) throw new Error('There is no fetch to go on with.');
  const classification = await fetchAll(order, {
    requester: politeRequester(realSurroundings, isLocal(order.service.base) ? PATIENT_HERE : PATIENT),
    kept: { all: fetches.outcomes, append: fetches.append },
    onProgress: (counts) => report({ kind: 'counts', counts }),
    now: realSurroundings.now,
  });
  report({ kind: 'fetched', files: officialFiles(classification), remarks: classification.problems });
}

fetchCurrent().catch((error: unknown) => report({ kind: 'failed', problem: problemOf(error) }));

function problemOf(error: unknown): ProblemShown {
  if (error instanceof ServiceProblem) return { code: error.code, detail: error.detail };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: error instanceof StorageError ? 'storage' : 'unexpected', detail };
}
