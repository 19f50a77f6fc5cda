/** Words that no label holds → the label word they most likely mean, through a shortlist by first letter and length. */
import Fuse from 'fuse.js';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { Folder } from '../text/fold.ts';

/** Returns the token id meant by an unknown surface word, or -1. */
export type TypoFinder = (surface: string) => number;

const SHORTEST = 6;
const MAXIMUM_DISTANCE = 0.22;

export function createTypoFinder(index: LanguageIndex, folder: Folder): TypoFinder {
  let drawers: Map<string, string[]> | undefined;
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

const drawerOf = (token: string) => `${token[0]}${token.length}`;

/** Tokens by first letter and length; made once, when the first unknown word comes. */
function drawersOf(index: LanguageIndex): Map<string, string[]> {
  const drawers = new Map<string, string[]>();
  for (let id = 0; id < index.tokens.count; id++) {
    const token = index.tokens.text(id);
    if (token.length < SHORTEST - 2 || !/^\p{L}+$/u.test(token)) continue;
    const drawer = drawers.get(drawerOf(token));
    if (drawer) drawer.push(token);
    else drawers.set(drawerOf(token), [token]);
  }
  return drawers;
}

function closest(token: string, drawers: Map<string, string[]>, index: LanguageIndex): number {
  const letters = new Set(token);
  const shortlist = [-1, 0, 1]
    .flatMap((difference) => drawers.get(`${token[0]}${token.length + difference}`) ?? [])
    .filter((word) => [...word].filter((letter) => !letters.has(letter)).length <= 1);
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
