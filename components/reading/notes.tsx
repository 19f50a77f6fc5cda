import type { Analysis } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';

/** What must be known to read the result rightly: calm, before the list. */
export function Notes(props: { analysis: Analysis; warning: string | null; onGetVocabulary: () => void }) {
  const { t, languageName, list } = useWords();
  const { posting, vocabulary } = props.analysis;
  const { languageMissing } = vocabulary;
  const language = languageName(languageMissing ?? '');
  return (
    <div class="notes">
      {props.warning && <p class="note">{props.warning}</p>}
      {!posting.isPosting && <p class="note">{t('note.notPosting')}</p>}
      {languageMissing !== undefined && (
        <p class="note">
          {t('note.otherLanguage', { language, languages: list(vocabulary.languages.map(languageName)) })}{' '}
          <button type="button" class="link" onClick={props.onGetVocabulary}>
            {t('note.otherLanguageAction', { language })}
          </button>
        </p>
      )}
    </div>
  );
}
