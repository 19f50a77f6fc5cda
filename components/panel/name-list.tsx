import { useState } from 'preact/hooks';
import type { ConceptName } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';

/** So many names are shown before one is asked whether all are wanted. */
const FIRST = 10;

/** Concepts by name, each to be opened, under a heading with their number. Nothing where there are none. */
export function NameList(props: {
  heading: string;
  names: (ConceptName & { code?: string })[];
  language: string;
  /** A line below the heading. */
  remark?: string | undefined;
  onOpenConcept: (uri: string) => void;
}) {
  const { t, number } = useWords();
  const [all, setAll] = useState(false);
  const { names } = props;
  if (names.length === 0 && !props.remark) return null;
  return (
    <section>
      <h2>
        {props.heading} · {number(names.length)}
      </h2>
      {props.remark && <p class="small">{props.remark}</p>}
      <ul class="names">
        {(all ? names : names.slice(0, FIRST)).map((name) => (
          <li key={name.uri} data-uri={name.uri}>
            <button
              type="button"
              class="link"
              lang={props.language}
              onClick={() => props.onOpenConcept(name.uri)}
            >
              {name.label}
            </button>
            {name.code && <span class="small code">{name.code}</span>}
          </li>
        ))}
      </ul>
      {names.length > FIRST && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('concept.showFewer') : t('concept.showAll', { n: number(names.length) })}
        </button>
      )}
    </section>
  );
}

/** Other labels of a concept, as running text. */
export function AlsoCalled(props: { labels: string[]; language: string }) {
  const { t, number } = useWords();
  const [all, setAll] = useState(false);
  const { labels } = props;
  if (labels.length === 0) return null;
  return (
    <section>
      <h2>{t('concept.also')}</h2>
      <ul class="also-called" lang={props.language}>
        {(all ? labels : labels.slice(0, FIRST)).map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      {labels.length > FIRST && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('concept.showFewer') : t('concept.showAll', { n: number(labels.length) })}
        </button>
      )}
    </section>
  );
}
