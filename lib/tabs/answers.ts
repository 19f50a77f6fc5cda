/** The background's side of the message protocol: who may ask is checked here, then the work is passed on. */
import { browser } from 'wxt/browser';
import { onMessage } from '../messages.ts';
import type { ServiceAnswers } from '../store/service-answers.ts';
import {
  annotateAnywayInPage,
  postingInPage,
  showMentionInPage,
  showWordsInPage,
  takeInInPage,
} from './annotator.ts';
import { answerAnnotator } from './annotator-answers.ts';
import { labelsBeyond } from './concept-details.ts';
import { answerCorrections } from './correction-answers.ts';
import type { Corrections } from './corrections.ts';
import { answerDetails } from './details-answers.ts';
import type { EngineHolder } from './engine.ts';
import { answerPagesAboutProfile } from './profile-answers.ts';
import { type Own, requireExtensionPage, type Sender } from './senders.ts';
import type { TabReader } from './tab-reader.ts';
import { answerTexts } from './text-answers.ts';

/** Most hits a look-up answers, however many are asked for. */
const MAXIMUM_HITS = 100;
const MAXIMUM_QUERY = 200;

/** Registers a listener for every message the background answers. Synchronous: nothing is missed at wake-up. */
export function answerMessages(
  engine: EngineHolder,
  tabs: TabReader,
  corrections: Corrections,
  details: ServiceAnswers,
): void {
  const own: Own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  answerAnnotator(engine, tabs, corrections, details, own);
  answerCorrections(corrections, tabs, own);
  answerTexts(engine, corrections, own);
  answerPagesAboutTabs(tabs, own);
  answerPagesAboutVocabulary(engine, details, own);
  answerPagesAboutProfile(engine, own);
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
  onMessage('annotateAnyway', ({ data: { tabId }, sender }) => {
    requireExtensionPage(sender, own);
    return tabs.ask(tabId, () => annotateAnywayInPage(tabId));
  });
  onMessage('takeIn', ({ data: { tabId, sections }, sender }) => {
    requireExtensionPage(sender, own);
    return tabs.ask(tabId, () => takeInInPage(tabId, sections));
  });
  onMessage('clearTab', ({ data, sender }) => {
    requireExtensionPage(sender, own);
    return tabs.clear(data.tabId);
  });
}

function answerPagesAboutVocabulary(engine: EngineHolder, details: ServiceAnswers, own: Own): void {
  onMessage('lookUp', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const limit = Math.min(Math.max(1, data.limit), MAXIMUM_HITS);
    return (await engine.ready()).lookUp(data.text.slice(0, MAXIMUM_QUERY), limit, data.isFirst === true);
  });
  onMessage('conceptPage', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const page = await (await engine.ready()).conceptPage(data.uri);
    if (page) page.labels.push(...(await labelsBeyond(data.uri, page.labels, details)));
    return page;
  });
  answerDetails(details, async (uri) => (await (await engine.ready()).conceptPage(uri))?.kind ?? null, own);
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

/** The popup only opens by the toolbar button or its shortcut, which grant the tab. */
function isPopup(sender: Sender, own: Own): boolean {
  return sender.url?.startsWith(`${own.root}popup.html`) ?? false;
}
