import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { HitRow } from './hit-row.tsx';

/**
 * A field with concepts offered under it as one types. Arrow keys go round through them, Enter takes one (the first,
 * where none was chosen).
 */
export function ConceptBox(props: {
  label: string;
  text: string;
  hits: readonly LookUpHit[];
  language: string;
  /** What is said of the hits. */
  status: string;
  placeholder?: string;
  /** The first hit is chosen from the start; else none is, and the field itself lies between last and first. */
  isFirstChosen?: boolean;
  field: Ref<HTMLInputElement>;
  onText: (text: string) => void;
  onTake: (hit: LookUpHit) => void;
  /** Where there is something to leave or to empty. */
  onEscape?: (() => void) | undefined;
}) {
  const ids = useId();
  const { hits } = props;
  const rest = props.isFirstChosen ? 0 : -1;
  const [chosen, setChosen] = useState(rest);
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[Math.max(chosen, 0)];
    if (event.key === 'ArrowDown' && hit) setChosen(chosen + 1 >= hits.length ? rest : chosen + 1);
    else if (event.key === 'ArrowUp' && hit) setChosen(chosen <= rest ? hits.length - 1 : chosen - 1);
    else if (event.key === 'Enter' && hit) props.onTake(hit);
    else if (event.key === 'Escape' && props.onEscape) props.onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <label for={`${ids}field`}>{props.label}</label>
      <input
        ref={props.field}
        id={`${ids}field`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-controls={`${ids}hits`}
        aria-expanded={hits.length > 0}
        aria-activedescendant={hits[chosen] ? `${ids}hit${chosen}` : undefined}
        placeholder={props.placeholder}
        value={props.text}
        onInput={(event) => {
          setChosen(rest);
          props.onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="small" role="status">
        {props.status}
      </p>
      <div class="hits" role="listbox" id={`${ids}hits`} aria-label={props.label}>
        {hits.map((hit, at) => (
          <HitRow
            key={hit.uri}
            id={`${ids}hit${at}`}
            hit={hit}
            language={props.language}
            chosen={at === chosen}
            onOpen={() => props.onTake(hit)}
          />
        ))}
      </div>
    </>
  );
}
