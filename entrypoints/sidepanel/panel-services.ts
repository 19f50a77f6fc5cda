/** The side panel's services, answered by the browser. */
import { browser } from 'wxt/browser';
import { HITS_ASKED } from '../../components/panel/look-up.tsx';
import type { PanelServices } from '../../components/panel/services.ts';
import { askedUntilHeard, sendMessage } from '../../lib/messages.ts';
import { impliedShown, secondLanguage } from '../../lib/settings.ts';
import { detailsServices } from './details-services.ts';
import { keptServices } from './kept-services.ts';
import { pastedServices } from './pasted-services.ts';
import { postingServices } from './posting-services.ts';
import { onReadingChanged } from './reading-changes.ts';
import { savedServices } from './saved-services.ts';
import { skillsServices } from './skills-services.ts';

/** @param search of the panel's address: `?tab=ID` keeps it with that tab, else it follows the active one */
export function panelServices(search: string): PanelServices {
  const named = new URLSearchParams(search).get('tab');
  const tabId = async () => {
    if (named !== null) return Number(named);
    return (
      (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? browser.tabs.TAB_ID_NONE
    );
  };
  const saved = savedServices(tabId);
  return {
    reading: () => askedUntilHeard(async () => sendMessage('tabReading', { tabId: await tabId() })),
    read: () => askedUntilHeard(async () => sendMessage('readTab', { tabId: await tabId() })),
    onReadingChanged,
    showMention: async (uri, index) => sendMessage('showMention', { tabId: await tabId(), uri, index }),
    showWords: async (words) => sendMessage('showWords', { tabId: await tabId(), ...words }),
    setImpliedShown: (shown) => impliedShown.setValue(shown),
    lookUp: (text, isFirst = false) => sendMessage('lookUp', { text, limit: HITS_ASKED, isFirst }),
    async conceptPage(uri) {
      const [page, second] = await Promise.all([
        sendMessage('conceptPage', { uri }),
        secondLanguage.getValue(),
      ]);
      if (page === null || page.kind === 'group' || second === null) return page;
      // The first of the other languages is the one that is shown.
      const labels = page.labels.toSorted(
        (a, b) => Number(b.language === second) - Number(a.language === second),
      );
      return { ...page, labels };
    },
    posting: postingServices(tabId),
    saved,
    skills: skillsServices(saved),
    kept: keptServices(),
    details: detailsServices(),
    pasted: pastedServices(),
    vocabulary: () => sendMessage('vocabularyInUse'),
    shortcut: async () => {
      const commands = await browser.commands.getAll();
      return commands.find((command) => command.name === '_execute_action')?.shortcut || null;
    },
    printPage: () => window.print(),
    copy: (text) => navigator.clipboard.writeText(text),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
