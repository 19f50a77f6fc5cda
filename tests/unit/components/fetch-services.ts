/** Fetching from a service, as samples answer it. */
import type { FetchServices } from '../../../components/options/fetch-services.ts';
import type { FetchDesk, FetchState } from '../../../lib/import/fetch-desk.ts';

export function sampleFetching(changes: Partial<FetchServices> = {}): FetchServices {
  return {
    desk: sampleFetchDesk().desk,
    public: {
      service: { kind: 'open', base: 'https://ec.europa.eu/esco/open-api', version: 'latest' },
      host: 'ec.europa.eu',
      pattern: 'https://ec.europa.eu/*',
    },
    at: (address, version) =>
      address.startsWith('http://localhost')
        ? {
            service: { kind: 'web', base: address, version },
            host: new URL(address).host,
            pattern: 'http://localhost/*',
          }
        : null,
    languages: ['de', 'en', 'fr'],
    cost: { requests: 920, megabytes: 500, minutes: 13 },
    allow: async () => true,
    named: async () => null,
    name: async () => {},
    ...changes,
  };
}

/** A desk in a state, which remembers what was asked of it. */
export function sampleFetchDesk(state: FetchState = { kind: 'idle' }) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    async (...values: unknown[]) => {
      asked.push([name, ...values]);
    };
  const desk: FetchDesk = {
    watch(listener) {
      listener(state);
      return () => {};
    },
    ...{ start: note('start'), pause: note('pause'), goOn: note('goOn'), cancel: note('cancel') },
  };
  return { desk, asked };
}
