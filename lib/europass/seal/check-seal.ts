/** The check of a document's seal, and what may honestly be said about it. */
import type { Credential, CredentialDocument, Organisation } from '../model.ts';
import { textIn } from '../model.ts';
import type { CertificateFields } from './certificate.ts';
import type { CheckedSignature, Seal, SealState } from './seal.ts';
import { type Statement, say } from './statements.ts';
import { issuedByList, type TrustedList } from './trusted-list.ts';

export interface SealOptions {
  /** Today, for what has expired. */
  now: Date;
  /** A list that the person loaded. */
  trustedList?: TrustedList | null;
}

/** Checks every signature of the document's seal. Never throws: what cannot be checked is a state. */
export async function checkSeal(
  { seal, credentials }: CredentialDocument,
  { now, trustedList = null }: SealOptions,
): Promise<Seal> {
  const signatures = await signaturesOf(seal);
  const worst = worstOf(signatures);
  const expiry = credentials.map((credential) => validity(credential, now));
  const first = signatures[0] ?? null;
  const certificate = worst?.certificate ?? first?.certificate ?? null;
  const state = worst?.state ?? 'absent';
  const issuer = credentials[0]?.issuer ?? null;
  const comparison = certificate ? compareIssuer(certificate, issuer) : null;
  const isNamed = state === 'intact' && certificate !== null;
  return {
    state,
    certificate,
    certificateBytes: worst?.certificateBytes ?? null,
    sealedAt: worst?.sealedAt ?? null,
    certificateExpired: certificate ? isBefore(certificate.validUntil, now) : null,
    credentialExpired: expiry.every(({ expired }) => expired === null)
      ? null
      : expiry.some(({ expired }) => expired === true),
    issuerDiffers: comparison?.code === 'issuerDiffers',
    statements: [
      say(state, { form: worst?.form ?? '' }),
      ...(isNamed && worst && comparison ? certificateStatements(certificate, worst, comparison, now) : []),
      ...(state === 'intact' ? signatures.flatMap(({ timestamps }) => timestamps) : []),
      ...expiry.flatMap(({ statements }) => statements),
      ...(credentials.some(({ namesHolder }) => !namesHolder) ? [say('noHolder')] : []),
      ...(isNamed ? [await listStatement(worst?.certificateBytes ?? null, trustedList)] : []),
      ...(state === 'intact' ? [say('awardingBody')] : []),
    ],
  };
}

async function signaturesOf(seal: CredentialDocument['seal']): Promise<CheckedSignature[]> {
  const nothing = { certificate: null, certificateBytes: null, sealedAt: null, timestamps: [] };
  try {
    if (seal.form === 'none') return [];
    if (seal.form === 'embedded') return [{ state: 'unsupported', form: seal.name, ...nothing }];
    if (seal.form === 'xades') return await (await import('./xades.ts')).checkXades(seal.xml);
    const { checkJades } = await import('./jades.ts');
    return await Promise.all(seal.signatures.map((signature) => checkJades(seal.payload, signature)));
  } catch {
    return [{ state: 'unreadable', ...nothing }];
  }
}

/** A seal is as good as the worst of its signatures. */
const WORST_FIRST: SealState[] = ['changed', 'unreadable', 'unsupported', 'unchecked', 'intact'];

function worstOf(signatures: CheckedSignature[]): CheckedSignature | null {
  for (const state of WORST_FIRST) {
    const found = signatures.find((signature) => signature.state === state);
    if (found) return found;
  }
  return null;
}

function certificateStatements(
  certificate: CertificateFields,
  { sealedAt }: CheckedSignature,
  comparison: Statement,
  now: Date,
): Statement[] {
  const period = { from: day(certificate.validFrom), until: day(certificate.validUntil) };
  const wasValid =
    sealedAt !== null &&
    !isBefore(sealedAt, new Date(certificate.validFrom)) &&
    !isBefore(certificate.validUntil, new Date(sealedAt));
  return [
    say('certificate', { name: certificateName(certificate) }),
    ...(certificate.selfIssued
      ? [say('selfIssued')]
      : certificate.issuedBy
        ? [say('certificateIssuer', { name: certificate.issuedBy })]
        : []),
    comparison,
    ...(sealedAt === null ? [] : [say('sealedAt', { time: sealedAt })]),
    say(
      sealedAt === null ? 'certificateUndated' : wasValid ? 'certificateValid' : 'certificateNotValid',
      period,
    ),
    ...(isBefore(certificate.validUntil, now) ? [say('certificateExpired', period)] : []),
  ];
}

/** `Organisation, common name, identifier`, each once. */
export function certificateName(certificate: CertificateFields): string {
  const { organisation, commonName, organisationIdentifier } = certificate;
  const parts = [organisation, commonName, organisationIdentifier].filter((part) => part !== null);
  return [...new Set(parts)].join(', ') || '—';
}

/** Identifiers are compared without case and spaces; one may carry a prefix such as `VATES-` that the other lacks. */
function compareIssuer(certificate: CertificateFields, issuer: Organisation | null): Statement {
  const theirs = folded(certificate.organisationIdentifier);
  const named = folded(issuer?.identifier ?? null);
  const names = {
    identifier: certificate.organisationIdentifier ?? '',
    certificate: certificate.organisationIdentifier ?? certificateName(certificate),
    issuer: issuer?.identifier ?? (issuer ? textIn(issuer.name, ['en']) : ''),
  };
  if (theirs !== '' && named !== '') {
    if (theirs === named) return say('issuerEqual', names);
    const [long, short] = theirs.length > named.length ? [theirs, named] : [named, theirs];
    return say(long.endsWith(short) && short.length >= 5 ? 'issuerSimilar' : 'issuerDiffers', names);
  }
  if (!issuer || (named === '' && Object.keys(issuer.name).length === 0)) return say('issuerUnnamed');
  return say(hasName(certificate, issuer) ? 'issuerSameName' : 'issuerDiffers', names);
}

const folded = (identifier: string | null): string => (identifier ?? '').replace(/\s+/g, '').toUpperCase();

function hasName(certificate: CertificateFields, issuer: Organisation): boolean {
  const names = Object.values(issuer.name).map(folded);
  return names.includes(folded(certificate.organisation)) || names.includes(folded(certificate.commonName));
}

function validity(
  { validFrom, validUntil }: Credential,
  now: Date,
): { expired: boolean | null; statements: Statement[] } {
  const expired =
    validUntil === null || Number.isNaN(Date.parse(validUntil)) ? null : isBefore(validUntil, now);
  return {
    expired,
    statements: [
      ...(expired ? [say('credentialExpired', { date: day(validUntil ?? '') })] : []),
      ...(validFrom !== null && isBefore(now.toISOString(), new Date(validFrom))
        ? [say('credentialNotYet', { date: day(validFrom) })]
        : []),
    ],
  };
}

async function listStatement(
  certificate: Uint8Array<ArrayBuffer> | null,
  list: TrustedList | null,
): Promise<Statement> {
  if (!list || !certificate) return say('notCompared');
  const service = await issuedByList(certificate, list);
  const where = { country: list.country, date: day(list.issued) };
  return service ? say('listFound', { ...where, ...service }) : say('listNotFound', where);
}

const isBefore = (date: string, other: Date): boolean => Date.parse(date) < other.getTime();

/** The day of a date, as written. */
const day = (date: string): string => date.slice(0, 10);
