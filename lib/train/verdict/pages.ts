/** Pages whose kind is known: those written for the project, and saved ones of real boards where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { factsBehind } from '../../page/read.ts';
import { signsOf } from '../../page/verdict/verdict.ts';
import type { PageKind, PageSign } from '../../posting.ts';

const TOP = resolve(import.meta.dirname, '../../..');
const TEMPLATES = join(TOP, 'tests/fixtures/pages/templates');
const ADS = resolve(TOP, process.env.SHARED_ADS ?? '../shared/ads');
const SAVED = resolve(TOP, process.env.SHARED_PAGES ?? '../shared/pages');

export interface KnownPage {
  file: string;
  set: 'own' | 'saved' | 'ads';
  isPosting: boolean;
  /** Signs with their strengths. */
  signs: ReadonlyMap<PageSign, number>;
  /** How much it counts while the weights are learnt. */
  weight: number;
}

/** Every page once as it is, and once as if nothing were known of its language's headings. */
export function knownPages(): KnownPage[] {
  const pages = [...ownPages(), ...savedPages(), ...adPages()];
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
  const isPosting = kind === 'posting';
  return { file, set, isPosting, signs, weight: isPosting ? 1 : WEIGHT_OF_OTHERS };
}

/** Fewer words are a piece of an ad. */
const FEWEST_WORDS = 200;
/** Texts of real ads say how ads are worded, not how pages look: each counts for little. */
const WEIGHT_OF_AN_AD = 0.1;
const MOST_ADS = 250;

/** Texts of real ads, where they are at hand, each as a page with nothing but a title and paragraphs. */
function adPages(): KnownPage[] {
  if (!existsSync(ADS)) return [];
  const all = readdirSync(ADS)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) => readFileSync(join(ADS, file), 'utf8').trim().split('\n'))
    .map((line): { title: string | null; text: string } => JSON.parse(line))
    .filter(({ text }) => (text?.split(/\s+/).length ?? 0) >= FEWEST_WORDS);
  const step = Math.max(1, Math.floor(all.length / MOST_ADS));
  return all
    .filter((_, index) => index % step === 0)
    .map(({ title, text }, index) => ({
      ...pageOf(`ad ${index}`, 'ads', 'posting', pageWith(title ?? '', text)),
      weight: WEIGHT_OF_AN_AD,
    }));
}

function pageWith(title: string, text: string): string {
  const escaped = (part: string): string =>
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const paragraphs = text.split(/\n+/).map((part) => `<p>${escaped(part)}</p>`);
  const name = escaped(title);
  return `<!doctype html><html><head><title>${name}</title></head><body><main><h1>${name}</h1>${paragraphs.join('')}</main></body></html>`;
}

/** What is not a posting is rarer here than in the web. */
const WEIGHT_OF_OTHERS = 2;

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
  return { ...page, file: `${page.file} (cues unknown)`, signs, weight: page.weight * WEIGHT_WITHOUT_CUES };
}
