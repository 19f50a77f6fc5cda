/** The background's side of the message protocol: who may ask is checked here, then the work is passed on. */
import { browser } from 'wxt/browser';
import { onMessage } from '../messages.ts';
import { highlightRules } from '../page/highlight-style.ts';
import { impliedShown, minimumProbability } from '../settings.ts';
import { postingInPage, showMentionInPage, showWordsInPage } from './annotator.ts';
import { checkedHighlightNames, checkedQuestion, checkedUri } from './checked.ts';
import type { EngineHolder } from './engine.ts';
import { openInPanel } from './panel.ts';
import { annotatorSender, type Own, requireExtensionPage, type Sender } from './senders.ts';
import type { TabReader } from './tab-reader.ts';

/** Most hits a look-up answers, however many are asked for. */
const MAXIMUM_HITS = 100;
const MAXIMUM_QUERY = 200;

/** Registers a listener for every message the background answers. Synchronous: nothing is missed at wake-up. */
export function answerMessages(engine: EngineHolder, tabs: TabReader): void {
  const own: Own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  answerAnnotator(engine, tabs, own);
  answerPagesAboutTabs(tabs, own);
  answerPagesAboutVocabulary(engine, own);
}

function answerAnnotator(engine: EngineHolder, tabs: TabReader, own: Own): void {
  const questions = latestQuestions();
  onMessage('analysePosting', async ({ data, sender }) => {
    const { tabId, url, documentId } = annotatorSender(sender, own);
    const { posting, depth } = checkedQuestion(data);
    const isLatest = questions.ask(tabId);
    const [{ analyse }, minimum, shown] = await Promise.all([
      engine.ready(),
      minimumProbability.getValue(),
      impliedShown.getValue(),
    ]);
    const analysis = await analyse(posting, { depth, minimumProbability: minimum });
    // The page may show another posting by now, and its answer must not be replaced by an older one's.
    if (isLatest()) await tabs.keep(tabId, { analysis, complete: depth === 'full', url, documentId });
    return { analysis, impliedShown: shown };
  });
  onMessage('styleHighlights', async ({ data, sender }) => {
    const { tabId } = annotatorSender(sender, own);
    const css = highlightRules(checkedHighlightNames(data));
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css, origin: 'AUTHOR' });
  });
  onMessage('openInPanel', async ({ data, sender }) => {
    const { tabId } = annotatorSender(sender, own);
    await openInPanel(tabId, checkedUri(data.uri), Date.now());
  });
}

function answerPagesAboutTabs(tabs: TabReader, own: Own): void {
  onMessage('readTab', ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return tabs.read(data.tabId, isPopup(sender, own));
  });
  onMessage('tabReading', ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return tabs.known(data.tabId);
  });
  onMessage('showMention', ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return showMentionInPage(data.tabId, data.uri, data.index);
  });
  onMessage('showWords', ({ data: { tabId, ...words }, sender }) => {
    requireExtensionPage(sender, own);
    return showWordsInPage(tabId, words);
  });
  onMessage('tabPosting', ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return postingInPage(data.tabId);
  });
  onMessage('clearTab', ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return tabs.clear(data.tabId);
  });
}

function answerPagesAboutVocabulary(engine: EngineHolder, own: Own): void {
  onMessage('lookUp', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const limit = Math.min(Math.max(1, data.limit), MAXIMUM_HITS);
    return (await engine.ready()).lookUp(data.text.slice(0, MAXIMUM_QUERY), limit);
  });
  onMessage('conceptPage', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return (await engine.ready()).conceptPage(data.uri);
  });
  onMessage('reviewSkills', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return (await engine.ready()).reviewSkills(data.uris, data.occupation);
  });
  onMessage('vocabularyInUse', async ({ sender }) => {
    requireExtensionPage(sender, own);
    const { summary, warning } = await engine.ready();
    return { ...summary, warning };
  });
  onMessage('vocabularyChanged', async ({ sender }) => {
    requireExtensionPage(sender, own);
    engine.renew();
    return (await engine.ready()).summary;
  });
}

/** Numbers the questions of each tab; what `ask` returns tells whether no later one came from that tab. */
function latestQuestions(): { ask(tabId: number): () => boolean } {
  const latest = new Map<number, number>();
  return {
    ask(tabId) {
      const mine = (latest.get(tabId) ?? 0) + 1;
      latest.set(tabId, mine);
      return () => latest.get(tabId) === mine;
    },
  };
}

/** The popup only opens by the toolbar button or its shortcut, which grant the tab. */
function isPopup(sender: Sender, own: Own): boolean {
  return sender.url?.startsWith(`${own.root}popup.html`) ?? false;
}
