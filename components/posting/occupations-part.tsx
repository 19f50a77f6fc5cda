import { useEffect, useState } from 'preact/hooks';
import type { Analysis, OccupationFound } from '../../lib/analysis.ts';
import type { OccupationReview } from '../../lib/review/review.ts';
import { NameList } from '../panel/name-list.tsx';
import { Loading } from '../reading/loading.tsx';
import { coverage } from '../reading/occupation-list.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords, type Words } from '../words.tsx';
import type { PostingServices } from './posting-services.ts';

/** The linked occupations, each with why it is one and which of its skills the posting names and which not. */
export function OccupationsPart(props: {
  analysis: Analysis;
  services: Pick<PostingServices, 'review'>;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { occupations } = props.analysis;
  if (occupations.length === 0) {
    return <StateNotice title={t('occupation.noneTitle')} sentences={[t('occupation.noneClear')]} below />;
  }
  return (
    <div class="occupations-part">
      {occupations.map((occupation, at) => (
        <Occupation key={occupation.uri} {...props} occupation={occupation} isFirst={at === 0} />
      ))}
    </div>
  );
}

function Occupation(props: {
  analysis: Analysis;
  occupation: OccupationFound;
  isFirst: boolean;
  services: Pick<PostingServices, 'review'>;
  onOpenConcept: (uri: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { occupation, analysis } = props;
  const [open, setOpen] = useState(props.isFirst);
  const { language } = analysis.vocabulary;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-uri={occupation.uri}>
      <summary>
        <span class="label" lang={language}>
          {occupation.label}
        </span>{' '}
        <span class="small">{occupation.code}</span>
      </summary>
      <p class="small">
        {coverage(words, occupation)} · {whyOf(words, occupation)}
      </p>
      {open && <Skills {...props} />}
      <button type="button" class="link small" onClick={() => props.onOpenConcept(occupation.uri)}>
        {t('occupation.about')}
      </button>
    </details>
  );
}

/** Asked of the vocabulary when an occupation is opened. */
function Skills(props: {
  analysis: Analysis;
  occupation: OccupationFound;
  services: Pick<PostingServices, 'review'>;
  onOpenConcept: (uri: string) => void;
}) {
  const { t, number } = useWords();
  const { analysis, occupation, services, onOpenConcept } = props;
  const [review, setReview] = useState<OccupationReview | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stale = false;
    services
      .review(
        analysis.skills.map(({ uri }) => uri),
        occupation.uri,
      )
      .then(
        ({ occupation: found }) => !stale && setReview(found),
        () => !stale && setFailed(true),
      );
    return () => {
      stale = true;
    };
  }, [services, analysis, occupation.uri]);
  if (failed) return <p class="small">{t('state.failedAnswer')}</p>;
  if (!review) return <Loading />;
  const shared = { language: analysis.vocabulary.language, onOpenConcept };
  const { essential, optional } = review;
  const held = essential.named.length + essential.notNamed.length;
  const remark =
    held < essential.total
      ? t('occupation.held', { held: number(held), total: number(essential.total) })
      : undefined;
  return (
    <>
      <NameList heading={t('occupation.essentialNamed')} names={essential.named} {...shared} />
      <NameList
        heading={t('occupation.essentialNotNamed')}
        names={essential.notNamed}
        remark={remark}
        {...shared}
      />
      <NameList heading={t('occupation.optionalNamed')} names={optional.named} {...shared} />
      <NameList heading={t('occupation.optionalNotNamed')} names={optional.notNamed} {...shared} />
    </>
  );
}

/** What carried an occupation, as a sentence. */
function whyOf({ t, number }: Words, { reason, essentialNamed, optionalNamed }: OccupationFound): string {
  const n = number(essentialNamed + optionalNamed);
  if (reason === 'title') return t('occupation.why.title');
  if (reason === 'skills') return t('occupation.why.skills', { n });
  return t('occupation.why.titleAndSkills', { n });
}
