/** Showing mentions in the page one after the other: pressing a skill again shows its next one. */
import { useCallback, useRef } from 'preact/hooks';
import type { SkillFound } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';

/**
 * @param show scrolls to the n-th mention of a concept; false where the page does not hold it any more
 * @param onSentence is told what happened, for a status line
 */
export function useMentions(
  show: (uri: string, index: number) => Promise<boolean>,
  onSentence: (sentence: string) => void,
): (skill: SkillFound) => void {
  const { t, number } = useWords();
  const next = useRef(new Map<string, number>());
  return useCallback(
    (skill: SkillFound) => {
      const { label, mentions } = skill;
      // A skill that a sentence means has one place: the words that mean it.
      const total = Math.max(1, mentions.length);
      const index = (next.current.get(skill.uri) ?? 0) % total;
      next.current.set(skill.uri, index + 1);
      const done = (shown: boolean) =>
        onSentence(
          shown
            ? mentions.length > 0
              ? t('skill.shown', { n: number(index + 1), total: number(total), label })
              : t('skill.shownMeant', { label })
            : t('skill.notShown', { label }),
        );
      show(skill.uri, index).then(done, () => done(false));
    },
    [show, onSentence, t, number],
  );
}
