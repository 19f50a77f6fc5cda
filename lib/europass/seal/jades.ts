/**
 * JAdES seals (ETSI TS 119 182-1) as the EU's software makes them: JWS in JSON, the payload unencoded or base64url,
 * the certificate in `x5c`. Also the compact form of a token, where it carries a certificate.
 */
import { flattenedVerify, importX509 } from 'jose';
import { fromBase64Url, toBase64, toBase64Url } from '../base64.ts';
import { parseJson } from '../json.ts';
import type { JsonSignature } from '../model.ts';
import { isNode, type Node } from '../nodes.ts';
import { certificateFields, parseCertificate } from './certificate.ts';
import { jadesTimestamps } from './jades-timestamps.ts';
import type { CheckedSignature } from './seal.ts';

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];
/**
 * Members that must be understood (RFC 7515, 4.1.11) and are. The last four (ETSI TS 119 182-1, 5.2) are the sealer's
 * word on place, purpose, role and policy: nothing of them changes what was signed, and nothing is said of them here.
 */
const UNDERSTOOD = new Set(['b64', 'sigT', 'adoTst', 'iat', 'sigPl', 'srCms', 'srAts', 'sigPId']);

const nothing = { certificate: null, certificateBytes: null, sealedAt: null, timestamps: [] };

/** Checks one signature over the payload as it stands in the file, character for character. */
export async function checkJades(payload: string, signature: JsonSignature): Promise<CheckedSignature> {
  // A lone surrogate is signed as U+FFFD: what is read would not be what was signed.
  if (!payload.isWellFormed()) return { state: 'changed', ...nothing };
  if (typeof signature.protected !== 'string' || typeof signature.signature !== 'string')
    return { state: 'changed', ...nothing };
  const header = headerOf(signature.protected);
  if (!header) return { state: 'changed', ...nothing };
  const form = unsupportedForm(header);
  if (form !== null) return { state: 'unsupported', form, ...nothing };
  return checkWithCertificate(payload, signature as JsonSignature & SignatureTexts, header);
}

interface SignatureTexts {
  protected: string;
  signature: string;
}

async function checkWithCertificate(
  payload: string,
  signature: JsonSignature & SignatureTexts,
  header: Node,
): Promise<CheckedSignature> {
  const bytes = certificateBytes(header);
  // The thumbprint is signed with the header: a certificate that does not fit it was put in later.
  if (!(await fitsThumbprint(header, bytes))) return { state: 'changed', ...nothing };
  if (!bytes) return { state: 'unreadable', ...nothing };
  let certificate: ReturnType<typeof certificateFields>;
  let key: Awaited<ReturnType<typeof importX509>>;
  try {
    certificate = certificateFields(parseCertificate(bytes));
    key = await importX509(pem(bytes), header.alg as string);
  } catch {
    return { state: 'unreadable', ...nothing };
  }
  const found = { certificate, certificateBytes: bytes, sealedAt: sealTime(header) };
  try {
    await flattenedVerify({ payload, protected: signature.protected, signature: signature.signature }, key, {
      algorithms: ALGORITHMS,
      crit: Object.fromEntries([...UNDERSTOOD].filter((name) => name !== 'b64').map((name) => [name, true])),
    });
  } catch {
    return { state: 'changed', ...found, timestamps: [] };
  }
  const { protected: encoded, signature: value, header: open } = signature;
  const timestamps = await jadesTimestamps({ payload, protected: encoded, signature: value }, header, open);
  return { state: 'intact', ...found, timestamps };
}

/** The protected header; null where it was damaged so that nothing in it can be read. */
function headerOf(encoded: string): Node | null {
  try {
    const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(encoded)));
    return isNode(value) ? value : null;
  } catch {
    return null;
  }
}

/** What of this header cannot be checked here; null where all of it can. */
function unsupportedForm(header: Node): string | null {
  if (typeof header.alg !== 'string' || !ALGORITHMS.includes(header.alg))
    return `algorithm ${String(header.alg).slice(0, 20)}`;
  const critical = header.crit === undefined ? [] : header.crit;
  if (!Array.isArray(critical)) return 'crit';
  const unknown = critical.find((name) => !UNDERSTOOD.has(String(name)));
  if (unknown !== undefined) return String(unknown).slice(0, 40);
  if (header.sigD !== undefined) return 'sigD';
  return header.x5c === undefined ? 'no certificate in it' : null;
}

function certificateBytes(header: Node): Uint8Array<ArrayBuffer> | null {
  const first: unknown = Array.isArray(header.x5c) ? header.x5c[0] : null;
  if (typeof first !== 'string' || first === '') return null;
  try {
    return fromBase64Url(first);
  } catch {
    return null;
  }
}

/** True where there is no thumbprint to compare, or it is that of these bytes. */
async function fitsThumbprint(header: Node, bytes: Uint8Array<ArrayBuffer> | null): Promise<boolean> {
  const claimed = header['x5t#S256'];
  if (claimed === undefined) return true;
  if (!bytes) return false;
  const digest = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  return typeof claimed === 'string' && claimed.replace(/=+$/, '') === digest;
}

const pem = (bytes: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${toBase64(bytes).replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----`;

/** `sigT` (a date) or its successor `iat` (seconds since 1970). */
function sealTime(header: Node): string | null {
  if (typeof header.sigT === 'string' && !Number.isNaN(Date.parse(header.sigT))) return header.sigT;
  if (typeof header.iat === 'number' && Math.abs(header.iat) < 8e12)
    return new Date(header.iat * 1000).toISOString();
  return null;
}
