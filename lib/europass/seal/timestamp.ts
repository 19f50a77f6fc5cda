/** Timestamps after RFC 3161, read and compared with what they are said to cover. */
import { ContentInfo, SignedData, TSTInfo } from 'pkijs';
import { certificateFields, isoDate } from './certificate.ts';
import { type Statement, say } from './statements.ts';

/** Digests by OID. SHA-1 is broken: what it covers could be something else. */
const DIGESTS: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** The members of a seal that hold timestamps: over the payload, over the signature, over all that came before. */
export type TimestampKind = 'adoTst' | 'sigTst' | 'arcTst';

/**
 * Says whether a token is intact and covers the text. Never throws: what cannot be read is said to be so.
 * @param covered what the timestamp should cover, character for character
 */
export async function timestampStatement(
  kind: TimestampKind,
  token: Uint8Array<ArrayBuffer>,
  covered: string,
): Promise<Statement> {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(token).content });
    const content = signed.encapContentInfo.eContent?.getValue();
    if (!content) return say('timestampBroken', { kind });
    const info = TSTInfo.fromBER(content);
    const digest = DIGESTS[info.messageImprint.hashAlgorithm.algorithmId];
    if (!digest) return say('timestampBroken', { kind });
    const text = new TextEncoder().encode(covered);
    const imprint = new Uint8Array(await crypto.subtle.digest(digest, text));
    if (!sameBytes(imprint, info.messageImprint.hashedMessage.valueBlock.valueHexView))
      return say('timestampForeign', { kind });
    // pkijs compares the imprint once more and checks the authority's signature over it.
    if (!(await signed.verify({ signer: 0, data: text.buffer, checkChain: false })))
      return say('timestampBroken', { kind });
    const code = kind === 'arcTst' ? 'archiveTimestampFits' : 'timestampFits';
    return say(code, { name: authorityOf(signed), time: isoDate(info.genTime) });
  } catch {
    return say('timestampBroken', { kind });
  }
}

/** Who the certificate of the token's signer names. */
function authorityOf(signed: SignedData): string {
  const signer = signed.signerInfos[0]?.sid as
    | { serialNumber?: { isEqual(other: object): boolean } }
    | undefined;
  for (const certificate of signed.certificates ?? []) {
    if (!('subject' in certificate) || !signer?.serialNumber?.isEqual(certificate.serialNumber)) continue;
    const { commonName, organisation } = certificateFields(certificate);
    return organisation ?? commonName ?? '—';
  }
  return '—';
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);
