/**
 * Encryption of profiles at rest: AES-256-GCM (WebCrypto) under a key that Argon2id (RFC 9106, hash-wasm) makes of the
 * person's passphrase. Nothing of the passphrase is kept: whoever forgets it cannot open the profile again.
 */
import { argon2id } from 'hash-wasm';
import { fromBase64Url, toBase64 } from '../europass/base64.ts';

/** What lies on the disk. Base64 texts, so that it can be exported as JSON. */
export interface SealedBox {
  /** Argon2id parameters of this box, kept with it so that later versions may ask for more. */
  kdf: { name: 'argon2id'; memory: number; passes: number; lanes: number; salt: string };
  iv: string;
  ciphertext: string;
}

/** RFC 9106's second recommended option, 64 MiB and three passes; one lane, since hash-wasm has one thread. */
const COST = { memory: 65_536, passes: 3, lanes: 1 };
const SHORTEST_PASSPHRASE = 8;

export class WrongPassphrase extends Error {
  constructor() {
    super('This passphrase does not open the profile.');
    this.name = 'WrongPassphrase';
  }
}

/** @throws Error when the passphrase is too short to protect anything */
export async function lock(text: string, passphrase: string, cost = COST): Promise<SealedBox> {
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new Error(`A passphrase needs at least ${SHORTEST_PASSPHRASE} characters.`);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const kdf = { name: 'argon2id' as const, ...cost, salt: toBase64(salt) };
  const key = await keyOf(passphrase, kdf);
  const bytes = new TextEncoder().encode(text);
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return { kdf, iv: toBase64(iv), ciphertext: toBase64(new Uint8Array(ciphertext)) };
}

/** @throws WrongPassphrase when it does not open the box, or the box was changed */
export async function unlock({ kdf, iv, ciphertext }: SealedBox, passphrase: string): Promise<string> {
  const key = await keyOf(passphrase, kdf);
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64Url(iv) },
      key,
      fromBase64Url(ciphertext),
    );
    return new TextDecoder().decode(text);
  } catch {
    throw new WrongPassphrase();
  }
}

async function keyOf(
  passphrase: string,
  { memory, passes, lanes, salt }: SealedBox['kdf'],
): Promise<CryptoKey> {
  const hash = await argon2id({
    // The same letters typed on another system may be composed otherwise.
    password: passphrase.normalize('NFKC'),
    salt: fromBase64Url(salt),
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', new Uint8Array(hash), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
