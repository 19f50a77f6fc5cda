/** What the background answers about what the person said words mean. */
import { languageOfWords } from '../corrections/apply.ts';
import { correctionsFrom } from '../corrections/file.ts';
import { onMessage } from '../messages.ts';
import { checkedUri, checkedWish, checkedWords } from './checked.ts';
import type { Corrections } from './corrections.ts';
import { annotatorSender, type Own, requireExtensionPage } from './senders.ts';
import type { TabReader } from './tab-reader.ts';

export function answerCorrections(corrections: Corrections, tabs: TabReader, own: Own): void {
  /** The language of the posting in a tab: words are corrected in the language they were read in. */
  const languageIn = async (tabId: number): Promise<string> => {
    const reading = await tabs.kept(tabId);
    if (!reading) throw new Error('The posting is gone. Read the page again, then say it once more.');
    return languageOfWords(reading.analysis);
  };
  const say = async (tabId: number, data: unknown): Promise<void> => {
    await corrections.say({ ...checkedWish(data), language: await languageIn(tabId) });
    await tabs.followCorrections();
  };
  onMessage('correctHere', ({ data, sender }) => say(annotatorSender(sender, own).tabId, data));
  onMessage('undoHere', async ({ data, sender }) => {
    const { tabId } = annotatorSender(sender, own);
    const undone = { words: checkedWords(data.words), uri: checkedUri(data.uri) };
    await corrections.undo({ ...undone, language: await languageIn(tabId) });
    await tabs.followCorrections();
  });
  onMessage('correct', ({ data: { tabId, ...wish }, sender }) => {
    requireExtensionPage(sender, own);
    return say(tabId, wish);
  });
  onMessage('corrections', ({ sender }) => {
    requireExtensionPage(sender, own);
    return corrections.all();
  });
  onMessage('undoCorrection', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    await corrections.undo(data);
    await tabs.followCorrections();
  });
  onMessage('addCorrections', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const added = correctionsFrom(data.json);
    await corrections.add(added);
    await tabs.followCorrections();
    return { added: added.length };
  });
  onMessage('putCorrection', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    for (const correction of correctionsFrom(data.json)) await corrections.put(correction);
    await tabs.followCorrections();
  });
}
