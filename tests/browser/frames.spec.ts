/** Postings in frames of the same site and in components' own trees: marked, pointed at, walked to, cleaned up. */
import { expect, type Page } from '@playwright/test';
import { pressToolbarButton } from '../../lib/node/extension-browser.ts';
import { test as base, HIGHLIGHTS, type Highlights } from './fixtures.ts';
import { type FrameSite, serveFrames } from './frame-page.ts';
import { EVERYTHING } from './probes.ts';

const test = base.extend<{ site: FrameSite }>({
  // Playwright reads from the pattern which fixtures this one needs: none, but it may not be empty.
  site: async ({ baseURL: _ }, use) => {
    const site = await serveFrames();
    await use(site);
    site.close();
  },
});

const IS_OPEN = 'document.documentElement.children.length === 3';
const IS_CLOSED = 'document.documentElement.children.length === 2';

/** Evaluates in the posting's own window: that of the frame, where there is one. */
const INSIDE = `(globalThis.frames.length > 0 ? globalThis.frames[0] : globalThis)`;
const inside = (expression: string) => `${INSIDE}.eval(${JSON.stringify(expression)})`;
const marked = async (page: Page) => ((await page.evaluate(inside(HIGHLIGHTS))) as Highlights).texts;
const waitForMark = (page: Page, words: string) =>
  expect.poll(async () => (await marked(page)).includes(words), { message: words }).toBe(true);

/** The look of the mark on these words, and its place in the page's window. */
const markOn = (page: Page, words: string) =>
  page.evaluate(`(() => {
    const inner = ${INSIDE};
    for (const [name, highlight] of inner.CSS.highlights) for (const range of highlight) {
      if (range.toString() !== ${JSON.stringify(words)}) continue;
      const element = range.startContainer.parentElement;
      const frame = inner.frameElement;
      const outer = frame?.getBoundingClientRect();
      const box = range.getBoundingClientRect();
      const left = box.left + (frame ? outer.left + frame.clientLeft : 0);
      const top = box.top + (frame ? outer.top + frame.clientTop : 0);
      const line = inner.getComputedStyle(element, '::highlight(' + name + ')').textDecorationLine;
      return { line, x: left + box.width / 2, y: top + box.height / 2, bottom: top + box.height, left };
    }
    return null;
  })()`) as Promise<{ line: string; x: number; y: number; bottom: number; left: number }>;

const screenshot = async (page: Page) => (await page.screenshot()).toString('base64');

for (const [where, path] of [
  ['a frame of the same site', '/frame'],
  ['components within components', '/components'],
] as const) {
  test(`${where}: marks are painted, and the page stays as it was`, async ({ localhost, site }) => {
    const page = await localhost.context.newPage();
    await page.goto(site.root + path);
    const source = inside('document.documentElement.outerHTML');
    const before = await page.evaluate(source);
    await waitForMark(page, 'Python');
    await expect.poll(async () => (await markOn(page, 'Python')).line).toBe('underline');
    // What is seen, not what is said: without the highlights the same page looks otherwise.
    const painted = await screenshot(page);
    await page.emulateMedia({ media: 'print' });
    const onPaper = await screenshot(page);
    await page.emulateMedia({ media: 'screen' });
    expect(await screenshot(page)).toBe(painted);
    expect(painted).not.toBe(onPaper);
    expect(await page.evaluate(source)).toBe(before);
    for (const look of [EVERYTHING, inside(EVERYTHING)]) {
      const found = String(
        await page.evaluate(`(document[Symbol.for('seen')] ??= [], ${INSIDE}.document[Symbol.for('seen')] ??= [],
          document.querySelector('main') ?? document.body.append(document.createElement('main')), ${look})`),
      );
      expect(found).not.toMatch(/(?:chrome|moz)-extension:|\besco\b|esco[-_ ]?lens|annotator|\blens\b/i);
      expect(found).not.toContain(localhost.extensionId);
    }
  });

  test(`${where}: pointing opens the card beside the words, keys walk, Escape takes it away`, async ({
    localhost,
    site,
  }) => {
    const page = await localhost.context.newPage();
    await page.goto(site.root + path);
    await waitForMark(page, 'Python');
    const { x, y, bottom, left } = await markOn(page, 'Python');
    await page.mouse.move(x, y - 60);
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForFunction(IS_OPEN);
    const card = await boxOfCard(page);
    expect(Math.abs(card.top - bottom)).toBeLessThan(16);
    expect(Math.abs(card.left - left)).toBeLessThan(2);
    await page.keyboard.press('Escape');
    await page.waitForFunction(IS_CLOSED);

    // The focus opens it too, and Escape closes it from where the focus is.
    await page.mouse.move(2, 2);
    await page.getByRole('link', { name: 'Employers' }).focus();
    await page.keyboard.press('Tab');
    await page.waitForFunction(IS_OPEN);
    await page.keyboard.press('Escape');
    await page.waitForFunction(IS_CLOSED);

    const [worker] = localhost.context.serviceWorkers();
    const tabId = await localhost.tabShowing(site.root + path);
    await worker?.evaluate(`chrome.commands.onCommand.dispatch('next-skill', { id: ${tabId} })`);
    await page.waitForFunction(IS_OPEN);
    await page.keyboard.press('Escape');
    await page.waitForFunction(IS_CLOSED);
  });

  test(`${where}: a permission taken back, and an extension that goes, leave nothing`, async ({
    localhost,
    site,
  }) => {
    const page = await localhost.context.newPage();
    await page.goto(site.root + path);
    await waitForMark(page, 'Python');
    const options = await localhost.open('options.html');
    const tabId = await localhost.tabShowing(site.root + path);
    await options.evaluate(
      `chrome.runtime.sendMessage({ id: 1, type: 'clearTab', data: { tabId: ${tabId} }, timestamp: 1 })`,
    );
    await expect.poll(() => page.evaluate(inside('CSS.highlights.size'))).toBe(0);
    await options.evaluate(
      `chrome.runtime.sendMessage({ id: 2, type: 'readTab', data: { tabId: ${tabId} }, timestamp: 1 })`,
    );
    await waitForMark(page, 'Python');
    await options.close();
    const names = (await page.evaluate(inside('[...CSS.highlights.keys()]'))) as string[];
    await localhost.context
      .serviceWorkers()[0]
      ?.evaluate('chrome.runtime.reload()')
      .catch(() => {});
    const left = `${JSON.stringify(names)}.filter((name) => CSS.highlights.has(name))`;
    await expect.poll(() => page.evaluate(inside(left)), { timeout: 3_000, intervals: [100] }).toEqual([]);
  });
}

test('a jump from the popup scrolls the frame and the page around it', async ({ localhost, site }) => {
  const page = await localhost.context.newPage();
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto(`${site.root}/deep-frame`);
  await waitForMark(page, 'statistics');
  const tabId = await localhost.tabShowing(`${site.root}/deep-frame`);
  const panel = await localhost.open(`sidepanel.html?tab=${tabId}#/posting`);
  await panel
    .getByRole('button', { name: /^statistics/ })
    .first()
    .click();
  await expect
    .poll(async () => {
      const { y } = await markOn(page, 'statistics');
      return y > 0 && y < 500;
    })
    .toBe(true);
  await page.bringToFront();
  expect(await page.evaluate('scrollY')).toBeGreaterThan(100);
});

test('a frame that comes late is read, one that shows another posting is read again, one that goes is forgotten', async ({
  localhost,
  site,
}) => {
  const page = await localhost.context.newPage();
  await page.goto(`${site.root}/late-frame`);
  const panel = await localhost.open('options.html');
  const tabId = await localhost.tabShowing(`${site.root}/late-frame`);
  const badge = () => panel.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  await page.bringToFront();
  await page.evaluate(`open('/posting')`);
  await waitForMark(page, 'Python');
  await page.evaluate(`frames[0].location = '/other-posting'`);
  await waitForMark(page, 'JavaScript');
  await expect.poll(badge).not.toBe('');
  await page.evaluate(`document.querySelector('iframe').remove()`);
  await expect.poll(badge).toBe('');
});

test('text that a component draws late, in a tree of its own, is marked', async ({ localhost, site }) => {
  const page = await localhost.context.newPage();
  await page.goto(`${site.root}/components#late`);
  await expect(page.getByText('Imprint')).toBeVisible();
  await page.evaluate('show()');
  await waitForMark(page, 'Python');
});

test('where only this tab was granted, its frames of the same site are marked too', async ({
  release,
  site,
}) => {
  const [page] = await release.browser.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.root}/frame`);
  await pressToolbarButton(release, page);
  const line = `(() => {
    const frame = frames[0];
    for (const [name, highlight] of frame.CSS.highlights) for (const range of highlight)
      if (range.toString() === 'Python')
        return frame.getComputedStyle(range.startContainer.parentElement, '::highlight(' + name + ')').textDecorationLine;
    return null;
  })()`;
  await expect.poll(() => page.evaluate(line)).toBe('underline');
});

/** The card's own box in the page's window: what lies in closed trees only the developer tools' protocol tells. */
async function boxOfCard(page: Page): Promise<{ left: number; top: number }> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const place = html?.children?.at(-1)?.shadowRoots?.[0]?.children?.at(-1);
  if (!place) throw new Error('No card is open.');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: place.nodeId });
  await session.detach();
  const [left = 0, top = 0] = model.content;
  return { left, top };
}
