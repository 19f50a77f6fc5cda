import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';
import type { SavedServices } from './saved-services.ts';

/** Keeps the posting with one press. One that is kept already is said to be so. */
export function SaveButton(props: {
  analysis: Analysis;
  /** Of the page; '' for a text that the person brought. */
  address: string;
  /** That text. */
  text?: string;
  saved: Pick<SavedServices, 'save' | 'isSaved' | 'onChanged'>;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { analysis, address, text, saved, onSentence } = props;
  const [isKept, setKept] = useState(false);
  const { title, characters } = analysis.posting;
  useEffect(() => {
    let stale = false;
    // Where it cannot be told, saving is offered, and says what is wrong.
    const look = () =>
      saved.isSaved(analysis, address, text).then(
        (known) => !stale && setKept(known),
        () => {},
      );
    look();
    const stop = saved.onChanged(look);
    return () => {
      stale = true;
      stop();
    };
    // Another analysis of the same posting (the full one after the quick one) is the same question.
  }, [saved, address, text, title, characters]);

  const save = () => {
    saved.save(analysis, address, text).then(
      ({ isKnown }) => {
        setKept(true);
        onSentence(isKnown ? t('saved.alreadyThere') : t('saved.done'));
      },
      (error: Error) => onSentence(t('saved.failed', { reason: error.message })),
    );
  };
  return (
    <button type="button" class="button" aria-pressed={isKept} onClick={save}>
      {isKept ? t('saved.kept') : t('saved.save')}
    </button>
  );
}
