/** Paints marks with the CSS Custom Highlight API: the page's DOM is never touched. */
import type { Evidence, Necessity } from '../analysis.ts';
import type { Grounds } from './background.ts';
import type { HighlightRegistry } from './highlight-registry.ts';
import type { HighlightKind, HighlightNames } from './highlight-style.ts';
import { createPaintedDocument, type Painted, type PaintedDocument } from './painted-document.ts';
import type { Ground } from './palette.ts';

/** A mention in the page. */
export interface Mark {
  uri: string;
  /** Which mention of its skill this is, from 0. */
  index: number;
  evidence: Evidence;
  necessity: Necessity;
  range: Range;
  /** Not painted: some of the words name a skill themselves, and two lines under them could not be told apart. */
  isCovered: boolean;
}

export interface Painter {
  /** Shows exactly these marks. Those that are shown already stay untouched. */
  paint(marks: readonly Mark[]): void;
  /** Shows one range as being looked at; null ends it. */
  flash(range: Range | null): void;
  /** True where the page has cleared our highlights. */
  isLost(): boolean;
  /** Looks at a few marks: true where one stands on another ground than when it was painted. */
  isOnOtherGround(): boolean;
  /** Takes everything away. */
  clear(): void;
}

/**
 * @param registryOf the highlights of a document; null where it cannot have any
 * @param groundsNow what words stand on at this moment: asked once for each painting
 */
export function createPainter(
  registryOf: (document: Document) => HighlightRegistry | null,
  names: HighlightNames,
  groundsNow: () => Grounds,
): Painter {
  const documents = new Map<Document, PaintedDocument>();
  let painted = new Map<string, Painted>();
  let flashed: Painted | null = null;
  /** Which mark was last looked at for its ground. */
  let looked = 0;

  const paintedIn = (range: Range): PaintedDocument | null => {
    const document = documentOf(range);
    const known = documents.get(document);
    if (known !== undefined) return known;
    const registry = registryOf(document);
    if (registry === null) return null;
    const fresh = createPaintedDocument(registry, names);
    documents.set(document, fresh);
    return fresh;
  };
  const isLost = (): boolean => [...documents.values()].some((each) => each.isLost());
  /** What a page has cleared, and what went with its frame, is painted no more. */
  const forgetLost = (): void => {
    for (const [document, each] of documents) {
      if (document.defaultView !== null && !each.isLost()) continue;
      each.clear();
      documents.delete(document);
      for (const [key, { range }] of painted) if (documentOf(range) === document) painted.delete(key);
      if (flashed !== null && documentOf(flashed.range) === document) flashed = null;
    }
  };

  return {
    paint(marks) {
      forgetLost();
      const wanted = new Map<string, Painted>();
      const grounds = groundsNow();
      for (const mark of marks) {
        if (mark.isCovered) continue;
        const kind = kindOf(mark, grounds.of(mark.range));
        wanted.set(keyOf(mark, kind), { kind, range: mark.range });
      }
      for (const [key, each] of painted) {
        const same = wanted.get(key);
        if (same !== undefined && isSamePlace(same.range, each.range)) wanted.set(key, each);
        else paintedIn(each.range)?.remove(each);
      }
      for (const [key, each] of wanted) {
        if (painted.get(key)?.range !== each.range) paintedIn(each.range)?.add(each);
      }
      painted = wanted;
    },
    flash(range) {
      forgetLost();
      if (flashed !== null) paintedIn(flashed.range)?.remove(flashed);
      flashed = range && { kind: groundsNow().isDark(range) ? 'flash-on-dark' : 'flash-on-light', range };
      if (flashed !== null) paintedIn(flashed.range)?.add(flashed);
    },
    isLost,
    isOnOtherGround() {
      const all = [...painted.values()];
      const grounds = groundsNow();
      // The first, and another one each time: one look costs the same on a page with a thousand marks.
      looked = (looked + 1) % Math.max(1, all.length);
      return [all[0], all[looked]].some(
        (each) => each !== undefined && !each.kind.endsWith(`-on-${grounds.of(each.range)}`),
      );
    },
    clear() {
      for (const each of documents.values()) each.clear();
      documents.clear();
      painted = new Map();
      flashed = null;
    },
  };
}

/** The document whose words a range marks. */
export function documentOf(range: Range): Document {
  return range.startContainer.ownerDocument as Document;
}

function kindOf(mark: Mark, ground: Ground): HighlightKind {
  const weight = mark.necessity === 'required' ? 'strong' : 'light';
  return `${mark.evidence}-${weight}-on-${ground}`;
}

function keyOf(mark: Mark, kind: HighlightKind): string {
  return `${kind} ${mark.uri} ${mark.index}`;
}

export function isSamePlace(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
