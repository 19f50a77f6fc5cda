/** Words that no label holds → the label word they most likely mean, through a shortlist by first letter and length. */
import Fuse from 'fuse.js';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { Folder } from '../text/fold.ts';

/** Returns the token id meant by an unknown surface word, or -1. */
export type TypoFinder = (surface: string) => number;

const SHORTEST = 6;
const MAXIMUM_DISTANCE = 0.22;

export function createTypoFinder(index: LanguageIndex, folder: Folder): TypoFinder {
  let drawers: Drawers | undefined;
  const known = new Map<string, number>();
  return (surface) => {
    // Names of people, places and firms are not typos.
    if (surface.length < SHORTEST || surface !== surface.toLowerCase() || !/^\p{L}+$/u.test(surface))
      return -1;
    const found = known.get(surface);
    if (found !== undefined) return found;
    drawers ??= drawersOf(index);
    const id = closest(folder.fold(surface), drawers, index);
    if (known.size > 20_000) known.clear();
    known.set(surface, id);
    return id;
  };
}

/** Ids of tokens by first letter and length. */
type Drawers = Map<number, number[]>;

/** Both in one number. */
const drawerOf = (letter: number, length: number) => length * 65_536 + letter;

/** Made once, when the first unknown word comes, without making a text of each token: hardly any is looked at. */
function drawersOf({ tokens }: LanguageIndex): Drawers {
  const drawers: Drawers = new Map();
  for (let id = 0; id < tokens.count; id++) {
    const length = tokens.length(id);
    if (length < SHORTEST - 2) continue;
    const place = drawerOf(tokens.firstUnit(id), length);
    const drawer = drawers.get(place);
    if (drawer) drawer.push(id);
    else drawers.set(place, [id]);
  }
  return drawers;
}

function closest(token: string, drawers: Drawers, index: LanguageIndex): number {
  const letters = new Set(token);
  const shortlist = [-1, 0, 1]
    .flatMap((difference) => drawers.get(drawerOf(token.charCodeAt(0), token.length + difference)) ?? [])
    .map((id) => index.tokens.text(id))
    .filter((word) => [...word].filter((letter) => !letters.has(letter)).length <= 1)
    .filter((word) => /^\p{L}+$/u.test(word));
  if (shortlist.length === 0) return -1;
  const fuse = new Fuse(shortlist, {
    includeScore: true,
    threshold: MAXIMUM_DISTANCE,
    location: 0,
    distance: 20,
  });
  const best = fuse.search(token)[0];
  return best ? index.tokens.find(best.item) : -1;
}
