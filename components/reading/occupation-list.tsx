import type { OccupationFound } from '../../lib/analysis.ts';
import { useWords, type Words } from '../words.tsx';

/**
 * The linked occupations: the first with how many of its essential skills the posting names, the others by
 * name. None is a finding too, and is said.
 * @param language of the labels
 */
export function OccupationList(props: {
  occupations: OccupationFound[];
  language: string;
  /** The posting's language has no labels: how many skills it names is then not known, and not said. */
  isLanguageMissing?: boolean;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const [first, ...others] = props.occupations;
  return (
    <section class="occupations">
      <h2>{t('occupation.heading')}</h2>
      {first ? (
        <FirstOccupation
          occupation={first}
          language={props.language}
          isCounted={!props.isLanguageMissing}
          onOpenConcept={props.onOpenConcept}
        />
      ) : (
        <p class="small">{t('occupation.noneClear')}</p>
      )}
      {others.length > 0 && (
        <p class="small also">
          {t('occupation.alsoClose')}{' '}
          {others.map((occupation, index) => (
            <span key={occupation.uri} data-uri={occupation.uri}>
              <button
                type="button"
                class="link"
                lang={props.language}
                onClick={() => props.onOpenConcept(occupation.uri)}
              >
                {occupation.label}
              </button>
              {index < others.length - 1 && ', '}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function FirstOccupation(props: {
  occupation: OccupationFound;
  language: string;
  isCounted: boolean;
  onOpenConcept: (uri: string) => void;
}) {
  const words = useWords();
  const { uri, label, code, essentialNamed, essentialTotal } = props.occupation;
  return (
    <div data-uri={uri}>
      <p class="occupation-name">
        <button type="button" class="link" lang={props.language} onClick={() => props.onOpenConcept(uri)}>
          {label}
        </button>
        <span class="small">{code}</span>
      </p>
      <p class="small">
        {props.isCounted && `${coverage(words, props.occupation)} · `}
        {reason(words, props.occupation)}
      </p>
      {props.isCounted && essentialTotal > 0 && (
        <div class="bar" aria-hidden="true">
          <span style={{ width: `${(100 * essentialNamed) / essentialTotal}%` }} />
        </div>
      )}
    </div>
  );
}

/** How many of its essential skills the posting names. */
export function coverage({ t, number }: Words, found: OccupationFound): string {
  const named = number(found.essentialNamed);
  return t('occupation.names', { named, total: number(found.essentialTotal) });
}

function reason({ t }: Words, found: OccupationFound): string {
  if (found.reason === 'title') return t('occupation.reason.title');
  if (found.reason === 'skills') return t('occupation.reason.skills');
  return t('occupation.reason.titleAndSkills');
}
