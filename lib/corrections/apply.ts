/** An analysis as the person corrected it. */
import type { Analysis, ConceptName, Mention, SkillFound } from '../analysis.ts';
import type { Correction } from './correction.ts';
import { withLinkedPhrases } from './linked-phrases.ts';
import { foldedWords, holdsWords } from './words.ts';

/** What must be known of a concept to list it. */
export type ConceptFacts = Pick<SkillFound, 'uri' | 'label' | 'type' | 'reuseLevel'>;

/** The language a posting’s words are compared in. */
export function languageOfWords({ posting, vocabulary }: Analysis): string {
  return posting.language ?? vocabulary.language;
}

/**
 * The analysis without what the person rejected, and with the senses they chose. A skill that loses all its mentions
 * is gone, whatever else speaks for it. A chosen concept that the vocabulary in use lacks changes nothing.
 * @param factsOf null where the vocabulary in use does not hold the concept
 */
export function applyCorrections(
  analysis: Analysis,
  corrections: readonly Correction[],
  factsOf: (uri: string) => ConceptFacts | null,
): Analysis {
  const language = languageOfWords(analysis);
  const said = saidAbout(corrections, language, factsOf);
  if (said.size === 0) return analysis;
  const judge: Judge = (words) => said.get(foldedWords(words, language)) ?? null;
  const rejections = [...said].flatMap(([words, { rejected }]) =>
    [...rejected].map((uri) => ({ words, uri })),
  );
  const isRejected = (uri: string, text: string): boolean => {
    const phrase = foldedWords(text, language);
    return rejections.some((each) => each.uri === uri && holdsWords(phrase, each.words));
  };
  const moved: Moved[] = [];
  const kept = analysis.skills.flatMap((skill) => {
    if (skill.mentions.length > 0) return withOwnMentions(skill, judge, moved);
    return isStillMeant(skill, judge, isRejected) ? [skill] : [];
  });
  const corrected = { ...analysis, skills: withMoved(kept, moved) };
  return withLinkedPhrases(corrected, (words) => judge(words)?.chosen ?? null);
}

interface Said {
  rejected: ReadonlySet<string>;
  chosen: ConceptFacts | null;
}

/** What was said about words; null: nothing. */
type Judge = (words: string) => Said | null;

/** A mention that the person gave to another concept, and the skill it was found for. */
interface Moved {
  mention: Mention;
  from: SkillFound;
  to: ConceptFacts;
}

/** By folded words. */
function saidAbout(
  corrections: readonly Correction[],
  language: string,
  factsOf: (uri: string) => ConceptFacts | null,
): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const { words, language: spoken, rejected, chosen } of corrections) {
    if (spoken !== language) continue;
    said.set(foldedWords(words, language), {
      rejected: new Set(rejected.map(({ uri }) => uri)),
      chosen: chosen && factsOf(chosen.uri),
    });
  }
  said.delete('');
  return said;
}

/** The skill with the mentions that remain its own; those given to another concept are put into `moved`. */
function withOwnMentions(skill: SkillFound, judge: Judge, moved: Moved[]): SkillFound[] {
  const mentions = skill.mentions.flatMap((mention) => {
    const said = judge(mention.text);
    if (said === null) return [mention];
    if (said.chosen !== null && said.chosen.uri !== skill.uri) {
      moved.push({ mention, from: skill, to: said.chosen });
      return [];
    }
    if (said.rejected.has(skill.uri)) return [];
    return [{ ...mention, rivals: mention.rivals.filter(({ uri }) => !said.rejected.has(uri)) }];
  });
  return mentions.length > 0 ? [{ ...skill, mentions }] : [];
}

/** A skill that no words name falls with the words that were said not to mean it, or to mean another. */
function isStillMeant(
  { uri, reason }: SkillFound,
  judge: Judge,
  isRejected: (uri: string, text: string) => boolean,
): boolean {
  if (reason === null) return true;
  const chosen = judge(reason.text)?.chosen ?? null;
  return !isRejected(uri, reason.text) && (chosen === null || chosen.uri === uri);
}

/** Skills with the mentions given to them; a skill that was not found before comes in with what it was found by. */
function withMoved(skills: readonly SkillFound[], moved: readonly Moved[]): SkillFound[] {
  const byUri = new Map(skills.map((skill) => [skill.uri, skill]));
  for (const { mention, from, to } of moved) {
    const rivals = [nameOf(from), ...mention.rivals].filter(({ uri }) => uri !== to.uri);
    const before = byUri.get(to.uri) ?? { ...from, ...to, mentions: [], reason: null };
    const isThere = before.mentions.some(({ start, end }) => start < mention.end && mention.start < end);
    const mentions = isThere ? before.mentions : [...before.mentions, { ...mention, rivals }];
    byUri.set(to.uri, {
      ...before,
      evidence: before.mentions.length > 0 ? before.evidence : from.evidence,
      mentions: mentions.sort((a, b) => a.start - b.start),
    });
  }
  return [...byUri.values()].sort((a, b) => b.probability - a.probability);
}

const nameOf = ({ uri, label }: SkillFound): ConceptName => ({ uri, label });
