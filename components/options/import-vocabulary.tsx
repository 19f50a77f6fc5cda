import { useEffect, useState } from 'preact/hooks';
import type { DeskState } from '../../lib/import/desk-state.ts';
import { useWords } from '../words.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportQuestionForm } from './import-question.tsx';
import { ImportSteps } from './import-steps.tsx';
import { RunningImport, StoppedImport } from './running-import.tsx';
import type { OptionsServices } from './services.ts';

/** Adding all of ESCO from the official files: where to get them, dropping them, how far it is, what came of it. */
export function ImportVocabulary(props: {
  services: Pick<OptionsServices, 'imports' | 'savedForward' | 'useVocabulary'>;
  onChange: () => void;
}) {
  const { t } = useWords();
  const { services, onChange } = props;
  const { imports } = services;
  const [state, setState] = useState<DeskState>({ kind: 'idle' });
  useEffect(() => imports.watch(setState), [imports]);
  const isOver = state.kind === 'done' || state.kind === 'cancelled';
  // What is stored, or in use, is another by now.
  useEffect(() => {
    if (isOver) onChange();
  }, [isOver && state]);
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('options.importHeading')}</h2>
      <ImportSteps />
      <DropZone
        busy={state.kind === 'running' || state.kind === 'looking' || state.kind === 'stopped'}
        onFiles={(files) => imports.take(files)}
      >
        <Busy state={state} imports={imports} />
      </DropZone>
      {state.kind === 'asking' && <ImportQuestionForm {...state} imports={imports} />}
      <ImportOutcome state={state} services={services} onChange={onChange} />
    </section>
  );
}

function Busy(props: { state: DeskState; imports: OptionsServices['imports'] }) {
  const { t, number } = useWords();
  const { state, imports } = props;
  if (state.kind === 'looking')
    return <p role="status">{t('import.looking', state.files, { n: number(state.files) })}</p>;
  if (state.kind === 'running') return <RunningImport {...state} imports={imports} />;
  if (state.kind === 'stopped') return <StoppedImport failure={state.failure} imports={imports} />;
  return null;
}
