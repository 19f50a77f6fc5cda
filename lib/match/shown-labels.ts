/** Labels in the language that a person reads, beside those that were matched. */
import type { ConceptName, OccupationFound, SkillFound } from '../analysis.ts';
import type { Labels } from '../esco/model.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';

/**
 * The labels of a concept in one language as published; null where the vocabulary has none.
 * @throws LanguageNotLoaded where the language's part was not read yet
 */
export function labelsOf(vocabulary: Vocabulary, uri: string, language: string): Labels | null {
  const concept = vocabulary.find(uri);
  if (concept < 0 || !vocabulary.languages.includes(language)) return null;
  const index = vocabulary.inLanguage(language);
  const labels: Labels = { preferred: '', alternative: [], hidden: [] };
  for (let label = index.firstLabel(concept); label < index.endLabel(concept); label++) {
    const kind = index.kind(label);
    if (kind === 'preferred') labels.preferred = index.text(label);
    else labels[kind].push(index.text(label));
  }
  return labels.preferred === '' ? null : labels;
}

/**
 * Gives what was found its label in `shown`. A concept without one keeps the label that was matched, else gets the
 * first there is: a label is never made up.
 */
export function inShownLanguage(vocabulary: OpenVocabulary, shown: string) {
  const preferred = (uri: string, matched: string): string => {
    const concept = vocabulary.find(uri);
    const own = vocabulary.inLanguage(shown).preferred(concept);
    if (own !== '' || matched !== '') return own || matched;
    const other = vocabulary.languages.find(
      (language) => vocabulary.inLanguage(language).preferred(concept) !== '',
    );
    return other === undefined ? '' : vocabulary.inLanguage(other).preferred(concept);
  };
  const named = <Named extends ConceptName>(concept: Named): Named => ({
    ...concept,
    label: preferred(concept.uri, concept.label),
  });
  return {
    skill(skill: SkillFound): SkillFound {
      const { label } = named(skill);
      const mentions = skill.mentions.map((mention) => ({ ...mention, rivals: mention.rivals.map(named) }));
      const isOther = label !== skill.label && skill.label !== '';
      return { ...skill, label, ...(isOther && { matchedLabel: skill.label }), mentions };
    },
    occupation: (occupation: OccupationFound): OccupationFound => named(occupation),
  };
}
