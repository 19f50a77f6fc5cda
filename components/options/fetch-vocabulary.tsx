import { useEffect, useState } from 'preact/hooks';
import type { Remark } from '../../lib/esco/sentences.ts';
import type { FetchState } from '../../lib/import/fetch-desk.ts';
import { useWords } from '../words.tsx';
import { FetchForm } from './fetch-form.tsx';
import { FetchProgress, StoppedFetch } from './fetch-progress.tsx';
import type { FetchServices } from './fetch-services.ts';
import { remarkSentence } from './import-sentences.ts';

/** Fetching all of ESCO from a service: for experts, so it is folded away unless a fetch is under way. */
export function FetchVocabulary(props: { services: FetchServices }) {
  const { t } = useWords();
  const { services } = props;
  const [state, setState] = useState<FetchState>({ kind: 'idle' });
  useEffect(() => services.desk.watch(setState), [services]);
  const isBusy =
    state.kind === 'running' || state.kind === 'stopped' || (state.kind === 'fetched' && !state.handedOver);
  return (
    <section aria-labelledby="fetch">
      <h2 id="fetch">{t('fetching.heading')}</h2>
      <p>{t('fetching.intro')}</p>
      {state.kind === 'running' && <FetchProgress {...state} desk={services.desk} />}
      {state.kind === 'stopped' && <StoppedFetch {...state} desk={services.desk} />}
      {state.kind === 'fetched' && <Fetched {...state} />}
      {state.kind === 'cancelled' && <p role="status">{t('fetching.cancelled')}</p>}
      {!isBusy && (
        <details>
          <summary>{t('fetching.start')}</summary>
          <FetchForm services={services} />
        </details>
      )}
    </section>
  );
}

/** All is there; what the service counts and does not give is said here, the rest where official files are taken in. */
function Fetched(props: { remarks: Remark[]; handedOver: boolean }) {
  const words = useWords();
  return (
    <div role="status">
      {!props.handedOver && <p>{words.t('fetching.building')}</p>}
      {props.remarks.map((remark) => (
        <p key={remark.code} class="small">
          {remarkSentence(words, remark)}
        </p>
      ))}
    </div>
  );
}
