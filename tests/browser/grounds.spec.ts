import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { blend, type Colour, contrast, parseColour } from '../../lib/page/colour.ts';
import { test } from './fixtures.ts';

/** Backgrounds and colours of text as pages have them; `null`: what lies behind cannot be told, so the text's own colour is wanted. */
const GROUNDS: [name: string, style: string, behind: string | null][] = [
  ['white', 'background:#fff;color:#222', 'rgb(255, 255, 255)'],
  ['light grey with grey text', 'background:#f5f5f5;color:#6b6b6b', 'rgb(245, 245, 245)'],
  ['mid-grey', 'background:#808080;color:#000', 'rgb(128, 128, 128)'],
  ['mid-grey with white text', 'background:#6a6a6a;color:#fff', 'rgb(106, 106, 106)'],
  ['brand red', 'background:#c8102e;color:#fff', 'rgb(200, 16, 46)'],
  ['yellow', 'background:#ffd400;color:#111', 'rgb(255, 212, 0)'],
  ['black', 'background:#000;color:#eee', 'rgb(0, 0, 0)'],
  ['half transparent on black', 'background:rgb(255 255 255 / 20%);color:#fff', 'rgb(61, 61, 61)'],
  ['oklch', 'background:oklch(0.3 0.05 260);color:oklch(0.95 0 0)', null],
  ['a gradient of one kind', 'background:linear-gradient(#fff,#e8eef5);color:#123', 'rgb(232, 238, 245)'],
  ['a gradient from black to white', 'background:linear-gradient(90deg,#000,#fff);color:#888', null],
  [
    'a picture',
    'background:url(data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=) #333;color:#fff',
    null,
  ],
];

const page = `<!doctype html><html lang="en"><head><title>Data analyst</title></head><body style="background:#111;color:#eee">
<h1>Data analyst (full-time)</h1><p>We are looking for a data analyst to join our team in Graz from June.</p><h2>Requirements</h2>
${GROUNDS.map(([, style], index) => `<div style="${style.replaceAll('"', "'")}"><p id="ground-${index}">At least two years of experience with SQL are required, and good English.</p></div>`).join('')}
<h2>Your tasks</h2><p>You build reports and answer questions.</p><h2>How to apply</h2><p>Send your application with your CV. <a href="/apply">Apply now</a></p></body></html>`;

interface Painted {
  index: number;
  line: string;
  tint: string;
  text: string;
}

test('on every ground a mark has 3:1 to it, and words that could be read stay readable', async ({
  localhost,
}) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  try {
    const tab = await localhost.context.newPage();
    await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const painted = () =>
      tab.evaluate(`[...CSS.highlights].flatMap(([name, highlight]) => [...highlight].flatMap((range) => {
        const element = range.startContainer.parentElement;
        const index = Number(element.id.split('-')[1]);
        if (Number.isNaN(index) || range.toString() !== 'SQL') return [];
        const style = getComputedStyle(element, '::highlight(' + name + ')');
        return [{ index, line: style.textDecorationColor, tint: style.backgroundColor, text: getComputedStyle(element).color }];
      }))`) as Promise<Painted[]>;
    await expect.poll(async () => (await painted()).length).toBe(GROUNDS.length);
    if (process.env.GROUNDS_PICTURE) await tab.screenshot({ path: process.env.GROUNDS_PICTURE });
    for (const { index, line, tint, text } of await painted()) {
      const [name, , behind] = GROUNDS[index] ?? ['', '', null];
      if (behind === null) continue;
      const [ground, own] = [colour(behind), colour(text)];
      expect(contrast(colour(line), ground), `line on ${name}`).toBeGreaterThanOrEqual(3);
      const before = contrast(own, ground);
      const after = contrast(own, blend(colour(tint), ground));
      expect(after, `words on ${name}`).toBeGreaterThanOrEqual(Math.min(4.5, before));
    }
    const onPictures = (await painted()).filter(({ index }) =>
      /picture|to white/.test(GROUNDS[index]?.[0] ?? ''),
    );
    // Chromium computes another colour than it paints for `currentColor` here: only the tint can be asked for.
    expect(onPictures.map(({ tint }) => tint)).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

function colour(css: string): Colour {
  const parsed = parseColour(css);
  if (parsed === null) throw new Error(`${css} is no colour that is known.`);
  return parsed;
}
