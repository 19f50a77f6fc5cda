/**
 * The `JobPosting` data that pages publish for search engines, as JSON-LD.
 * Source of the terms: https://schema.org/JobPosting.
 */
import { decodeReferences, linesOfHtml, type MarkedLine } from './html-text.ts';

export interface JobPostingData {
  title: string | null;
  employer: string | null;
  /** ISO 639-1 code the page states, null where it states none. */
  language: string | null;
  /** The description, then qualifications, responsibilities and skills where given apart. */
  lines: MarkedLine[];
}

const MOST_JSON_CHARACTERS = 2_000_000;
const MOST_NODES = 20_000;

/** All job postings stated in the document's JSON-LD. What cannot be parsed is passed over. */
export function jobPostingData(document: Document): JobPostingData[] {
  const found: JobPostingData[] = [];
  for (const script of document.querySelectorAll('script')) {
    const type = (script.getAttribute('type') ?? '').toLowerCase();
    if (!type.startsWith('application/ld+json')) continue;
    const json = parseLeniently(script.textContent ?? '');
    for (const node of nodesOfType(json, 'JobPosting')) found.push(dataOf(node));
  }
  return found;
}

type Json = Record<string, unknown>;

/** Boards print raw line feeds and tabs into JSON strings and wrap the whole in comments. */
function parseLeniently(source: string): unknown {
  if (source.length > MOST_JSON_CHARACTERS) return undefined;
  const bare = source
    .replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\]\]>\*\/|\/\/\s*\]\]>)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore format: the class of control characters reads best in one piece
      return JSON.parse([...bare].map((char) => (char < ' ' ? ' ' : char)).join(''));
    } catch {
      return undefined;
    }
  }
}

/** Every object of a type, however deep: in `@graph`, in arrays, below other objects. */
function nodesOfType(json: unknown, type: string): Json[] {
  const found: Json[] = [];
  const waiting: unknown[] = [json];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen++) {
    const node = waiting.shift();
    if (Array.isArray(node)) waiting.push(...node.slice(0, MOST_NODES));
    else if (isObject(node)) {
      if (hasType(node, type)) found.push(node);
      else waiting.push(...Object.values(node));
    }
  }
  return found;
}

function hasType(node: Json, type: string): boolean {
  const stated = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return stated.some((each) => typeof each === 'string' && each.replace(/^.*[/:#]/, '') === type);
}

function dataOf(node: Json): JobPostingData {
  const organisation = Array.isArray(node.hiringOrganization)
    ? node.hiringOrganization[0]
    : node.hiringOrganization;
  const parts = [node.description, node.responsibilities, node.qualifications, node.skills];
  return {
    title: textOf(node.title) ?? textOf(node.name),
    employer: textOf(isObject(organisation) ? (organisation.name ?? organisation.legalName) : organisation),
    language: languageOf(node.inLanguage),
    lines: parts.flatMap((part) => stringsOf(part).flatMap(linesOfHtml)),
  };
}

/** Strings of a property that may be one, a list, or `DefinedTerm`s and the like with a name. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(stringsOf);
  return isObject(value) && typeof value.name === 'string' ? [value.name] : [];
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? decodeReferences(decodeReferences(value)) : '';
  const bare = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' || bare.length > 300 || /^https?:/.test(bare) ? null : bare;
}

function languageOf(value: unknown): string | null {
  const stated = isObject(value) ? (value.alternateName ?? value.name) : value;
  const code = typeof stated === 'string' ? /^([a-z]{2})(?:$|[-_])/i.exec(stated) : null;
  return code?.[1]?.toLowerCase() ?? null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
