/** Two ways to read the saved pages: parsed in Node, and as Chromium lays them out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { build } from 'vite';
import { findChromium } from '../../../lib/node/browsers.ts';
import { serveFolder } from '../../../lib/node/serve.ts';
import type { PageAnswer, PageQuestion } from './in-page.ts';
import { answerFor } from './in-page.ts';
import { PAGES } from './truth.ts';

export interface PageReader {
  read(file: string, question: PageQuestion): Promise<PageAnswer>;
  close(): Promise<void>;
}

/** Parses each page as the `annotate` command does; nothing is laid out. */
export function readerInNode(): PageReader {
  return {
    read: async (file, question) => {
      const html = readFileSync(path.join(PAGES, file), 'utf8');
      const whole = /<html[\s>]/i.test(html)
        ? html
        : `<!doctype html><html><head></head><body>${html}</body></html>`;
      return answerFor(parseHTML(whole).document as unknown as Document, question);
    },
    close: async () => {},
  };
}

/** Nothing of a page may run, and nothing be fetched from elsewhere; its own styles stay. */
const SCRIPTS_OFF = "default-src 'none'; style-src 'unsafe-inline' 'self'; img-src data:; font-src data:";

/** Shows each page from a local server, with its own styles and computed layout. */
export async function readerInChromium(): Promise<PageReader> {
  const script = await bundle();
  const server = await serveFolder(PAGES, { 'content-security-policy': SCRIPTS_OFF });
  const browser = await chromium.launch({ executablePath: findChromium() });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route(
    (url) => !url.href.startsWith(server.root),
    (route) => route.abort(),
  );
  return {
    read: async (file, question) => {
      const page = await context.newPage();
      try {
        await page.goto(server.root + file.split('/').map(encodeURIComponent).join('/'), {
          waitUntil: 'domcontentloaded',
        });
        const asked = JSON.stringify({ ...question, layout: true } satisfies PageQuestion);
        return await page.evaluate<PageAnswer>(
          `(() => { ${script}; return InPage.answerFor(document, ${asked}); })()`,
        );
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'InPage' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('The reader was not bundled.');
  return chunk.code;
}
