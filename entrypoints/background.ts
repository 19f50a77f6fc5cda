import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import english from '../assets/aliases/en.csv?raw';
import { parseAliases } from '../lib/match/aliases.ts';
import { vocabularyInUse } from '../lib/settings.ts';
import { bundledPack } from '../lib/store/bundled-pack.ts';
import { currentVocabulary } from '../lib/store/current-vocabulary.ts';
import { openStore } from '../lib/store/pack-store.ts';
import { clearPage, isStillThere, readPage } from '../lib/tabs/annotator.ts';
import { answerMessages } from '../lib/tabs/answers.ts';
import { showCount } from '../lib/tabs/badge.ts';
import { holdEngine } from '../lib/tabs/engine.ts';
import { engineOver } from '../lib/tabs/open-engine.ts';
import { createReadings } from '../lib/tabs/readings.ts';
import { followGrants, followTabs } from '../lib/tabs/tab-events.ts';
import { createTabReader } from '../lib/tabs/tab-reader.ts';

// Not async: every listener is there in the worker's first turn; what they need is awaited inside.
export default defineBackground(() => {
  const store = openStore();
  const bundled = bundledPack(`${browser.runtime.getURL('/')}vocabulary.pack`);
  const engine = holdEngine(async () => {
    const current = await currentVocabulary({ store, bundled, chosenId: await vocabularyInUse.getValue() });
    return engineOver(current, { en: parseAliases(english) }, browser.i18n.getUILanguage());
  });
  const readings = createReadings(browser.storage.session);
  const tabs = createTabReader({ readings, readPage, clearPage, isStillThere, showCount });
  answerMessages(engine, tabs);
  followTabs(tabs, readings);
  followGrants(tabs, readings);
  browser.runtime.onStartup.addListener(() => {
    store.removeInterrupted().catch((error: unknown) => console.error(error));
  });
});
