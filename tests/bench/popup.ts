/** The popup over a posting that was read: from its opening until every skill stands in it and can be pressed. */
import path from 'node:path';
import { ensureBuild, withVocabulary } from '../../lib/node/build.ts';
import {
  askBackground,
  openChromium,
  openExtensionPage,
  tabShowing,
} from '../../lib/node/extension-browser.ts';
import { serveFolder } from '../../lib/node/serve.ts';
import { markdownTable, milliseconds, spread } from './clock.ts';
import type { FullVocabulary } from './full-vocabulary.ts';

const ROUNDS = 20;
const SAMPLE = path.resolve(import.meta.dirname, '../../assets/sample');
/** Notes, in milliseconds since the page began, when the first skill can be pressed. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-state="ready"] .skill-main')) return;
  observer.disconnect();
  requestAnimationFrame(() => { globalThis.shownAt = performance.now(); });
}).observe(document, { childList: true, subtree: true });`;

export async function benchPopup({ paths }: FullVocabulary): Promise<string> {
  const folder = withVocabulary(ensureBuild({ browser: 'chrome', mode: 'localhost' }), paths[0] as string);
  const server = await serveFolder(SAMPLE);
  const chromium = await openChromium(folder, true);
  try {
    const posting = await chromium.browser.newPage();
    await posting.goto(`${server.root}posting.html`);
    const asking = await openExtensionPage(chromium, 'options.html');
    const tabId = await tabShowing(asking, `${server.root}posting.html`);
    await askBackground(asking, 'readTab', { tabId });
    const popup = await chromium.browser.newPage();
    await popup.evaluateOnNewDocument(WATCH);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await popup.goto(`chrome-extension://${chromium.extension.id}/popup.html?tab=${tabId}`);
      await popup.waitForFunction('globalThis.shownAt !== undefined');
      times.push(Number(await popup.evaluate('globalThis.shownAt')));
    }
    const { median, p95 } = spread(times.slice(1));
    return markdownTable(
      ['popup with a cached analysis, full ESCO in English', 'median', 'p95'],
      [
        [
          'from opening to the first frame with all skills (aim under 100 ms)',
          milliseconds(median),
          milliseconds(p95),
        ],
      ],
    );
  } finally {
    await chromium.browser.close();
    await server.close();
  }
}
