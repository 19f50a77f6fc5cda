import { useWords } from '../words.tsx';

/** Whether skills that no words name, but a sentence means, are shown. Gone where there are none. */
export function ImpliedSwitch(props: {
  implied: { shown: boolean; count: number };
  onChange: (shown: boolean) => void;
}) {
  const { t, number } = useWords();
  const { shown, count } = props.implied;
  if (count === 0) return null;
  return (
    <label class="implied-switch">
      <input
        type="checkbox"
        role="switch"
        checked={shown}
        aria-checked={shown}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{t('implied.switch')}</span>
      <span class="small">{number(count)}</span>
    </label>
  );
}
