import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/corrections/correction.ts';
import { useWords } from '../words.tsx';
import type { OptionsServices } from './services.ts';

/** So many are listed at first. */
const FIRST = 20;

/** What the person said of words: taking it back, taking it along, bringing it in. */
export function Corrections(props: { services: Pick<OptionsServices, 'corrections'> }) {
  const { t, number } = useWords();
  const { corrections: services } = props.services;
  const [corrections, setCorrections] = useState<Correction[]>([]);
  const [all, setAll] = useState(false);
  const [sentence, setSentence] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const failed = useCallback(
    (error: Error) => setSentence(t('options.changeFailed', { reason: error.message })),
    [t],
  );
  const load = useCallback(() => {
    services.list().then(setCorrections, failed);
  }, [services, failed]);
  useEffect(load, [load]);

  const undo = (correction: Correction, uri: string) => {
    const { words, language } = correction;
    services.undo({ words, language, uri }).then(() => {
      setSentence(t('undo.done'));
      load();
    }, failed);
  };
  const bring = () => {
    const file = picker.current?.files?.[0];
    if (!file) return;
    services
      .importFile(file)
      .then((added) => {
        setSentence(t('corrections.added', added, { n: number(added) }));
        load();
      }, failed)
      .finally(() => {
        // The same file may be chosen again.
        if (picker.current) picker.current.value = '';
      });
  };
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections.title')}</h2>
      <p>{t('corrections.intro')}</p>
      {corrections.length === 0 && <p class="small">{t('corrections.none')}</p>}
      <ul class="corrections">
        {(all ? corrections : corrections.slice(0, FIRST)).map((correction) => (
          <Said key={correction.language + correction.words} correction={correction} onUndo={undo} />
        ))}
      </ul>
      {corrections.length > FIRST && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('concept.showFewer') : t('concept.showAll', { n: number(corrections.length) })}
        </button>
      )}
      <div class="button-row">
        <button
          type="button"
          class="button"
          disabled={corrections.length === 0}
          onClick={() => setSentence(t('popup.saved', { file: services.exportFile(corrections) }))}
        >
          {t('corrections.export')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('corrections.import')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json"
          aria-label={t('corrections.import')}
          onChange={bring}
        />
      </div>
      <p class="outcome" role="status">
        {sentence}
      </p>
    </section>
  );
}

/** Everything said of the same words, each to be taken back. */
function Said(props: { correction: Correction; onUndo: (correction: Correction, uri: string) => void }) {
  const { t } = useWords();
  const { correction, onUndo } = props;
  const { words, chosen, rejected } = correction;
  const lines = [
    ...(chosen
      ? [{ concept: chosen, says: 'this', sentence: t('corrections.means', { words, label: chosen.label }) }]
      : []),
    ...rejected.map((concept) => ({
      concept,
      says: 'not-this',
      sentence: t('corrections.notMeans', { words, label: concept.label }),
    })),
  ];
  return (
    <>
      {lines.map(({ concept, says, sentence }) => (
        <li key={concept.uri + says}>
          <span>{sentence}</span>
          <button
            type="button"
            class="link small"
            aria-label={t('corrections.undoNamed', { sentence })}
            onClick={() => onUndo(correction, concept.uri)}
          >
            {t('undo.button')}
          </button>
        </li>
      ))}
    </>
  );
}
