import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { HitRow } from '../panel/hit-row.tsx';
import { useWords } from '../words.tsx';

/** So many skills are offered: the right one is among the first, or another word is typed. */
const OFFERED = 8;

/** Choosing a skill by typing: arrow keys go through the offers, Enter takes one, Escape leaves. */
export function ConceptChooser(props: {
  /** What the chosen skill is for. */
  label: string;
  /** To begin with. */
  text: string;
  /** The skill that is no answer, by its URI. */
  without?: string | undefined;
  language: string;
  lookUp: (text: string) => Promise<LookUpHit[]>;
  onChoose: (hit: LookUpHit) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const ids = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.text);
  const [chosen, setChosen] = useState(0);
  const hits = useSkills(text, props.lookUp, props.without);
  useEffect(() => field.current?.select(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = (hits?.length ?? 0) - 1;
    const hit = hits?.[chosen];
    if (event.key === 'ArrowDown') setChosen(Math.min(last, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
    else if (event.key === 'Enter' && hit) props.onChoose(hit);
    else if (event.key === 'Escape') props.onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const said = hits === null ? '' : hits.length === 0 ? t('lookUp.none', { text }) : t('chooser.hint');
  return (
    <div class="chooser">
      <label for={`${ids}field`}>{props.label}</label>
      <input
        ref={field}
        id={`${ids}field`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-controls={`${ids}hits`}
        aria-expanded={(hits?.length ?? 0) > 0}
        aria-activedescendant={hits?.[chosen] ? `${ids}hit${chosen}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="small" role="status">
        {said}
      </p>
      <div class="hits" role="listbox" id={`${ids}hits`} aria-label={props.label}>
        {(hits ?? []).map((hit, at) => (
          <HitRow
            key={hit.uri}
            id={`${ids}hit${at}`}
            hit={hit}
            language={props.language}
            chosen={at === chosen}
            onOpen={() => props.onChoose(hit)}
          />
        ))}
      </div>
      <button type="button" class="link small" onClick={props.onCancel}>
        {t('chooser.cancel')}
      </button>
    </div>
  );
}

/** The first skills for a text; null until the first answer. A failed search offers nothing. */
function useSkills(
  text: string,
  lookUp: (text: string) => Promise<LookUpHit[]>,
  without: string | undefined,
): LookUpHit[] | null {
  const [hits, setHits] = useState<LookUpHit[] | null>(null);
  useEffect(() => {
    let stale = false;
    const settle = (found: LookUpHit[]) => {
      const skills = found.filter(({ kind, uri }) => kind === 'skill' && uri !== without);
      if (!stale) setHits(skills.slice(0, OFFERED));
    };
    if (text.trim() === '') settle([]);
    else lookUp(text.trim()).then(settle, () => settle([]));
    return () => {
      stale = true;
    };
  }, [text, lookUp, without]);
  return hits;
}
