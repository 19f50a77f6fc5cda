/** Open addressing: keys at the first free slot from their own on, in a table of a power of two of slots. */

/** The slot that holds the key, else the empty one it would go to. A table always has an empty slot. */
export function slotOf(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

/** An empty table for so many keys, with room enough that searching ends soon. */
export function createKeyTable(count: number): Uint32Array<ArrayBuffer> {
  let slots = 1024;
  while (slots < count * 1.4) slots *= 2;
  return new Uint32Array(slots);
}
