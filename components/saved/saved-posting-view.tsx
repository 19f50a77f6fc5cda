import { useEffect, useRef } from 'preact/hooks';
import { SAVED_STATUSES, type SavedPosting } from '../../lib/saved/saved-posting.ts';
import { Loading } from '../reading/loading.tsx';
import { PostingHeading } from '../reading/posting-heading.tsx';
import { SkillCount } from '../reading/skill-count.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords } from '../words.tsx';
import { NecessityLists } from './necessity-lists.tsx';
import type { SavedServices } from './saved-services.ts';
import { statusName } from './status-name.ts';
import { useSaved } from './use-saved.ts';

/** One saved posting: its skills, the person's note, and the text as it was. */
export function SavedPostingView(props: {
  id: string;
  saved: SavedServices;
  onBack: () => void;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { postings, failure, change } = useSaved(props.saved);
  const posting = postings?.find(({ id }) => id === props.id) ?? null;
  return (
    <article class="saved-posting">
      <button type="button" class="link back" onClick={props.onBack}>
        {t('panel.back')}
      </button>
      {failure !== '' && <StateNotice title={t('saved.failedTitle')} sentences={[failure]} failed />}
      {postings === null && failure === '' && <Loading />}
      {postings !== null && !posting && (
        <StateNotice title={t('saved.goneTitle')} sentences={[t('saved.gone')]} />
      )}
      {posting && (
        <Kept
          posting={posting}
          onChange={change}
          onPrint={() => props.saved.print([posting.id])}
          onOpenConcept={props.onOpenConcept}
        />
      )}
    </article>
  );
}

function Kept(props: {
  posting: SavedPosting;
  onChange: (posting: SavedPosting) => void;
  onPrint: () => void;
  onOpenConcept: (uri: string) => void;
}) {
  const words = useWords();
  const { t, date } = words;
  const { posting, onChange } = props;
  const { analysis, address, text } = posting;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div ref={heading} tabIndex={-1}>
        <PostingHeading posting={analysis.posting} />
      </div>
      <SkillCount skills={analysis.skills} />
      <div class="saved-facts">
        <p class="small">
          {t('saved.facts', { date: date(posting.saved), version: analysis.vocabulary.version })}
        </p>
        {/^https?:/.test(address) && (
          <p>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {t('saved.openPage')}
              <span class="hidden-text"> ({t('panel.newTab')})</span>
            </a>
          </p>
        )}
        <label>
          {t('saved.status')}
          <select
            value={posting.status}
            onChange={(event) => {
              const status = SAVED_STATUSES.find((each) => each === event.currentTarget.value);
              if (status) onChange({ ...posting, status });
            }}
          >
            {SAVED_STATUSES.map((status) => (
              <option key={status} value={status}>
                {statusName(words, status)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('saved.note')}
          <textarea
            rows={3}
            value={posting.note}
            onInput={(event) => onChange({ ...posting, note: event.currentTarget.value })}
          />
        </label>
        <button type="button" class="button" onClick={props.onPrint}>
          {t('saved.print')}
        </button>
      </div>
      <NecessityLists analysis={analysis} onOpenConcept={props.onOpenConcept} />
      {text !== '' && (
        <details class="saved-text">
          <summary>{t('saved.text')}</summary>
          <p lang={analysis.posting.language ?? undefined}>{text}</p>
        </details>
      )}
    </>
  );
}
