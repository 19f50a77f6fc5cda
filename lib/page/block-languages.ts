/** Says of each block in which language it is written, where that is not the posting's. */
import type { Block } from '../posting.ts';
import { languageWithin } from './language.ts';

/**
 * The blocks, those with a language of their own that are clearly written in another one than the posting.
 * A block that says too little follows the posting, unless it stands between two of the same other language.
 */
export function withLanguages(text: string, blocks: readonly Block[], language: string | null): Block[] {
  if (language === null) return [...blocks];
  const told = blocks.map(({ start, end }) => languageWithin(text.slice(start, end), language));
  const next = nextTold(told);
  let before: string | null = null;
  return blocks.map((block, i) => {
    const own = told[i] ?? (before !== null && before === next[i] ? before : language);
    before = told[i] ?? before;
    return own === language ? block : { ...block, language: own };
  });
}

/** For each place the first language told after it. */
function nextTold(told: readonly (string | null)[]): (string | null)[] {
  const next: (string | null)[] = [];
  let last: string | null = null;
  for (let i = told.length - 1; i >= 0; i--) {
    next[i] = last;
    last = told[i] ?? last;
  }
  return next;
}
