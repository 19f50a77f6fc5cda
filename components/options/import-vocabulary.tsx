import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportSteps } from './import-steps.tsx';
import type { ImportOutcome, ImportProgress, OptionsServices } from './services.ts';
import { vocabularyName } from './vocabularies.tsx';

type Outcome = { done: ImportOutcome } | { failed: string } | { cancelled: true };

/** Adding all of ESCO from the official files: where to get them, dropping them, how far it is, what came of it. */
export function ImportVocabulary(props: {
  startImport: OptionsServices['startImport'];
  onImported: () => void;
}) {
  const { t } = useWords();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (files: File[]) => {
    const controller = new AbortController();
    running.current = controller;
    setOutcome(null);
    setProgress({
      step: 1,
      of: 1,
      sentence: t('options.chosen', files.length, { n: files.length }),
      fraction: 0,
    });
    try {
      setOutcome({ done: await props.startImport(files, setProgress, controller.signal) });
      props.onImported();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome(controller.signal.aborted ? { cancelled: true } : { failed: reason });
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('options.importHeading')}</h2>
      <ImportSteps />
      <DropZone busy={progress !== null} onFiles={start}>
        {progress && <Importing progress={progress} onCancel={() => running.current?.abort()} />}
      </DropZone>
      {outcome && <OutcomeLine outcome={outcome} />}
    </section>
  );
}

function Importing(props: { progress: ImportProgress; onCancel: () => void }) {
  const { t, number } = useWords();
  const { step, of, sentence, fraction } = props.progress;
  const whole = Math.min(100, Math.max(0, (100 * (step - 1 + fraction)) / of));
  return (
    <div class="importing">
      <p>
        {t('options.importStep', { step: number(step), of: number(of) })} · {sentence}
      </p>
      <div
        class="bar"
        role="progressbar"
        aria-label={t('options.importing')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(whole)}
        aria-valuetext={sentence}
      >
        <span style={{ width: `${whole}%` }} />
      </div>
      <button type="button" class="button" onClick={props.onCancel}>
        {t('options.cancel')}
      </button>
    </div>
  );
}

function OutcomeLine(props: { outcome: Outcome }) {
  const words = useWords();
  const { t, number } = words;
  const { outcome } = props;
  if ('cancelled' in outcome) {
    return (
      <p class="outcome" role="status">
        {t('options.cancelled')}
      </p>
    );
  }
  if ('failed' in outcome) {
    return (
      <p class="outcome" role="alert" data-failed>
        {t('options.importFailed', { reason: outcome.failed })}
      </p>
    );
  }
  const { skills, occupations, problems } = outcome.done;
  const name = vocabularyName(words, outcome.done);
  return (
    <div class="outcome" role="status">
      <p>{t('options.importDone', { name, skills: number(skills), occupations: number(occupations) })}</p>
      {problems.length > 0 && (
        <details class="small">
          <summary>{t('options.importProblems', problems.length, { n: number(problems.length) })}</summary>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
