import type { Analysis, UnlistedPhrase } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';

/** Words that look like a skill and have no concept. Pressing them shows them in the page. */
export function UnlistedPhrases(props: {
  analysis: Analysis;
  /** Scrolls to the words; false where the page does not hold them any more. */
  show: (phrase: UnlistedPhrase) => Promise<boolean>;
  /** Is told what happened, for a status line. */
  onSentence: (sentence: string) => void;
}) {
  const { t, number } = useWords();
  const { unlisted, vocabulary, posting } = props.analysis;
  if (unlisted.length === 0) return null;
  const press = (phrase: UnlistedPhrase) => {
    const words = phrase.text;
    const done = (shown: boolean) =>
      props.onSentence(shown ? t('unlisted.shown', { words }) : t('unlisted.notShown', { words }));
    props.show(phrase).then(done, () => done(false));
  };
  const heading = vocabulary.excerpt ? t('unlisted.headingStarter') : t('unlisted.heading');
  return (
    <section class="unlisted">
      <h2>
        {heading} · {number(unlisted.length)}
      </h2>
      <ul>
        {unlisted.map((phrase) => (
          <li key={phrase.start}>
            <button
              type="button"
              lang={posting.language ?? undefined}
              title={t('unlisted.show', { words: phrase.text })}
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
