/** JSON files as they occur: bare, wrapped, sealed, presented, tokens; each credential in them with its seal. */

import { fromBase64Url } from './base64.ts';
import { CredentialFailure } from './failure.ts';
import { parseJson } from './json.ts';
import type { CredentialDocument, FileShape, JsonSignature, SealSource } from './model.ts';
import { asList, isNode, localName, members, type Node, typesOf } from './nodes.ts';
import { readElmCredential } from './read-elm.ts';

/** Presentations in presentations in tokens: deeper is no wallet's work. */
const MOST_WRAPPERS = 6;
const MOST_CREDENTIALS = 500;

/** The compact form of a JWS (RFC 7515, 7.1), with the disclosures of an SD-JWT (RFC 9901) behind it. */
const TOKEN = /^[\w-]{10,}\.[\w-]+\.[\w-]*(?:~[\w.~-]*)?$/;

export const isToken = (text: string): boolean => text.startsWith('ey') && TOKEN.test(text);

/** A seal without what it was made over (RFC 7515, appendix F). */
export const isDetached = (text: string): boolean => /^ey[\w-]{8,}\.\.[\w-]{20,}$/.test(text);

/**
 * The credentials in a parsed JSON file.
 * @throws CredentialFailure when there is none
 */
export function unwrapJson(value: unknown): CredentialDocument[] {
  const documents = unwrap(value, { form: 'none' }, 0);
  if (documents.length === 0) throw new CredentialFailure('unknownJson');
  return documents.slice(0, MOST_CREDENTIALS);
}

/** The credential in a token, which may hold a presentation. */
export function unwrapToken(token: string, depth = 0): CredentialDocument[] {
  const [jws = '', ...disclosures] = token.split('~');
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const claims = parseInner(decoded(payload));
  const seal: SealSource =
    signature === ''
      ? { form: 'none' }
      : disclosures.length > 0
        ? // What is disclosed stands outside of what is signed: only its digests are inside.
          { form: 'embedded', name: 'SD-JWT' }
        : { form: 'jades', payload, signatures: [{ protected: header, signature }] };
  const inner = isNode(claims) ? withClaims(claims.vc ?? claims.vp ?? claims, claims) : claims;
  const disclosed = disclosures.flatMap(disclosedClaims);
  const value = disclosed.length > 0 && isNode(inner) ? { ...inner, disclosed } : inner;
  return unwrap(value, seal, depth + 1);
}

/** What a token says around its credential counts where the credential itself is silent (VC Data Model 1.1, 6.3.1). */
function withClaims(inner: unknown, { iss, nbf, iat, exp }: Node): unknown {
  return isNode(inner) ? { ...definedOf({ iss, nbf, iat, exp }), ...inner } : inner;
}

const definedOf = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));

/** An SD-JWT's disclosure: base64url of `[salt, name, value]` or `[salt, value]`. */
function disclosedClaims(disclosure: string): unknown[] {
  if (disclosure === '' || disclosure.includes('.')) return [];
  const parts = parseInner(decoded(disclosure));
  if (!Array.isArray(parts)) return [];
  const [, name, value] = parts;
  return parts.length === 3 && typeof name === 'string' ? [Object.fromEntries([[name, value]])] : [name];
}

function unwrap(value: unknown, seal: SealSource, depth: number): CredentialDocument[] {
  if (depth > MOST_WRAPPERS) return [];
  if (typeof value === 'string') return unwrapText(value.trim(), seal, depth);
  if (Array.isArray(value)) return unwrapList(value, seal, depth);
  if (!isNode(value)) return [];
  if (Object.hasOwn(value, 'payload') && (value.signatures !== undefined || value.signature !== undefined))
    return unwrapSealed(value, depth);
  const presented = [...members(value, 'verifiableCredential')];
  const isPresentation = typesOf(value).some((type) => type.endsWith('Presentation'));
  if ((isPresentation && envelopedToken(value) === null) || presented.length > 0) {
    if (presented.length === 0) return [emptyPresentation(seal)];
    const documents = presented.flatMap((item) => unwrap(item, { form: 'none' }, depth + 1));
    // A seal around the presentation covers what lies in it bare; what has a seal of its own keeps that.
    return documents.map((document) => (document.seal.form === 'none' ? { ...document, seal } : document));
  }
  const enveloped = envelopedToken(value);
  if (enveloped !== null) return unwrapToken(enveloped, depth);
  if (isCredential(value)) return [documentOf(value, value, seal)];
  if (value['@graph'] !== undefined) return unwrapGraph(value, seal);
  for (const name of WRAPPERS) {
    const inner = value[name];
    if (typeof inner === 'object' || typeof inner === 'string') {
      const documents = unwrap(inner, seal, depth + 1);
      if (documents.length > 0) return documents;
    }
  }
  if (isElmPart(value)) return [documentOf(value, value, seal)];
  if (Array.isArray(value.signatures) && value.signatures.length > 0) throw new CredentialFailure('detached');
  return searchMembers(value, seal, depth);
}

/**
 * A wrapper of another name. What is sealed in it goes before what lies beside it to be looked at; only what says
 * outright that it is somebody's credential counts, since any JSON may hold persons and qualifications.
 */
function searchMembers(value: Node, seal: SealSource, depth: number): CredentialDocument[] {
  const found = Object.values(value).flatMap((inner) => {
    if (typeof inner !== 'object' && !(typeof inner === 'string' && holdsMore(inner.trim()))) return [];
    if (isNode(inner) && (isCredential(inner) || isElmPart(inner)) && !isOutright(inner)) return [];
    try {
      return unwrap(inner, seal, depth + 1);
    } catch (error) {
      // Something else than a credential that looks like a token or a seal.
      if (error instanceof CredentialFailure) return [];
      throw error;
    }
  });
  const sealed = found.filter((document) => document.seal.form === 'jades');
  return sealed.length > 0 ? sealed : found;
}

/** A token, or JSON that was written into a text. */
const holdsMore = (text: string): boolean => isToken(text) || (text.length > 1 && /^[[{]/.test(text));

const OUTRIGHT = new Set(['VerifiableCredential', 'VerifiableAttestation', 'EuropeanDigitalCredential']);

const isOutright = (node: Node): boolean =>
  members(node, 'credentialSubject').length > 0 || typesOf(node).some((type) => OUTRIGHT.has(type));

/** Members in which wallets and services keep a credential; what is as it was signed before what was made of it. */
const WRAPPERS = [
  ...['credential', 'credentials', 'vc', 'data', 'content', 'document', 'rawCredential', 'raw', 'jwt'],
  ...['credentialJson', 'jsonld', 'parsedDocument', 'result', 'response', 'compact_jws'],
];

/** Several credentials, or one whose nodes stand side by side, as JSON-LD is flattened. */
function unwrapList(list: unknown[], seal: SealSource, depth: number): CredentialDocument[] {
  const nodes = list.filter(isNode);
  const isFlattened =
    nodes.some(isCredential) &&
    nodes.some((node) => !isCredential(node) && node['@id'] !== undefined && node['@graph'] === undefined);
  if (isFlattened) return unwrapGraph({ '@graph': list }, seal);
  return list.flatMap((item) => unwrap(item, seal, depth + 1));
}

/** A token, or JSON in a string of JSON. */
function unwrapText(text: string, seal: SealSource, depth: number): CredentialDocument[] {
  if (isToken(text)) return unwrapToken(text, depth);
  return /^[[{]/.test(text) ? unwrap(parseInner(text), seal, depth + 1) : [];
}

/** VC 2.0 wraps tokens as `data:application/vc+jwt,…` (Verifiable Credentials Data Model 2.0, 4.13). */
function envelopedToken(node: Node): string | null {
  const id = node.id ?? node['@id'];
  const token = typeof id === 'string' ? /^data:application\/[\w+.-]+,(.*)$/.exec(id)?.[1] : undefined;
  return token !== undefined && isToken(token) ? token : null;
}

/** Nothing to read, but a seal to check all the same. */
const emptyPresentation = (seal: SealSource): CredentialDocument => ({
  shape: seal.form === 'jades' ? 'elm3-sealed' : 'vc',
  credentials: [],
  seal,
});

/** The payload is read from the very characters that were signed. */
function unwrapSealed(file: Node, depth: number): CredentialDocument[] {
  const signatures = asList(file.signatures ?? file).filter(isNode) as JsonSignature[];
  const { payload } = file;
  if (typeof payload !== 'string')
    throw new CredentialFailure('payload', { what: Array.isArray(payload) ? 'array' : typeof payload });
  const seal: SealSource = signatures.length > 0 ? { form: 'jades', payload, signatures } : { form: 'none' };
  const text = /^\s*[[{]/.test(payload) || isToken(payload) ? payload : decoded(payload);
  const documents = unwrap(isToken(text) ? text : parseInner(text), seal, depth + 1);
  if (documents.length === 0) throw new CredentialFailure('payload', { what: 'JSON, no credential' });
  return documents;
}

function parseInner(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof CredentialFailure && error.code !== 'brokenJson') throw error;
    throw new CredentialFailure('payload', { what: 'no JSON' }, { cause: error });
  }
}

function decoded(base64: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(base64));
  } catch (error) {
    throw new CredentialFailure('payload', { what: 'neither JSON nor base64' }, { cause: error });
  }
}

function unwrapGraph(document: Node, seal: SealSource): CredentialDocument[] {
  const nodes = asList(document['@graph']).filter(isNode);
  const credentials = nodes.filter(isCredential);
  const roots = credentials.length > 0 ? credentials : nodes.some(isElmPart) ? [document] : [];
  if (roots.length === 0) throw new CredentialFailure('noCredential');
  return roots.map((root) => documentOf(root, document, seal));
}

const isCredential = (node: Node): boolean =>
  typesOf(node).some((type) => type.endsWith('Credential') || type === 'VerifiableAttestation') ||
  members(node, 'credentialSubject').length > 0 ||
  // Open Badges 2: an assertion that carries the badge it is about.
  (typesOf(node).includes('Assertion') && isNode(node.badge)) ||
  typeof node.vct === 'string';

const ELM_PARTS = new Set([
  ...['Person', 'LearningAchievement', 'LearningActivity', 'LearningAssessment', 'LearningEntitlement'],
  ...['LearningAchievementSpecification', 'Qualification', 'LearningOutcome'],
]);

/** A part of the model outside any credential, as exports carry it. */
const isElmPart = (node: Node): boolean => typesOf(node).some((type) => ELM_PARTS.has(type));

function documentOf(credential: Node, document: Node, seal: SealSource): CredentialDocument {
  const embedded = seal.form === 'none' && members(credential, 'proof').some(isNode);
  const isElm = isElmCredential(credential, document);
  const shape: FileShape = isElm ? (seal.form === 'jades' ? 'elm3-sealed' : 'elm3') : 'vc';
  return {
    shape,
    credentials: [readElmCredential(credential, document)],
    seal: embedded ? { form: 'embedded', name: 'proof' } : seal,
  };
}

function isElmCredential(credential: Node, document: Node): boolean {
  const contexts = [...asList(document['@context']), ...asList(credential['@context'])];
  return (
    typesOf(credential).some((type) => type === 'EuropeanDigitalCredential' || ELM_PARTS.has(type)) ||
    contexts.some((context) => typeof context === 'string' && context.includes('data.europa.eu/snb/')) ||
    (isNode(document) && asList(document['@graph']).some((node) => isNode(node) && isElmPart(node))) ||
    Object.keys(credential).some((member) => localName(member) === 'credentialProfiles')
  );
}
