import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** Takes credentials and CVs, dropped or chosen. */
export function FileDrop(props: { busy: boolean; onFiles: (files: File[]) => void }) {
  const { t } = useWords();
  const { busy, onFiles } = props;
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (!busy && files.length > 0) onFiles(files);
  };
  return (
    <section
      class="drop"
      aria-label={t('mySkills.choose')}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{busy ? t('mySkills.reading') : over ? t('mySkills.dropNow') : t('mySkills.intro')}</p>
      <button
        type="button"
        class="button button-main"
        disabled={busy}
        onClick={() => picker.current?.click()}
      >
        {t('mySkills.choose')}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('mySkills.choose')}
        onChange={() => {
          take(picker.current?.files);
          // The same file may be chosen again.
          if (picker.current) picker.current.value = '';
        }}
      />
    </section>
  );
}
