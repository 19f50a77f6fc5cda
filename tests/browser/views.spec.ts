/** Every view, light and dark, at 320 px: axe finds nothing, and nothing has to be scrolled sideways. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { viewsOf } from '../../lib/node/views.ts';
import { test } from './fixtures.ts';

test('every view can be used by everyone, in either scheme, at 320 px and with forced colours', async ({
  localhost,
  sample,
}) => {
  test.setTimeout(240_000);
  const posting = await localhost.context.newPage();
  await posting.goto(sample);
  const tabId = await localhost.tabShowing(sample);
  const complaints: string[] = [];
  for (const view of viewsOf(tabId)) {
    const page = await localhost.open(view.address);
    await page.setViewportSize({ width: 320, height: 640 });
    // Colours on their way from one to the other are nobody's choice.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.waitForSelector(view.ready);
    await view.act?.(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations)
        complaints.push(`${view.name}, ${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    }
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (Number(overflow) > 0) complaints.push(`${view.name}: ${overflow} px wider than the window`);
    await page.emulateMedia({ forcedColors: 'active' });
    const hidden = await page.evaluate(MARKS_WITHOUT_LINE);
    if (Number(hidden) > 0) complaints.push(`${view.name}: ${hidden} marks have no line in forced colours`);
    await page.close();
  }
  expect(complaints).toEqual([]);
});

const MARKS_WITHOUT_LINE = `[...document.querySelectorAll('.mark')].filter((mark) => {
  const { borderBottomStyle, borderBottomWidth } = getComputedStyle(mark);
  return borderBottomStyle === 'none' || parseFloat(borderBottomWidth) === 0;
}).length`;
