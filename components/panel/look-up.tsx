import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { useWords, type Words } from '../words.tsx';
import { ConceptBox } from './concept-box.tsx';
import { KeptConcepts } from './kept-concepts.tsx';
import type { KeptServices } from './kept-services.ts';

/** What is known of a search: its text, and its hits or that it failed. */
interface Answer {
  text: string;
  hits: LookUpHit[] | null;
}

/** Looking a term up as it is typed. Enter opens a hit, Escape empties the field. */
export function LookUp(props: {
  text: string;
  language: string;
  /** All that the vocabulary has; none while that is not known. */
  languages: readonly string[];
  lookUp: (text: string, isFirst?: boolean) => Promise<LookUpHit[]>;
  onText: (text: string) => void;
  kept: KeptServices;
  /** To the view where a text is pasted. */
  onPaste: () => void;
  onOpenConcept: (uri: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const field = useRef<HTMLInputElement>(null);
  const answer = useAnswer(props.text, props.lookUp);
  useEffect(() => field.current?.focus(), []);
  return (
    <section class="look-up">
      <h1 class="hidden-text">{t('panel.lookUp')}</h1>
      <ConceptBox
        field={field}
        label={t('lookUp.label')}
        placeholder={t('lookUp.placeholder')}
        text={props.text}
        hits={answer?.hits ?? []}
        language={props.language}
        status={statusOf(answer, words, props.languages)}
        onText={props.onText}
        onTake={({ uri }) => props.onOpenConcept(uri)}
        onEscape={props.text === '' ? undefined : () => props.onText('')}
      />
      {props.text.trim() === '' && (
        <KeptConcepts
          kept={props.kept}
          language={props.language}
          onPaste={props.onPaste}
          onOpenConcept={props.onOpenConcept}
        />
      )}
    </section>
  );
}

/** The answer to the text as it stands. Until it comes the last one stays, so that nothing flickers. */
function useAnswer(
  text: string,
  lookUp: (text: string, isFirst?: boolean) => Promise<LookUpHit[]>,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const asked = text.trim();
    if (asked === '') {
      setAnswer(null);
      return undefined;
    }
    let stale = false;
    const settle = (hits: LookUpHit[] | null) => {
      if (!stale) setAnswer({ text: asked, hits });
    };
    const ask = () => lookUp(asked).then(settle, () => settle(null));
    if (isFirst.current) {
      // A background that just woke has no index of all labels yet: what it finds without is shown meanwhile.
      isFirst.current = false;
      lookUp(asked, true)
        .then(settle, () => undefined)
        .then(ask);
    } else ask();
    return () => {
      stale = true;
    };
  }, [text, lookUp]);
  return answer;
}

/** So many hits are asked for; as many mean that there may be more. */
export const HITS_ASKED = 50;

function statusOf(answer: Answer | null, words: Words, languages: readonly string[]): string {
  const { t, number } = words;
  if (!answer) return t('lookUp.hint');
  if (!answer.hits) return t('lookUp.failed');
  const count = answer.hits.length;
  if (count === 0) return noneCalled(answer.text, words, languages);
  if (count >= HITS_ASKED) return t('lookUp.firstResults', { n: number(count) });
  return t('lookUp.results', count, { n: number(count) });
}

/** Who types words of the interface's language is told where the vocabulary has none of it. */
function noneCalled(text: string, words: Words, languages: readonly string[]): string {
  const { t, list, languageName } = words;
  const spoken = words.language.split('-')[0] ?? '';
  const hint =
    languages.length === 0 || languages.includes(spoken)
      ? t('lookUp.noneHint')
      : t('lookUp.noneLanguage', { language: list(languages.map(languageName)) });
  return `${t('lookUp.none', { text })} ${hint}`;
}
