/** The part of ESCO's skill hierarchy that holds a posting's skills. */
import type { ConceptId, Vocabulary } from '../pack/vocabulary.ts';
import type { GroupNode } from './review.ts';

/**
 * The topmost groups with what lies below them. A group that holds nothing but one other group is left out in
 * favour of that one, so that every level of the tree says something new.
 * @param labelOf the label of a group
 */
export function groupTree(
  vocabulary: Vocabulary,
  skills: readonly ConceptId[],
  labelOf: (group: ConceptId) => string,
): GroupNode[] {
  const below = new Map<ConceptId, { skills: Set<ConceptId>; groups: Set<ConceptId> }>();
  const tops = new Set<ConceptId>();
  const entryOf = (group: ConceptId) => {
    let entry = below.get(group);
    if (!entry) {
      entry = { skills: new Set(), groups: new Set() };
      below.set(group, entry);
    }
    return entry;
  };
  const isGroup = (concept: ConceptId) => !vocabulary.isSkill(concept);

  for (const skill of skills) {
    const climbed = new Set<ConceptId>();
    const climb = (concept: ConceptId, group: ConceptId | null) => {
      if (group !== null) entryOf(group).skills.add(skill);
      const above = [...vocabulary.broader(concept)];
      for (const next of above) {
        const nextGroup = isGroup(next) ? next : null;
        if (nextGroup !== null && group !== null) entryOf(nextGroup).groups.add(group);
        if (climbed.has(next)) continue;
        climbed.add(next);
        climb(next, nextGroup);
      }
      if (group !== null && !above.some(isGroup)) tops.add(group);
    };
    climb(skill, null);
  }

  // `path`: files that name a group as its own ancestor must not send this in circles.
  const nodeOf = (group: ConceptId, path: readonly ConceptId[] = []): GroupNode => {
    const entry = entryOf(group);
    const inner = [...path, group];
    const children = [...entry.groups]
      .filter((child) => !inner.includes(child))
      .map((child) => nodeOf(child, inner))
      .sort(byCode);
    const [only] = children;
    if (only && children.length === 1 && only.skills.length === entry.skills.size) return only;
    return {
      uri: vocabulary.uri(group),
      label: labelOf(group),
      code: vocabulary.code(group),
      skills: [...entry.skills].map((skill) => vocabulary.uri(skill)),
      children,
    };
  };
  return [...tops].map((top) => nodeOf(top)).sort(byCode);
}

function byCode(a: GroupNode, b: GroupNode): number {
  return a.code.localeCompare(b.code, 'en', { numeric: true });
}
