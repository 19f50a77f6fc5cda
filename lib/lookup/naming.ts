/** What concepts are called, in the language asked for or the next best one. */
import type { ConceptName } from '../analysis.ts';
import type { Language } from '../esco/model.ts';
import type { ConceptId, LanguageLabels, Vocabulary } from '../pack/vocabulary.ts';
import type { CodedName, LabelsIn } from './pages.ts';

export interface Naming {
  name(concept: ConceptId): ConceptName;
  coded(concept: ConceptId): CodedName;
  /** The labels of a concept in each language that has any, the one asked for first. */
  labels(concept: ConceptId): LabelsIn[];
}

/**
 * Names concepts, in another language where this one has no label for them (some languages have occupations
 * alone), at worst by their URI: a name is never blank.
 */
export function namingIn(vocabulary: Vocabulary, language: Language): Naming {
  const own = vocabulary.inLanguage(language);
  const others = vocabulary.languages.filter((other) => other !== language);
  const labelOf = (concept: ConceptId): string => {
    const label = own.preferred(concept);
    if (label !== '') return label;
    const elsewhere = others.map((other) => vocabulary.inLanguage(other).preferred(concept));
    return elsewhere.find((text) => text !== '') ?? vocabulary.uri(concept);
  };
  const name = (concept: ConceptId): ConceptName => ({
    uri: vocabulary.uri(concept),
    label: labelOf(concept),
  });
  return {
    name,
    coded: (concept) => ({ ...name(concept), code: vocabulary.code(concept) }),
    labels: (concept) =>
      [language, ...others]
        .map((each) => labelsIn(vocabulary.inLanguage(each), concept))
        .filter((labels) => labels.preferred !== ''),
  };
}

/** Hidden labels are left out: misspellings and the like, made for searching alone. */
function labelsIn(labels: LanguageLabels, concept: ConceptId): LabelsIn {
  const alternative: string[] = [];
  for (let label = labels.firstLabel(concept); label < labels.endLabel(concept); label++)
    if (labels.kind(label) === 'alternative') alternative.push(labels.text(label));
  return { language: labels.language, preferred: labels.preferred(concept), alternative };
}

export function sortedByLabel<Name extends ConceptName>(names: Name[]): Name[] {
  return names.sort((a, b) => a.label.localeCompare(b.label));
}
