/**
 * What is said about a seal: codes that faces translate, with the English sentence of each. Nothing here says more than
 * was checked.
 */
import { filled } from '../failure.ts';

export const STATEMENTS = {
  intact: 'The seal is intact: nothing in the sealed part was changed since it was sealed.',
  changed:
    'The seal does not match: the file was changed or damaged after it was sealed. Its skills count for nothing.',
  absent: 'There is no seal: the file says so, but nothing in it shows who made it.',
  unsupported:
    'There is a seal of a form that cannot be checked here ({form}). It counts as if there were none.',
  unchecked: 'There is a seal that was not checked ({form}). It counts as if there were none.',
  unreadable: 'There is a seal, but its certificate cannot be read. It counts as if there were none.',
  sealedAt: 'The one who sealed it says that this was at {time}.',
  certificate: 'It was made with a certificate that names “{name}”.',
  certificateIssuer: 'The certificate says that “{name}” issued it.',
  selfIssued: 'The certificate vouches for itself: nobody else stands behind the name in it.',
  issuerEqual:
    'The identifier in the certificate ({identifier}) equals that of the issuer in the credential.',
  issuerSimilar:
    'The identifier in the certificate ({certificate}) and that of the issuer in the credential ({issuer}) agree in part.',
  issuerDiffers:
    'Mind: the credential names another issuer ({issuer}) than the certificate it was sealed with ({certificate}).',
  issuerUnnamed:
    'The issuer in the credential and the certificate cannot be compared: one of them gives no identifier.',
  certificateValid: 'At the time given for the sealing the certificate was valid (from {from} to {until}).',
  certificateNotValid:
    'Mind: at the time given for the sealing the certificate was not valid (it is from {from} to {until}).',
  certificateUndated:
    'The seal gives no time, so it cannot be said whether the certificate was valid then (from {from} to {until}).',
  certificateExpired:
    'The certificate has expired since ({until}). That alone does not make the seal less intact.',
  timestampNone: 'The seal holds no timestamp: its time is the word of the one who sealed it.',
  timestampFits:
    'A timestamp that names “{name}” gives {time}, is intact and belongs to this seal. Whether that authority may be relied on was not checked.',
  archiveTimestampFits:
    'An archive timestamp that names “{name}” gives {time}, is intact and covers the seal with what was added before it. Whether that authority may be relied on was not checked.',
  timestampForeign:
    'A timestamp in the seal ({kind}) does not belong to what is there: it, or what it covers, was changed. It says nothing about the time.',
  timestampBroken:
    'A timestamp in the seal ({kind}) is damaged or was changed. It says nothing about the time.',
  additionsBroken:
    'What was added to the seal later (timestamps and the like) cannot be read or was changed. It is left aside.',
  credentialExpired: 'The credential itself was valid until {date} only.',
  credentialNotYet: 'The credential itself is valid from {date} on.',
  noHolder:
    'The file says of nobody that they have these skills: it describes what can be learned or is asked for.',
  issuerSameName:
    'The certificate and the credential name the issuer alike; identifiers to compare are missing.',
  notCompared:
    'Not checked: whether the certificate is on the EU Trusted Lists, whether it or the credential was revoked, whether the issuer is accredited. Anyone can make a certificate with any name. To have that checked, open the file in the Europass viewer.',
  listFound:
    'The certificate was issued by a service that the loaded Trusted List of {country} ({date}) names: {service} of {provider}, with the status “{status}”. The list’s own signature, revocation and accreditation were not checked.',
  listNotFound:
    'The loaded Trusted List of {country} ({date}) names no service that issued this certificate. Lists of other countries, revocation and accreditation were not checked.',
  awardingBody: 'Who awarded it is the issuer’s word. Whether the holder is you was not checked.',
} as const;

export type StatementCode = keyof typeof STATEMENTS;

export interface Statement {
  code: StatementCode;
  params: Record<string, string>;
}

export const say = (code: StatementCode, params: Record<string, string> = {}): Statement => ({
  code,
  params,
});

export const inEnglish = ({ code, params }: Statement): string => filled(STATEMENTS[code], params);
