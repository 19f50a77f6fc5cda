import { useEffect, useState } from 'preact/hooks';
import type { KeptConcept } from '../../lib/lookup/pages.ts';
import { OCCUPATION_SCHEME, SKILL_SCHEME } from '../esco-address.ts';
import { useWords } from '../words.tsx';
import type { KeptServices } from './kept-services.ts';

/** So many of the concepts looked at last are shown. */
const RECENT_SHOWN = 12;

/** Where looking up begins: ways into the hierarchy, favourites, what was looked at last. */
export function KeptConcepts(props: {
  kept: KeptServices;
  language: string;
  onPaste: () => void;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { kept, language, onOpenConcept } = props;
  const [concepts, setConcepts] = useState<KeptConcept[]>([]);
  useEffect(() => {
    // Without storage there is nothing to show; looking up goes on without it.
    kept.all().then(setConcepts, () => setConcepts([]));
  }, [kept]);
  const forget = () => {
    kept.forgetRecent().then(
      () => setConcepts(concepts.filter(({ favourite }) => favourite)),
      () => undefined,
    );
  };
  const favourites = concepts
    .filter(({ favourite }) => favourite)
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const recent = concepts.filter(({ favourite }) => !favourite).slice(0, RECENT_SHOWN);
  return (
    <div class="kept">
      <section>
        <h2>{t('pasted.offer')}</h2>
        <button type="button" class="button" onClick={props.onPaste}>
          {t('pasted.open')}
        </button>
      </section>
      <section>
        <h2>{t('browse.heading')}</h2>
        <ul class="names">
          <li>
            <button type="button" class="link" onClick={() => onOpenConcept(SKILL_SCHEME)}>
              {t('browse.skills')}
            </button>
          </li>
          <li>
            <button type="button" class="link" onClick={() => onOpenConcept(OCCUPATION_SCHEME)}>
              {t('browse.occupations')}
            </button>
          </li>
        </ul>
      </section>
      <List heading={t('kept.favourites')} concepts={favourites} language={language} onOpen={onOpenConcept} />
      <List heading={t('kept.recent')} concepts={recent} language={language} onOpen={onOpenConcept} />
      {recent.length > 0 && (
        <button type="button" class="link small" onClick={forget}>
          {t('kept.forget')}
        </button>
      )}
    </div>
  );
}

function List(props: {
  heading: string;
  concepts: KeptConcept[];
  language: string;
  onOpen: (uri: string) => void;
}) {
  if (props.concepts.length === 0) return null;
  return (
    <section>
      <h2>{props.heading}</h2>
      <ul class="names">
        {props.concepts.map(({ uri, label, code }) => (
          <li key={uri} data-uri={uri}>
            <button type="button" class="link" lang={props.language} onClick={() => props.onOpen(uri)}>
              {label}
            </button>
            {code && <span class="small code">{code}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
