import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { ChosenLanguages, OptionsServices } from './services.ts';

/** The languages of labels: the one in which terms are looked up, and the one beside it. */
export function Languages(props: { services: Pick<OptionsServices, 'languages' | 'setLanguages'> }) {
  const { t } = useWords();
  const { services } = props;
  const [state, setState] = useState<(ChosenLanguages & { available: string[] }) | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    services.languages().then(setState, (error: Error) => setFailure(error.message));
  }, [services]);
  const choose = (chosen: ChosenLanguages) => {
    setState((known) => known && { ...known, ...chosen });
    services.setLanguages(chosen).then(
      () => setFailure(''),
      (error: Error) => setFailure(t('options.changeFailed', { reason: error.message })),
    );
  };
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t('options.languages')}</h2>
      <p>{t('options.languagesIntro')}</p>
      {state && (
        <div class="language-choices">
          <Choice
            label={t('options.labelLanguage')}
            none={t('options.labelLanguageAuto')}
            available={state.available}
            chosen={state.label}
            onChosen={(label) => choose({ label, second: state.second })}
          />
          <Choice
            label={t('options.secondLanguage')}
            none={t('options.secondLanguageAuto')}
            available={state.available}
            chosen={state.second}
            onChosen={(second) => choose({ label: state.label, second })}
          />
        </div>
      )}
      <p class="outcome" role="status" data-failed>
        {failure}
      </p>
    </section>
  );
}

function Choice(props: {
  label: string;
  none: string;
  available: string[];
  chosen: string | null;
  onChosen: (language: string | null) => void;
}) {
  const { languageName } = useWords();
  const id = useId();
  return (
    <div>
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.chosen ?? ''}
        onChange={(event) => props.onChosen(event.currentTarget.value || null)}
      >
        <option value="">{props.none}</option>
        {props.available.map((language) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
    </div>
  );
}
