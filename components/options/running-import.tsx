import type { ImportFailure, ImportProgress } from '../../lib/import/import-messages.ts';
import { useWords } from '../words.tsx';
import { failureSentence } from './import-sentences.ts';
import type { OptionsServices } from './services.ts';

const MEGABYTE = 1_000_000;

/** How far an import is, with what can be done about it: in the window that does it, and in those that watch. */
export function RunningImport(props: {
  progress: ImportProgress | null;
  held: boolean;
  elsewhere: boolean;
  imports: OptionsServices['imports'];
}) {
  const words = useWords();
  const { t, number, languageName } = words;
  const { progress, held, elsewhere, imports } = props;
  const stage = progress?.stage ?? 'survey';
  const sentence =
    stage === 'labels' || stage === 'index'
      ? t(`import.stage.${stage}`, { language: languageName(progress?.language ?? '') })
      : t(`import.stage.${stage}`);
  const whole = progress ? wholeOf(progress) : 0;
  return (
    <div class="importing" data-stage={stage} data-held={held || undefined}>
      <p>
        {progress && (
          <>{t('options.importStep', { step: number(progress.step), of: number(progress.of) })} · </>
        )}
        {sentence}
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
      {progress && progress.bytes.total > 0 && (
        <p class="small">
          {t('import.bytes', {
            done: number(Math.round((10 * progress.bytes.done) / MEGABYTE) / 10),
            total: number(Math.round((10 * progress.bytes.total) / MEGABYTE) / 10),
          })}
          {progress.concepts > 0 && <> · {t('import.concepts', { n: number(progress.concepts) })}</>}
        </p>
      )}
      {held && <p role="status">{t('import.held')}</p>}
      {elsewhere && <p class="small">{t('import.elsewhere')}</p>}
      <div class="buttons">
        {held ? (
          <button type="button" class="button button-main" onClick={() => imports.goOn()}>
            {t('import.goOn')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => imports.hold()}>
            {t('import.hold')}
          </button>
        )}
        <button type="button" class="button" onClick={() => imports.cancel()}>
          {t('options.cancel')}
        </button>
      </div>
    </div>
  );
}

/** An import that was held, interrupted or stopped: its files are there, so it can go on. */
export function StoppedImport(props: { failure: ImportFailure | null; imports: OptionsServices['imports'] }) {
  const words = useWords();
  const { t } = words;
  const { failure, imports } = props;
  return (
    <div class="importing">
      <p role={failure ? 'alert' : 'status'}>
        {failure
          ? t('import.stoppedBecause', { reason: failureSentence(words, failure) })
          : t('import.interrupted')}
      </p>
      <div class="buttons">
        <button type="button" class="button button-main" onClick={() => imports.goOn()}>
          {t('import.goOn')}
        </button>
        <button type="button" class="button" onClick={() => imports.cancel()}>
          {t('import.discard')}
        </button>
      </div>
    </div>
  );
}

/**
 * Per cent of everything. Reading is told by its bytes and takes half of the time; the other steps are counted, since
 * nothing can be known of a step while its index is being made.
 */
function wholeOf({ step, of, stage, bytes }: ImportProgress): number {
  const read = bytes.total > 0 ? bytes.done / bytes.total : 0;
  const done = step - (stage === 'index' || stage === 'store' ? 0.5 : 1);
  return Math.min(100, 50 * read + (50 * done) / of);
}
