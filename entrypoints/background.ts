import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import english from '../assets/aliases/en.csv?raw';
import englishOccupations from '../assets/aliases/occupations-en.csv?raw';
import { parseAliases } from '../lib/match/aliases.ts';
import { impliedShown, vocabularyInUse } from '../lib/settings.ts';
import { bundledPack, readOwnFile } from '../lib/store/bundled-pack.ts';
import { currentVocabulary } from '../lib/store/current-vocabulary.ts';
import { openStore } from '../lib/store/pack-store.ts';
import { clearPage, isStillThere, readPage, showImpliedInPage } from '../lib/tabs/annotator.ts';
import { answerMessages } from '../lib/tabs/answers.ts';
import { showCount } from '../lib/tabs/badge.ts';
import { holdEngine } from '../lib/tabs/engine.ts';
import { extensionModels } from '../lib/tabs/models.ts';
import { engineOver } from '../lib/tabs/open-engine.ts';
import { createReadings } from '../lib/tabs/readings.ts';
import { followGrants, followTabs } from '../lib/tabs/tab-events.ts';
import { createTabReader } from '../lib/tabs/tab-reader.ts';

// Not async: every listener is there in the worker's first turn; what they need is awaited inside.
export default defineBackground(() => {
  const store = openStore();
  const root = browser.runtime.getURL('/');
  const bundled = bundledPack(`${root}vocabulary.pack`);
  const engine = holdEngine(async () => {
    const current = await currentVocabulary({ store, bundled, chosenId: await vocabularyInUse.getValue() });
    return engineOver(current, {
      aliases: { en: [...parseAliases(english), ...parseAliases(englishOccupations)] },
      language: browser.i18n.getUILanguage(),
      loadModels: (vocabulary) =>
        extensionModels(vocabulary, {
          read: (name) => readOwnFile(`${root}models/${name}`),
          store,
          version: browser.runtime.getManifest().version,
        }),
    });
  });
  const readings = createReadings(browser.storage.session);
  const tabs = createTabReader({
    ...{ readings, readPage, clearPage, isStillThere, showCount, showImpliedInPage },
    impliedShown: () => impliedShown.getValue(),
  });
  answerMessages(engine, tabs);
  followTabs(tabs, readings);
  followGrants(tabs, readings);
  impliedShown.watch((isShown) => {
    tabs.showImplied(isShown).catch((error: unknown) => console.error(error));
  });
  browser.runtime.onStartup.addListener(() => {
    store.removeInterrupted().catch((error: unknown) => console.error(error));
  });
});
