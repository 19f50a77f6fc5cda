import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** The counsellor's session: what it is, beginning it, and ending it, which erases and so asks once more. */
export function SessionBar(props: { isOn: boolean; count: number; onBegin: () => void; onEnd: () => void }) {
  const { t, number } = useWords();
  const [asking, setAsking] = useState(false);
  if (!props.isOn) {
    return (
      <details class="session small">
        <summary>{t('session.summary')}</summary>
        <p>{t('session.intro')}</p>
        <button type="button" class="button" onClick={props.onBegin}>
          {t('session.begin')}
        </button>
      </details>
    );
  }
  return (
    <section class="session note" aria-label={t('session.title')}>
      <p>{t('session.on')}</p>
      {asking ? (
        <div class="button-row">
          <button
            type="button"
            class="button button-danger"
            onClick={() => {
              setAsking(false);
              props.onEnd();
            }}
          >
            {t('session.endConfirm', props.count, { n: number(props.count) })}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {t('session.goOn')}
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('session.end')}
        </button>
      )}
    </section>
  );
}
