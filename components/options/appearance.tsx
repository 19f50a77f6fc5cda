import { useEffect, useState } from 'preact/hooks';
import type { Theme } from '../../lib/settings.ts';
import { useWords } from '../words.tsx';
import type { OptionsServices } from './services.ts';

const THEMES: Theme[] = ['system', 'light', 'dark'];

/** Light or dark. */
export function Appearance(props: { services: Pick<OptionsServices, 'theme' | 'setTheme'> }) {
  const { t } = useWords();
  const { services } = props;
  const [theme, setTheme] = useState<Theme | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    services.theme().then(setTheme, () => setTheme('system'));
  }, [services]);

  const choose = (chosen: Theme) => {
    setTheme(chosen);
    services.setTheme(chosen).then(
      () => setFailure(''),
      (error: Error) => setFailure(t('options.changeFailed', { reason: error.message })),
    );
  };
  const names = {
    system: t('options.themes.system'),
    light: t('options.themes.light'),
    dark: t('options.themes.dark'),
  };
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('options.appearance')}</h2>
      <fieldset>
        <legend>{t('options.theme')}</legend>
        <div class="choices">
          {THEMES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="theme"
                value={choice}
                checked={choice === theme}
                onChange={() => choose(choice)}
              />
              {names[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="outcome" role="status" data-failed>
        {failure}
      </p>
    </section>
  );
}
