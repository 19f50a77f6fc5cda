import { useState } from 'preact/hooks';
import { findSaved } from '../../lib/saved/find-saved.ts';
import { SAVED_STATUSES, type SavedPosting, type SavedStatus } from '../../lib/saved/saved-posting.ts';
import type { Route } from '../panel/route.ts';
import { Loading } from '../reading/loading.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { UndoLine } from '../undo-line.tsx';
import { useWords } from '../words.tsx';
import { SavedFiles } from './saved-files.tsx';
import { SavedRow } from './saved-row.tsx';
import type { SavedServices } from './saved-services.ts';
import { SessionBar } from './session-bar.tsx';
import { statusName } from './status-name.ts';
import { useSaved } from './use-saved.ts';

/** So many are drawn at first; the rest on request. */
const FIRST = 50;

/** All saved postings: searching, filtering, changing, removing with a way back, comparing, files. */
export function SavedView(props: {
  saved: SavedServices;
  /** The ids of those that are ticked. */
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
  onGo: (route: Route) => void;
}) {
  const { t, number } = useWords();
  const { saved, chosen, onChosen } = props;
  const state = useSaved(saved);
  const [text, setText] = useState('');
  const [status, setStatus] = useState<SavedStatus | null>(null);
  const [most, setMost] = useState(FIRST);
  const [sentence, setSentence] = useState('');

  if (state.postings === null) {
    return state.failure ? (
      <StateNotice title={t('saved.failedTitle')} sentences={[state.failure]} failed />
    ) : (
      <Loading />
    );
  }
  const removed = state.removed.length;
  const found = findSaved(state.postings, { text, status });
  const selected = found.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string) =>
    onChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <section class="saved">
      <h1>{state.isSession ? t('session.title') : t('saved.title')}</h1>
      <SessionBar
        isOn={state.isSession}
        count={state.postings.length}
        onBegin={state.beginSession}
        onEnd={state.endSession}
      />
      {state.postings.length === 0 ? (
        <StateNotice title={t('saved.emptyTitle')} sentences={[t('saved.empty')]} below />
      ) : (
        <>
          <Search text={text} status={status} onText={setText} onStatus={setStatus} />
          <p class="small" role="status">
            {t('saved.found', found.length, { n: number(found.length) })}
          </p>
          {found.length > 1 && selected.length < 2 && <p class="small">{t('saved.compareHint')}</p>}
        </>
      )}
      <ul class="saved-list">
        {found.slice(0, most).map((posting) => (
          <SavedRow
            key={posting.id}
            posting={posting}
            isChosen={chosen.includes(posting.id)}
            onChosen={() => toggle(posting.id)}
            onOpen={() => props.onGo({ view: 'saved', id: posting.id })}
            onChange={state.change}
            onRemove={() => state.remove([posting])}
          />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + FIRST)}>
          {t('saved.more', { n: number(found.length - most) })}
        </button>
      )}
      <UndoLine
        sentence={removed === 0 ? '' : t('saved.removed', removed, { n: number(removed) })}
        onUndo={state.putBack}
      />
      {selected.length > 0 && (
        <Selection
          selected={selected}
          onCompare={() => props.onGo({ view: 'compare', ids: selected.map(({ id }) => id) })}
          onPrint={() => saved.print(selected.map(({ id }) => id))}
          onRemove={() => {
            state.remove(selected);
            onChosen([]);
          }}
        />
      )}
      <SavedFiles
        saved={saved}
        postings={selected.length > 0 ? selected : found}
        known={state.postings}
        onSentence={setSentence}
      />
      <p class="panel-status small" role="status">
        {state.failure || sentence}
      </p>
    </section>
  );
}

function Search(props: {
  text: string;
  status: SavedStatus | null;
  onText: (text: string) => void;
  onStatus: (status: SavedStatus | null) => void;
}) {
  const words = useWords();
  const { t } = words;
  return (
    <search class="filter-row">
      <input
        type="search"
        aria-label={t('saved.search')}
        placeholder={t('saved.search')}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <select
        aria-label={t('saved.status')}
        value={props.status ?? ''}
        onChange={(event) =>
          props.onStatus(SAVED_STATUSES.find((each) => each === event.currentTarget.value) ?? null)
        }
      >
        <option value="">{t('saved.anyStatus')}</option>
        {SAVED_STATUSES.map((status) => (
          <option key={status} value={status}>
            {statusName(words, status)}
          </option>
        ))}
      </select>
    </search>
  );
}

function Selection(props: {
  selected: SavedPosting[];
  onCompare: () => void;
  onPrint: () => void;
  onRemove: () => void;
}) {
  const { t, number } = useWords();
  const count = props.selected.length;
  return (
    <section class="selection" aria-label={t('saved.selection')}>
      <p>{t('saved.chosen', count, { n: number(count) })}</p>
      <button type="button" class="button button-main" disabled={count < 2} onClick={props.onCompare}>
        {t('saved.compare')}
      </button>
      <button type="button" class="button" onClick={props.onPrint}>
        {t('saved.print')}
      </button>
      <button type="button" class="button" onClick={props.onRemove}>
        {t('saved.remove')}
      </button>
    </section>
  );
}
