import { useId } from 'preact/hooks';
import type { ConceptName } from '../../lib/analysis.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { useWords } from '../words.tsx';

/** Everything said of the same words, each to be taken back, or led on to what took the concept's place. */
export function SaidLines(props: {
  correction: Correction;
  /** What took the place of concepts that are gone, by their addresses. */
  successors: Record<string, ConceptName[]>;
  onUndo: (uri: string) => void;
  /** The sentence says what the words mean then. */
  onTakeOn: (uri: string, to: ConceptName, sentence: string) => void;
}) {
  const { t } = useWords();
  const { correction, successors, onUndo, onTakeOn } = props;
  const { words, chosen, rejected } = correction;
  const lines = [
    ...(chosen ? [{ concept: chosen, says: 'corrections.means' as const }] : []),
    ...rejected.map((concept) => ({ concept, says: 'corrections.notMeans' as const })),
  ];
  return (
    <>
      {lines.map(({ concept, says }) => (
        <SaidLine
          key={concept.uri + says}
          sentenceOf={(label) => t(says, { words, label })}
          concept={concept}
          successors={successors[concept.uri] ?? []}
          onUndo={() => onUndo(concept.uri)}
          onTakeOn={(to, sentence) => onTakeOn(concept.uri, to, sentence)}
        />
      ))}
    </>
  );
}

function SaidLine(props: {
  sentenceOf: (label: string) => string;
  concept: ConceptName;
  successors: ConceptName[];
  onUndo: () => void;
  onTakeOn: (to: ConceptName, sentence: string) => void;
}) {
  const { t, list } = useWords();
  const { sentenceOf, concept, successors } = props;
  const id = useId();
  const sentence = sentenceOf(concept.label);
  return (
    <li>
      <span id={id}>{sentence}</span>
      <button
        type="button"
        class="link small"
        aria-label={t('corrections.undoNamed', { sentence })}
        onClick={props.onUndo}
      >
        {t('undo.button')}
      </button>
      {successors.length > 0 && (
        <p class="small">
          {t('service.replacedBy')}: {list(successors.map(({ label }) => label))}{' '}
          {successors.map((to) => (
            <button
              key={to.uri}
              type="button"
              class="link"
              aria-describedby={id}
              onClick={() => props.onTakeOn(to, sentenceOf(to.label))}
            >
              {t('corrections.takeOn', { label: to.label })}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
