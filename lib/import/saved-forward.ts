/** What a stored vocabulary would do to what the person saved. */
import { forward, type OtherVersion } from '../esco/forward.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { FoundConcept, SavedIn } from '../store/saved-concepts.ts';

/** What another version of ESCO does to the concepts in what the person saved. */
export interface SavedForward {
  /** Concepts that both versions have. */
  kept: number;
  replaced: { label: string; to: string[]; savedIn: SavedIn }[];
  lost: { label: string; version: string; savedIn: SavedIn }[];
}

export function savedForward(saved: readonly FoundConcept[], version: OtherVersion): SavedForward {
  const told: SavedForward = { kept: 0, replaced: [], lost: [] };
  for (const { uri, label, version: since, savedIn } of saved) {
    const found = forward({ uri, label }, version);
    if (found.kind === 'same') told.kept += 1;
    else if (found.kind === 'lost') told.lost.push({ label, version: since, savedIn });
    else told.replaced.push({ label, to: found.to.map((each) => each.label || each.uri), savedIn });
  }
  return told;
}

/** @param language loaded already; null: concepts are told without their labels */
export function versionOf(vocabulary: OpenVocabulary, language: string | null): OtherVersion {
  return {
    labelOf(uri) {
      const concept = vocabulary.find(uri);
      if (concept < 0) return null;
      return language === null ? '' : vocabulary.inLanguage(language).preferred(concept);
    },
    replacedBy: (uri) => vocabulary.replacedBy(uri),
  };
}
