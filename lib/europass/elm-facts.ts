/** Dates, levels and fields of a credential, however an issuer writes them. */
import type { Credential, Texts } from './model.ts';
import { firstTexts, idOf, isNode, members, type Node, type NodeIndex } from './nodes.ts';

/** Below it a number counts seconds, as the claims of tokens do (RFC 7519, 2); above, milliseconds. */
const FEWEST_MILLISECONDS = 1e11;

/** As written; a number is a time since 1970. */
export function dateOf(node: Node, ...names: string[]): string | null {
  for (const name of names) {
    const value = members(node, name)[0];
    const date = isNode(value) ? value['@value'] : value;
    if (typeof date === 'string' && date !== '') return date.slice(0, 40);
    if (typeof date === 'number' && Math.abs(date) < 8e15)
      return new Date(Math.abs(date) < FEWEST_MILLISECONDS ? date * 1000 : date).toISOString();
  }
  return null;
}

const EQF = /^https?:\/\/data\.europa\.eu\/snb\/eqf\/([1-8])$/;
const EQF_MEMBERS = ['eqfLevel', 'EQFLevel', 'hasEQFLevel', 'eqflLevel', 'EQF'];

/** The level of the qualification: the highest that is named, since parts may have lower ones. */
export function eqfLevelOf(nodes: readonly Node[]): number | null {
  const levels = nodes.flatMap((node) =>
    EQF_MEMBERS.flatMap((name) => members(node, name)).flatMap((value) => {
      const level = levelOf(value);
      return level === null ? [] : [level];
    }),
  );
  return levels.length > 0 ? Math.max(...levels) : null;
}

/** By its address; where there is none by its number, as notation, or in a label (`Level 6`, `EQF Level 6`). */
function levelOf(value: unknown): number | null {
  const address = EQF.exec(idOf(value) ?? '')?.[1];
  if (address) return Number(address);
  const said = isNode(value)
    ? [...members(value, 'notation'), ...Object.values(firstTexts(value, 'prefLabel', 'targetName'))]
    : [value];
  for (const text of said) {
    const number = /^\D{0,24}?([1-8])$/.exec(String(text).trim())?.[1];
    if (number) return Number(number);
  }
  return null;
}

/** The EU's vocabulary, and ESCO's own copy of it. */
const ISCED = /^https?:\/\/data\.europa\.eu\/(?:snb|esco)\/isced-f\/(\d{1,4})$/;
/** Members whose value is of ISCED-F by definition: there a bare code will do. */
const ISCED_MEMBERS = ['thematicArea', 'ISCEDFCode', 'iscedfCode', 'hasISCED-FCode'];

export function iscedFieldsOf(nodes: readonly Node[], index: NodeIndex): Credential['iscedFields'] {
  const fields = new Map<string, Texts>();
  const add = (code: string | undefined, value: unknown) => {
    if (code && !fields.has(code)) fields.set(code, firstTexts(index.resolve(value), 'prefLabel'));
  };
  for (const node of nodes) {
    for (const value of ISCED_MEMBERS.flatMap((name) => members(node, name)))
      add(ISCED.exec(idOf(value) ?? '')?.[1] ?? /^\d{2,4}$/.exec(String(value))?.[0], value);
    for (const value of members(node, 'educationSubject')) add(ISCED.exec(idOf(value) ?? '')?.[1], value);
  }
  return [...fields].map(([code, label]) => ({ code, label }));
}
