/** Who a credential names: its holder, its issuer, those who awarded it. Names as ELM and its relatives write them. */
import type { Organisation, Texts } from './model.ts';
import { firstTexts, idOf, isNode, members, type Node, type NodeIndex } from './nodes.ts';

/** The node that the first of these members has or refers to. */
export function firstNode(index: NodeIndex, node: Node | null, ...names: string[]): Node | null {
  for (const name of node ? names : []) {
    for (const value of members(node as Node, name)) {
      const found = index.resolve(value);
      if (found) return found;
    }
  }
  return null;
}

/** ELM 3; its XML forerunners and the EBSI attestations after them; OpenID claims, as SD-JWTs carry them. */
const GIVEN = ['givenName', 'firstName', 'givenNames', 'currentGivenName', 'given_name'];
const FAMILY = ['familyName', 'lastName', 'currentFamilyName', 'family_name'];

/** The person's name, from the first of these nodes that says it. */
export function holderOf(nodes: readonly (Node | null)[]): Texts {
  const first = (names: string[]) => firstOf(nodes.map((node) => firstTexts(node, ...names)));
  const full = first(['fullName']);
  if (Object.keys(full).length > 0) return full;
  const given = first(GIVEN);
  const family = first(FAMILY);
  const languages = [...new Set([...Object.keys(given), ...Object.keys(family)])];
  const together = Object.fromEntries(
    languages.map((language) => [
      language,
      [given[language] ?? given[''], family[language] ?? family['']].filter(Boolean).join(' '),
    ]),
  );
  return firstOf([together, first(['name'])]);
}

/** The first of several texts that says anything. */
export const firstOf = (candidates: readonly Texts[]): Texts =>
  candidates.find((texts) => Object.keys(texts).length > 0) ?? {};

/**
 * The issuer: by the member of a credential, by that of a token (`iss`, `issuing_authority`), or by what a badge says.
 * Some issuers keep their names one level below, in `organization`.
 */
export function issuerOf(credential: Node, index: NodeIndex): Organisation | null {
  for (const name of ['issuer', 'authentic_source', 'issuing_authority', 'iss']) {
    const value = members(credential, name)[0];
    if (value === undefined) continue;
    const node = index.resolve(value);
    if (!node) return typeof value === 'string' ? { name: { '': value }, identifier: null } : null;
    const inner = firstNode(index, node, 'organization', 'organisation');
    const speaking = inner && Object.keys(ownName(node)).length === 0 ? inner : node;
    return { name: nameOf(speaking, idOf(node)), identifier: registered(speaking, index) };
  }
  return null;
}

/** The number in the register behind eIDAS. */
function registered(node: Node, index: NodeIndex): string | null {
  const register = firstNode(index, node, 'eIDASIdentifier', 'eidasLegalIdentifier');
  const notation = register
    ? members(register, 'notation')[0]
    : [...members(node, 'eIDASIdentifier'), ...members(node, 'eidasLegalIdentifier')][0];
  const bare = isNode(notation) ? notation['@value'] : notation;
  return typeof bare === 'string' && bare !== '' ? bare : null;
}

/** The name of an organisation; its identifier where it has none. */
export function nameOf(node: Node | null, id: string | null): Texts {
  const name = ownName(node);
  return Object.keys(name).length > 0 || id === null ? name : { '': id };
}

const ownName = (node: Node | null): Texts =>
  firstTexts(
    node,
    ...['legalName', 'prefLabel', 'preferredName', 'altLabel', 'alternativeName'],
    ...['fullName', 'name', 'title'],
  );
