import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { OptionsServices } from './services.ts';

/** The value below which skills are not shown. */
export function Certainty(props: {
  services: Pick<OptionsServices, 'minimumProbability' | 'setMinimumProbability'>;
}) {
  const { t, number } = useWords();
  const { services } = props;
  const [value, setValue] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  // Where it cannot be read, nothing is offered to change.
  useEffect(() => {
    services.minimumProbability().then(setValue, (error: Error) => setFailure(error.message));
  }, [services]);

  const save = (chosen: number) => {
    services.setMinimumProbability(chosen).then(
      () => setFailure(''),
      (error: Error) => setFailure(t('options.changeFailed', { reason: error.message })),
    );
  };
  return (
    <section aria-labelledby="certainty">
      <h2 id="certainty">{t('options.certainty')}</h2>
      <p>{t('options.certaintyIntro')}</p>
      {value !== null && (
        <div class="certainty">
          <input
            type="range"
            min={0.1}
            max={0.95}
            step={0.05}
            value={value}
            aria-labelledby="certainty"
            aria-valuetext={t('options.certaintyValue', { value: number(value) })}
            onInput={(event) => setValue(event.currentTarget.valueAsNumber)}
            onChange={(event) => save(event.currentTarget.valueAsNumber)}
          />
          <p class="small certainty-ends">
            <span>{t('options.certaintyMore')}</span>
            <output>{t('options.certaintyValue', { value: number(value) })}</output>
            <span>{t('options.certaintyFewer')}</span>
          </p>
        </div>
      )}
      <p class="outcome" role="status" data-failed>
        {failure}
      </p>
    </section>
  );
}
