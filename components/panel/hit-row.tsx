import { useEffect, useRef } from 'preact/hooks';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';

/** One hit: the preferred label, what it is, and which other label matched. */
export function HitRow(props: {
  id: string;
  hit: LookUpHit;
  language: string;
  chosen: boolean;
  onOpen: () => void;
}) {
  const { t } = useWords();
  const { hit } = props;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [props.chosen]);
  const kind = hit.kind === 'occupation' ? t('lookUp.occupation') : typeName(t, hit.type);
  return (
    <button
      type="button"
      ref={row}
      id={props.id}
      class="hit"
      role="option"
      tabIndex={-1}
      aria-selected={props.chosen}
      data-uri={hit.uri}
      onClick={props.onOpen}
    >
      <span class="label" lang={props.language}>
        {hit.label}
      </span>
      <span class="small">{[kind, hit.code].filter(Boolean).join(' ')}</span>
      {hit.matched !== hit.label && (
        <span class="small matched" lang={props.language}>
          {t('lookUp.matched', { label: hit.matched })}
        </span>
      )}
    </button>
  );
}

function typeName(t: ReturnType<typeof useWords>['t'], type: LookUpHit['type']): string {
  return type === 'knowledge' ? t('type.knowledge') : t('type.skill');
}
