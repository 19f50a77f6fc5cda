import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** Where a text is pasted, or a file dropped or chosen. */
export function TextInput(props: {
  isBusy: boolean;
  /** The text shown before was put aside: its button is gone, and with it the focus. */
  takesFocus: boolean;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (props.takesFocus) field.current?.focus();
  }, [props.takesFocus]);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !props.isBusy) props.onFile(file);
  };
  return (
    <section
      class="text-input"
      aria-label={t('pasted.heading')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={`${id}text`}>{t('pasted.label')}</label>
      <textarea
        ref={field}
        id={`${id}text`}
        rows={10}
        value={text}
        placeholder={t('pasted.placeholder')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="text-actions">
        <button
          type="button"
          class="button button-main"
          disabled={props.isBusy || text.trim() === ''}
          onClick={() => props.onText(text)}
        >
          {t('pasted.look')}
        </button>
        <button type="button" class="button" disabled={props.isBusy} onClick={() => picker.current?.click()}>
          {t('pasted.chooseFile')}
        </button>
      </div>
      <p class="small">{t('pasted.files')}</p>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".pdf,.docx,.odt,.html,.htm,.txt,.md,text/plain,text/html,application/pdf"
        aria-label={t('pasted.chooseFile')}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after a failure.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
