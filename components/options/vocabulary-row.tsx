import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { StoredVocabulary } from './services.ts';

const MEGABYTE = 1_000_000;

/** One stored vocabulary. Deleting asks once more, since getting it back means downloading it again. */
export function VocabularyRow(props: {
  vocabulary: StoredVocabulary;
  name: string;
  onUse: () => void;
  onDelete: () => void;
}) {
  const { t, date, number } = useWords();
  const { vocabulary, name } = props;
  const [asking, setAsking] = useState(false);
  const facts = [
    vocabulary.skills !== null && t('count.skills', vocabulary.skills, { n: number(vocabulary.skills) }),
    vocabulary.added === null
      ? t('options.bundled')
      : t('options.imported', { date: date(vocabulary.added) }),
    vocabulary.bytes !== null &&
      t('options.size', { size: number(Math.ceil((10 * vocabulary.bytes) / MEGABYTE) / 10) }),
  ];
  return (
    <li>
      <div>
        {name}
        <p class="small">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {vocabulary.failed && <span class="small">{t('import.failedRow')}</span>}
      {vocabulary.inUse && <span class="in-use">{t('options.inUse')}</span>}
      {!vocabulary.inUse && !vocabulary.failed && (
        <button
          type="button"
          class="button"
          aria-label={t('options.useNamed', { name })}
          onClick={props.onUse}
        >
          {t('options.use')}
        </button>
      )}
      {vocabulary.id !== null && !asking && (
        <button
          type="button"
          class="button"
          aria-label={t('options.deleteNamed', { name })}
          onClick={() => setAsking(true)}
        >
          {t('options.delete')}
        </button>
      )}
      {asking && <Confirm onDelete={props.onDelete} onKeep={() => setAsking(false)} />}
    </li>
  );
}

function Confirm(props: { onDelete: () => void; onKeep: () => void }) {
  const { t } = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  // The safe answer takes the focus: the button that was pressed is gone.
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <button type="button" class="button button-danger" onClick={props.onDelete}>
        {t('options.deleteConfirm')}
      </button>
      <button type="button" class="button" ref={keep} onClick={props.onKeep}>
        {t('options.deleteCancel')}
      </button>
    </>
  );
}
