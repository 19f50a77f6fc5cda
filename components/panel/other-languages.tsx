import { useId, useState } from 'preact/hooks';
import type { LabelsIn } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';

/** What a concept is called in a second language of the vocabulary, which the person chooses. */
export function OtherLanguages(props: { labels: LabelsIn[]; language: string }) {
  const { t, languageName } = useWords();
  const id = useId();
  const others = props.labels.filter(({ language }) => language !== props.language);
  const [chosen, setChosen] = useState(others[0]?.language ?? '');
  const labels = others.find(({ language }) => language === chosen) ?? others[0];
  if (!labels) return null;
  return (
    <section class="other-languages">
      <h2>
        <label for={`${id}language`}>{t('concept.inLanguage')}</label>{' '}
        <select
          id={`${id}language`}
          value={labels.language}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {others.map(({ language }) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </h2>
      <p lang={labels.language}>{labels.preferred}</p>
      {labels.alternative.length > 0 && (
        <p class="small" lang={labels.language}>
          {labels.alternative.join(' · ')}
        </p>
      )}
    </section>
  );
}
