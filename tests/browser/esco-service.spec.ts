import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { formatRoute } from '../../components/panel/route.ts';
import { buildFolder } from '../../lib/node/build.ts';
import { openFirefox } from '../../lib/node/extension-browser.ts';
import { HOST, openPageInFirefox } from '../../lib/node/firefox-demonstration.ts';
import { miniature, PYTHON } from '../esco-server/miniature.ts';
import { type EscoServer, serveEsco } from '../esco-server/server.ts';
import { accessibleNodes } from './closed-tree.ts';
import { HIGHLIGHTS, type Highlights, missingFirefox, openLocalhostBuild, test } from './fixtures.ts';

const CONCEPT = `sidepanel.html${formatRoute({ view: 'concept', uri: PYTHON })}`;
const DESCRIPTION = 'A description of Python, in words made up for tests.';

let server: EscoServer;
test.beforeEach(async () => {
  server = await serveEsco(miniature());
});
test.afterEach(() => server.close());

/** Names the server as the person would who has an ESCO API of their own. */
async function nameService(options: Page, base: string): Promise<void> {
  await options.getByText('Fetch all of ESCO', { exact: true }).first().click();
  await options.getByLabel('An ESCO API on this computer').check();
  await options.getByLabel('Base address').fill(base);
  await options.getByLabel('Ask this service for single concepts too').check();
}

test('a concept’s page loads what ESCO says when asked to, and shows it without a network ever after', async ({
  localhost,
}) => {
  await nameService(await localhost.open('options.html'), server.open);
  const panel = await localhost.open(CONCEPT);
  await expect(panel.getByText(/Only the concept’s identifier is sent/)).toBeVisible();
  expect(server.asked).toEqual([]);

  await panel.getByRole('button', { name: 'Load description from ESCO' }).click();
  await expect(panel.getByText(DESCRIPTION)).toBeVisible();
  await expect(panel.getByText(/ESCO 1\.2\.1, from localhost:\d+, loaded on/)).toBeVisible();
  const id = PYTHON.slice(-36);
  expect(server.asked.map((address) => address.split('?')[0])).toEqual([
    `/esco/open-api/skill/skill:${id}`,
    `/esco/open-api/skill/skill:${id}/history`,
    `/esco/open-api/skill/skill:${id}/conversion`,
  ]);
  // A language that the vocabulary lacks: ESCO's own labels, beside those of the vocabulary.
  await panel.getByLabel('In another language:').selectOption('de');
  await expect(panel.getByText('Prüfwort Python', { exact: true })).toBeVisible();

  await server.close();
  const offline = await localhost.open(CONCEPT);
  await expect(offline.getByText(DESCRIPTION)).toBeVisible();
  await expect(offline.getByText(/loaded on/)).toBeVisible();
  await offline.getByRole('button', { name: 'Load again' }).click();
  await expect(offline.getByText(/cannot be reached/)).toBeVisible();
  await expect(offline.getByText(DESCRIPTION)).toBeVisible();
});

test('the card says what was loaded, where it was; where it was not, it says where it can be, and asks nobody', async ({
  localhost,
  sample,
}) => {
  await nameService(await localhost.open('options.html'), server.open);
  const page = await localhost.context.newPage();
  const explained = async () => {
    await page.goto(sample);
    await expect
      .poll(async () => ((await page.evaluate(HIGHLIGHTS)) as Highlights).texts)
      .toContain('Python');
    const place = (await page.evaluate(`(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = ranges.find((range) => range.toString() === 'Python');
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`)) as { x: number; y: number };
    await page.mouse.move(place.x, place.y - 60);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await page.waitForFunction('document.documentElement.children.length === 3');
    await pressInCard(page, 'What is this?');
    await expect
      .poll(async () => (await cardTexts(page)).join(' '))
      .not.toMatch(/What is this|Looking it up/);
    return (await cardTexts(page)).join(' ');
  };
  expect(await explained()).toContain('can be loaded in the side panel');
  expect(server.asked).toEqual([]);

  const panel = await localhost.open(CONCEPT);
  await panel.getByRole('button', { name: 'Load description from ESCO' }).click();
  await expect(panel.getByText(DESCRIPTION)).toBeVisible();
  const asked = server.asked.length;
  await page.bringToFront();
  const text = await explained();
  expect(text).toContain(DESCRIPTION);
  expect(text).not.toContain('can be loaded in the side panel');
  expect(server.asked).toHaveLength(asked);
});

const cardTexts = async (page: Page) =>
  (await accessibleNodes(page)).filter(({ role }) => /StaticText|button/.test(role)).map(({ name }) => name);

/** Clicks a button of the card, whose place only the developer tools' protocol tells. */
async function pressInCard(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find((each) => each.role?.value === 'button' && each.name?.value === name);
  if (node?.backendDOMNodeId === undefined) throw new Error(`No button of the card is called ${name}.`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  await session.detach();
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

test('all of ESCO is fetched from a local API; a browser closed half-way goes on where it was', async ({
  headless,
}) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'esco-lens-'));
  let context: BrowserContext | undefined;
  try {
    // The rest of the answers come so late that the browser is closed before them.
    server.setFaults((request) => (request < 8 ? null : 'drip'));
    const first = await openLocalhostBuild(headless, undefined, profile);
    context = first.context;
    const options = await first.open('options.html');
    await nameService(options, server.web);
    await options.getByLabel(/I want my browser to ask localhost:\d+ for all of ESCO/).check();
    await options.getByRole('button', { name: 'Fetch all of ESCO' }).click();
    await expect.poll(() => server.asked.length).toBe(9);
    await context.close();

    server.setFaults(() => null);
    const second = await openLocalhostBuild(headless, undefined, profile);
    context = second.context;
    const again = await second.open('options.html');
    await expect(
      again.getByText(/A fetch was interrupted\. [\d,]+ of [\d,]+ concepts are kept/),
    ).toBeVisible();
    expect(server.asked).toHaveLength(9);
    await again.getByRole('button', { name: 'Go on' }).click();
    await expect(again.getByText(/ESCO 1\.2\.1/).first()).toBeVisible({ timeout: 60_000 });

    // Only what was on its way is asked for a second time.
    const twice = server.asked.filter((address, at) => server.asked.indexOf(address) !== at);
    expect(twice.length).toBeLessThanOrEqual(1);
    await expect(again.getByText(/13 skills/).first()).toBeVisible();
  } finally {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('Firefox: a concept’s page loads what ESCO says', async () => {
  const reason = missingFirefox();
  test.skip(reason !== null, `Firefox was not tested. ${reason}`);
  const browser = await openFirefox(buildFolder({ browser: 'firefox', mode: 'localhost' }), true, HOST);
  try {
    const options = await openPageInFirefox(browser, 'options.html');
    const service = { base: server.open, version: 'latest' };
    await options.evaluate(`browser.storage.local.set({ escoService: ${JSON.stringify(service)} })`);
    const panel = await openPageInFirefox(browser, CONCEPT);
    await (await panel.waitForSelector('.from-service button'))?.click();
    await panel.waitForFunction(`document.body.innerText.includes(${JSON.stringify(DESCRIPTION)})`);
  } finally {
    await browser.close();
  }
});
