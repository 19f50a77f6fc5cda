import type { Analysis } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';

/** What must be known to read the result rightly: calm, before the list. */
export function Notes(props: { analysis: Analysis; warning: string | null; onGetVocabulary: () => void }) {
  const { t } = useWords();
  return (
    <div class="notes">
      {props.warning && <p class="note">{props.warning}</p>}
      {!props.analysis.posting.isPosting && <p class="note">{t('note.notPosting')}</p>}
      <LanguageNote {...props} />
    </div>
  );
}

/** Where the vocabulary has no labels in the text's language: what is found all the same, and how to get them. */
export function LanguageNote(props: { analysis: Analysis; onGetVocabulary: () => void }) {
  const { t, languageName, list } = useWords();
  const { languageMissing, languages } = props.analysis.vocabulary;
  if (languageMissing === undefined) return null;
  const language = languageName(languageMissing);
  return (
    <p class="note">
      {t('note.otherLanguage', { language, languages: list(languages.map(languageName)) })}{' '}
      <button type="button" class="link" onClick={props.onGetVocabulary}>
        {t('note.otherLanguageAction', { language })}
      </button>
    </p>
  );
}
