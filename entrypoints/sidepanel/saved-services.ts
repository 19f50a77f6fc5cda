/** The saved postings' services, answered by the browser: for the panel and for the popup. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { SavedFormat, SavedServices } from '../../components/saved/saved-services.ts';
import type { Analysis } from '../../lib/analysis.ts';
import { sendMessage } from '../../lib/messages.ts';
import { sameKept } from '../../lib/saved/likeness.ts';
import type { SavedPosting } from '../../lib/saved/saved-posting.ts';
import { openSavedPostings, type PostingShelf } from '../../lib/store/saved-postings.ts';
import { SESSION_POSTINGS, sessionShelf } from '../../lib/store/session-postings.ts';
import { BYTE_ORDER_MARK, saveAs } from './save-as.ts';

/** Tells every open page of the extension that other postings are kept now. */
const CHANNEL = 'saved-postings';

/** @param tabId of the posting that is to be kept */
export function savedServices(tabId: () => Promise<number>): SavedServices {
  const stored = openSavedPostings();
  const session = sessionShelf(browser.storage.session);
  const isOn = async () =>
    (await browser.storage.session.get(SESSION_POSTINGS))[SESSION_POSTINGS] !== undefined;
  const shelf = async (): Promise<PostingShelf> => ((await isOn()) ? session : stored);
  // A channel does not hear itself; listeners have their own.
  const sender = new BroadcastChannel(CHANNEL);
  const changed = () => sender.postMessage('changed');
  const same = async (analysis: Analysis, address: string, text: string) =>
    sameKept({ analysis, address, text }, await (await shelf()).list());

  return {
    list: async () => (await shelf()).list(),
    onChanged(listener) {
      const channel = new BroadcastChannel(CHANNEL);
      channel.addEventListener('message', listener);
      return () => channel.close();
    },
    async put(postings) {
      await (await shelf()).put(postings);
      changed();
    },
    async remove(ids) {
      await (await shelf()).remove(ids);
      changed();
    },
    async save(analysis, address, brought) {
      const text = brought ?? (await sendMessage('tabPosting', { tabId: await tabId() }))?.text;
      // Places in the analysis refer to this very text.
      if (text?.length !== analysis.posting.characters) throw new Error(i18n.t('saved.textGone'));
      const known = await same(analysis, address, text);
      if (known) return { posting: known, isKnown: true };
      const kept = newPosting(analysis, address, text);
      await (await shelf()).put([kept]);
      changed();
      return { posting: kept, isKnown: false };
    },
    isSaved: async (analysis, address, text = '') => (await same(analysis, address, text)) !== null,
    async exportAs(format, postings) {
      const { name, type, text } = await fileOf(format, postings);
      saveAs(name, type, text);
      return name;
    },
    readFile: async (file) => {
      const { readSavedFile } = await import('../../lib/export/saved-file.ts');
      return readSavedFile(await file.text());
    },
    print(ids) {
      const hash = `#/print/${ids.map(encodeURIComponent).join(',')}`;
      void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hash });
    },
    session: {
      isOn,
      async begin() {
        await session.put([]);
        changed();
      },
      async end() {
        await session.clear();
        changed();
      },
    },
  };
}

function newPosting(analysis: Analysis, address: string, text: string): SavedPosting {
  const id = crypto.randomUUID();
  return { id, saved: Date.now(), address, status: 'toRead', note: '', text, analysis };
}

/** What writes and reads files is loaded when it is needed: the popup opens without it. */
async function fileOf(format: SavedFormat, postings: readonly SavedPosting[]) {
  const name = 'saved-postings';
  if (format === 'json') {
    const { savedFile } = await import('../../lib/export/saved-file.ts');
    return { name: `${name}.json`, type: 'application/json', text: savedFile(postings) };
  }
  if (format === 'csv') {
    const { savedTable } = await import('../../lib/export/saved-table.ts');
    return { name: `${name}.csv`, type: 'text/csv', text: BYTE_ORDER_MARK + savedTable(postings) };
  }
  const { savedLinkedData } = await import('../../lib/export/saved-linked-data.ts');
  return { name: `${name}.jsonld`, type: 'application/ld+json', text: savedLinkedData(postings) };
}
