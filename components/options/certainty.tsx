import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { measuredAt } from './measured-curve.ts';
import type { OptionsServices } from './services.ts';

/** The value below which skills are not shown. */
export function Certainty(props: {
  services: Pick<
    OptionsServices,
    'minimumProbability' | 'setMinimumProbability' | 'defaultMinimumProbability'
  >;
}) {
  const { t, number } = useWords();
  const { services } = props;
  /** undefined while it is not known, null for the default. */
  const [chosen, setChosen] = useState<number | null | undefined>();
  const [failure, setFailure] = useState('');
  // Where it cannot be read, nothing is offered to change.
  useEffect(() => {
    services.minimumProbability().then(setChosen, (error: Error) => setFailure(error.message));
  }, [services]);

  const save = (wanted: number | null) => {
    setChosen(wanted);
    services.setMinimumProbability(wanted).then(
      () => setFailure(''),
      (error: Error) => setFailure(t('options.changeFailed', { reason: error.message })),
    );
  };
  const value = chosen ?? services.defaultMinimumProbability;
  const said =
    chosen === null
      ? t('options.certaintyDefault', { value: number(value) })
      : t('options.certaintyValue', { value: number(value) });
  return (
    <section aria-labelledby="certainty">
      <h2 id="certainty">{t('options.certainty')}</h2>
      <p>{t('options.certaintyIntro')}</p>
      {chosen !== undefined && (
        <div class="certainty">
          <input
            type="range"
            min={0.1}
            max={0.95}
            step={0.05}
            value={value}
            aria-labelledby="certainty"
            aria-valuetext={said}
            onInput={(event) => setChosen(event.currentTarget.valueAsNumber)}
            onChange={(event) => save(event.currentTarget.valueAsNumber)}
          />
          <p class="small certainty-ends">
            <span>{t('options.certaintyMore')}</span>
            <output>{said}</output>
            <span>{t('options.certaintyFewer')}</span>
          </p>
          <Measured value={value} />
          {chosen !== null && (
            <button type="button" class="link" onClick={() => save(null)}>
              {t('options.certaintyReset')}
            </button>
          )}
        </div>
      )}
      <p class="outcome" role="status" data-failed>
        {failure}
      </p>
    </section>
  );
}

/** What the value does, as it was measured. */
function Measured(props: { value: number }) {
  const { t, number } = useWords();
  const point = measuredAt(props.value);
  return (
    <p class="small measured">
      {point
        ? t('options.measured', {
            value: number(point.from),
            precision: number(Math.round(point.precision)),
            recall: number(Math.round(point.recall)),
          })
        : t('options.notMeasured')}
    </p>
  );
}
