/** Tells, at little cost, whether what changed in a page can change what is read in it. */

/** What was read: where its words stand. */
export interface ReadRegion {
  posting: { blocks: readonly { start: number; end: number }[] };
  elementOf(offset: number): Element | null;
}

/** So many characters must come or go outside of what was read before it is read again. */
export const WORTH_READING = 80;
/** What is drawn, typed or run is not read; text is not entered through its attributes. */
const NOT_READ =
  'script,style,svg,canvas,textarea,select,video,audio,[contenteditable=""],[contenteditable=true]';

/**
 * @param region what was last read; null: nothing, so that any new text counts
 * @returns whether a batch of records, with all since the last that counted, is worth reading the page for
 */
export function createMutationFilter(
  isOurs: (node: Node) => boolean,
  region: () => ReadRegion | null,
): (records: readonly MutationRecord[]) => boolean {
  let known: ReadRegion | null = null;
  let around: Node | null = null;
  /** Characters in places that change again and again: a ticker that shows as much as before brings nothing new. */
  let lengths = new WeakMap<Node, number>();
  let grown = 0;

  const follow = (): void => {
    const now = region();
    if (now === known) return;
    known = now;
    around = now && commonAncestor(now);
    lengths = new WeakMap();
    grown = 0;
  };
  const isInside = (target: Node): boolean => around?.contains(target) ?? false;
  const growthOutside = (record: MutationRecord): number => {
    const length = lengthOf(record);
    const before = lengths.get(record.target);
    lengths.set(record.target, record.type === 'childList' ? (before ?? 0) + length : length);
    if (record.type === 'childList') return length;
    return before === undefined
      ? Math.abs(length - (record.oldValue?.length ?? 0))
      : Math.abs(length - before);
  };

  return (records) => {
    follow();
    // What was read is no longer in the page.
    if (around !== null && isGone(around)) return true;
    for (const record of records) {
      if (isOwnChange(record, isOurs) || isNeverRead(record.target)) continue;
      if (isInside(record.target)) {
        if (changesText(record)) return true;
      } else grown += growthOutside(record);
    }
    if (Math.abs(grown) < WORTH_READING) return false;
    grown = 0;
    return true;
  };
}

/** No longer in the page, or in a frame that is not. */
function isGone(around: Node): boolean {
  const document = around.ownerDocument ?? (around as Document);
  return !around.isConnected || document.defaultView === null;
}

function isOwnChange(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}

function isNeverRead(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return element?.closest(NOT_READ) != null;
}

/** Whether a record inside of what was read brings or takes words. */
function changesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return record.oldValue !== (record.target as Text).data;
  if (record.type === 'attributes') return record.target.firstChild !== null;
  return [...record.addedNodes, ...record.removedNodes].some(hasWords);
}

/** Characters that a record brought (negative: took); for a text node and a shown or hidden element, those it has. */
function lengthOf(record: MutationRecord): number {
  if (record.type === 'characterData') return (record.target as Text).data.length;
  if (record.type === 'attributes') return record.target.textContent?.length ?? 0;
  const sum = (nodes: NodeList): number => [...nodes].reduce((total, node) => total + wordsIn(node), 0);
  return sum(record.addedNodes) - sum(record.removedNodes);
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const hasWords = (node: Node): boolean =>
  (node.nodeType === 1 || isText(node)) && /\S/.test(node.textContent ?? '');

function wordsIn(node: Node): number {
  if (isText(node)) return node.data.trim().length;
  if (node.nodeType !== 1 || (node as Element).matches(NOT_READ)) return 0;
  return node.textContent?.trim().length ?? 0;
}

/** How much text there is, told without an observer. */
export interface TextState {
  region: ReadRegion | null;
  /** The text around what was read, and how many parts of it are hidden by their attributes. */
  inside: string;
  hidden: number;
  /** Characters of the page, in all its trees. */
  length: number;
}

/** @param trees all that the page's words can stand in */
export function textStateOf(region: ReadRegion | null, trees: Iterable<Document | ShadowRoot>): TextState {
  const around = region && commonAncestor(region);
  let length = 0;
  for (const tree of trees) {
    const root = 'body' in tree ? tree.body : tree;
    length += root?.textContent?.length ?? 0;
  }
  return {
    region,
    inside: around?.textContent ?? '',
    hidden:
      around?.nodeType === 1 ? (around as Element).querySelectorAll('[hidden],[aria-hidden]').length : 0,
    length,
  };
}

/** Whether what has changed in between is worth reading the page for. */
export function isOtherText(before: TextState, now: TextState): boolean {
  if (before.region !== now.region || before.inside !== now.inside || before.hidden !== now.hidden)
    return true;
  return Math.abs(before.length - now.length) >= WORTH_READING;
}

/** How many places of what was read are looked at to find the part of the page that holds them. */
const SAMPLES = 20;

/** The smallest part of the page that holds what was read, told by places spread over it. */
function commonAncestor({ posting: { blocks }, elementOf }: ReadRegion): Node | null {
  let around: Node | null = null;
  for (let sample = 0; sample <= SAMPLES; sample++) {
    const block = blocks[Math.round((sample * (blocks.length - 1)) / SAMPLES)];
    const element = block ? elementOf(block.start) : null;
    if (element === null) continue;
    around ??= element;
    while (!around.contains(element) && around.parentNode !== null) around = around.parentNode;
    // In two trees: one of them was taken out of the page since, and whatever came or went is worth a look.
    if (!around.contains(element)) return around.isConnected ? element : around;
  }
  return around;
}
