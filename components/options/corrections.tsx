import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ConceptName } from '../../lib/analysis.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { UndoLine } from '../undo-line.tsx';
import { useWords } from '../words.tsx';
import { FileRow } from './file-row.tsx';
import { SaidLines } from './said-line.tsx';
import type { OptionsServices } from './services.ts';

/** So many are listed at first. */
const FIRST = 20;

/** What the person said of words: taking it back, leading it on to another ESCO, taking it along, bringing it in. */
export function Corrections(props: { services: Pick<OptionsServices, 'corrections'> }) {
  const { t, number } = useWords();
  const { corrections: services } = props.services;
  const [corrections, setCorrections] = useState<Correction[]>([]);
  const [successors, setSuccessors] = useState<Record<string, ConceptName[]>>({});
  const [all, setAll] = useState(false);
  const [sentence, setSentence] = useState('');
  const [takenOn, setTakenOn] = useState<{ before: Correction; sentence: string } | null>(null);
  const failed = useCallback(
    (error: Error) => setSentence(t('options.changeFailed', { reason: error.message })),
    [t],
  );
  const load = useCallback(async () => {
    const listed = await services.list();
    setCorrections(listed);
    setSuccessors(listed.length === 0 ? {} : await services.successors(listed));
  }, [services]);
  useEffect(() => {
    load().catch(failed);
  }, [load, failed]);

  /** One sentence at a time: what was done last. */
  const change = (work: Promise<unknown>, done: { sentence?: string; takenOn?: typeof takenOn }) => {
    work
      .then(() => {
        setSentence(done.sentence ?? '');
        setTakenOn(done.takenOn ?? null);
        return load();
      })
      .catch(failed);
  };
  const undo = ({ words, language }: Correction, uri: string) =>
    change(services.undo({ words, language, uri }), { sentence: t('undo.done') });
  const takeOn = (before: Correction, uri: string, to: ConceptName, says: string) =>
    change(services.takeOn(before, uri, to), { takenOn: { before, sentence: says } });
  const bring = (file: File) => {
    services
      .importFile(file)
      .then((added) => {
        setSentence(t('corrections.added', added, { n: number(added) }));
        return load();
      })
      .catch(failed);
  };
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections.title')}</h2>
      <p>{t('corrections.intro')}</p>
      {corrections.length === 0 && <p class="small">{t('corrections.none')}</p>}
      <ul class="corrections">
        {(all ? corrections : corrections.slice(0, FIRST)).map((correction) => (
          <SaidLines
            key={correction.language + correction.words}
            correction={correction}
            successors={successors}
            onUndo={(uri) => undo(correction, uri)}
            onTakeOn={(uri, to, says) => takeOn(correction, uri, to, says)}
          />
        ))}
      </ul>
      {corrections.length > FIRST && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('concept.showFewer') : t('concept.showAll', { n: number(corrections.length) })}
        </button>
      )}
      <UndoLine
        sentence={takenOn?.sentence ?? ''}
        onUndo={() => takenOn && change(services.put(takenOn.before), { sentence: t('undo.done') })}
      />
      <FileRow
        exporting={t('corrections.export')}
        importing={t('corrections.import')}
        isEmpty={corrections.length === 0}
        onExport={() => setSentence(t('popup.saved', { file: services.exportFile(corrections) }))}
        onFile={bring}
      />
      <p class="outcome" role="status">
        {sentence}
      </p>
    </section>
  );
}
