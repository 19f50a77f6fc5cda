/** Pages whose kind is known: those written for the project, and saved ones of real boards where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { factsBehind } from '../../page/read.ts';
import { signsOf } from '../../page/verdict/verdict.ts';
import type { PageKind, PageSign } from '../../posting.ts';

const TOP = resolve(import.meta.dirname, '../../..');
const TEMPLATES = join(TOP, 'tests/fixtures/pages/templates');
const SAVED = resolve(TOP, process.env.SHARED_PAGES ?? '../shared/pages');

export interface KnownPage {
  file: string;
  set: 'own' | 'saved';
  isPosting: boolean;
  /** Signs with their strengths. */
  signs: ReadonlyMap<PageSign, number>;
  /** How much it counts while the weights are learnt. */
  weight: number;
}

/** Every page once as it is, and once as if nothing were known of its language's headings. */
export function knownPages(): KnownPage[] {
  const pages = [...ownPages(), ...savedPages()];
  return [...pages, ...pages.map(withoutCues)];
}

function ownPages(): KnownPage[] {
  const expected: { file: string; kind: PageKind }[] = JSON.parse(
    readFileSync(join(TEMPLATES, 'expected.json'), 'utf8'),
  );
  // A page with a frame is read in a browser; what is in the frame is a page of its own here.
  return expected.flatMap(({ file, kind }) => {
    const html = readFileSync(join(TEMPLATES, `${file}.html`), 'utf8');
    return html.includes('data-fixture=') ? [] : [pageOf(file, 'own', kind, html)];
  });
}

function savedPages(): KnownPage[] {
  if (!existsSync(SAVED)) return [];
  const truth: Record<string, { kind: PageKind }> = JSON.parse(
    readFileSync(join(TOP, 'tests/bench/pages/truth.json'), 'utf8'),
  );
  return Object.entries(truth).map(([file, { kind }]) =>
    pageOf(file, 'saved', kind, readFileSync(join(SAVED, file), 'utf8')),
  );
}

function pageOf(file: string, set: KnownPage['set'], kind: PageKind, html: string): KnownPage {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  const signs = signsOf(factsBehind(document, { boardRules: false }));
  return { file, set, isPosting: kind === 'posting', signs, weight: 1 };
}

const OF_A_LANGUAGE: readonly PageSign[] = [
  'requirements-section',
  'tasks-section',
  'benefits-section',
  'application-section',
  'posting-words',
  'seeks-someone',
  'asks-to-apply',
  'apply-control',
];
/** What is left then is less certain, for people as well. */
const WEIGHT_WITHOUT_CUES = 0.3;

function withoutCues(page: KnownPage): KnownPage {
  const signs = new Map([...page.signs].filter(([sign]) => !OF_A_LANGUAGE.includes(sign)));
  if (!signs.has('lists-under-headings')) signs.set('no-sections', 1);
  return { ...page, file: `${page.file} (cues unknown)`, signs, weight: WEIGHT_WITHOUT_CUES };
}
