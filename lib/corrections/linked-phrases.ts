/** Phrases without a concept that the person linked to one: local synonyms. */
import type { Analysis, Mention, SkillFound, UnlistedPhrase } from '../analysis.ts';
import type { ConceptFacts } from './apply.ts';

/**
 * The analysis with each linked phrase as a mention of its concept, and no longer among those without one.
 * @param meantBy the concept that the person said the words mean; null where they said nothing
 */
export function withLinkedPhrases(
  analysis: Analysis,
  meantBy: (words: string) => ConceptFacts | null,
): Analysis {
  const skills = new Map(analysis.skills.map((skill) => [skill.uri, skill]));
  const unlisted = analysis.unlisted.filter((phrase) => {
    const concept = meantBy(phrase.text);
    if (concept === null) return true;
    const skill = skills.get(concept.uri) ?? blank(concept);
    const mentions = [...skill.mentions, mentionOf(phrase)].sort((a, b) => a.start - b.start);
    const evidence = skill.evidence === 'implied' ? 'similar' : skill.evidence;
    // The person is sure.
    skills.set(concept.uri, { ...skill, mentions, evidence, probability: 1 });
    return false;
  });
  if (unlisted.length === analysis.unlisted.length) return analysis;
  const sorted = [...skills.values()].sort((a, b) => b.probability - a.probability);
  return { ...analysis, skills: sorted, unlisted };
}

/** Whether it is required was not asked of words that had no concept. */
function blank(concept: ConceptFacts): SkillFound {
  return {
    ...concept,
    evidence: 'similar',
    probability: 1,
    necessity: 'unknown',
    mentions: [],
    reason: null,
  };
}

function mentionOf({ start, end, text }: UnlistedPhrase): Mention {
  return {
    ...{ start, end, text, label: text },
    labelKind: 'alias',
    folding: 'exact',
    section: 'unknown',
    rivals: [],
  };
}
