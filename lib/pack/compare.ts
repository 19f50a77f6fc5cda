/** What is different between two versions of ESCO, concept by concept. */
import type { Language } from '../esco/model.ts';
import type { OpenVocabulary } from './open.ts';

/** A concept as it is told to a person. */
export interface NamedConcept {
  uri: string;
  /** '' where it has no label in the language that both versions have. */
  label: string;
}

/** Differences among the skills, or among the occupations. */
export interface ConceptChanges {
  added: NamedConcept[];
  /** Gone, and nothing is said to take their place. */
  removed: NamedConcept[];
  /** Gone, with what took their place. */
  replaced: { from: NamedConcept; to: NamedConcept[] }[];
  /** In both, but not the same: each counted once here, and under what differs below. */
  changed: number;
  /** Another preferred label. */
  renamed: { from: NamedConcept; to: NamedConcept }[];
  /** Other alternative or hidden labels. */
  relabelled: number;
  /** Another type, reuse level or code. */
  reclassified: number;
  /** Other essential or optional skills; 0 for skills. */
  relinked: number;
}

export interface UpdateSummary {
  from: string;
  to: string;
  skills: ConceptChanges;
  occupations: ConceptChanges;
}

/**
 * @param language of the labels that are compared and shown, loaded in both; null where they have none in common
 */
export function compareVocabularies(
  old: OpenVocabulary,
  now: OpenVocabulary,
  language: Language | null,
): UpdateSummary {
  const range = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);
  return {
    from: old.version,
    to: now.version,
    skills: changes(range(0, old.skillCount), range(0, now.skillCount)),
    occupations: changes(
      range(old.skillCount, old.occupationCount),
      range(now.skillCount, now.occupationCount),
    ),
  };

  function changes(before: number[], after: number[]): ConceptChanges {
    const [then, since] = [uris(old, before), uris(now, after)];
    const gone = [...then].filter(([uri]) => !since.has(uri));
    const successors = (uri: string) => successorsOf(now, uri);
    return {
      added: [...since].filter(([uri]) => !then.has(uri)).map(([, id]) => named(now, id)),
      removed: gone.filter(([uri]) => successors(uri).length === 0).map(([, id]) => named(old, id)),
      replaced: gone
        .filter(([uri]) => successors(uri).length > 0)
        .map(([uri, id]) => ({
          from: named(old, id),
          to: successors(uri).map((other) => named(now, now.find(other))),
        })),
      ...kept([...then].flatMap(([uri, id]) => (since.has(uri) ? [[id, since.get(uri) as number]] : []))),
    };
  }

  function kept(
    pairs: number[][],
  ): Pick<ConceptChanges, 'changed' | 'renamed' | 'relabelled' | 'reclassified' | 'relinked'> {
    const told = {
      changed: 0,
      renamed: [] as ConceptChanges['renamed'],
      relabelled: 0,
      reclassified: 0,
      relinked: 0,
    };
    for (const [a, b] of pairs as [number, number][]) {
      const differs = {
        name: preferred(old, a) !== preferred(now, b),
        labels: otherLabels(old, a) !== otherLabels(now, b),
        class: classOf(old, a) !== classOf(now, b),
        links: linksOf(old, a) !== linksOf(now, b),
      };
      if (differs.name) told.renamed.push({ from: named(old, a), to: named(now, b) });
      if (differs.labels) told.relabelled += 1;
      if (differs.class) told.reclassified += 1;
      if (differs.links) told.relinked += 1;
      if (Object.values(differs).some(Boolean)) told.changed += 1;
    }
    return told;
  }

  function named(vocabulary: OpenVocabulary, id: number): NamedConcept {
    return { uri: vocabulary.uri(id), label: preferred(vocabulary, id) };
  }

  function preferred(vocabulary: OpenVocabulary, id: number): string {
    return language === null ? '' : vocabulary.inLanguage(language).preferred(id);
  }

  /** Kind and text of every other label, whatever their order. */
  function otherLabels(vocabulary: OpenVocabulary, id: number): string {
    if (language === null) return '';
    const labels = vocabulary.inLanguage(language);
    const texts: string[] = [];
    for (let label = labels.firstLabel(id) + 1; label < labels.endLabel(id); label++)
      texts.push(`${labels.kind(label)} ${labels.text(label)}`);
    return texts.sort().join('\n');
  }
}

function uris(vocabulary: OpenVocabulary, ids: number[]): Map<string, number> {
  return new Map(ids.map((id) => [vocabulary.uri(id), id]));
}

function classOf(vocabulary: OpenVocabulary, id: number): string {
  if (!vocabulary.isSkill(id)) return vocabulary.code(id);
  return `${vocabulary.skillType(id)} ${vocabulary.reuseLevel(id)}`;
}

function linksOf(vocabulary: OpenVocabulary, id: number): string {
  if (!vocabulary.isOccupation(id)) return '';
  const list = (ids: ArrayLike<number>) => Array.from(ids, (skill) => vocabulary.uri(skill)).sort();
  return [...list(vocabulary.essentialSkills(id)), '', ...list(vocabulary.optionalSkills(id))].join(' ');
}

/** What took a concept's place, followed until concepts that are there: URIs. */
function successorsOf(vocabulary: OpenVocabulary, uri: string, seen = new Set<string>()): string[] {
  if (seen.has(uri)) return [];
  seen.add(uri);
  const next = vocabulary
    .replacedBy(uri)
    .flatMap((other) => (vocabulary.find(other) >= 0 ? [other] : successorsOf(vocabulary, other, seen)));
  return [...new Set(next)];
}
