import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { OptionsServices, Shortcut } from './services.ts';

/** The keyboard shortcuts as the browser has them, and the way to change them, which is the browser's own page. */
export function Shortcuts(props: { services: Pick<OptionsServices, 'shortcuts' | 'changeShortcuts'> }) {
  const { t } = useWords();
  const { services } = props;
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    // Without them the section says how to get at them all the same.
    services.shortcuts().then(setShortcuts, () => setShortcuts([]));
  }, [services]);
  const change = () => {
    services.changeShortcuts().catch(() => setSentence(t('options.shortcutsByHand')));
  };
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name || t('options.readShortcut')}</dt>
            <dd>{keys === '' ? t('options.noShortcut') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={change}>
          {t('options.changeShortcuts')}
        </button>
      </p>
      <p class="outcome" role="status">
        {sentence}
      </p>
    </section>
  );
}
