import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words.tsx';

/** What was just done, and the way back, which takes the focus: what was pressed is often gone. Empty: nothing. */
export function UndoLine(props: { sentence: string; onUndo: () => void }) {
  const { t } = useWords();
  const { sentence } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sentence !== '') button.current?.focus();
  }, [sentence]);
  return (
    <div class="undo" role="status">
      {sentence !== '' && (
        <>
          {sentence}{' '}
          <button ref={button} type="button" class="link" onClick={props.onUndo}>
            {t('undo.button')}
          </button>
        </>
      )}
    </div>
  );
}
