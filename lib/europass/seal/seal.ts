/** What the check of a seal answers. */
import type { CertificateFields } from './certificate.ts';
import type { Statement } from './statements.ts';

/**
 * `intact`: every signature fits the characters that are there. `changed`: at least one does not. `absent`: none.
 * `unsupported`: a form that cannot be checked. `unchecked`: XML beyond what the library carries. `unreadable`: the
 * certificate cannot be read.
 */
export type SealState = 'intact' | 'changed' | 'absent' | 'unsupported' | 'unchecked' | 'unreadable';

/** One signature with its own certificate. */
export interface CheckedSignature {
  state: SealState;
  /** The form, where it cannot be checked. */
  form?: string;
  certificate: CertificateFields | null;
  /** DER, for a comparison with a trusted list. */
  certificateBytes: Uint8Array<ArrayBuffer> | null;
  /** ISO 8601, the sealer's own word. */
  sealedAt: string | null;
  timestamps: Statement[];
}

export interface Seal {
  state: SealState;
  certificate: CertificateFields | null;
  certificateBytes: Uint8Array<ArrayBuffer> | null;
  sealedAt: string | null;
  /** Whether the certificate's time is over; null where there is no certificate. */
  certificateExpired: boolean | null;
  /** Whether a credential in the file is past its time; null where none gives one. */
  credentialExpired: boolean | null;
  /** True where the certificate names another issuer than the credential. */
  issuerDiffers: boolean;
  statements: Statement[];
}
