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

interface Node {
  children: Map<number, Node> | null;
  label: number;
}

/** Builds the trie of labels; `next[label]` receives the label chained behind it plus one. */
export function buildTrie(
  labels: Iterable<[label: number, tokens: ArrayLike<number>]>,
  next: Uint32Array,
): TrieArrays {
  const root: Node = { children: null, label: 0 };
  let count = 1;
  const last = new Map<Node, number>();
  for (const [label, tokens] of labels) {
    let node = root;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as number;
      node.children ??= new Map();
      let child = node.children.get(token);
      if (!child) {
        child = { children: null, label: 0 };
        node.children.set(token, child);
        count++;
      }
      node = child;
    }
    if (node === root) continue;
    const previous = last.get(node);
    if (previous === undefined) node.label = label + 1;
    else next[previous] = label + 1;
    last.set(node, label);
  }
  return flatten(root, count);
}

function flatten(root: Node, count: number): TrieArrays {
  const firstChild = new Uint32Array(count + 1);
  const token = new Uint32Array(count);
  const label = new Uint32Array(count);
  const queue: Node[] = [root];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as Node;
    firstChild[at] = queue.length;
    label[at] = node.label;
    if (!node.children) continue;
    for (const [edge, child] of [...node.children].sort((a, b) => a[0] - b[0])) {
      token[queue.length] = edge;
      queue.push(child);
    }
  }
  firstChild[count] = count;
  return { firstChild, token, label };
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
