/** Skills as ELM 3 learning outcomes: what a posting asks for, in the words that education writes its outcomes in. */
import { asJson, CONTEXT, learningOutcome, type WriteOptions, type WrittenSkill } from './elm-nodes.ts';

/**
 * JSON-LD with one `LearningOutcome` a skill. ELM has no class for a posting, and none is made up: these are outcomes,
 * whoever may come to have them.
 */
export function learningOutcomesJson(skills: readonly WrittenSkill[], options: WriteOptions): string {
  return asJson({ '@context': CONTEXT, '@graph': skills.map((skill) => learningOutcome(skill, options)) });
}
