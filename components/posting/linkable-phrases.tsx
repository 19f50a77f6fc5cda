import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, UnlistedPhrase } from '../../lib/analysis.ts';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { unlistedHeading, usePhrases } from '../reading/unlisted-phrases.tsx';
import { useWords } from '../words.tsx';
import { ConceptChooser } from './concept-chooser.tsx';

/** Words without a concept, each to be shown in the page or linked to the skill that they mean here. */
export function LinkablePhrases(props: {
  analysis: Analysis;
  show: (phrase: UnlistedPhrase) => Promise<boolean>;
  lookUp: (text: string) => Promise<LookUpHit[]>;
  onLink: (phrase: UnlistedPhrase, hit: LookUpHit) => void;
  onSentence: (sentence: string) => void;
}) {
  const words = useWords();
  const { analysis } = props;
  const press = usePhrases(props.show, props.onSentence);
  if (analysis.unlisted.length === 0) return null;
  return (
    <section class="unlisted">
      <h2>
        {unlistedHeading(words, analysis)} · {words.number(analysis.unlisted.length)}
      </h2>
      <p class="small">{words.t('unlisted.linkHint')}</p>
      <ul class="linkable">
        {analysis.unlisted.map((phrase) => (
          <Phrase
            key={phrase.start}
            phrase={phrase}
            language={analysis.posting.language}
            labels={analysis.vocabulary.language}
            lookUp={props.lookUp}
            onShow={() => press(phrase)}
            onLink={(hit) => props.onLink(phrase, hit)}
          />
        ))}
      </ul>
    </section>
  );
}

function Phrase(props: {
  phrase: UnlistedPhrase;
  language: string | null;
  labels: string;
  lookUp: (text: string) => Promise<LookUpHit[]>;
  onShow: () => void;
  onLink: (hit: LookUpHit) => void;
}) {
  const { t } = useWords();
  const { text } = props.phrase;
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  useEffect(() => {
    if (wasChoosing.current && !choosing) opener.current?.focus();
    wasChoosing.current = choosing;
  }, [choosing]);
  return (
    <li>
      <button
        type="button"
        class="phrase"
        lang={props.language ?? undefined}
        title={t('unlisted.show', { words: text })}
        onClick={props.onShow}
      >
        {text}
      </button>
      <button
        ref={opener}
        type="button"
        class="link small"
        aria-expanded={choosing}
        aria-label={t('unlisted.linkNamed', { words: text })}
        onClick={() => setChoosing(!choosing)}
      >
        {t('unlisted.link')}
      </button>
      {choosing && (
        <ConceptChooser
          label={t('unlisted.linkLabel', { words: text })}
          text={text}
          language={props.labels}
          lookUp={props.lookUp}
          onChoose={(hit) => {
            setChoosing(false);
            props.onLink(hit);
          }}
          onCancel={() => setChoosing(false)}
        />
      )}
    </li>
  );
}
