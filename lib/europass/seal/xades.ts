/**
 * XAdES seals (ETSI EN 319 132) as the EU's software made them until 2023: one enveloped signature over the whole
 * document without signatures, exclusive canonical form, and one over its own properties. Canonical forms come from
 * xmldsigjs; what else a signature may ask for is not carried and said to be so.
 */
import { XmlCanonicalizer } from 'xmldsigjs';
import { fromBase64Url, toBase64 } from '../base64.ts';
import {
  allElements,
  attribute,
  type Document,
  type Element,
  firstChildNamed,
  localNameOf,
  parseXml,
  textOf,
} from '../xml.ts';
import { certificateFields, parseCertificate } from './certificate.ts';
import type { CheckedSignature } from './seal.ts';
import type { Statement } from './statements.ts';
import { say } from './statements.ts';
import { timestampStatement } from './timestamp.ts';

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = `${DSIG}enveloped-signature`;
const XPATH = 'http://www.w3.org/TR/1999/REC-xpath-19991116';
const FILTER = 'http://www.w3.org/2002/06/xmldsig-filter2';

const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';

const DIGESTS: Record<string, string> = {
  'http://www.w3.org/2001/04/xmlenc#sha256': 'SHA-256',
  [`${MORE}sha384`]: 'SHA-384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'SHA-512',
};

/** RFC 9231. */
const MORE_2007 = 'http://www.w3.org/2007/05/xmldsig-more#';

/** `saltLength` in bytes is that of the digest, as RFC 9231 fixes it for these names. */
const METHODS: Record<string, { name: string; hash: string; saltLength: number }> = Object.fromEntries(
  [256, 384, 512].flatMap((bits) => {
    const sizes = { hash: `SHA-${bits}`, saltLength: bits / 8 };
    return [
      [`${MORE}rsa-sha${bits}`, { name: 'RSASSA-PKCS1-v1_5', ...sizes }],
      [`${MORE}ecdsa-sha${bits}`, { name: 'ECDSA', ...sizes }],
      [`${MORE_2007}sha${bits}-rsa-MGF1`, { name: 'RSA-PSS', ...sizes }],
    ];
  }),
);

const nothing = { certificate: null, certificateBytes: null, sealedAt: null, timestamps: [] };

/** Checks every signature of the document; one entry each. */
export async function checkXades(xml: string): Promise<CheckedSignature[]> {
  const count = signaturesOf(parseXml(xml)).length;
  const checked: CheckedSignature[] = [];
  // Each is checked in a fresh document, since the check takes signatures out of it.
  for (let position = 0; position < count; position++) checked.push(await checkSignature(xml, position));
  return checked;
}

const signaturesOf = (document: Document & { documentElement: Element }): Element[] =>
  allElements(document.documentElement).filter(
    (element) => element.namespaceURI === DSIG && localNameOf(element) === 'Signature',
  );

async function checkSignature(xml: string, position: number): Promise<CheckedSignature> {
  const document = parseXml(xml);
  const signatures = signaturesOf(document);
  const signature = signatures[position] as Element;
  const parts = partsOf(signature);
  if (!parts) return { state: 'unreadable', ...nothing };
  const form = unsupportedForm(parts);
  if (form !== null) return { state: 'unchecked', form, ...nothing };
  const bytes = bytesOf(textOf(parts.certificate));
  if (!(await isNamedCertificate(parts.properties, bytes))) return { state: 'changed', ...nothing };
  if (!bytes) return { state: 'unreadable', ...nothing };
  const canonical = {
    signedInfo: canonicalForm(parts.signedInfo),
    signatureValue: canonicalForm(parts.signatureValue),
    properties: parts.properties ? canonicalForm(parts.properties) : null,
  };
  for (const other of signatures) other.parentNode?.removeChild(other);
  const body = canonicalForm(document);
  const found = { certificateBytes: bytes, sealedAt: textOf(parts.signingTime) || null };
  try {
    const certificate = certificateFields(parseCertificate(bytes));
    const isIntact =
      (await digestsFit(parts, body, canonical.properties)) &&
      (await signatureFits(parts, canonical.signedInfo, bytes));
    if (!isIntact) return { state: 'changed', certificate, ...found, timestamps: [] };
    const timestamps = await timestampsOf(parts, body, canonical.signatureValue);
    return { state: 'intact', certificate, ...found, timestamps };
  } catch {
    return { state: 'unreadable', ...nothing };
  }
}

interface SignatureParts {
  signedInfo: Element;
  method: string;
  canonicalization: string;
  signatureValue: Element;
  certificate: Element;
  references: Reference[];
  properties: Element | null;
  signingTime: Element | null;
  timestamps: { name: string; token: Element }[];
}

interface Reference {
  uri: string;
  type: string;
  /** Algorithms of the transforms, and the text in them. */
  transforms: { algorithm: string; content: string }[];
  digestMethod: string;
  digest: string;
}

function partsOf(signature: Element): SignatureParts | null {
  const all = allElements(signature);
  const first = (name: string) => all.find((element) => localNameOf(element) === name) ?? null;
  const [signedInfo, signatureValue, certificate] = [
    first('SignedInfo'),
    first('SignatureValue'),
    first('X509Certificate'),
  ];
  if (!signedInfo || !signatureValue || !certificate) return null;
  const inInfo = allElements(signedInfo);
  const algorithm = (name: string) => {
    const element = inInfo.find((one) => localNameOf(one) === name);
    return (element && attribute(element, 'Algorithm')) ?? '';
  };
  return {
    signedInfo,
    signatureValue,
    certificate,
    method: algorithm('SignatureMethod'),
    canonicalization: algorithm('CanonicalizationMethod'),
    references: inInfo.filter((element) => localNameOf(element) === 'Reference').map(referenceOf),
    properties: first('SignedProperties'),
    signingTime: first('SigningTime'),
    timestamps: all
      .filter((element) => localNameOf(element) === 'EncapsulatedTimeStamp')
      .map((token) => ({ name: localNameOf(token.parentNode as Element), token })),
  };
}

function referenceOf(reference: Element): Reference {
  const all = allElements(reference);
  const named = (name: string) => all.filter((element) => localNameOf(element) === name);
  const [method] = named('DigestMethod');
  return {
    uri: attribute(reference, 'URI') ?? '',
    type: attribute(reference, 'Type') ?? '',
    transforms: named('Transform').map((transform) => ({
      algorithm: attribute(transform, 'Algorithm') ?? '',
      content: textOf(transform).replace(/\s+/g, ' ').trim(),
    })),
    digestMethod: (method && attribute(method, 'Algorithm')) ?? '',
    digest: textOf(named('DigestValue')[0] ?? null).replace(/\s+/g, ''),
  };
}

const isProperties = ({ type }: Reference): boolean => type.endsWith('#SignedProperties');

/** What of this signature is not carried; null where all of it is. Something must cover the whole document. */
function unsupportedForm({
  method,
  canonicalization,
  references,
  properties,
}: SignatureParts): string | null {
  if (!METHODS[method]) return `algorithm ${method.slice(-30)}`;
  if (canonicalization !== EXCLUSIVE) return `canonical form ${canonicalization.slice(-30)}`;
  if (!references.some(({ uri }) => uri === '')) return 'not the whole document';
  for (const reference of references) {
    if (!DIGESTS[reference.digestMethod]) return `digest ${reference.digestMethod.slice(-30)}`;
    const isOwn =
      isProperties(reference) && reference.uri === `#${properties && attribute(properties, 'Id')}`;
    if (reference.uri !== '' && !isOwn) return 'references';
    if (!reference.transforms.every((transform) => isCarried(transform, isOwn))) return 'transforms';
    if (reference.transforms.at(-1)?.algorithm !== EXCLUSIVE) return 'transforms';
  }
  return null;
}

/** All the ways in which the EU's software said "the document without its signatures". */
function isCarried({ algorithm, content }: Reference['transforms'][number], isOwn: boolean): boolean {
  if (algorithm === EXCLUSIVE) return content === '';
  if (isOwn) return false;
  return (
    algorithm === ENVELOPED ||
    (algorithm === XPATH && content === 'not(ancestor-or-self::ds:Signature)') ||
    (algorithm === FILTER && content === '/descendant::ds:Signature')
  );
}

/** Exclusive XML Canonicalization 1.0 without comments. */
const canonicalForm = (node: Element | Document): string =>
  // The library is written for the browser's DOM, whose shape xmldom has.
  new XmlCanonicalizer(false, true).Canonicalize(node as unknown as globalThis.Node);

async function digestsFit(parts: SignatureParts, body: string, properties: string | null): Promise<boolean> {
  for (const reference of parts.references) {
    const text = isProperties(reference) ? properties : body;
    if (text === null) return false;
    const name = DIGESTS[reference.digestMethod] as string;
    const digest = await crypto.subtle.digest(name, new TextEncoder().encode(text));
    if (toBase64(new Uint8Array(digest)) !== reference.digest) return false;
  }
  return true;
}

/**
 * True where the signed properties give no digest of the signing certificate, or this one's is among them. Another
 * certificate with the same key would fit the signature too.
 */
async function isNamedCertificate(
  properties: Element | null,
  bytes: Uint8Array<ArrayBuffer> | null,
): Promise<boolean> {
  const named = (properties ? allElements(properties) : []).filter(
    (element) => localNameOf(element) === 'CertDigest',
  );
  let known = 0;
  for (const digest of named) {
    const [method, value] = ['DigestMethod', 'DigestValue'].map((name) => firstChildNamed(digest, name));
    const name = DIGESTS[(method && attribute(method, 'Algorithm')) ?? ''];
    if (!name) continue;
    known++;
    const own = bytes && toBase64(new Uint8Array(await crypto.subtle.digest(name, bytes)));
    if (own === textOf(value ?? null).replace(/\s+/g, '')) return true;
  }
  return known === 0;
}

async function signatureFits(
  parts: SignatureParts,
  signedInfo: string,
  certificate: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { name, hash, saltLength } = METHODS[parts.method] as (typeof METHODS)[string];
  const { subjectPublicKeyInfo } = parseCertificate(certificate);
  const spki = subjectPublicKeyInfo.toSchema().toBER();
  const namedCurve = { 256: 'P-256', 384: 'P-384', 521: 'P-521' }[curveBits(spki)] ?? 'P-256';
  const key = await crypto.subtle.importKey('spki', spki, { name, hash, namedCurve }, false, ['verify']);
  const value = bytesOf(textOf(parts.signatureValue));
  if (!value) return false;
  return crypto.subtle.verify({ name, hash, saltLength }, key, value, new TextEncoder().encode(signedInfo));
}

/** The size of an EC key tells its curve: 91, 120 and 158 bytes with uncompressed points. */
const curveBits = (spki: ArrayBuffer): 256 | 384 | 521 =>
  spki.byteLength > 150 ? 521 : spki.byteLength > 110 ? 384 : 256;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return base64 === '' ? null : fromBase64Url(base64);
  } catch {
    return null;
  }
}

/** `SignatureTimeStamp` covers the signature's value, `AllDataObjectsTimeStamp` the document. */
async function timestampsOf(
  parts: SignatureParts,
  body: string,
  signatureValue: string,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const { name, token } of parts.timestamps) {
    const kind = { SignatureTimeStamp: 'sigTst', AllDataObjectsTimeStamp: 'adoTst' }[name];
    if (kind !== 'sigTst' && kind !== 'adoTst') continue;
    const bytes = bytesOf(textOf(token));
    const covered = kind === 'sigTst' ? signatureValue : body;
    statements.push(
      bytes ? await timestampStatement(kind, bytes, covered) : say('timestampBroken', { kind }),
    );
  }
  return statements.length === 0 ? [say('timestampNone')] : statements;
}
