/** Settings services that answer with samples. */
import type { OptionsServices } from '../../../components/options/services.ts';

export function sampleOptionsServices(changes: Partial<OptionsServices> = {}): OptionsServices {
  const bundled = {
    id: null,
    version: '1.1.1',
    languages: ['en'],
    skills: 1512,
    added: null,
    bytes: 1_340_000,
    inUse: false,
  };
  const imported = {
    id: 'imported',
    version: '1.1.1',
    languages: ['en', 'de'],
    skills: 13_896,
    added: Date.UTC(2026, 10, 20, 12),
    bytes: 17_800_000,
    inUse: true,
  };
  return {
    vocabularies: async () => [bundled, imported],
    useVocabulary: async () => {},
    deleteVocabulary: async () => {},
    startImport: () => new Promise(() => {}),
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
