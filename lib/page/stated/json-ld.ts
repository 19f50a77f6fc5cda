/** Job postings that a page states as JSON-LD. */
import { decodeReferences } from '../html-text.ts';
import { MOST_JSON_CHARACTERS, parseLeniently } from './lenient-json.ts';
import {
  languageCode,
  lastMoment,
  linesOfTexts,
  nameOf,
  type StatedPosting,
  TEXT_PROPERTIES,
} from './posting.ts';

const MOST_NODES = 20_000;

export interface JsonLd {
  postings: StatedPosting[];
  /** Types of the other things that are stated: `NewsArticle`, `Person`, `ItemList`… */
  types: Set<string>;
  /** A script spoke of a posting and could not be read. */
  isBroken: boolean;
}

/** All that the document's JSON-LD states. What cannot be parsed is passed over. */
export function readJsonLd(document: Document): JsonLd {
  const found: JsonLd = { postings: [], types: new Set(), isBroken: false };
  for (const script of document.querySelectorAll('script[type]')) {
    const type = (script.getAttribute('type') ?? '').trim().toLowerCase();
    if (type.startsWith('application/ld+json')) readScript(script.textContent ?? '', found);
  }
  return found;
}

type Json = Record<string, unknown>;

function readScript(source: string, found: JsonLd): void {
  if (source.length > MOST_JSON_CHARACTERS) return;
  const isEscaped = /^\s*[{[]\s*&(quot|#34);/.test(source);
  const json = parseLeniently(isEscaped ? decodeReferences(source) : source);
  if (json === undefined) {
    const rescued = rescue(source);
    if (rescued !== null) found.postings.push(postingOf(rescued, new Map()));
    else found.isBroken ||= source.includes('JobPosting');
    return;
  }
  const nodes = nodesOf(json);
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = propertyOf(node, '@id');
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
  }
  for (const node of nodes) {
    const types = typesOf(node);
    for (const each of types) found.types.add(each);
    if (types.includes('JobPosting')) found.postings.push(postingOf(node, byId));
  }
}

/** Every object, however deep: in `@graph`, in arrays, below other objects. */
function nodesOf(json: unknown): Json[] {
  const found: Json[] = [];
  const waiting: unknown[] = [json];
  for (let next = 0; next < waiting.length && next < MOST_NODES; next++) {
    const node = waiting[next];
    if (Array.isArray(node)) for (const each of node.slice(0, MOST_NODES)) waiting.push(each);
    else if (isObject(node)) {
      found.push(node);
      for (const each of Object.values(node)) if (typeof each === 'object') waiting.push(each);
    }
  }
  return found;
}

function typesOf(node: Json): string[] {
  const stated = propertyOf(node, '@type');
  const all = Array.isArray(stated) ? stated : [stated];
  return all.flatMap((each) =>
    typeof each === 'string' ? [each.slice(0, 200).replace(/^.*[/:#]/, '')] : [],
  );
}

/** A property, whether its key is bare, prefixed (`schema:title`) or an address. */
function propertyOf(node: Json, name: string): unknown {
  if (node[name] !== undefined) return node[name];
  if (name.startsWith('@')) return node[name.slice(1)];
  return node[`schema:${name}`] ?? node[`https://schema.org/${name}`] ?? node[`http://schema.org/${name}`];
}

function postingOf(node: Json, byId: ReadonlyMap<string, Json>): StatedPosting {
  const organisation = resolved(firstOf(propertyOf(node, 'hiringOrganization')), byId);
  const employer = isObject(organisation)
    ? (propertyOf(organisation, 'name') ?? propertyOf(organisation, 'legalName'))
    : organisation;
  return {
    source: 'json-ld',
    title: nameOf(plain(propertyOf(node, 'title'))) ?? nameOf(plain(propertyOf(node, 'name'))),
    employer: nameOf(plain(employer)),
    language: statedLanguage(propertyOf(node, 'inLanguage')),
    validThrough: lastMoment(plain(propertyOf(node, 'validThrough'))),
    lines: linesOfTexts(TEXT_PROPERTIES.flatMap((name) => stringsOf(propertyOf(node, name)))),
  };
}

/** What `{"@id": "…"}` points to, where the page states it. */
function resolved(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  const id = isObject(value) && Object.keys(value).length === 1 ? propertyOf(value, '@id') : undefined;
  return typeof id === 'string' ? (byId.get(id) ?? null) : value;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** The text of a value that may carry its language (`{"@value": "…"}`) or be one of several. */
function plain(value: unknown): unknown {
  const first = firstOf(value);
  return isObject(first) ? (first['@value'] ?? first.name) : first;
}

/** Strings of a property that may be one, a list, or `DefinedTerm`s and the like with a name. */
function stringsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return depth < 4 ? value.slice(0, 200).flatMap((each) => stringsOf(each, depth + 1)) : [];
  if (!isObject(value)) return [];
  const text = value['@value'] ?? value.description ?? value.name;
  return typeof text === 'string' ? [text] : [];
}

function statedLanguage(value: unknown): string | null {
  const first = firstOf(value);
  return languageCode(isObject(first) ? (first.alternateName ?? first.name) : first);
}

/**
 * Quotes that nobody escaped in a description break the JSON beyond repair. Its strings are cut out
 * between what begins a property and what can only be the next one.
 */
function rescue(source: string): Json | null {
  if (!/"@?type"\s*:\s*"[^"]*JobPosting"/.test(source)) return null;
  const description = cutOut(source, 'description');
  if (description === null) return null;
  const organisation = source.indexOf('"hiringOrganization"');
  return {
    title: cutOut(source, 'title'),
    description,
    validThrough: cutOut(source, 'validThrough'),
    hiringOrganization: organisation < 0 ? null : cutOut(source.slice(organisation), 'name'),
  };
}

function cutOut(source: string, name: string): string | null {
  const start = new RegExp(`"${name}"\\s*:\\s*"`).exec(source);
  if (start === null) return null;
  const from = start.index + start[0].length;
  const end = /"\s*(?:,\s*"@?[A-Za-z]{2,40}"\s*:|[}\]])/g;
  end.lastIndex = from;
  const to = end.exec(source)?.index ?? source.length;
  return source
    .slice(from, to)
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, '\n')
    .replace(/\\(.)/g, '$1');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
