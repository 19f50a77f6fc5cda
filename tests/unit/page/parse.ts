import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** Parses markup as the `annotate` command does. */
export function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** A page of this project, made to look like a kind of page. */
export function fixture(name: string): Document {
  return parse(readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));
}

/** A page with nothing but this body. */
export function page(body: string, head = ''): Document {
  return parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}
