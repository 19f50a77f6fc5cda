/** The settings page's services, answered by the browser. */
import { browser } from 'wxt/browser';
import type { OptionsServices, StoredVocabulary } from '../../components/options/services.ts';
import { DEFAULT_MINIMUM_PROBABILITY } from '../../lib/match/match.ts';
import { sendMessage } from '../../lib/messages.ts';
import { minimumProbability, theme, vocabularyInUse } from '../../lib/settings.ts';
import { openStore, type PackRecord } from '../../lib/store/pack-store.ts';
import { sitesToRead } from '../../lib/tabs/allowed-sites.ts';
import { fetchServices } from './fetch-services.ts';
import { importServices } from './import-services.ts';
import { personServices } from './person-services.ts';

export function optionsServices(): OptionsServices {
  const store = openStore();
  const importing = importServices(store);
  const use = async (id: string | null) => {
    await vocabularyInUse.setValue(id);
    await sendMessage('vocabularyChanged');
  };
  return {
    vocabularies: async () => {
      const [packs, chosen] = await Promise.all([store.listPacks(), vocabularyInUse.getValue()]);
      // An import that has not ended has no checksum yet.
      const imported = packs.filter(
        (pack) => pack.source === 'imported' && pack.state !== 'importing' && pack.version !== 'unknown',
      );
      const bundled = packs.find((pack) => pack.source === 'bundled');
      return [bundledEntry(bundled, chosen), ...imported.map((pack) => importedEntry(pack, chosen))];
    },
    useVocabulary: use,
    deleteVocabulary: async (id) => {
      // First the setting: a vocabulary in use must never be one that is gone.
      if ((await vocabularyInUse.getValue()) === id) await use(null);
      await store.deletePack(id);
    },
    ...importing,
    fetching: fetchServices(store, importing.imports),
    ...personServices(),
    theme: () => theme.getValue(),
    setTheme: (chosen) => theme.setValue(chosen),
    minimumProbability: () => minimumProbability.getValue(),
    setMinimumProbability: (value) => minimumProbability.setValue(value),
    defaultMinimumProbability: DEFAULT_MINIMUM_PROBABILITY,
    sites: async () => sitesToRead((await browser.permissions.getAll()).origins),
    removeSite: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  };
}

function bundledEntry(pack: PackRecord | undefined, chosen: string | null): StoredVocabulary {
  return {
    id: null,
    version: pack?.version ?? null,
    languages: pack?.languages ?? [],
    skills: pack?.skills ?? null,
    added: null,
    bytes: pack?.size ?? null,
    inUse: chosen === null,
    failed: false,
  };
}

function importedEntry(pack: PackRecord, chosen: string | null): StoredVocabulary {
  const { id, version, languages, skills, created, size, state } = pack;
  const failed = state === 'failed';
  return { id, version, languages, skills, added: created, bytes: size, inUse: id === chosen, failed };
}
