/** Seeded random numbers: the same seed trains the same model. */

/** Next number of 0 ≤ x < 1. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, ample for shuffling and sampling. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number of 0 … below - 1. */
export function pickNumber(random: Random, below: number): number {
  return Math.floor(random() * below);
}

export function pickFrom<Item>(random: Random, items: ArrayLike<Item>): Item {
  return items[pickNumber(random, items.length)] as Item;
}

/** 0 … count - 1 in random order (Fisher–Yates). */
export function shuffled(random: Random, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = pickNumber(random, at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** Normally distributed around 0 (Box–Muller). */
export function normalNumber(random: Random, deviation: number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * deviation;
}
