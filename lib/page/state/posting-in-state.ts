/** Finds the job posting in the data that a page would draw itself from, whatever the names of its fields. */
import type { MarkedLine } from '../html-text.ts';
import { postingWords, sectionsOf } from '../sections.ts';
import { lastMoment, linesOfTexts, nameOf, type StatedPosting } from '../stated/posting.ts';
import { stateValues } from './values.ts';

/** More than these are not gone through. */
const MOST_NODES = 60_000;
const MOST_DEPTH = 60;
/** A shorter text is a label. */
const FEWEST_CHARACTERS = 80;
/** Texts that are looked at closely: the longest. */
const MOST_TEXTS = 40;

export interface PostingInState {
  posting: StatedPosting;
  /** What the data say of the posting's state, in their own word: `paused`, `expired`… */
  isClosed: boolean;
}

type Fields = Record<string, unknown>;

/** A string somewhere in the data with the objects it lies in, the nearest first. */
interface Place {
  text: string;
  key: string;
  around: Fields[];
}

/**
 * The posting that the data hold; null where they hold none, or several and none that the page is named
 * after. `names`: what the page is called, in its title and headings.
 */
export function postingInState(
  document: Document,
  names: readonly string[],
  language: string | null,
): PostingInState | null {
  const places = stateValues(document).flatMap((value) => longTexts(value, language));
  places.sort((a, b) => b.text.length - a.text.length);
  const found = places.slice(0, MOST_TEXTS).flatMap((place) => {
    const posting = postingAround(place, language);
    if (posting === null) return [];
    const named = isNamed(posting.title, names);
    const cues = likeness(linesOfTexts([place.text]));
    const isOne = cues >= FEWEST_CUES || (named && DESCRIPTION_KEYS.test(place.key));
    return isOne ? [{ ...posting, named, score: cues + (named ? 100 : 0) }] : [];
  });
  const titles = new Set(found.map(({ title }) => title));
  const best = found.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined || (titles.size > 1 && !best.named)) return null;
  return { posting: statedOf(best, language), isClosed: isClosed(best.fields) };
}

/** What fields with a posting's text are called, a short version of it included. */
const DESCRIPTION_KEYS = /desc|text|content|body|detail|summary|intro|perex|html/i;

/** Texts of one posting at least have headings or words of one. */
const FEWEST_CUES = 2;

function likeness(lines: MarkedLine[]): number {
  const sections = new Set(sectionsOf(lines));
  sections.delete('unknown');
  sections.delete('elsewhere');
  return sections.size + postingWords(lines.map((line) => line.text).join('\n'));
}

function longTexts(root: unknown, language: string | null): Place[] {
  return textsAt(root, language, FEWEST_CHARACTERS).filter(({ text }) => isProse(text));
}

/** Strings of a length at least, in the page's language where there are several, nearer ones first. */
function textsAt(root: unknown, language: string | null, shortest: number): Place[] {
  const found: Place[] = [];
  const waiting: { value: unknown; around: Fields[]; key: string }[] = [{ value: root, around: [], key: '' }];
  for (let next = 0; next < waiting.length && next < MOST_NODES; next++) {
    const { value, around, key } = waiting[next] as (typeof waiting)[number];
    if (typeof value === 'string') {
      if (value.length >= shortest) found.push({ text: value, key, around });
    } else if (Array.isArray(value)) {
      for (const each of value) waiting.push({ value: each, around, key });
    } else if (typeof value === 'object' && value !== null && around.length < MOST_DEPTH) {
      const fields = value as Fields;
      const inside = [fields, ...around];
      const spoken = languageField(fields, language);
      for (const [name, each] of Object.entries(fields)) {
        if (spoken === null) waiting.push({ value: each, around: inside, key: name });
        else if (name === spoken) waiting.push({ value: each, around: inside, key });
      }
    }
  }
  return found;
}

/** In `{"cs": …, "en": …}` the field of the page's own language; null where the fields are no languages. */
function languageField(fields: Fields, language: string | null): string | null {
  const keys = Object.keys(fields);
  if (!keys.every((key) => /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(key))) return null;
  return keys.find((key) => key.slice(0, 2).toLowerCase() === language) ?? keys[0] ?? null;
}

const FEWEST_WORDS = 10;

function isProse(text: string): boolean {
  const sample = text.slice(0, 2_000).replace(/<[^<>]*>/g, ' ');
  const words = sample.match(/(?<![\p{L}_-])\p{L}{2,}(?![_-])/gu)?.length ?? 0;
  const code = sample.match(/[{};=]|https?:|\/\*/g)?.length ?? 0;
  return words >= FEWEST_WORDS && code < words / 5;
}

const TITLE_KEYS =
  /^(job_?title|posting_?title|position_?title|title|name|position|headline|job_?name|role|titel|intitule|jobtitel)$/i;
const EMPLOYER_KEYS =
  /^(company|company_?name|employer|employer_?name|organi[sz]ation|organi[sz]ation_?name|hiring_?organi[sz]ation|business|entreprise|arbeitgeber|firma)$/i;
const STATUS_KEYS = /^(status|state|job_?status|posting_?status|availability)$/i;
const CLOSED =
  /^(closed|expired|paused|inactive|archived|filled|unpublished|unlisted|ended|disabled|deactivated)$/i;
/** How far above its text a posting's title may stand. */
const MOST_STEPS_UP = 4;

interface Found {
  title: string;
  employer: string | null;
  fields: Fields;
}

function postingAround(place: Place, language: string | null): Found | null {
  for (const fields of place.around.slice(0, MOST_STEPS_UP)) {
    const title = namedField(fields, TITLE_KEYS, language);
    if (title === null) continue;
    const employer = namedField(fields, EMPLOYER_KEYS, language);
    return { title, employer: employer === title ? null : employer, fields };
  }
  return null;
}

/** The first field of such a name that is a name, or an object with one, or one in the page's language. */
function namedField(fields: Fields, keys: RegExp, language: string | null): string | null {
  const names = Object.keys(fields).filter((key) => keys.test(key));
  names.sort((a, b) => b.length - a.length);
  for (const name of names) {
    const value = fields[name];
    const inner = typeof value === 'object' && value !== null ? nameIn(value as Fields, language) : value;
    const text = nameOf(inner);
    if (text !== null && text.length <= 200) return text;
  }
  return null;
}

function nameIn(fields: Fields, language: string | null): unknown {
  const name = fields.name ?? fields.title ?? fields.label;
  if (typeof name === 'string') return name;
  if (typeof name === 'object' && name !== null) return nameIn(name as Fields, language);
  const own = language === null ? undefined : fields[language];
  return own ?? Object.values(fields).find((value) => typeof value === 'string');
}

/** All texts of the posting's object that belong together, in the order of the data. */
function statedOf({ title, employer, fields }: Found, language: string | null): StatedPosting {
  const all = textsAt(fields, language, SHORTEST_BESIDE);
  const nameOfPlace = ({ key, around }: Place): string => key + keyOf(around, fields);
  const own = all.filter((place) => !OF_THE_EMPLOYER.test(nameOfPlace(place)));
  const long = own.filter(({ text }) => text.length >= FEWEST_CHARACTERS && isProse(text));
  const whole = long.filter((place) => !SHORT_VERSION.test(nameOfPlace(place)));
  const taken = whole.length > 0 ? whole : long;
  const keys = new Set(taken.map(({ key }) => key).filter((key) => !TITLE_KEYS.test(key)));
  const texts = own.filter(
    (place) => taken.includes(place) || (keys.has(place.key) && !SHORT_VERSION.test(nameOfPlace(place))),
  );
  const unique = [...new Set(texts.map(({ text }) => text))];
  const end = fields.validThrough ?? fields.expiresAt ?? fields.expirationDate ?? fields.closingDate;
  return {
    source: 'state',
    title,
    employer,
    language: null,
    validThrough: lastMoment(end),
    lines: linesOfTexts(unique),
  };
}

/** Parts of a description that are given one by one may be short. */
const SHORTEST_BESIDE = 12;
const OF_THE_EMPLOYER = /company|employer|organi[sz]ation|recruiter|client/i;
const SHORT_VERSION = /teaser|short|meta|seo|share|social|summary|excerpt|snippet/i;

/** The field of the posting in which a text lies deeper. */
function keyOf(around: readonly Fields[], posting: Fields): string {
  const index = around.indexOf(posting);
  const child = index > 0 ? around[index - 1] : undefined;
  return Object.keys(posting).find((key) => child !== undefined && posting[key] === child) ?? '';
}

function isClosed(fields: Fields): boolean {
  return Object.entries(fields).some(
    ([key, value]) => STATUS_KEYS.test(key) && typeof value === 'string' && CLOSED.test(value),
  );
}

function isNamed(title: string | null, names: readonly string[]): boolean {
  const wanted = title?.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
  return wanted.length >= 3 && names.some((name) => name.toLowerCase().replace(/\s+/g, ' ').includes(wanted));
}
