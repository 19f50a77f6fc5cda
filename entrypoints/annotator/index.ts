/**
 * The script in the page. An unlisted script rather than a content script of WXT: the latter's context
 * announces itself with events that carry the extension's id, and every listening page would hear it.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askedUntilHeard, onMessage, removeAllListeners, sendMessage } from '../../lib/messages.ts';
import { type Answer, createAnnotator } from '../../lib/page/annotator.ts';
import cardCss from '../../lib/page/card.css?inline';
import { browserRegistryOf } from '../../lib/page/highlight-registry.ts';
import { beginLifetime } from '../../lib/page/lifetime.ts';
import { takeReader } from '../../lib/page/reader-slot.ts';
import { cardWords } from './card-words.ts';

/** After an update the script outlives its extension for a moment: that is no error, and nothing to report. */
const ignoreGone = (): void => {};
const REFUSED: Answer = { ok: false, sentence: 'Only the extension itself may ask for this.' };
const isOwn = (sender: { id?: string | undefined }): boolean => sender.id === browser.runtime.id;

export default defineUnlistedScript(() => {
  const life = beginLifetime(globalThis, () => browser.runtime?.id === undefined);
  const annotator = createAnnotator({
    document,
    view: window,
    registryOf: browserRegistryOf,
    analyse: (question) => askedUntilHeard(() => sendMessage('analysePosting', question)),
    reader: () => takeReader(globalThis, () => sendMessage('bringReader')),
    gone: () => void sendMessage('postingGone').catch(ignoreGone),
    style: (names, withFrames) =>
      askedUntilHeard(() => sendMessage('styleHighlights', { names, withFrames })),
    onOpenInPanel: (uri) => void sendMessage('openInPanel', { uri }).catch(ignoreGone),
    onSay: (saying) => sendMessage('correctHere', saying),
    onUndo: ({ words, uri }) => sendMessage('undoHere', { words, uri }),
    meaningOf: (uri) => sendMessage('describeConcept', { uri }),
    words: cardWords,
    css: cardCss,
    signal: life.signal,
  });
  life.onTick(() => annotator.tick());
  life.signal.addEventListener('abort', removeAllListeners);

  onMessage('pageRead', ({ sender }) => (isOwn(sender) ? annotator.answer() : REFUSED));
  onMessage('pageAnnotateAnyway', ({ sender }) => (isOwn(sender) ? annotator.annotateAnyway() : REFUSED));
  onMessage('pageTakeIn', ({ data, sender }) => (isOwn(sender) ? annotator.takeIn(data.sections) : REFUSED));
  onMessage('pageAskAgain', ({ sender }) => {
    if (isOwn(sender)) annotator.askAgain().catch(ignoreGone);
  });
  onMessage('pageStep', ({ data, sender }) => isOwn(sender) && annotator.step(data.by));
  onMessage('pageShowMention', async ({ data, sender }) => {
    if (!isOwn(sender)) return false;
    await annotator.answered();
    return annotator.showMention(data.uri, data.index);
  });
  onMessage('pageShowWords', async ({ data, sender }) => {
    if (!isOwn(sender)) return false;
    await annotator.answered();
    return annotator.showWords(data);
  });
  onMessage('pagePosting', ({ sender }) => (isOwn(sender) ? annotator.posting() : null));
  onMessage('pageShowImplied', ({ data, sender }) => {
    if (isOwn(sender)) annotator.showImplied(data.shown);
  });
  onMessage('pageClear', ({ sender }) => {
    if (isOwn(sender)) annotator.clear();
  });
  annotator.read(false).catch(ignoreGone);
});
