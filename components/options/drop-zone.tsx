import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/**
 * Takes files, dropped or chosen. `children` stand in place of the invitation while it is busy.
 * A file dropped beside the zone would make the browser leave the page: there it does nothing.
 */
export function DropZone(props: {
  busy: boolean;
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { busy, onFiles } = props;
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const ignore = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    addEventListener('dragover', ignore);
    addEventListener('drop', ignore);
    return () => {
      removeEventListener('dragover', ignore);
      removeEventListener('drop', ignore);
    };
  }, []);

  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(!busy);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!busy && files.length > 0) onFiles(files);
  };
  const onChange = () => {
    const files = [...(picker.current?.files ?? [])];
    // The same file may be chosen again after a failure.
    if (picker.current) picker.current.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <section
      class="drop"
      aria-label={t('options.drop')}
      data-over={over || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {busy ? (
        props.children
      ) : (
        <>
          <p>{over ? t('options.dropNow') : t('options.drop')}</p>
          <button type="button" class="button button-main" onClick={() => picker.current?.click()}>
            {t('options.choose')}
          </button>
        </>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".zip,.csv,.json"
        aria-label={t('options.choose')}
        onChange={onChange}
      />
    </section>
  );
}
