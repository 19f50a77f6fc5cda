/**
 * The data that a page's own script would draw the page from: JSON in script elements, values given to
 * globals, strings handed to `JSON.parse`, and the formats in which frameworks write down their state.
 * All of it is only read, never run.
 */
import { MOST_JSON_CHARACTERS, parseLeniently, parseLiteral, Reference } from '../stated/lenient-json.ts';

/** Shorter scripts hold no posting. */
const FEWEST_CHARACTERS = 300;
const MOST_SCRIPTS = 60;
/** Values looked for in one script. */
const MOST_VALUES = 40;

/** The values of all scripts, in the order of the page. */
export function stateValues(document: Document): unknown[] {
  const values: unknown[] = [];
  const chunks: string[] = [];
  let scripts = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    const type = (script.getAttribute('type') ?? '').toLowerCase();
    if (source.length < FEWEST_CHARACTERS && !source.includes('__next_f')) continue;
    if (source.length > MOST_JSON_CHARACTERS || type.startsWith('application/ld+json')) continue;
    if (++scripts > MOST_SCRIPTS) break;
    if (/json/.test(type)) values.push(revived(parseLeniently(source)));
    else if (/^(|module|text\/(java|ecma)script|application\/(java|ecma)script)$/.test(type)) {
      if (source.includes('__next_f')) chunks.push(...pushedStrings(source));
      else values.push(...assignedValues(source));
    } else if (/^\s*[{[]/.test(source)) values.push(parseLeniently(source));
  }
  for (const element of [...document.querySelectorAll('[data-page],[data-props],[data-state]')].slice(
    0,
    20,
  )) {
    const source = ['data-page', 'data-props', 'data-state'].map((name) => element.getAttribute(name) ?? '');
    values.push(...source.filter((each) => each.length >= FEWEST_CHARACTERS).map(parseLeniently));
  }
  if (chunks.length > 0) values.push(...flightValues(chunks.join('')));
  return values.filter((value) => typeof value === 'object' && value !== null);
}

/** What stands after `=`, in `JSON.parse(…)`, in `enqueue(…)`, and what a function is called with. */
function* assignedValues(source: string): Generator<unknown> {
  const beginnings =
    /=\s*(?=[{[]|["'`]\s*[{[])|JSON\.parse\(\s*(?=["'`])|enqueue\(\s*(?=["'`])|=\s*\(?function\s*\(/g;
  let found = 0;
  for (let match = beginnings.exec(source); match !== null && found < MOST_VALUES; found++) {
    const literal = match[0].includes('function')
      ? calledFunction(source, beginnings.lastIndex)
      : parseLiteral(source, beginnings.lastIndex);
    if (literal !== null) {
      const { value } = literal;
      yield revived(typeof value === 'string' ? parseLeniently(value) : value);
      beginnings.lastIndex = Math.max(literal.end, beginnings.lastIndex);
    }
    match = beginnings.exec(source);
  }
}

/** `function(a,b){return {title:a}}("Cook","…")`: how Nuxt 2 writes its state. `at` is behind the bracket. */
function calledFunction(source: string, at: number): { value: unknown; end: number } | null {
  const head = /([\w$,\s]{0,20000})\)\s*\{\s*return\s*/y;
  head.lastIndex = at;
  const match = head.exec(source);
  if (match === null) return null;
  const body = parseLiteral(source, head.lastIndex);
  if (body === null) return null;
  const call = /[;\s]*\}\s*\)?\s*\(/y;
  call.lastIndex = body.end;
  if (call.exec(source) === null) return null;
  const given = parseLiteral(`[${source.slice(call.lastIndex).replace(/\)\s*\)?\s*;?\s*$/, '')}]`);
  if (given === null || !Array.isArray(given.value)) return null;
  const names = (match[1] ?? '').split(',').map((name) => name.trim());
  const values = new Map(names.map((name, i) => [name, (given.value as unknown[])[i]]));
  return { value: withReferences(body.value, (name) => values.get(name)), end: source.length };
}

/** Puts values in the place of names. Each object is gone through once. */
function withReferences(root: unknown, given: (name: string) => unknown): unknown {
  const resolve = (value: unknown): unknown => (value instanceof Reference ? given(value.name) : value);
  const waiting: unknown[] = [resolve(root)];
  for (let next = 0; next < waiting.length; next++) {
    const value = waiting[next];
    if (typeof value !== 'object' || value === null) continue;
    const fields = value as Record<string, unknown>;
    for (const [key, field] of Object.entries(fields)) {
      if (field instanceof Reference) fields[key] = resolve(field);
      else waiting.push(field);
    }
  }
  return waiting[0];
}

/** The strings of `self.__next_f.push([1, "…"])`. */
function* pushedStrings(source: string): Generator<string> {
  const push = /push\(\s*(?=\[)/g;
  while (push.exec(source) !== null) {
    const literal = parseLiteral(source, push.lastIndex);
    if (literal === null || !Array.isArray(literal.value)) continue;
    for (const each of literal.value) if (typeof each === 'string') yield each;
    push.lastIndex = literal.end;
  }
}

/**
 * Rows of React's wire format: `id:json`, or `id:T<bytes in hexadecimal>,text`. Texts are put in the
 * place of their `"$id"`.
 */
function flightValues(rows: string): unknown[] {
  const values: unknown[] = [];
  const texts = new Map<string, string>();
  const row = /([\da-f]{1,6}):(?:T([\da-f]{1,6}),)?/iy;
  for (let at = 0; at < rows.length; ) {
    row.lastIndex = at;
    const head = row.exec(rows);
    const from = head === null ? at : row.lastIndex;
    if (head?.[2] !== undefined) {
      const text = ofBytes(rows, from, Number.parseInt(head[2], 16));
      texts.set(`$${head[1]}`, text);
      at = from + text.length;
      continue;
    }
    const end = rows.indexOf('\n', from);
    const line = rows.slice(from, end < 0 ? rows.length : end);
    if (line.length > 2 && /^[{["]/.test(line)) values.push(parseLeniently(line));
    at = end < 0 ? rows.length : end + 1;
  }
  for (const value of values) replaceTexts(value, texts);
  return [...values, ...[...texts.values()].map((text) => ({ text }))];
}

/** The piece of a text that takes so many bytes in UTF-8. */
function ofBytes(text: string, from: number, bytes: number): string {
  let end = from;
  for (let left = bytes; left > 0 && end < text.length; ) {
    const code = text.codePointAt(end) as number;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    end += code < 0x10000 ? 1 : 2;
  }
  return text.slice(from, end);
}

function replaceTexts(root: unknown, texts: ReadonlyMap<string, string>): void {
  const waiting: unknown[] = [root];
  for (let next = 0; next < waiting.length; next++) {
    const value = waiting[next];
    if (typeof value !== 'object' || value === null) continue;
    const fields = value as Record<string, unknown>;
    for (const [key, field] of Object.entries(fields)) {
      const text = typeof field === 'string' && field.startsWith('$') ? texts.get(field) : undefined;
      if (text !== undefined) fields[key] = text;
      else waiting.push(field);
    }
  }
}

/**
 * State that is written as one flat list, in which numbers in objects and lists are places in that list
 * (Nuxt 3, SvelteKit; https://github.com/Rich-Harris/devalue). Other values stay as they are.
 */
function revived(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 4 || !isFlat(value)) return value;
  const made = new Map<number, unknown>();
  const at = (place: unknown): unknown => {
    if (typeof place !== 'number' || !Number.isInteger(place)) return place;
    if (place < 0 || place >= value.length) return undefined;
    if (made.has(place)) return made.get(place);
    const flat = value[place];
    if (typeof flat !== 'object' || flat === null) return flat;
    const whole: Record<string, unknown> | unknown[] = Array.isArray(flat) ? [] : {};
    made.set(place, whole);
    waiting.push([flat, whole]);
    return whole;
  };
  const waiting: [object, Record<string, unknown> | unknown[]][] = [];
  const root = at(0);
  for (let next = 0; next < waiting.length; next++) {
    const [flat, whole] = waiting[next] as (typeof waiting)[number];
    if (Array.isArray(whole)) whole.push(...(flat as unknown[]).map(at));
    else for (const [key, place] of Object.entries(flat)) whole[key] = at(place);
  }
  return root;
}

/** True where objects hold nothing but places in the list. */
function isFlat(value: readonly unknown[]): boolean {
  const objects = value.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each));
  const areas = objects.slice(0, 30).flatMap((each) => Object.values(each as object));
  return (
    areas.length > 0 &&
    typeof value[0] === 'object' &&
    areas.every((each) => typeof each === 'number' && Number.isInteger(each) && each < value.length)
  );
}
