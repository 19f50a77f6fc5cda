/**
 * One credential as JSON-LD (ELM 3 and whatever W3C credential comes near it) → a `Credential`. JSON-LD is not
 * expanded: contexts lie on the web, and nothing is fetched.
 */
import {
  type ConceptCollection,
  collectConcepts,
  collectOutcomes,
  distinctTexts,
  type OutcomeCollection,
} from './concept-collection.ts';
import { type EscoUri, escoUri } from './esco-uris.ts';
import type { Credential, Organisation, Texts } from './model.ts';
import {
  asList,
  firstTexts,
  idOf,
  indexNodes,
  isNode,
  localName,
  members,
  type Node,
  type NodeIndex,
  textsOf,
  typesOf,
} from './nodes.ts';

const EQF = /^https?:\/\/data\.europa\.eu\/snb\/eqf\/([1-8])$/;
const ISCED = /^https?:\/\/data\.europa\.eu\/snb\/isced-f\/(\d{1,4})$/;
/** Where a concept without an ESCO address is one of ESCO's by its place. */
const ESCO_MEMBERS = new Set(['relatedESCOSkill', 'relatedEscoSkill']);
const OUTCOME_MEMBERS = new Set(['learningOutcome', 'relatedLearningOutcome']);

/**
 * @param credential the credential's node
 * @param document the whole document, where nodes may stand apart and be referred to by id (`@graph`)
 */
export function readElmCredential(credential: Node, document: unknown = credential): Credential {
  const index = indexNodes(document);
  const first = (node: Node | null, ...names: string[]) => firstNode(index, node, ...names);
  const subject = first(credential, 'credentialSubject') ?? personOf(index, credential);
  const inside = document === credential ? index : indexNodes([credential, subject]);
  // A flat document keeps every node apart: then all of them belong to its one credential.
  const nodes = isFlat(document) ? index.nodes : inside.nodes;
  const claim = first(subject, 'hasClaim', 'achieved', 'learningAchievement');
  const concepts = conceptsOf(nodes, index);
  const awarding = nodes.flatMap((node) => members(node, 'awardedBy').map((value) => index.resolve(value)));
  return {
    id: idOf(credential),
    namesHolder: subject !== null || members(credential, 'credentialSubject').length > 0,
    title: textsFrom(
      firstTexts(first(credential, 'displayParameter'), 'title', 'name'),
      firstTexts(credential, 'title', 'name', 'prefLabel'),
      firstTexts(claim, 'title', 'name'),
      firstTexts(first(subject, 'achievement', 'degree'), 'name', 'title'),
      firstTexts(subject, 'title', 'degree'),
    ),
    kind: firstTexts(first(credential, 'credentialProfiles', 'dcType'), 'prefLabel', 'title'),
    holder: holderOf(subject),
    issuer: organisationOf(first(credential, 'issuer'), members(credential, 'issuer')[0], index),
    awardingBodies: distinctTexts(
      awarding.flatMap((process) =>
        process
          ? members(process, 'awardingBody').map((body) => nameOf(index.resolve(body), idOf(body)))
          : [],
      ),
    ),
    issued: dateOf(credential, 'issued', 'issuanceDate', 'validFrom'),
    awarded: awarding.map((process) => process && dateOf(process, 'awardingDate')).find(Boolean) ?? null,
    validFrom: dateOf(credential, 'validFrom', 'issuanceDate'),
    validUntil: dateOf(credential, 'validUntil', 'expirationDate', 'expiryDate'),
    eqfLevel: eqfLevelOf(nodes),
    iscedFields: iscedFieldsOf(nodes, index),
    ...concepts,
  };
}

const textsFrom = (...candidates: Texts[]): Texts =>
  candidates.find((texts) => Object.keys(texts).length > 0) ?? {};

function firstNode(index: NodeIndex, node: Node | null, ...names: string[]): Node | null {
  for (const name of node ? names : []) {
    for (const value of members(node as Node, name)) {
      const found = index.resolve(value);
      if (found) return found;
    }
  }
  return null;
}

/** A person with claims outside any credential: an export of our own, or a part of one. */
function personOf(index: NodeIndex, root: Node): Node | null {
  if (typesOf(root).includes('Person') || members(root, 'hasClaim').length > 0) return root;
  return index.nodes.find((node) => typesOf(node).includes('Person')) ?? null;
}

const isFlat = (document: unknown): boolean => isNode(document) && Array.isArray(document['@graph']);

function holderOf(subject: Node | null): Texts {
  const full = firstTexts(subject, 'fullName', 'name');
  if (Object.keys(full).length > 0) return full;
  const given = firstTexts(subject, 'givenName', 'firstName', 'givenNames');
  const family = firstTexts(subject, 'familyName', 'lastName');
  const languages = [...new Set([...Object.keys(given), ...Object.keys(family)])];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [given[language] ?? given[''], family[language] ?? family['']].filter(Boolean).join(' '),
    ]),
  );
}

function organisationOf(node: Node | null, value: unknown, index: NodeIndex): Organisation | null {
  if (!node) return typeof value === 'string' ? { name: { '': value }, identifier: null } : null;
  const register = firstNode(index, node, 'eIDASIdentifier', 'eidasLegalIdentifier');
  const notation = register ? members(register, 'notation')[0] : members(node, 'eIDASIdentifier')[0];
  return {
    name: nameOf(node, idOf(node)),
    identifier: typeof notation === 'string' && notation !== '' ? notation : null,
  };
}

function nameOf(node: Node | null, id: string | null): Texts {
  const name = firstTexts(node, 'legalName', 'prefLabel', 'altLabel', 'fullName', 'name', 'title');
  return Object.keys(name).length > 0 || id === null ? name : { '': id };
}

/** As written; a number is milliseconds since 1970, as one of the EU's own programs writes them. */
function dateOf(node: Node, ...names: string[]): string | null {
  for (const name of names) {
    const value = members(node, name)[0];
    const date = isNode(value) ? value['@value'] : value;
    if (typeof date === 'string' && date !== '') return date.slice(0, 40);
    if (typeof date === 'number' && Math.abs(date) < 8e15) return new Date(date).toISOString();
  }
  return null;
}

/** The level of the qualification: the highest that is named, since parts may have lower ones. */
function eqfLevelOf(nodes: Node[]): number | null {
  const levels = nodes.flatMap((node) =>
    members(node, 'eqfLevel').flatMap((value) => {
      const level = EQF.exec(idOf(value) ?? '')?.[1];
      return level ? [Number(level)] : [];
    }),
  );
  return levels.length > 0 ? Math.max(...levels) : null;
}

function iscedFieldsOf(nodes: Node[], index: NodeIndex): Credential['iscedFields'] {
  const fields = new Map<string, Texts>();
  for (const node of nodes) {
    for (const value of [...members(node, 'thematicArea'), ...members(node, 'ISCEDFCode')]) {
      const code = ISCED.exec(idOf(value) ?? '')?.[1];
      if (code && !fields.has(code)) fields.set(code, firstTexts(index.resolve(value), 'prefLabel'));
    }
  }
  return [...fields].map(([code, label]) => ({ code, label }));
}

/**
 * Every ESCO concept that is named anywhere, with the outcome it stands under. A skill without an address counts
 * where the file itself says that it is one of ESCO's; it keeps its label only.
 */
function conceptsOf(
  nodes: Node[],
  index: NodeIndex,
): Pick<Credential, 'skills' | 'occupations' | 'outcomes'> {
  const skills = collectConcepts();
  const occupations = collectConcepts();
  const outcomes = collectOutcomes();
  const outcomeNodes = new Set(nodes.flatMap((node) => outcomesOf(node, index)));
  for (const outcome of outcomeNodes) {
    const title = firstTexts(outcome, 'title', 'prefLabel', 'name', 'description');
    const named = addConcepts([outcome], { skills, occupations, index, outcome: title });
    outcomes.add(title, named);
  }
  // What stands outside any outcome: entitlements, specifications, forms of other issuers.
  addConcepts(nodes, { skills, occupations, index, outcome: null });
  for (const node of nodes) addSummary(node, outcomes);
  return { skills: skills.all(), occupations: occupations.all(), outcomes: outcomes.all() };
}

function outcomesOf(node: Node, index: NodeIndex): Node[] {
  const own = typesOf(node).includes('LearningOutcome') ? [node] : [];
  const named = Object.keys(node)
    .filter((member) => OUTCOME_MEMBERS.has(localName(member)))
    .flatMap((member) => asList(node[member]))
    .map((value) => index.resolve(value))
    .filter((outcome) => outcome !== null);
  return [...own, ...named];
}

/** Some issuers write the outcomes as one text. It counts where the same specification lists none. */
function addSummary(node: Node, outcomes: OutcomeCollection): void {
  if (members(node, 'learningOutcome').length > 0) return;
  outcomes.add(textsOf(members(node, 'learningOutcomeSummary')), false);
}

interface Destination {
  skills: ConceptCollection;
  occupations: ConceptCollection;
  index: NodeIndex;
  outcome: Texts | null;
}

/** Adds the concepts that the members of these nodes name. True if a skill was among them. */
function addConcepts(nodes: Node[], { skills, occupations, index, outcome }: Destination): boolean {
  let named = false;
  for (const node of nodes) {
    for (const [member, value] of Object.entries(node)) {
      for (const item of asList(value)) {
        const concept = conceptOf(item, index);
        const label = () => firstTexts(index.resolve(item), ...LABELS);
        if (concept?.kind === 'skill') {
          named = true;
          // A node's own id is a member too: its label stands beside it.
          skills.add(concept.uri, isOwnId(member) ? firstTexts(node, ...LABELS) : label(), outcome);
        } else if (concept) {
          occupations.add(concept.uri, isOwnId(member) ? firstTexts(node, ...LABELS) : label(), null);
        } else if (ESCO_MEMBERS.has(localName(member))) {
          const text = typeof item === 'string' && !item.includes(':') ? textsOf(item) : label();
          if (Object.keys(text).length === 0) continue;
          named = true;
          skills.add(null, text, outcome);
        }
      }
    }
  }
  return named;
}

/** How concepts are named: ELM and SKOS, schema.org, Open Badges 3 (`Alignment`). */
const LABELS = ['prefLabel', 'label', 'name', 'title', 'targetName'];

/** Members that hold the address of their own node. */
const OWN_ID = ['id', '@id', 'uri', 'url', 'sameAs', 'exactMatch', 'notation', 'targetUrl', 'targetCode'];
const isOwnId = (member: string): boolean => OWN_ID.includes(localName(member));

/** The concept that a value names by its id, or by what its node gives as its address besides. */
function conceptOf(item: unknown, index: NodeIndex): EscoUri | null {
  const direct = escoUri(idOf(item)) ?? escoUri(isNode(item) ? item['@value'] : null);
  const node = direct ? null : index.resolve(item);
  if (!node || typesOf(node).includes('LearningOutcome')) return direct;
  const others = OWN_ID.slice(2).flatMap((member) => members(node, member));
  return (
    others.map((other) => escoUri(idOf(other) ?? literalOf(other))).find((found) => found !== null) ?? null
  );
}

const literalOf = (value: unknown): unknown => (isNode(value) ? value['@value'] : value);
