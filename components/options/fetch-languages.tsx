import { useWords } from '../words.tsx';

/** The languages in which labels are fetched, to tick. */
export function FetchLanguages(props: {
  offered: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}) {
  const { t, languageName } = useWords();
  const { offered, chosen } = props;
  const toggle = (code: string, isChosen: boolean) =>
    props.onChoose(isChosen ? [...chosen, code] : chosen.filter((each) => each !== code));
  return (
    <fieldset class="languages">
      <legend>{t('fetching.languages')}</legend>
      {offered.map((code) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={(event) => toggle(code, event.currentTarget.checked)}
          />{' '}
          {languageName(code)}
        </label>
      ))}
    </fieldset>
  );
}
