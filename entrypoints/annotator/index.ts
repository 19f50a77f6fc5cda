/**
 * The script in the page. An unlisted script rather than a content script of WXT: the latter's context
 * announces itself with events that carry the extension's id, and every listening page would hear it.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, removeAllListeners, sendMessage } from '../../lib/messages.ts';
import { createAnnotator } from '../../lib/page/annotator.ts';
import cardCss from '../../lib/page/card.css?inline';
import { browserRegistry } from '../../lib/page/highlights.ts';
import { beginLifetime } from '../../lib/page/lifetime.ts';
import { cardWords } from './card-words.ts';

/** After an update the script outlives its extension for a moment: that is no error, and nothing to report. */
const ignoreGone = (): void => {};
const isOwn = (sender: { id?: string | undefined }): boolean => sender.id === browser.runtime.id;

export default defineUnlistedScript(() => {
  const life = beginLifetime(globalThis, () => browser.runtime?.id === undefined);
  const annotator = createAnnotator({
    document,
    view: window,
    registry: browserRegistry(),
    analyse: (posting, depth) => sendMessage('analysePosting', { posting, depth }),
    style: (names) => sendMessage('styleHighlights', names),
    openInPanel: (uri) => void sendMessage('openInPanel', { uri }).catch(ignoreGone),
    words: cardWords(),
    cardCss,
    signal: life.signal,
  });
  life.onTick(() => annotator.tick());
  life.signal.addEventListener('abort', removeAllListeners);

  onMessage('pageRead', ({ sender }) =>
    isOwn(sender)
      ? annotator.answer()
      : { ok: false, sentence: 'Only the extension itself may ask for this.' },
  );
  onMessage(
    'pageShowMention',
    ({ data, sender }) => isOwn(sender) && annotator.showMention(data.uri, data.index),
  );
  onMessage('pageShowWords', ({ data, sender }) => isOwn(sender) && annotator.showWords(data));
  onMessage('pagePosting', ({ sender }) => (isOwn(sender) ? annotator.posting() : null));
  onMessage('pageShowImplied', ({ data, sender }) => {
    if (isOwn(sender)) annotator.showImplied(data.shown);
  });
  onMessage('pageClear', ({ sender }) => {
    if (isOwn(sender)) annotator.clear();
  });
  annotator.read(false).catch(ignoreGone);
});
