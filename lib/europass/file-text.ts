/** Bytes → text, by byte order mark, by what an XML declaration says, else UTF-8; plain words may be in Windows-1252. */
import { CredentialFailure } from './failure.ts';

/** Files with pictures inside reach 2 MB; ten times as much is no credential any more. */
export const MAXIMUM_BYTES = 24 * 1024 * 1024;

/** @throws CredentialFailure when the bytes are too many, or not in the encoding they claim */
export function fileText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new CredentialFailure('empty');
  if (bytes.length > MAXIMUM_BYTES)
    throw new CredentialFailure('tooLarge', { limit: String(MAXIMUM_BYTES / 1024 / 1024) });
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (encoding !== 'utf-8' || !isOldPlainText(bytes))
      throw new CredentialFailure('encoding', { encoding }, { cause: error });
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  // U+0000 is in no text; a picture or a program is full of it.
  if (text.includes('\0')) throw new CredentialFailure('binary');
  return text;
}

/**
 * A CV typed in an old editor: neither JSON nor XML, which must be in the encoding they claim, and without a character
 * that no text has.
 */
function isOldPlainText(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  return !/^\s*[[{<"]/.test(start) && !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  // Without a mark, JSON and XML begin with an ASCII character: the zero beside it tells which UTF-16 it is.
  if (first === 0 && second !== 0 && bytes.length > 3) return 'utf-16be';
  if (first !== 0 && second === 0 && bytes.length > 3) return 'utf-16le';
  return declaredEncoding(bytes) ?? 'utf-8';
}

/** The encoding of an XML declaration, which is ASCII in every encoding that gets here. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1];
  if (!named) return null;
  // A file that says UTF-16 and is written in single bytes was re-encoded by a program that left the line as it was.
  return /^utf-?16|^ucs|^iso-10646/i.test(named) ? 'utf-8' : named;
}
