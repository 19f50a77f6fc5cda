/** What the settings page asks about the person's own choices and data, answered by the browser. */
import { browser } from 'wxt/browser';
import type { PersonServices } from '../../components/options/person-services.ts';
import { type Correction, withSuccessor } from '../../lib/corrections/correction.ts';
import { correctionsJson } from '../../lib/corrections/file.ts';
import { sendMessage } from '../../lib/messages.ts';
import { labelLanguage, markLook, secondLanguage, stoppedSites } from '../../lib/settings.ts';
import { connectDatabase } from '../../lib/store/database.ts';
import { bringOwnData, ownDataText } from '../../lib/store/own-data.ts';
import { ALL_SITES, allowAllSites, resumeSite, stopAllSites } from '../../lib/tabs/site-access.ts';
import { saveAs } from '../sidepanel/save-as.ts';

const DATABASE = 'esco-lens';
const JSON_TYPE = 'application/json';

export function personServices(): PersonServices {
  const database = connectDatabase(DATABASE);
  return {
    markLook: () => markLook.getValue(),
    setMarkLook: (look) => markLook.setValue(look),
    allSites: () => browser.permissions.contains({ origins: [ALL_SITES] }),
    setAllSites: (wanted) => (wanted ? allowAllSites() : stopAllSites()),
    stoppedSites: () => stoppedSites.getValue(),
    resumeSite,
    async languages() {
      const [label, second, { languages }] = await Promise.all([
        labelLanguage.getValue(),
        secondLanguage.getValue(),
        sendMessage('vocabularyInUse'),
      ]);
      return { label, second, available: languages };
    },
    async setLanguages({ label, second }) {
      await Promise.all([labelLanguage.setValue(label), secondLanguage.setValue(second)]);
      await sendMessage('vocabularyChanged');
    },
    async shortcuts() {
      const commands = await browser.commands.getAll();
      return commands.map(({ name, description, shortcut }) => ({
        name: name === '_execute_action' ? '' : (description ?? name ?? ''),
        keys: shortcut ?? '',
      }));
    },
    changeShortcuts,
    corrections: {
      list: () => sendMessage('corrections'),
      undo: (undone) => sendMessage('undoCorrection', undone),
      takeOn: (correction, uri, to) => putCorrection(withSuccessor(correction, uri, to)),
      put: putCorrection,
      successors: (corrections) => {
        const uris = corrections.flatMap(({ chosen, rejected }) => [
          ...(chosen ? [chosen] : []),
          ...rejected,
        ]);
        return sendMessage('successors', { uris: [...new Set(uris.map(({ uri }) => uri))] });
      },
      exportFile(corrections) {
        saveAs('corrections.json', JSON_TYPE, correctionsJson(corrections));
        return 'corrections.json';
      },
      async importFile(file) {
        return (await sendMessage('addCorrections', { json: await file.text() })).added;
      },
    },
    ownData: {
      async exportFile() {
        saveAs('esco-lens-data.json', JSON_TYPE, await ownDataText(database, browser.storage.local));
        return 'esco-lens-data.json';
      },
      importFile: async (file) => bringOwnData(await file.text(), database, browser.storage.local),
      async eraseAll() {
        await database.use(async (open) => {
          const names = [...open.objectStoreNames];
          const transaction = open.transaction(names, 'readwrite', { durability: 'strict' });
          await Promise.all([
            ...names.map((name) => transaction.objectStore(name).clear()),
            transaction.done,
          ]);
        });
        await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
        const { origins = [] } = await browser.permissions.getAll();
        const { optional_host_permissions: optional = [] } = browser.runtime.getManifest();
        // Where a browser does not let one go (it was given in its own settings), the others still do.
        if (optional.length > 0)
          await Promise.allSettled(
            origins.map((origin) => browser.permissions.remove({ origins: [origin] })),
          );
        await sendMessage('vocabularyChanged');
      },
    },
  };
}

/** Firefox, which the types of Chrome's API do not know. */
interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & WithShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const putCorrection = (correction: Correction) =>
  sendMessage('putCorrection', { json: correctionsJson([correction]) });
