import { useEffect, useState } from 'preact/hooks';
import type { FetchState } from '../../lib/import/fetch-desk.ts';
import { useWords } from '../words.tsx';
import { FetchForm } from './fetch-form.tsx';
import { FetchProgress, StoppedFetch } from './fetch-progress.tsx';
import type { FetchServices } from './fetch-services.ts';

/** Fetching all of ESCO from a service: for experts, so it is folded away unless a fetch is under way. */
export function FetchVocabulary(props: { services: FetchServices }) {
  const { t } = useWords();
  const { services } = props;
  const [state, setState] = useState<FetchState>({ kind: 'idle' });
  useEffect(() => services.desk.watch(setState), [services]);
  const isBusy = state.kind === 'running' || state.kind === 'stopped';
  return (
    <section aria-labelledby="fetch">
      <h2 id="fetch">{t('fetching.heading')}</h2>
      <p>{t('fetching.intro')}</p>
      {state.kind === 'running' && <FetchProgress {...state} desk={services.desk} />}
      {state.kind === 'stopped' && <StoppedFetch {...state} desk={services.desk} />}
      {state.kind === 'fetched' && <p role="status">{t('fetching.building')}</p>}
      {state.kind === 'cancelled' && <p role="status">{t('fetching.cancelled')}</p>}
      {!isBusy && state.kind !== 'fetched' && (
        <details>
          <summary>{t('fetching.start')}</summary>
          <FetchForm services={services} />
        </details>
      )}
    </section>
  );
}
