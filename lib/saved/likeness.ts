/** Recognising a posting that is kept already. Pure. */
import type { SavedPosting } from './saved-posting.ts';

/** Parts of an address that tell where a click came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|ref|refid|referrer|source|src|trk|trackingid|campaign)$/i;
/** Words in a run that is compared. */
const RUN = 5;
/** Two texts that share more of their runs of words are the same posting, perhaps on another board. */
const SAME = 0.7;
/** Shorter texts share runs by accident. */
const FEWEST_RUNS = 20;

/** An address without what only tracks or scrolls, for comparing; '' where it is none. */
export function bareAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (!/^#(?:!|\/)/.test(url.hash)) url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.replace(/\/(?=$|\?)/, '');
}

/** 0…1: the share of runs of five words that two texts have in common (Jaccard). 0 for very short texts. */
export function textLikeness(a: string, b: string): number {
  const [first, second] = [runsOf(a), runsOf(b)];
  if (Math.min(first.size, second.size) < FEWEST_RUNS) return a.trim() !== '' && a === b ? 1 : 0;
  const common = first.intersection(second).size;
  return common / (first.size + second.size - common);
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/**
 * A kept posting that is the same one: read at the same address under the same title, or with much the same text.
 * Null where there is none.
 */
export function sameKept(
  posting: Pick<SavedPosting, 'address' | 'text' | 'analysis'>,
  kept: readonly SavedPosting[],
): SavedPosting | null {
  const address = bareAddress(posting.address);
  const titleOf = ({ analysis }: Pick<SavedPosting, 'analysis'>) => analysis.posting.title ?? '';
  const atSamePlace = kept.find(
    (other) =>
      address !== '' && bareAddress(other.address) === address && titleOf(other) === titleOf(posting),
  );
  return atSamePlace ?? kept.find((other) => textLikeness(posting.text, other.text) >= SAME) ?? null;
}
