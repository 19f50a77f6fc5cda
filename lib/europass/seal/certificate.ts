/** What a certificate says of itself (RFC 5280; identifiers of organisations: ETSI EN 319 412-1). */
import { fromBER } from 'asn1js';
import { Certificate } from 'pkijs';

export interface CertificateFields {
  commonName: string | null;
  organisation: string | null;
  /** OID 2.5.4.97, such as `VATES-A00000000`. */
  organisationIdentifier: string | null;
  country: string | null;
  /** Who issued it: the organisation, since common names advertise what nobody checked here. */
  issuedBy: string | null;
  /** True where it vouches for itself. */
  selfIssued: boolean;
  validFrom: string;
  validUntil: string;
  /** Hex. */
  serialNumber: string;
}

const COMMON_NAME = '2.5.4.3';
const COUNTRY = '2.5.4.6';
const ORGANISATION = '2.5.4.10';
const ORGANISATION_IDENTIFIER = '2.5.4.97';

/** @throws Error when the bytes are no X.509 certificate */
export function parseCertificate(der: Uint8Array<ArrayBuffer>): Certificate {
  const { offset, result } = fromBER(der);
  if (offset === -1) throw new Error('The certificate is no ASN.1.');
  return new Certificate({ schema: result });
}

export function certificateFields(certificate: Certificate): CertificateFields {
  const subject = namesOf(certificate.subject);
  const issuer = namesOf(certificate.issuer);
  return {
    commonName: subject.get(COMMON_NAME) ?? null,
    organisation: subject.get(ORGANISATION) ?? null,
    organisationIdentifier: subject.get(ORGANISATION_IDENTIFIER) ?? null,
    country: subject.get(COUNTRY) ?? null,
    issuedBy: issuer.get(ORGANISATION) ?? issuer.get(COMMON_NAME) ?? null,
    selfIssued: certificate.subject.isEqual(certificate.issuer),
    validFrom: isoDate(certificate.notBefore.value),
    validUntil: isoDate(certificate.notAfter.value),
    serialNumber: hex(certificate.serialNumber.valueBlock.valueHexView),
  };
}

/** Certificates made by strangers hold impossible dates, on which `toISOString` throws. */
export const isoDate = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString());

/** Longest name shown of a certificate, which its maker chose. */
const LONGEST_NAME = 200;

function namesOf(name: Certificate['subject']): Map<string, string> {
  const names = new Map<string, string>();
  for (const { type, value } of name.typesAndValues) {
    const text: unknown = value.valueBlock.value;
    if (typeof text === 'string' && !names.has(type)) names.set(type, text.trim().slice(0, LONGEST_NAME));
  }
  return names;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
