/** Credentials of ELM 1 and 2 (EDCI): XML in the namespace `http://data.europa.eu/snb`. */
import {
  collectConcepts,
  collectOutcomes,
  distinctTexts,
  type OutcomeCollection,
} from './concept-collection.ts';
import { escoUri } from './esco-uris.ts';
import { CredentialFailure } from './failure.ts';
import type { Credential, CredentialDocument, Organisation, Texts } from './model.ts';
import { languageKey, plainText } from './nodes.ts';
import {
  allElements,
  attribute,
  childElements,
  childrenNamed,
  type Document,
  type Element,
  firstChildNamed,
  localNameOf,
  parseXml,
  textOf,
} from './xml.ts';

const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';

/**
 * The credentials in a parsed document: bare, or in a presentation.
 * @param xml the document as text, which a seal is checked against
 * @throws CredentialFailure when there is none
 */
export function readElmXml(
  document: Document & { documentElement: Element },
  xml: string,
): CredentialDocument {
  const isSealed = takeSignaturesOut(document.documentElement);
  const all = allElements(document.documentElement);
  const roots = all.filter((element) => localNameOf(element) === 'europassCredential');
  if (roots.length === 0) throw new CredentialFailure('unknownXml');
  const parts = roots.flatMap((root) => containedIn(root, 0));
  const isSecond = isVersionTwo(document.documentElement, [...all, ...parts.flatMap(allElements)]);
  const byId = new Map<string, Element>();
  for (const element of [...all, ...parts.flatMap(allElements)]) {
    const id = attribute(element, 'id');
    // The first that has content: later ones of the same id repeat it.
    if (id !== null && !byId.has(id)) byId.set(id, element);
  }
  return {
    shape: isSecond ? 'elm2-xml' : 'elm1-xml',
    credentials: [...roots, ...parts].map((root) => readCredential(root, byId)),
    seal: isSealed ? { form: 'xades', xml } : { form: 'none' },
  };
}

/** Credentials in credentials in credentials: deeper is no issuer's work. */
const MOST_CONTAINED = 4;

/** A credential may hold others as text in `contains`; a seal around it covers them. What is no XML there is a name. */
function containedIn(root: Element, depth: number): Element[] {
  if (depth >= MOST_CONTAINED) return [];
  return childrenNamed(root, 'contains').flatMap((holder) => {
    const text = textOf(holder);
    if (childElements(holder).length > 0 || !text.startsWith('<')) return [];
    const inner = parseXml(text).documentElement;
    takeSignaturesOut(inner);
    return localNameOf(inner) === 'europassCredential' ? [inner, ...containedIn(inner, depth + 1)] : [];
  });
}

/** A seal does not cover what lies inside itself: nothing there may be read as if it did. True if there was one. */
function takeSignaturesOut(root: Element): boolean {
  const signatures = allElements(root).filter(
    (element) => element.namespaceURI === SIGNATURE && localNameOf(element) === 'Signature',
  );
  for (const signature of signatures) signature.parentNode?.removeChild(signature);
  return signatures.length > 0;
}

/**
 * Both say `xsdVersion="0.10.0"`. The second's schemas lie under `publications.europa.eu` and are counted on from
 * 1.1; only the second links skills to ESCO.
 */
function isVersionTwo(root: Element, all: Element[]): boolean {
  const schemas = all
    .filter((element) => element === root || localNameOf(element) === 'europassCredential')
    .map((element) => attribute(element, 'schemaLocation') ?? '')
    .join(' ');
  return (
    /publications\.europa\.eu\/resource\/schema|schema(?:_\w+)?_1\.[1-9]/.test(schemas) ||
    all.some((element) => localNameOf(element) === 'relatedEscoSkill')
  );
}

function readCredential(root: Element, byId: ReadonlyMap<string, Element>): Credential {
  const inside = allElements(root);
  const subject = firstChildNamed(root, 'credentialSubject');
  const named = (...names: string[]) => inside.filter((element) => names.includes(localNameOf(element)));
  return {
    id: attribute(root, 'id'),
    namesHolder: subject !== null,
    title: textsOfElement(firstChildNamed(root, 'title')),
    kind: textsOfElement(firstChildNamed(firstChildNamed(root, 'type'), 'targetName')),
    holder: holderOf(subject),
    issuer: organisationOf(firstChildNamed(root, 'issuer'), byId),
    awardingBodies: distinctTexts(
      named('awardingBody').map((body) => organisationOf(body, byId)?.name ?? {}),
    ),
    issued: textOf(firstChildNamed(root, 'issued', 'issuanceDate')) || null,
    awarded: named('awardingDate').map(textOf).find(Boolean) ?? null,
    validFrom: textOf(firstChildNamed(root, 'validFrom', 'issuanceDate')) || null,
    validUntil: textOf(firstChildNamed(root, 'validUntil', 'expirationDate')) || null,
    eqfLevel: eqfLevelOf(named('eqfLevel', 'EQFLevel', 'hasEQFLevel')),
    iscedFields: iscedFieldsOf(inside),
    ...conceptsOf(inside),
  };
}

function holderOf(subject: Element | null): Texts {
  const full = textsOfElement(firstChildNamed(subject, 'fullName'));
  if (Object.keys(full).length > 0) return full;
  const given = textsOfElement(firstChildNamed(subject, 'givenNames', 'givenName'));
  const family = textsOfElement(firstChildNamed(subject, 'familyName'));
  const languages = [...new Set([...Object.keys(given), ...Object.keys(family)])];
  return Object.fromEntries(
    languages.map((language) => [language, [given[language], family[language]].filter(Boolean).join(' ')]),
  );
}

/** An organisation stands in place or is referred to by `idref`. */
function organisationOf(element: Element | null, byId: ReadonlyMap<string, Element>): Organisation | null {
  if (!element) return null;
  const reference = attribute(element, 'idref');
  const organisation = (reference !== null && byId.get(reference)) || element;
  const inner = firstChildNamed(organisation, 'organization', 'organisation') ?? organisation;
  const name = [['legalName'], ['prefLabel', 'preferredName'], ['alternativeName', 'altLabel']]
    .map((names) => textsOfElement(firstChildNamed(inner, ...names)))
    .find((texts) => Object.keys(texts).length > 0);
  // `idref` is a name inside the file, no organisation.
  return {
    name: name ?? {},
    identifier: eidasIdentifier(inner),
  };
}

function eqfLevelOf(elements: Element[]): number | null {
  const levels = elements.flatMap((element) => {
    const level = /\/eqf\/([1-8])$/.exec(attribute(element, 'uri') ?? '')?.[1];
    return level ? [Number(level)] : [];
  });
  return levels.length > 0 ? Math.max(...levels) : null;
}

function iscedFieldsOf(elements: Element[]): Credential['iscedFields'] {
  const fields = new Map<string, Texts>();
  for (const element of elements) {
    const code = /\/isced-f\/(\d{1,4})$/.exec(attribute(element, 'uri') ?? '')?.[1];
    if (code && !fields.has(code)) fields.set(code, textsOfElement(firstChildNamed(element, 'targetName')));
  }
  return [...fields].map(([code, label]) => ({ code, label }));
}

function conceptsOf(elements: Element[]): Pick<Credential, 'skills' | 'occupations' | 'outcomes'> {
  const skills = collectConcepts();
  const occupations = collectConcepts();
  const outcomes = collectOutcomes();
  for (const element of elements) {
    if (localNameOf(element) === 'learningOutcome' && childElements(element).length > 0)
      addOutcome(element, outcomes);
    const label = () => textsOfElement(firstChildNamed(element, 'targetName', 'prefLabel') ?? null);
    const concept = escoUri(attribute(element, 'uri')) ?? escoUri(textOf(leafOf(element)));
    if (concept?.kind === 'skill') skills.add(concept.uri, label(), outcomeAbove(element));
    else if (concept) occupations.add(concept.uri, label(), null);
    else if (localNameOf(element) === 'relatedEscoSkill' && Object.keys(label()).length > 0)
      skills.add(null, label(), outcomeAbove(element));
  }
  return { skills: skills.all(), occupations: occupations.all(), outcomes: outcomes.all() };
}

/** An element without children: its text may be an address. */
const leafOf = (element: Element): Element | null => (childElements(element).length === 0 ? element : null);

const outcomeTitle = (outcome: Element): Texts =>
  [['prefLabel'], ['title', 'name'], ['description']]
    .map((names) => textsOfElement(firstChildNamed(outcome, ...names)))
    .find((texts) => Object.keys(texts).length > 0) ?? {};

function addOutcome(outcome: Element, outcomes: OutcomeCollection): void {
  const namesSkill = childrenNamed(outcome, 'relatedEscoSkill', 'relatedSkill').some(
    (child) => localNameOf(child) === 'relatedEscoSkill' || escoUri(attribute(child, 'uri')) !== null,
  );
  outcomes.add(outcomeTitle(outcome), namesSkill);
}

function outcomeAbove(element: Element): Texts | null {
  const parent = element.parentNode as Element | null;
  return parent?.localName === 'learningOutcome' ? outcomeTitle(parent) : null;
}

/**
 * Texts of an element: `<text lang="en">` (ELM 1 and 2), `<contents language="en">` (drafts), or its own text.
 */
export function textsOfElement(element: Element | null): Texts {
  if (!element) return {};
  const texts: Texts = {};
  const add = (language: string, text: string) => {
    const key = languageKey(language);
    const plain = plainText(text);
    if (plain !== '' && texts[key] === undefined) texts[key] = plain;
  };
  const children = childrenNamed(element, 'text', 'contents', 'content');
  for (const child of children)
    add(attribute(child, 'lang') ?? attribute(child, 'language') ?? '', textOf(child));
  if (children.length === 0 && childElements(element).length === 0)
    add(attribute(element, 'lang') ?? '', textOf(element));
  return texts;
}

function eidasIdentifier(organisation: Element): string | null {
  const own = textOf(firstChildNamed(organisation, 'eidasLegalIdentifier', 'eIDASIdentifier'));
  const named = childrenNamed(organisation, 'identifier').find((identifier) =>
    /^eidas$/i.test(attribute(identifier, 'schemeAgencyName') ?? ''),
  );
  return own || textOf(named ?? null) || null;
}
