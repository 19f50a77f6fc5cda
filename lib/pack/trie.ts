/**
 * A trie over token ids in three flat arrays. Nodes are numbered breadth-first, so the children of a node
 * are consecutive and sorted by token; node 0 is the root. One label hangs on a node; further labels with
 * the same tokens are chained through `next`.
 */

export interface TrieArrays {
  /** Children of node n: nodes `firstChild[n] … firstChild[n + 1] - 1`. */
  firstChild: Uint32Array<ArrayBuffer>;
  /** The token on the edge that leads to a node. */
  token: Uint32Array<ArrayBuffer>;
  /** First label that ends at a node plus one; 0 for none. */
  label: Uint32Array<ArrayBuffer>;
}

/**
 * Builds the trie of labels; `next[label]` receives the label chained behind it plus one.
 *
 * Labels are sorted by their tokens, so that those below a node are neighbours: a node is a range of them, and no
 * objects are made of the 250,000 nodes of a language.
 */
export function buildTrie(
  labels: Iterable<[label: number, tokens: ArrayLike<number>]>,
  next: Uint32Array,
): TrieArrays {
  const entries = [...labels].filter(([, tokens]) => tokens.length > 0);
  // Sorting is stable: labels with the same tokens stay in the order in which they came.
  entries.sort(([, a], [, b]) => compareTokens(a, b));
  const tokensOf = (entry: number) => (entries[entry] as [number, ArrayLike<number>])[1];
  const labelOf = (entry: number) => (entries[entry] as [number, ArrayLike<number>])[0];
  const nodes = countNodes(entries);
  const firstChild = new Uint32Array(nodes + 1);
  const token = new Uint32Array(nodes);
  const label = new Uint32Array(nodes);
  // Of each node: the entries below it, `from[n] … to[n] - 1`, and how many tokens lead to it.
  const [from, to, depth] = [new Uint32Array(nodes), new Uint32Array(nodes), new Uint16Array(nodes)];
  to[0] = entries.length;
  let count = 1;
  for (let node = 0; node < nodes; node++) {
    firstChild[node] = count;
    const [end, length] = [to[node] as number, depth[node] as number];
    let entry = from[node] as number;
    for (let last = -1; entry < end && tokensOf(entry).length === length; entry++) {
      if (last < 0) label[node] = labelOf(entry) + 1;
      else next[last] = labelOf(entry) + 1;
      last = labelOf(entry);
    }
    while (entry < end) {
      const edge = tokensOf(entry)[length] as number;
      token[count] = edge;
      from[count] = entry;
      depth[count] = length + 1;
      while (entry < end && tokensOf(entry)[length] === edge) entry++;
      to[count] = entry;
      count++;
    }
  }
  firstChild[nodes] = count;
  return { firstChild, token, label };
}

/** By the first token that differs; what is shorter comes first. */
function compareTokens(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The root, and one for every token that is not shared with the entry before. */
function countNodes(sorted: [label: number, tokens: ArrayLike<number>][]): number {
  let count = 1;
  let before: ArrayLike<number> = [];
  for (const [, tokens] of sorted) {
    let shared = 0;
    while (shared < before.length && shared < tokens.length && before[shared] === tokens[shared]) shared++;
    count += tokens.length - shared;
    before = tokens;
  }
  return count;
}

/** The child of `node` along `token`, or -1. Binary search among the consecutive, sorted children. */
export function childOf(
  trie: { firstChild: ArrayLike<number>; token: ArrayLike<number> },
  node: number,
  token: number,
): number {
  let low = trie.firstChild[node] as number;
  let high = (trie.firstChild[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = trie.token[middle] as number;
    if (found === token) return middle;
    if (found < token) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
