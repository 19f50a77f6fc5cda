/**
 * Tolerant reading of JSON-LD without expanding it: every value may be one or many, nested or referenced by its id,
 * and its members may be written short (`title`), prefixed (`elm:title`) or as whole addresses.
 */
import type { Texts } from './model.ts';

export type Node = { readonly [member: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or many → a list; nothing → an empty one. JSON-LD's `@list` and `@set` are looked through. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? item : [item]));
  if (isNode(value)) {
    const inner = value['@list'] ?? value['@set'];
    if (Array.isArray(inner)) return inner;
  }
  return [value];
}

/** The last part of a member's name: `http://data.europa.eu/snb/model/elm/title` and `elm:title` → `title`. */
export function localName(member: string): string {
  return member.slice(
    Math.max(member.lastIndexOf('/'), member.lastIndexOf('#'), member.lastIndexOf(':')) + 1,
  );
}

/** The values of a member, however its name is written. */
export function members(node: Node, name: string): unknown[] {
  if (Object.hasOwn(node, name)) return asList(node[name]);
  for (const member of Object.keys(node)) {
    if (member.length > name.length && localName(member) === name) return asList(node[member]);
  }
  return [];
}

/** The address of a node, or of a bare reference. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!isNode(value)) return null;
  // `@uri` and `@idref`: XML of ELM 1 that was turned into JSON.
  const id = value.id ?? value['@id'] ?? value['@uri'] ?? value['@idref'];
  return typeof id === 'string' ? id : null;
}

/** The short names of a node's types. */
export function typesOf(node: Node): string[] {
  return asList(node.type ?? node['@type']).flatMap((type) =>
    typeof type === 'string' ? [localName(type)] : [],
  );
}

/** All nodes of a document in the order they are met, and those with an id by it (the fullest one, where it repeats). */
export interface NodeIndex {
  nodes: Node[];
  /** The node that a value is or refers to. */
  resolve(value: unknown): Node | null;
}

/** Members that hold pictures or other files as text: nothing in them is looked at. */
const CONTENT = new Set(['content', 'contentURL', 'image', 'proof']);

/** Walks without recursion: the depth of a file is the file's choice. */
export function indexNodes(root: unknown): NodeIndex {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) open.push(value[i]);
    } else if (isNode(value)) {
      nodes.push(value);
      const id = idOf(value);
      const known = id === null ? undefined : byId.get(id);
      const size = Object.keys(value).length;
      if (id !== null && (!known || Object.keys(known).length < size)) byId.set(id, value);
      const entries = Object.entries(value);
      for (let i = entries.length - 1; i >= 0; i--) {
        const [member, inner] = entries[i] as [string, unknown];
        if (typeof inner === 'object' && inner !== null && !CONTENT.has(member)) open.push(inner);
      }
    }
  }
  return {
    nodes,
    resolve(value) {
      const id = idOf(value);
      const known = id === null ? undefined : byId.get(id);
      return known ?? (isNode(value) ? value : null);
    },
  };
}

/** Longest text that is kept of a title, label or outcome, in UTF-16 code units. */
const LONGEST_TEXT = 4_000;

/**
 * A text however it is written: a string, a language map (its values one or many), JSON-LD values
 * (`@value`, `@language`), a `Note` with `noteLiteral`, a text beside its `language` or `lang`, what was XML
 * (`text: { '@lang', '#text' }`), or several of these.
 */
export function textsOf(value: unknown): Texts {
  const texts: Texts = {};
  const add = (language: string, text: unknown) => {
    if (typeof text !== 'string' || text.trim() === '') return;
    const key = languageKey(language);
    texts[key] = texts[key] === undefined ? plainText(text) : texts[key];
  };
  for (const item of asList(value)) {
    if (typeof item === 'string') add('', item);
    else if (isNode(item)) {
      if (typeof item['@value'] === 'string') add(String(item['@language'] ?? ''), item['@value']);
      else if (Object.hasOwn(item, 'noteLiteral')) addMap(item.noteLiteral, add);
      else if (typeof item['#text'] === 'string') add(String(item['@lang'] ?? ''), item['#text']);
      else if (typeof (item.language ?? item.lang) === 'string')
        add(String(item.language ?? item.lang), item.value ?? item.content ?? item.text);
      else if (typeof item.text === 'object') Object.assign(texts, textsOf(item.text));
      else addMap(item, add);
    }
  }
  return texts;
}

function addMap(map: unknown, add: (language: string, text: unknown) => void): void {
  if (typeof map === 'string') add('', map);
  if (!isNode(map)) return;
  for (const [language, values] of Object.entries(map)) {
    if (/^\s*(?:[a-z]{2,3}(?:[-_][\w-]+)?|@none|none)\s*$/i.test(language))
      for (const text of asList(values)) add(language, isNode(text) ? text['@value'] : text);
  }
}

/** `en-GB`, `en_GB`, `EN ` → `en`; `und` and its like (ISO 639-2) name no language. */
export function languageKey(language: string): string {
  const key = language.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(key) && !/^(?:und|mul|zxx|mis)$/.test(key) ? key : '';
}

/** Texts may hold HTML: its tags and commonest entities go. */
export function plainText(text: string): string {
  const bare = text
    .slice(0, LONGEST_TEXT * 4)
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&');
  return bare
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}

/** The first text there is of several members. */
export function firstTexts(node: Node | null, ...names: string[]): Texts {
  if (!node) return {};
  for (const name of names) {
    const texts = textsOf(members(node, name));
    if (Object.keys(texts).length > 0) return texts;
  }
  return {};
}
