import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';
import { HitRow } from './hit-row.tsx';
import { KeptConcepts } from './kept-concepts.tsx';
import type { KeptServices } from './kept-services.ts';

/** What is known of a search: its text, and its hits or that it failed. */
interface Answer {
  text: string;
  hits: LookUpHit[] | null;
}

/**
 * Looking a term up as it is typed. Arrow keys go through the hits, Enter opens one (the first, where none
 * was chosen), Escape empties the field.
 */
export function LookUp(props: {
  text: string;
  language: string;
  lookUp: (text: string, isFirst?: boolean) => Promise<LookUpHit[]>;
  onText: (text: string) => void;
  kept: KeptServices;
  /** To the view where a text is pasted. */
  onPaste: () => void;
  onOpenConcept: (uri: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const ids = useId();
  const field = useRef<HTMLInputElement>(null);
  const answer = useAnswer(props.text, props.lookUp);
  const [chosen, setChosen] = useState(-1);
  const hits = answer?.hits ?? [];

  useEffect(() => field.current?.focus(), []);
  const onInput = (text: string) => {
    setChosen(-1);
    props.onText(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = chosenAfter(event.key, chosen, hits.length);
    if (next !== null) setChosen(next);
    else if (event.key === 'Enter') openHit(hits[Math.max(chosen, 0)]);
    else if (event.key === 'Escape' && props.text !== '') onInput('');
    else return;
    event.preventDefault();
  };
  const openHit = (hit: LookUpHit | undefined) => {
    if (hit) props.onOpenConcept(hit.uri);
  };
  return (
    <section class="look-up">
      <h1 class="hidden-text">{t('panel.lookUp')}</h1>
      <label for={`${ids}field`}>{t('lookUp.label')}</label>
      <input
        ref={field}
        id={`${ids}field`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-controls={`${ids}hits`}
        aria-expanded={hits.length > 0}
        aria-activedescendant={chosen >= 0 ? `${ids}hit${chosen}` : undefined}
        placeholder={t('lookUp.placeholder')}
        value={props.text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="small" role="status">
        {statusOf(answer, words)}
      </p>
      <div class="hits" role="listbox" id={`${ids}hits`} aria-label={t('lookUp.label')}>
        {hits.map((hit, index) => (
          <HitRow
            key={hit.uri}
            id={`${ids}hit${index}`}
            hit={hit}
            language={props.language}
            chosen={index === chosen}
            onOpen={() => openHit(hit)}
          />
        ))}
      </div>
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

/** The chosen hit after a key; null where the key chooses nothing. -1 = none, the field itself. */
function chosenAfter(key: string, chosen: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return chosen + 1 >= count ? -1 : chosen + 1;
  if (key === 'ArrowUp') return chosen < 0 ? count - 1 : chosen - 1;
  return null;
}

/** So many hits are asked for; as many mean that there may be more. */
export const HITS_ASKED = 50;

function statusOf(answer: Answer | null, { t, number }: ReturnType<typeof useWords>): string {
  if (!answer) return t('lookUp.hint');
  if (!answer.hits) return t('lookUp.failed');
  const count = answer.hits.length;
  if (count === 0) return `${t('lookUp.none', { text: answer.text })} ${t('lookUp.noneHint')}`;
  if (count >= HITS_ASKED) return t('lookUp.firstResults', { n: number(count) });
  return t('lookUp.results', count, { n: number(count) });
}
