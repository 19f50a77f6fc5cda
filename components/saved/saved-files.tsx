import { useRef } from 'preact/hooks';
import { sameKept } from '../../lib/saved/likeness.ts';
import type { SavedPosting } from '../../lib/saved/saved-posting.ts';
import { useWords } from '../words.tsx';
import type { SavedFormat, SavedServices } from './saved-services.ts';

/** Taking saved postings away as a file, printing them, and bringing an exported file back. */
export function SavedFiles(props: {
  saved: SavedServices;
  /** What is exported: the chosen ones, else all that are listed. */
  postings: SavedPosting[];
  /** Everything that is kept: what a file holds of it already is not added. */
  known: SavedPosting[];
  onSentence: (sentence: string) => void;
}) {
  const { t, number } = useWords();
  const { saved, postings, onSentence } = props;
  const picker = useRef<HTMLInputElement>(null);
  const exportAs = (format: SavedFormat) => {
    saved.exportAs(format, postings).then(
      (file) => onSentence(t('popup.saved', { file })),
      (error: Error) =>
        onSentence(t('popup.saveFailed', { file: format.toUpperCase(), reason: error.message })),
    );
  };
  const bring = async () => {
    const file = picker.current?.files?.[0];
    if (!file) return;
    try {
      const read = await saved.readFile(file);
      const added = newOnes(read, props.known);
      await saved.put(added);
      const values = { n: number(added.length), known: number(read.length - added.length) };
      onSentence(t('saved.imported', added.length, values));
    } catch (error) {
      onSentence(t('saved.importFailed', { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      // The same file may be chosen again.
      if (picker.current) picker.current.value = '';
    }
  };
  return (
    <details class="saved-files">
      <summary>{t('saved.files')}</summary>
      <p class="small">{t('saved.filesIntro', postings.length, { n: number(postings.length) })}</p>
      <div class="button-row">
        <button
          type="button"
          class="button"
          disabled={postings.length === 0}
          onClick={() => exportAs('json')}
        >
          {t('popup.json')}
        </button>
        <button type="button" class="button" disabled={postings.length === 0} onClick={() => exportAs('csv')}>
          {t('popup.csv')}
        </button>
        <button
          type="button"
          class="button"
          disabled={postings.length === 0}
          onClick={() => exportAs('json-ld')}
        >
          {t('saved.jsonLd')}
        </button>
        <button
          type="button"
          class="button"
          disabled={postings.length === 0}
          onClick={() => saved.print(postings.map(({ id }) => id))}
        >
          {t('saved.print')}
        </button>
      </div>
      <p class="small">{t('saved.importIntro')}</p>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {t('saved.import')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.jsonld,.csv"
        aria-label={t('saved.import')}
        onChange={() => void bring()}
      />
    </details>
  );
}

/** Those that are not kept already, under the same id or as the same posting; each of the file once. */
function newOnes(read: readonly SavedPosting[], known: readonly SavedPosting[]): SavedPosting[] {
  const added: SavedPosting[] = [];
  for (const posting of read) {
    const kept = [...known, ...added];
    if (!kept.some(({ id }) => id === posting.id) && !sameKept(posting, kept)) added.push(posting);
  }
  return added;
}
