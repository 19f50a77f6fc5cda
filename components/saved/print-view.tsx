import { useEffect, useRef } from 'preact/hooks';
import { Loading } from '../reading/loading.tsx';
import { PostingHeading } from '../reading/posting-heading.tsx';
import { SkillCount } from '../reading/skill-count.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords } from '../words.tsx';
import { Comparison } from './compare-view.tsx';
import { NecessityLists } from './necessity-lists.tsx';
import type { SavedServices } from './saved-services.ts';
import { statusName } from './status-name.ts';
import { useSaved } from './use-saved.ts';

/** Saved postings on paper: each with its skills, the person's note, and a comparison where there are several. */
export function PrintView(props: {
  ids: readonly string[];
  saved: SavedServices;
  /** Opens the browser's print dialog; called once, when all is drawn. */
  onReady: () => void;
}) {
  const words = useWords();
  const { t, date } = words;
  const { postings, failure } = useSaved(props.saved);
  const printed = props.ids.flatMap((id) => postings?.find((posting) => posting.id === id) ?? []);
  const isAsked = useRef(false);
  const isReady = printed.length > 0;
  useEffect(() => {
    if (!isReady || isAsked.current) return;
    isAsked.current = true;
    props.onReady();
  }, [isReady, props.onReady]);

  if (failure !== '') return <StateNotice title={t('saved.failedTitle')} sentences={[failure]} failed />;
  if (postings === null) return <Loading />;
  if (printed.length === 0) return <StateNotice title={t('saved.goneTitle')} sentences={[t('saved.gone')]} />;
  return (
    <div class="print">
      <button type="button" class="button no-print" onClick={props.onReady}>
        {t('saved.print')}
      </button>
      {printed.length > 1 && <Comparison postings={printed} />}
      {printed.map((posting) => (
        <article key={posting.id}>
          <PostingHeading posting={posting.analysis.posting} />
          <p class="small print-facts">
            {[posting.address, statusName(words, posting.status)].filter(Boolean).join(' · ')}
            <br />
            {t('saved.facts', { date: date(posting.saved), version: posting.analysis.vocabulary.version })}
          </p>
          {posting.note !== '' && <p class="print-note">{posting.note}</p>}
          <SkillCount skills={posting.analysis.skills} />
          <NecessityLists analysis={posting.analysis} />
        </article>
      ))}
    </div>
  );
}
