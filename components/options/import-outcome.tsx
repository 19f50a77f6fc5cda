import type { DeskState } from '../../lib/import/desk-state.ts';
import { useWords } from '../words.tsx';
import { failureSentence, remarkSentence } from './import-sentences.ts';
import type { OptionsServices } from './services.ts';
import { UpdateSummaryView } from './update-summary.tsx';
import { vocabularyName } from './vocabularies.tsx';

/** What came of an import; of a new version what it changes, before it is used. */
export function ImportOutcome(props: {
  state: DeskState;
  services: Pick<OptionsServices, 'imports' | 'savedForward' | 'useVocabulary'>;
  onChange: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { state } = props;
  if (state.kind === 'cancelled') {
    return (
      <p class="outcome" role="status">
        {t('options.cancelled')}
      </p>
    );
  }
  if (state.kind === 'failed') {
    return (
      <p class="outcome" role="alert" data-failed>
        {t('options.importFailed', { reason: failureSentence(words, state.failure) })}
      </p>
    );
  }
  return state.kind === 'done' ? <Done {...props} state={state} /> : null;
}

function Done(props: {
  state: Extract<DeskState, { kind: 'done' }>;
  services: Pick<OptionsServices, 'imports' | 'savedForward' | 'useVocabulary'>;
  onChange: () => void;
}) {
  const words = useWords();
  const { t, number } = words;
  const { state, services, onChange } = props;
  const { summary, inUse, former } = state;
  const { skills, occupations, problems, update } = summary;
  const name = vocabularyName(words, summary);
  const formerName = vocabularyName(words, former);
  const counts = { name, skills: number(skills), occupations: number(occupations) };
  const back = () => {
    services.useVocabulary(former.id).then(() => {
      services.imports.dismiss();
      onChange();
    });
  };
  return (
    <div class="outcome" role="status">
      <p>{inUse ? t('options.importDone', counts) : t('import.stored', { ...counts, former: formerName })}</p>
      {update && <UpdateSummaryView update={update} id={summary.id} savedForward={services.savedForward} />}
      <div class="buttons">
        {!inUse && (
          <button type="button" class="button button-main" onClick={() => services.imports.use()}>
            {t('import.use', { name })}
          </button>
        )}
        {!inUse && (
          <button type="button" class="button" onClick={() => services.imports.dismiss()}>
            {t('import.keep', { former: formerName })}
          </button>
        )}
        {inUse && update && !former.merged && (
          <button type="button" class="button" onClick={back}>
            {t('import.back', { former: formerName })}
          </button>
        )}
      </div>
      {problems.length > 0 && (
        <details class="small">
          <summary>{t('options.importProblems', problems.length, { n: number(problems.length) })}</summary>
          <ul>
            {problems.map((problem) => {
              const sentence = remarkSentence(words, problem);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
