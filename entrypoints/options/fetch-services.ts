/** Fetching all of ESCO from a service: answered by the browser. */
import { browser } from 'wxt/browser';
import type { FetchServices, OfferedService } from '../../components/options/fetch-services.ts';
import {
  baseAddress,
  COST,
  type EscoService,
  hostPattern,
  isServiceAddress,
  PUBLIC_SERVICES,
  serviceAt,
} from '../../lib/esco/api/services.ts';
import { LANGUAGES } from '../../lib/esco/languages.ts';
import { openFetchDesk } from '../../lib/import/fetch-desk.ts';
import type { ImportDesk } from '../../lib/import/import-desk.ts';
import { vocabularySeeds } from '../../lib/import/vocabulary-seeds.ts';
import { escoService, vocabularyInUse } from '../../lib/settings.ts';
import type { PackStore } from '../../lib/store/pack-store.ts';
import { openServiceFetches } from '../../lib/store/service-fetches.ts';

export function fetchServices(packs: PackStore, imports: ImportDesk): FetchServices {
  const [publicService] = PUBLIC_SERVICES;
  if (!publicService) throw new Error('No public service is named.');
  return {
    desk: openFetchDesk({
      fetches: openServiceFetches(),
      // Vite finds and bundles the worker by exactly this expression.
      startWorker: () =>
        new Worker(new URL('../../lib/import/fetch-worker.ts', import.meta.url), { type: 'module' }),
      locks: navigator.locks,
      imports,
      seeds: async () => vocabularySeeds(packs, await vocabularyInUse.getValue()),
      now: () => Date.now(),
    }),
    public: offered(publicService),
    at: (address, version) => {
      const base = localAddress(address);
      return base === null ? null : offered(serviceAt(base, version.trim()));
    },
    languages: LANGUAGES,
    cost: COST,
    allow: (pattern) => browser.permissions.request({ origins: [pattern] }),
    named: () => escoService.getValue(),
    name: (service) => escoService.setValue(service),
  };
}

function offered(service: EscoService): OfferedService {
  return { service, host: new URL(service.base).host, pattern: hostPattern(service.base) };
}

/** null for what is no address, or one that the extension may not reach. */
function localAddress(typed: string): string | null {
  try {
    const base = baseAddress(typed);
    return isServiceAddress(base) ? base : null;
  } catch {
    return null;
  }
}
