import type { FetchDesk, FetchState } from '../../lib/import/fetch-desk.ts';
import { serviceProblem } from '../service-problem.ts';
import { useWords } from '../words.tsx';

type Running = Extract<FetchState, { kind: 'running' }>;
type Stopped = Extract<FetchState, { kind: 'stopped' }>;

/** How far a fetch is. How much there is becomes known on the way, so the bar may go back. */
export function FetchProgress({ counts, elsewhere, desk }: Running & { desk: FetchDesk }) {
  const { t, number } = useWords();
  const { fetched, known, skills, occupations } = counts;
  const percent = known === 0 ? 0 : Math.floor((100 * fetched) / known);
  const sentence = t('fetching.progress', {
    fetched: number(fetched),
    known: number(known),
    skills: number(skills),
    occupations: number(occupations),
  });
  return (
    <div class="importing">
      <p>{elsewhere ? t('fetching.elsewhere') : sentence}</p>
      <div
        class="bar"
        role="progressbar"
        aria-label={t('fetching.running')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={sentence}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      {!elsewhere && (
        <>
          <button type="button" class="button" onClick={() => desk.pause()}>
            {t('fetching.pause')}
          </button>{' '}
          <button type="button" class="button" onClick={() => desk.cancel()}>
            {t('fetching.cancel')}
          </button>
        </>
      )}
    </div>
  );
}

/** A fetch that waits for the person. */
export function StoppedFetch({ counts, problem, paused, desk }: Stopped & { desk: FetchDesk }) {
  const { t, number } = useWords();
  const values = { fetched: number(counts.fetched), known: number(counts.known) };
  return (
    <div class="importing">
      {problem && (
        <p role="alert" data-failed>
          {serviceProblem(t, problem)}
          {problem.detail !== '' && <span class="small"> ({problem.detail})</span>}
        </p>
      )}
      <p>{paused ? t('fetching.paused', values) : t('fetching.interrupted', values)}</p>
      <button type="button" class="button" onClick={() => desk.goOn()}>
        {t('fetching.goOn')}
      </button>{' '}
      <button type="button" class="button" onClick={() => desk.cancel()}>
        {t('fetching.cancel')}
      </button>
    </div>
  );
}
