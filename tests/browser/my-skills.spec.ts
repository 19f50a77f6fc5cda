/** A sealed Master's credential and a CV dropped into the real extension, and a posting compared with them. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { buildFolder } from '../../lib/node/build.ts';
import { openPageInFirefox, showPageInFirefox } from '../../lib/node/firefox-demonstration.ts';
import { makeCredential } from '../fixtures/credentials/make-credential.ts';
import { makePdf } from '../fixtures/credentials/make-pdf.ts';
import { makeSealer, seal } from '../fixtures/credentials/make-seal.ts';
import { missingFirefox, test } from './fixtures.ts';

const SQL = 'http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742';
const STATISTICS = 'http://data.europa.eu/esco/skill/7ee4c2ea-b349-4bd2-81a3-ec31475d4833';

async function masterFile(): Promise<string> {
  const credential = makeCredential({
    skills: [{ uuid: '598de5b0-5b58-4ea7-8058-a4bc4d18c742', label: 'SQL' }],
    occupations: [{ uuid: 'd3edb8f8-3a06-47a0-8fb9-9b212c006aa2', label: 'data analyst' }],
  });
  return JSON.stringify(await seal(JSON.stringify(credential), await makeSealer()));
}

const cvFile = () =>
  Buffer.from(makePdf(['Ida Muster', 'Skills', 'statistics', 'forklift'])).toString('base64');

/** Drops files on the view as a person does. Evaluated in the page. */
const dropping = (files: { name: string; base64: string }[]) => `(async () => {
  const transfer = new DataTransfer();
  for (const { name, base64 } of ${JSON.stringify(files)}) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  const zone = document.querySelector('.my-skills .drop');
  zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
})()`;

const GRADES = `Object.fromEntries([...document.querySelectorAll('.my-skills li[data-grade]')].map((row) => [row.dataset.uri, row.dataset.grade]))`;

test('a credential and a CV are dropped in, and the posting is compared with them', async ({
  localhost,
  sample,
}) => {
  const page = await localhost.context.newPage();
  await page.goto(sample);
  const tabId = await localhost.tabShowing(sample);
  const popup = await localhost.open(`popup.html?tab=${tabId}`);
  await popup.locator('[data-complete="true"]').waitFor();
  const requests: string[] = [];
  localhost.context.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  const panel = await localhost.open(`sidepanel.html?tab=${tabId}#/my-skills`);
  await panel.setViewportSize({ width: 420, height: 1400 });
  await panel.getByRole('heading', { name: 'My skills' }).waitFor();
  await panel.evaluate(
    dropping([
      { name: 'master.json', base64: Buffer.from(await masterFile()).toString('base64') },
      { name: 'cv.pdf', base64: cvFile() },
      {
        name: 'bomb.xml',
        base64: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>').toString('base64'),
      },
    ]),
  );
  await expect(panel.getByText('2 files read.')).toBeVisible();
  await expect(panel.getByText(/bomb\.xml: The file declares a document type/)).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Master of Data' })).toBeVisible();
  await expect.poll(() => panel.evaluate(GRADES)).toMatchObject({ [SQL]: 'stated', [STATISTICS]: 'stated' });

  await panel.getByLabel(/Accept “Throw-away University/).check();
  await expect.poll(() => panel.evaluate(GRADES)).toMatchObject({ [SQL]: 'credential' });
  await panel.getByText('seal intact').click();
  await expect(
    panel.getByText(/Not checked: whether the certificate is on the EU Trusted Lists/),
  ).toBeVisible();
  await panel.screenshot({ path: '.screenshots/my-skills.png', fullPage: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await panel.setViewportSize({ width: 320, height: 1400 });
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await panel.screenshot({ path: `.screenshots/my-skills-320-${colorScheme}.png`, fullPage: true });
  }

  await panel.goto(`chrome-extension://${localhost.extensionId}/sidepanel.html?tab=${tabId}#/posting/mine`);
  await panel.reload();
  await expect(panel.locator('.coverage').getByText(/1 in a sealed credential/)).toBeVisible();
  await expect(panel.locator(`.comparison li[data-uri="${SQL}"]`)).toHaveAttribute(
    'data-grade',
    'credential',
  );
  await expect(panel.locator(`.comparison li[data-uri="${STATISTICS}"]`)).toHaveAttribute(
    'data-state',
    'met',
  );
  const states = await panel
    .locator('.comparison li')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.state));
  expect(new Set(states)).toContain('missing');
  await panel.screenshot({ path: '.screenshots/comparison.png', fullPage: true });
  expect(requests).toEqual([]);
});

test('a profile locked with a passphrase opens with it alone', async ({ localhost }) => {
  const panel = await localhost.open('sidepanel.html#/my-skills');
  await panel.getByLabel('Add a skill or an occupation').fill('statistics');
  await panel.getByRole('button', { name: 'statistics: I can do this', exact: true }).click();
  await expect.poll(() => panel.evaluate(GRADES)).toEqual({ [STATISTICS]: 'stated' });
  await panel.getByText('Take away or erase').click();
  await panel.getByLabel('Passphrase').fill('correct horse battery');
  await panel.getByRole('button', { name: 'Lock with a passphrase' }).click();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await expect(panel.getByText('This profile is locked with a passphrase.')).toBeVisible();
  await panel.reload();
  await panel.getByLabel('Passphrase').fill('wrong horse battery');
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await expect(panel.getByText('This passphrase does not open the profile.')).toBeVisible();
  await panel.getByLabel('Passphrase').fill('correct horse battery');
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await expect.poll(() => panel.evaluate(GRADES)).toEqual({ [STATISTICS]: 'stated' });
});

test('Firefox: a credential and a CV are dropped in and compared', async ({ sample }) => {
  const reason = missingFirefox();
  test.skip(reason !== null, `Firefox was not tested. ${reason}`);
  let browser: Browser | undefined;
  try {
    const shown = await showPageInFirefox(
      buildFolder({ browser: 'firefox', mode: 'localhost' }),
      sample,
      true,
    );
    browser = shown.browser;
    const panel = await openPageInFirefox(browser, 'sidepanel.html#/my-skills');
    await panel.waitForSelector('.my-skills .drop');
    const master = Buffer.from(await masterFile()).toString('base64');
    await panel.evaluate(
      dropping([
        { name: 'master.json', base64: master },
        { name: 'cv.pdf', base64: cvFile() },
      ]),
    );
    await panel.waitForSelector('.accept input');
    await panel.evaluate(`document.querySelector('.accept input').click()`);
    await panel.waitForFunction(`(${GRADES})[${JSON.stringify(SQL)}] === 'credential'`);
    expect(await panel.evaluate(GRADES)).toMatchObject({ [STATISTICS]: 'stated' });
    await panel.screenshot({ path: '.screenshots/firefox-my-skills.png' });
  } finally {
    await browser?.close();
  }
});
