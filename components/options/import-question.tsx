import type { ImportQuestion } from '../../lib/import/desk-state.ts';
import type { FilesSurvey } from '../../lib/import/import-messages.ts';
import { useWords } from '../words.tsx';
import { remarkSentence } from './import-sentences.ts';
import type { OptionsServices } from './services.ts';

const MEGABYTE = 1_000_000;

/** What must be said before files are added: which version, or that something is missing. */
export function ImportQuestionForm(props: {
  question: ImportQuestion;
  survey: FilesSurvey;
  files: string[];
  imports: OptionsServices['imports'];
}) {
  const words = useWords();
  const { t, number, list, languageName } = words;
  const { question, survey, files, imports } = props;
  const { version, languages, bytes, unpacked } = survey;
  const size = (count: number) => number(Math.ceil((10 * count) / MEGABYTE) / 10);
  return (
    <section class="question" aria-label={t('options.importing')}>
      <ul class="small files">
        {files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      <p class="small">
        {t('import.files', {
          version: version === 'unknown' ? t('vocabulary.versionUnknown') : version,
          languages: list(languages.map(languageName)),
          size: size(bytes),
          unpacked: size(unpacked),
        })}
      </p>
      {question.ask === 'version' && <p role="status">{t('import.whichVersion')}</p>}
      {question.ask === 'otherVersion' && (
        <p role="status">{t('import.otherVersion', { version, inUse: question.inUse })}</p>
      )}
      {question.ask === 'missing' && (
        <div role="status">
          <p>{t('import.missing')}</p>
          <ul class="list">
            {survey.missing.map((remark) => (
              <li key={remark.code}>{remarkSentence(words, remark)}</li>
            ))}
          </ul>
          <p class="small">{t('import.moreFiles')}</p>
        </div>
      )}
      <div class="buttons">
        {question.ask === 'version' &&
          survey.versions.map((each) => (
            <button key={each} type="button" class="button" onClick={() => imports.answer(each)}>
              {t('import.take', { version: each })}
            </button>
          ))}
        {question.ask === 'missing' && (
          <button type="button" class="button" onClick={() => imports.answer(null)}>
            {t('import.goOnWithout')}
          </button>
        )}
        {question.ask === 'otherVersion' && (
          <button type="button" class="button" onClick={() => imports.answer(null)}>
            {t('import.addAllTheSame')}
          </button>
        )}
        <button type="button" class="button" onClick={() => imports.cancel()}>
          {t('options.cancel')}
        </button>
      </div>
    </section>
  );
}
