import { ESCO_DOWNLOAD_PAGE } from '../esco-address.ts';
import { useWords } from '../words.tsx';

/** Where the official files are given out, and which of them are needed. */
export function ImportSteps() {
  const { t } = useWords();
  return (
    <>
      <p>{t('options.importIntro')}</p>
      <ol class="steps">
        <li>
          <a href={ESCO_DOWNLOAD_PAGE} target="_blank" rel="noopener noreferrer">
            {t('options.importStep1')}
            <span class="hidden-text"> ({t('panel.newTab')})</span>
          </a>
          . {t('options.importStep1Detail')}
        </li>
        <li>{t('options.importStep2')}</li>
        <li>
          {t('options.importStep3')}
          <code>{t('options.importExampleLanguage')}</code>
          <code>{t('options.importExampleRelations')}</code>
          <span class="small">
            {t('options.importSeveral')} {t('import.size')}
          </span>
        </li>
      </ol>
    </>
  );
}
