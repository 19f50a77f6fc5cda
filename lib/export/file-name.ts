/** Names for files that a person saves. */

const LONGEST = 60;

/**
 * A name that every file system takes: letters, digits and hyphens of the posting's title, and what the file holds.
 * @param extension without a dot
 */
export function fileName(title: string | null, extension: string): string {
  const words = (title ?? '').normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // Cut by code point, so that no character is halved.
  const stem = [...words.join('-')].slice(0, LONGEST).join('').replace(/-$/, '').toLowerCase();
  return `${stem === '' ? 'posting' : stem}-skills.${extension}`;
}
