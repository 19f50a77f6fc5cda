import { AskTwice } from '../ask-twice.tsx';
import { useWords } from '../words.tsx';

/** The counsellor's session: what it is, beginning it, and ending it, which erases and so asks once more. */
export function SessionBar(props: { isOn: boolean; count: number; onBegin: () => void; onEnd: () => void }) {
  const { t, number } = useWords();
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
      <AskTwice
        label={t('session.end')}
        confirm={t('session.endConfirm', props.count, { n: number(props.count) })}
        keep={t('session.goOn')}
        onConfirm={props.onEnd}
      />
    </section>
  );
}
