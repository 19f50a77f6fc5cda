/** What a person says she can do, as an ELM 3 `Person` with one claim that she awarded herself. Never a credential. */
import { asJson, CONTEXT, learningOutcome, type WriteOptions, type WrittenSkill } from './elm-nodes.ts';

export interface SelfDeclaredWords {
  /** Such as "Self-declared skills". */
  title: string;
  /** Says that nobody issued, sealed or checked it. */
  description: string;
}

/** @param name of the person; '' leaves it out */
export function selfDeclaredJson(
  skills: readonly WrittenSkill[],
  name: string,
  words: SelfDeclaredWords,
  options: WriteOptions,
): string {
  const { language, newId } = options;
  const person = newId();
  const title = { [language]: words.title };
  return asJson({
    '@context': CONTEXT,
    id: person,
    type: 'Person',
    ...(name !== '' && { fullName: { [language]: name } }),
    hasClaim: {
      id: newId(),
      type: 'LearningAchievement',
      title,
      description: { [language]: words.description },
      awardedBy: {
        id: newId(),
        type: 'AwardingProcess',
        description: { [language]: words.description },
        awardingBody: person,
      },
      specifiedBy: {
        id: newId(),
        type: 'LearningAchievementSpecification',
        title,
        learningOutcome: skills.map((skill) => learningOutcome(skill, options)),
      },
    },
  });
}
