import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { impliedShown, labelLanguage, vocabularyInUse } from '../lib/settings.ts';
import { bundledPack, readOwnFile } from '../lib/store/bundled-pack.ts';
import { checkedParts } from '../lib/store/checked-parts.ts';
import { correctionStore } from '../lib/store/corrections.ts';
import { BUNDLED_ID, currentVocabulary } from '../lib/store/current-vocabulary.ts';
import { connectDatabase } from '../lib/store/database.ts';
import { openStore } from '../lib/store/pack-store.ts';
import { openServiceAnswers } from '../lib/store/service-answers.ts';
import { aliasFiles } from '../lib/tabs/alias-files.ts';
import {
  askAgainInPage,
  clearPage,
  isStillThere,
  readPage,
  showImpliedInPage,
  stepInPage,
} from '../lib/tabs/annotator.ts';
import { answerMessages } from '../lib/tabs/answers.ts';
import { showCount } from '../lib/tabs/badge.ts';
import { followCommands } from '../lib/tabs/commands.ts';
import { createCorrections } from '../lib/tabs/corrections.ts';
import { holdEngine } from '../lib/tabs/engine.ts';
import { extensionModels } from '../lib/tabs/models.ts';
import { engineOver } from '../lib/tabs/open-engine.ts';
import { createReadings } from '../lib/tabs/readings.ts';
import { followGrants, followTabs } from '../lib/tabs/tab-events.ts';
import { createTabReader } from '../lib/tabs/tab-reader.ts';
import { vocabularyWarning } from '../lib/tabs/vocabulary-warning.ts';
import { offerWaysToLookUp } from '../lib/tabs/ways-to-look-up.ts';

// Not async: every listener is there in the worker's first turn; what they need is awaited inside.
export default defineBackground(() => {
  const store = openStore();
  const root = browser.runtime.getURL('/');
  const readText = async (name: string) => new TextDecoder().decode(await readOwnFile(`${root}${name}`));
  const aliases = aliasFiles((language) => readText(`aliases/${language}.csv`));
  const bundled = bundledPack(`${root}vocabulary.pack`);
  const engine = holdEngine(async () => {
    // The database opens while the settings are read. What is wrong with it shows when the vocabulary is read.
    store.findPack(BUNDLED_ID).catch(() => {});
    const [chosenId, wanted, checked] = await Promise.all([
      vocabularyInUse.getValue(),
      labelLanguage.getValue(),
      checkedParts(),
    ]);
    const onDamaged = () => engine.renew();
    const { vocabulary, warning } = await currentVocabulary({ store, bundled, chosenId, checked, onDamaged });
    return engineOver(
      { vocabulary, warning: warning && vocabularyWarning(warning, i18n.t) },
      {
        aliases,
        language: wanted ?? browser.i18n.getUILanguage(),
        loadModels: (vocabulary) =>
          extensionModels(vocabulary, {
            read: (name) => readOwnFile(`${root}models/${name}`),
            store,
            version: browser.runtime.getManifest().version,
          }),
      },
    );
  });
  const readings = createReadings(browser.storage.session);
  const corrections = createCorrections(correctionStore(connectDatabase('esco-lens')), engine);
  const tabs = createTabReader({
    ...{ readings, readPage, clearPage, isStillThere, showCount, showImpliedInPage, askAgainInPage },
    corrected: corrections.apply,
    impliedShown: () => impliedShown.getValue(),
  });
  answerMessages(engine, tabs, corrections, openServiceAnswers());
  offerWaysToLookUp(engine, {
    menu: () => i18n.t('lookUp.menu'),
    describe: ({ label, kind, code }) =>
      [label, kind === 'occupation' ? i18n.t('lookUp.occupation') : i18n.t('type.skill'), code]
        .filter(Boolean)
        .join(' · '),
  });
  followTabs(tabs, readings);
  followGrants(tabs, readings);
  followCommands({ tabs, stepInPage });
  impliedShown.watch((isShown) => {
    tabs.showImplied(isShown).catch((error: unknown) => console.error(error));
  });
});
