/**
 * The tree of occupations, which their codes tell: `2654.1.7` lies below `2654.1`, that below the ISCO-08 group
 * `2654`, that below `265` (true of all of v1.1.1).
 */
import type { ConceptId, Vocabulary } from '../pack/vocabulary.ts';

/** Everything below and above an occupation or an ISCO-08 group, by code. */
export interface OccupationTree {
  /** Occupations directly below the code of a group or an occupation. */
  below(code: string): ConceptId[];
  /** The occupation directly above one, or none. */
  above(code: string): ConceptId[];
  /** The unit group of an occupation, or none. */
  unitGroup(code: string): ConceptId[];
}

const trees = new WeakMap<Vocabulary, OccupationTree>();

/** The tree of a vocabulary; made on first use, in a few milliseconds. */
export function occupationTree(vocabulary: Vocabulary): OccupationTree {
  const known = trees.get(vocabulary);
  if (known) return known;
  const first = vocabulary.skillCount;
  const occupations = Array.from({ length: vocabulary.occupationCount }, (_, at) => first + at);
  const byCode = new Map(occupations.map((occupation) => [vocabulary.code(occupation), occupation]));
  // An excerpt may lack the occupation above: the next one up, or the unit group, takes its place.
  const parentOf = (code: string): string => {
    const above = codeAbove(code);
    return above.includes('.') && !byCode.has(above) ? parentOf(above) : above;
  };
  const byParent = Map.groupBy(occupations, (occupation) => parentOf(vocabulary.code(occupation)));
  const tree: OccupationTree = {
    below: (code) => byParent.get(code) ?? [],
    above: (code) => {
      const above = byCode.get(parentOf(code));
      return above === undefined ? [] : [above];
    },
    unitGroup: (code) => {
      const group = vocabulary.find(`http://data.europa.eu/esco/isco/C${code.split('.')[0]}`);
      return group < 0 ? [] : [group];
    },
  };
  trees.set(vocabulary, tree);
  return tree;
}

/** `2654.1.7` → `2654.1` → `2654`. */
function codeAbove(code: string): string {
  return code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : '';
}
