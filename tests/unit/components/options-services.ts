/** Settings services that answer with samples. */
import type { PersonServices } from '../../../components/options/person-services.ts';
import type { OptionsServices } from '../../../components/options/services.ts';
import type { DeskState } from '../../../lib/import/desk-state.ts';
import type { ImportDesk } from '../../../lib/import/import-desk.ts';
import { STANDARD_LOOK } from '../../../lib/mark-look.ts';
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
    ...samplePerson(),
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

/** A person who has chosen nothing yet, with one correction. */
function samplePerson(): PersonServices {
  return {
    markLook: async () => STANDARD_LOOK,
    setMarkLook: async () => {},
    allSites: async () => false,
    setAllSites: async () => true,
    stoppedSites: async () => ['news.example'],
    resumeSite: async () => {},
    languages: async () => ({ label: null, second: null, available: ['en', 'de'] }),
    setLanguages: async () => {},
    shortcuts: async () => [{ name: '', keys: 'Alt+Shift+E' }],
    changeShortcuts: async () => {},
    corrections: {
      list: async () => [
        {
          words: 'Metabase',
          language: 'en',
          rejected: [{ uri: 'http://data.europa.eu/esco/skill/1', label: 'metabolism' }],
          chosen: { uri: 'http://data.europa.eu/esco/skill/2', label: 'business intelligence' },
          vocabularyVersion: '1.1.1',
          at: '2026-11-20T12:00:00Z',
        },
      ],
      undo: async () => {},
      takeOn: async () => {},
      put: async () => {},
      successors: async () => ({}),
      exportFile: () => 'corrections.json',
      importFile: async () => 2,
    },
    ownData: {
      exportFile: async () => 'esco-lens-data.json',
      importFile: async () => 3,
      eraseAll: async () => {},
    },
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
