/**
 * 32-bit hashes of words and of features. A feature is never spelt out as a string: its hash is mixed from
 * the number of its template and the hashes of the words it looks at, which are computed once a word.
 */

/** Hash of a word's characters (FNV-1a over UTF-16 code units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Key of a feature of one part. Never 0: that marks an empty slot of the table. */
export const featureKey = (template: number, part: number) =>
  mix(Math.imul(template, 0x9e3779b1) ^ Math.imul(part, 0x85ebca6b)) >>> 0 || 1;

/** Key of a feature of two parts, in their order. */
export const pairKey = (template: number, first: number, second: number) =>
  featureKey(template, mix(Math.imul(first, 0xc2b2ae35)) ^ second);

/** Spreads the bits of a hash over all 32 (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
