import { SAVED_STATUSES, type SavedPosting } from '../../lib/saved/saved-posting.ts';
import { useWords } from '../words.tsx';
import { statusName } from './status-name.ts';

/** One saved posting: what and whose it is, how many skills, its status; to be opened, chosen, removed. */
export function SavedRow(props: {
  posting: SavedPosting;
  isChosen: boolean;
  onChosen: () => void;
  onOpen: () => void;
  onChange: (posting: SavedPosting) => void;
  onRemove: () => void;
}) {
  const words = useWords();
  const { t, number, date } = words;
  const { posting } = props;
  const { title, employer, language } = posting.analysis.posting;
  const name = title ?? t('posting.untitled');
  const count = posting.analysis.skills.length;
  const facts = [employer, t('count.skills', count, { n: number(count) }), date(posting.saved)];
  return (
    <li data-id={posting.id}>
      <input
        type="checkbox"
        aria-label={t('saved.choose', { title: name })}
        checked={props.isChosen}
        onChange={props.onChosen}
      />
      <div class="saved-what">
        <button type="button" class="link label" lang={language ?? undefined} onClick={props.onOpen}>
          {name}
        </button>
        <p class="small">{facts.filter(Boolean).join(' · ')}</p>
        {posting.note !== '' && <p class="small saved-note">{posting.note}</p>}
      </div>
      <div class="saved-do">
        <select
          aria-label={t('saved.statusOf', { title: name })}
          value={posting.status}
          onChange={(event) => {
            const status = SAVED_STATUSES.find((each) => each === event.currentTarget.value);
            if (status) props.onChange({ ...posting, status });
          }}
        >
          {SAVED_STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusName(words, status)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="link small"
          aria-label={t('saved.removeNamed', { title: name })}
          onClick={props.onRemove}
        >
          {t('saved.remove')}
        </button>
      </div>
    </li>
  );
}
