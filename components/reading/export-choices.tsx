import { useEffect, useRef } from 'preact/hooks';
import type { TakeAway } from '../popup/services.ts';
import { useWords } from '../words.tsx';

/** The forms in which skills can be taken away. Takes the focus, and gives it back; Escape closes. */
export function ExportChoices(props: { onTake: (what: TakeAway) => void; onClose: () => void }) {
  const { t } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    first.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The browser would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  return (
    <fieldset class="take" onKeyDown={onKeyDown}>
      <legend class="small">{t('popup.takeHeading')}</legend>
      <button ref={first} type="button" class="button" onClick={() => props.onTake('json')}>
        {t('popup.json')}
      </button>
      <button type="button" class="button" onClick={() => props.onTake('csv')}>
        {t('popup.csv')}
      </button>
      <button type="button" class="button" onClick={() => props.onTake('schema-org')}>
        {t('popup.schemaOrg')}
      </button>
    </fieldset>
  );
}
