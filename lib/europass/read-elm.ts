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
import { dateOf, eqfLevelOf, iscedFieldsOf } from './elm-facts.ts';
import { firstNode, firstOf, holderOf, issuerOf, nameOf } from './elm-people.ts';
import { type EscoUri, escoUri } from './esco-uris.ts';
import type { Credential, Texts } from './model.ts';
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

/** Where a concept without an ESCO address is one of ESCO's by its place. */
const ESCO_MEMBERS = new Set(['relatedESCOSkill', 'relatedEscoSkill']);
/** `LearningOutcome`: an extension of badges that holds the outcome as text. */
const OUTCOME_MEMBERS = new Set([
  'learningOutcome',
  'learningOutcomes',
  'relatedLearningOutcome',
  'LearningOutcome',
]);

/** What a person is said to have; the EBSI attestations keep it beside the person, the older ones by kinds. */
const CLAIMS = ['hasClaim', 'achieved', 'learningAchievement', 'learningActivity'];
const OTHER_CLAIMS = ['hasCredential', 'learningSpecification'];
/** What says that somebody has it, even where nobody is named: a subject, a token's kind, a badge's recipient. */
const HOLDING = ['credentialSubject', 'vct', 'recipient'];
const AWARDING = ['awardedBy', 'wasAwardedBy', 'awardingOpportunity'];
const VALID_UNTIL = ['validUntil', 'expirationDate', 'expiryDate', 'valid_until', 'expires', 'exp'];

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
  const badge = first(credential, 'badge');
  const claim = first(subject, ...CLAIMS) ?? first(credential, ...CLAIMS) ?? first(subject, ...OTHER_CLAIMS);
  const concepts = conceptsOf(nodes, index);
  const awarding = nodes.flatMap((node) =>
    AWARDING.flatMap((name) => members(node, name)).map((value) => index.resolve(value)),
  );
  return {
    id: idOf(credential),
    namesHolder: subject !== null || HOLDING.some((name) => members(credential, name).length > 0),
    title: firstOf([
      firstTexts(first(credential, 'displayParameter'), 'title', 'name'),
      firstTexts(credential, 'title', 'name', 'prefLabel'),
      firstTexts(claim, 'title', 'name'),
      firstTexts(first(subject, 'achievement', 'degree'), 'name', 'title'),
      firstTexts(subject, 'title', 'degree'),
      firstTexts(badge, 'name'),
    ]),
    kind: firstTexts(first(credential, 'credentialProfiles', 'dcType'), 'prefLabel', 'title'),
    // A token without a subject says its claims at the top, or in what it discloses.
    holder: holderOf(subject ? [subject] : claimsOf(credential)),
    issuer: issuerOf(credential, index) ?? (badge && issuerOf(badge, index)),
    awardingBodies: distinctTexts(
      awarding.flatMap((process) =>
        process
          ? members(process, 'awardingBody').map((body) => nameOf(index.resolve(body), idOf(body)))
          : [],
      ),
    ),
    issued: dateOf(credential, 'issued', 'issuanceDate', 'validFrom', 'valid_from', 'issuedOn', 'iat', 'nbf'),
    awarded: awarding.map((process) => process && dateOf(process, 'awardingDate')).find(Boolean) ?? null,
    validFrom: dateOf(credential, 'validFrom', 'issuanceDate', 'valid_from', 'nbf'),
    validUntil: dateOf(credential, ...VALID_UNTIL),
    eqfLevel: eqfLevelOf(nodes),
    iscedFields: iscedFieldsOf(nodes, index),
    ...concepts,
  };
}

/** A person with claims outside any credential: an export of our own, or a part of one. */
function personOf(index: NodeIndex, root: Node): Node | null {
  if (typesOf(root).includes('Person') || members(root, 'hasClaim').length > 0) return root;
  return index.nodes.find((node) => typesOf(node).includes('Person')) ?? null;
}

/** A token (SD-JWT VC says its kind in `vct`) has its claims where others have a subject; its `name` is its own. */
function claimsOf(credential: Node): Node[] {
  if (typeof credential.vct !== 'string') return [];
  const { name: _itsOwn, ...claims } = credential;
  return [claims, ...members(credential, 'disclosed').filter(isNode)];
}

const isFlat = (document: unknown): boolean => isNode(document) && Array.isArray(document['@graph']);

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
  for (const node of nodes) {
    for (const text of writtenOutcomes(node, index)) outcomes.add(textsOf(text), false);
    addSummary(node, outcomes);
  }
  return { skills: skills.all(), occupations: occupations.all(), outcomes: outcomes.all() };
}

function outcomesOf(node: Node, index: NodeIndex): Node[] {
  const own = typesOf(node).includes('LearningOutcome') ? [node] : [];
  const named = outcomeValues(node)
    .map((value) => index.resolve(value))
    .filter((outcome) => outcome !== null);
  return [...own, ...named];
}

/** Outcomes that are texts, not nodes: what is no reference and no address. */
const writtenOutcomes = (node: Node, index: NodeIndex): unknown[] =>
  outcomeValues(node).filter(
    (value) => typeof value === 'string' && !/^[a-z][\w+.-]*:\S+$/i.test(value) && !index.resolve(value),
  );

const outcomeValues = (node: Node): unknown[] =>
  Object.keys(node)
    .filter((member) => OUTCOME_MEMBERS.has(localName(member)))
    .flatMap((member) => asList(node[member]));

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
        } else if (ESCO_MEMBERS.has(localName(member)) || isAlignedWithEsco(item)) {
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

/** An alignment (Open Badges) that says it is with ESCO. A name in it may be that of a group: the vocabulary tells. */
const isAlignedWithEsco = (item: unknown): boolean =>
  isNode(item) && members(item, 'targetFramework').some((name) => /^ESCO\b/.test(String(name)));

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
