/** Drawing from lists with a seeded generator. */
import { shuffled } from '../random.ts';

/** Next number of 0 ≤ x < 1. */
export type Random = () => number;

/** A whole number of 0 … below - 1. */
export const pickNumber = (random: Random, below: number) => Math.floor(random() * below);

export const pickFrom = <Item>(random: Random, items: readonly Item[]) =>
  items[pickNumber(random, items.length)] as Item;

/** Normally distributed around 0 (Box–Muller). */
export const normalNumber = (random: Random, deviation: number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * deviation;

/** Returns the function that deals all items in random order, again and again. */
export function createDeck<Item>(random: Random, items: readonly Item[]): () => Item {
  let order = shuffled([...items], random);
  let at = 0;
  return () => {
    if (at === order.length) {
      order = shuffled([...items], random);
      at = 0;
    }
    return order[at++] as Item;
  };
}
