/** Adding official files, and what that does to what was saved: answered by the browser. */
import type { OptionsServices } from '../../components/options/services.ts';
import { openImportDesk } from '../../lib/import/import-desk.ts';
import { savedForward, versionOf } from '../../lib/import/saved-forward.ts';
import { sendMessage } from '../../lib/messages.ts';
import { vocabularyInUse } from '../../lib/settings.ts';
import { connectDatabase } from '../../lib/store/database.ts';
import { openImportStore } from '../../lib/store/import-store.ts';
import type { PackStore } from '../../lib/store/pack-store.ts';
import { savedConcepts } from '../../lib/store/saved-concepts.ts';
import { openStoredPack } from '../../lib/store/stored-pack.ts';

export function importServices(packs: PackStore): Pick<OptionsServices, 'imports' | 'savedForward'> {
  const imports = openImportDesk({
    imports: openImportStore(),
    packs,
    inUse: vocabularyInUse,
    reopen: () => sendMessage('vocabularyChanged'),
    // Vite finds and bundles the worker by exactly this expression.
    startWorker: () =>
      new Worker(new URL('../../lib/import/import-worker.ts', import.meta.url), { type: 'module' }),
    locks: navigator.locks,
    channel: new BroadcastChannel('import'),
    storage: navigator.storage,
  });
  return {
    imports,
    async savedForward(id) {
      const pack = await packs.packBlob(id);
      if (!pack) throw new Error('The vocabulary is no longer stored.');
      const vocabulary = await openStoredPack(pack);
      const [language = null] = vocabulary.languages;
      if (language !== null) await vocabulary.load(language);
      return savedForward(await savedConcepts(connectDatabase('esco-lens')), versionOf(vocabulary, language));
    },
  };
}
