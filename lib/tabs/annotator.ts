/** The annotator in a tab: putting it there, asking it, and saying why that was not possible. */
import { browser } from 'wxt/browser';
import type { UnlistedPhrase } from '../analysis.ts';
import { type PageDone, sendMessage } from '../messages.ts';
import type { LeftOutSection, Posting } from '../posting.ts';
import { checkedPosting } from './checked.ts';

/** The built annotator, as `scripting` names it: from the root of the extension. */
export const ANNOTATOR_FILE = '/annotator.js';
/** What reads the page, brought when the annotator asks for it. */
const READER_FILE = '/reader.js';

/** How long a page may take to be read before the person is told, in milliseconds. */
const PATIENCE = 20_000;
/** Listeners that let a message pass do so at once; a document frozen for the way back never does. */
const FROZEN = 1_000;

export type PageAnswer =
  | { state: 'read' }
  /** No grant for this tab: the toolbar button was not pressed here and the site is not allowed. */
  | { state: 'ungranted' }
  | { state: 'forbidden' }
  | { state: 'failed'; sentence: string };

/**
 * Has the annotator read the page in a tab; puts it there first if it is not there yet. When this
 * resolves with `read`, the annotator has sent its posting and been answered.
 */
export async function readPage(tabId: number): Promise<PageAnswer> {
  try {
    const present = await asked(tabId);
    if (present) return present;
    await injectAnnotator(tabId);
    const answer = await asked(tabId);
    return answer ?? { state: 'failed', sentence: 'The page did not answer. Reload it and try again.' };
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error));
  }
}

/** Puts the annotator into the top frame of a tab. Rejects where the browser does not allow it. */
export async function injectAnnotator(tabId: number): Promise<void> {
  await inTime(browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR_FILE] }));
}

/** Puts what reads pages beside the annotator. Rejects where the browser does not allow it. */
export async function injectReader(tabId: number): Promise<void> {
  await inTime(browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] }));
}

/** Asks the annotator to read; null where there is none. */
async function asked(tabId: number): Promise<PageAnswer | null> {
  return told(sendMessage('pageRead', undefined, tabId));
}

async function told(answering: Promise<PageDone>): Promise<PageAnswer | null> {
  const answer = await inTime(answering.catch(absent));
  if (answer === null) return null;
  return answer.ok ? { state: 'read' } : { state: 'failed', sentence: answer.sentence };
}

/** Marks the page although it is no posting; null where there is no annotator. */
export function annotateAnywayInPage(tabId: number): Promise<PageAnswer | null> {
  return told(sendMessage('pageAnnotateAnyway', undefined, tabId));
}

/** Takes sections into the analysis, and others out; null where there is no annotator. */
export function takeInInPage(tabId: number, sections: LeftOutSection[]): Promise<PageAnswer | null> {
  return told(sendMessage('pageTakeIn', { sections }, tabId));
}

/** Has the annotator, if there is one, ask anew about the posting it shows. */
export async function askAgainInPage(tabId: number): Promise<void> {
  await sendMessage('pageAskAgain', undefined, tabId).catch(absent);
}

/** To the next (1) or previous (-1) mark; null where there is no annotator, false where there is no mark. */
export async function stepInPage(tabId: number, by: 1 | -1): Promise<boolean | null> {
  return sendMessage('pageStep', { by }, tabId).catch(absent);
}

/** Has the annotator leave the page as it found it, if there is one. */
export async function clearPage(tabId: number): Promise<void> {
  await sendMessage('pageClear', undefined, tabId).catch(absent);
}

/** Scrolls to a mention; false where there is no annotator or no such mention. */
export async function showMentionInPage(tabId: number, uri: string, index: number): Promise<boolean> {
  return (await sendMessage('pageShowMention', { uri, index }, tabId).catch(absent)) ?? false;
}

/**
 * Whether the document that was read is still the one in the tab. Nothing answers this message: the
 * browser itself says whether the document is there with a listener of ours in it.
 */
export async function isStillThere(tabId: number, documentId: string | null): Promise<boolean> {
  const target = documentId === null ? { frameId: 0 } : { frameId: 0, documentId };
  try {
    await inTime(browser.tabs.sendMessage(tabId, {}, target), FROZEN);
    return true;
  } catch (error) {
    // Chromium without the polyfill's help: the document is there and let the message pass.
    return error instanceof Error && /port closed/i.test(error.message);
  }
}

/** Scrolls to words of the posting; false where there is no annotator or the words are gone. */
export async function showWordsInPage(tabId: number, words: UnlistedPhrase): Promise<boolean> {
  return (await sendMessage('pageShowWords', words, tabId).catch(absent)) ?? false;
}

/** The posting that was read in a tab; null where there is no annotator or it shows none. */
export async function postingInPage(tabId: number): Promise<Posting | null> {
  const posting = await sendMessage('pagePosting', undefined, tabId).catch(absent);
  return posting === null ? null : checkedPosting(posting);
}

/** Tells the annotator, if there is one, whether skills that a sentence means are to be shown. */
export async function showImpliedInPage(tabId: number, shown: boolean): Promise<void> {
  await sendMessage('pageShowImplied', { shown }, tabId).catch(absent);
}

/** Nobody listens in that tab: an expected answer, not a failure. Anything else goes on. */
function absent(error: unknown): null {
  const text = error instanceof Error ? error.message : String(error);
  if (/no response|receiving end does not exist|could not establish connection|port closed/i.test(text)) {
    return null;
  }
  throw error;
}

/**
 * What a browser's refusal means. Chromium: `ExtensionsBrowserClient`/`PermissionsData::CanAccessPage`
 * ("Cannot access contents of the page. Extension manifest must request permission…", "Cannot access a
 * chrome:// URL", "The extensions gallery cannot be scripted."). Firefox says "Missing host permission
 * for the tab" for both.
 */
export function refusal(message: string): PageAnswer {
  if (/manifest must request permission|missing host permission/i.test(message))
    return { state: 'ungranted' };
  if (/cannot access|cannot be scripted|gallery|error page|blocked by administrator|policy/i.test(message)) {
    return { state: 'forbidden' };
  }
  return { state: 'failed', sentence: message };
}

async function inTime<T>(work: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error('The page takes too long to answer. Wait until it has loaded, then try again.')),
      patience,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
