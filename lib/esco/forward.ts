/** Following a concept that was saved under one version of ESCO into another. URIs never change; concepts come and go. */

/** A concept as it was saved: it stays readable whatever becomes of it. */
export interface SavedConcept {
  uri: string;
  label: string;
  /** The ESCO version it was saved with. */
  version: string;
}

/** The version that is asked. */
export interface OtherVersion {
  /** The label of a concept that it holds ('' where it has none), null for one that it does not hold. */
  labelOf(uri: string): string | null;
  /** What took a concept's place (`isReplacedBy`), as far as that is known: URIs. */
  replacedBy(uri: string): string[];
}

export type Forwarded =
  /** Still there; the label may be another. */
  | { kind: 'same'; uri: string; label: string }
  /** Gone, and these took its place: one, or several that share it. */
  | { kind: 'replaced'; to: { uri: string; label: string }[] }
  /** Gone, and nothing is said to take its place. */
  | { kind: 'lost' };

/**
 * What a saved concept is in another version. Replacements are followed however many there are in a row, since a
 * successor may have been replaced itself; one that leads back to where it came from leads nowhere.
 */
export function forward(
  { uri, label }: Pick<SavedConcept, 'uri' | 'label'>,
  version: OtherVersion,
): Forwarded {
  const known = version.labelOf(uri);
  if (known !== null) return { kind: 'same', uri, label: known || label };
  const to = successors(uri, version, new Set([uri]));
  return to.length > 0 ? { kind: 'replaced', to } : { kind: 'lost' };
}

function successors(uri: string, version: OtherVersion, seen: Set<string>): { uri: string; label: string }[] {
  return version.replacedBy(uri).flatMap((next) => {
    if (seen.has(next)) return [];
    seen.add(next);
    const label = version.labelOf(next);
    return label === null ? successors(next, version, seen) : [{ uri: next, label }];
  });
}
