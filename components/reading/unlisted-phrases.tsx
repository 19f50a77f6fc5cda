import { useCallback } from 'preact/hooks';
import type { Analysis, UnlistedPhrase } from '../../lib/analysis.ts';
import { useWords, type Words } from '../words.tsx';

/** Words that look like a skill and have no concept. Pressing them shows them in the page. */
export function UnlistedPhrases(props: {
  analysis: Analysis;
  /** Scrolls to the words; false where the page does not hold them any more. */
  show: (phrase: UnlistedPhrase) => Promise<boolean>;
  /** Is told what happened, for a status line. */
  onSentence: (sentence: string) => void;
}) {
  const words = useWords();
  const { unlisted, posting } = props.analysis;
  const press = usePhrases(props.show, props.onSentence);
  if (unlisted.length === 0) return null;
  return (
    <section class="unlisted">
      <h2>
        {unlistedHeading(words, props.analysis)} · {words.number(unlisted.length)}
      </h2>
      <ul>
        {unlisted.map((phrase) => (
          <li key={phrase.start}>
            <button
              type="button"
              class="phrase"
              lang={posting.language ?? undefined}
              title={words.t('unlisted.show', { words: phrase.text })}
              onClick={() => press(phrase)}
            >
              {phrase.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only where all of ESCO was searched is it said that ESCO does not have the words. */
export function unlistedHeading({ t }: Words, { vocabulary }: Analysis): string {
  return vocabulary.excerpt ? t('unlisted.headingStarter') : t('unlisted.heading');
}

/** Shows words in the page and says whether that worked. */
export function usePhrases(
  show: (phrase: UnlistedPhrase) => Promise<boolean>,
  onSentence: (sentence: string) => void,
): (phrase: UnlistedPhrase) => void {
  const { t } = useWords();
  return useCallback(
    (phrase: UnlistedPhrase) => {
      const words = phrase.text;
      const done = (shown: boolean) =>
        onSentence(shown ? t('unlisted.shown', { words }) : t('unlisted.notShown', { words }));
      show(phrase).then(done, () => done(false));
    },
    [show, onSentence, t],
  );
}
