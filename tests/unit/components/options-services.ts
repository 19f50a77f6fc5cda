/** Settings services that answer with samples. */
import type { OptionsServices } from '../../../components/options/services.ts';
import type { DeskState } from '../../../lib/import/desk-state.ts';
import type { ImportDesk } from '../../../lib/import/import-desk.ts';
import { sampleFetching } from './fetch-services.ts';

export function sampleOptionsServices(changes: Partial<OptionsServices> = {}): OptionsServices {
  const bundled = {
    id: null,
    version: '1.1.1',
    languages: ['en'],
    skills: 1512,
    added: null,
    bytes: 1_340_000,
    inUse: false,
    failed: false,
  };
  const imported = {
    id: 'imported',
    version: '1.1.1',
    languages: ['en', 'de'],
    skills: 13_896,
    added: Date.UTC(2026, 10, 20, 12),
    bytes: 17_800_000,
    inUse: true,
    failed: false,
  };
  return {
    vocabularies: async () => [bundled, imported],
    useVocabulary: async () => {},
    deleteVocabulary: async () => {},
    imports: sampleDesk().desk,
    fetching: sampleFetching(),
    savedForward: async () => ({ kept: 0, replaced: [], lost: [] }),
    theme: async () => 'system',
    setTheme: async () => {},
    minimumProbability: async () => null,
    defaultMinimumProbability: 0.25,
    setMinimumProbability: async () => {},
    sites: async () => ['https://jobs.example/*'],
    removeSite: async () => true,
    ...changes,
  };
}

/** A desk that shows what it is told to show, and remembers what was asked of it. */
export function sampleDesk(first: DeskState = { kind: 'idle' }) {
  let listener: (state: DeskState) => void = () => {};
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      asked.push([name, ...values]);
    };
  const desk: ImportDesk = {
    watch(watching) {
      listener = watching;
      watching(first);
      return () => {};
    },
    ...{ take: note('take'), answer: note('answer'), hold: note('hold'), goOn: note('goOn') },
    ...{ cancel: note('cancel'), dismiss: note('dismiss'), use: async () => note('use')() },
  };
  return { desk, asked, show: (state: DeskState) => listener(state) };
}
