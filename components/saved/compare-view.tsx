import { useState } from 'preact/hooks';
import type { Necessity } from '../../lib/analysis.ts';
import { type ComparedSkill, comparePostings } from '../../lib/saved/compare.ts';
import type { SavedPosting } from '../../lib/saved/saved-posting.ts';
import { Loading } from '../reading/loading.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords, type Words } from '../words.tsx';
import type { SavedServices } from './saved-services.ts';
import { useSaved } from './use-saved.ts';

/** So many skills are drawn at first. */
const FIRST = 25;

/** Several saved postings beside each other: what they have in common, and how many ask for each skill. */
export function CompareView(props: {
  ids: readonly string[];
  saved: SavedServices;
  onBack: () => void;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { postings, failure } = useSaved(props.saved);
  const compared = props.ids.flatMap((id) => postings?.find((posting) => posting.id === id) ?? []);
  return (
    <article class="compare">
      <button type="button" class="link back" onClick={props.onBack}>
        {t('panel.back')}
      </button>
      {failure !== '' && <StateNotice title={t('saved.failedTitle')} sentences={[failure]} failed />}
      {postings === null && failure === '' && <Loading />}
      {postings !== null && compared.length < 2 && (
        <StateNotice title={t('compare.title')} sentences={[t('compare.tooFew')]} />
      )}
      {compared.length >= 2 && (
        <>
          <Comparison postings={compared} onOpenConcept={props.onOpenConcept} />
          <button
            type="button"
            class="button"
            onClick={() => props.saved.print(compared.map(({ id }) => id))}
          >
            {t('saved.print')}
          </button>
        </>
      )}
    </article>
  );
}

/** The chart of skills. `onOpenConcept` is absent on paper, where all of them are shown. */
export function Comparison(props: { postings: SavedPosting[]; onOpenConcept?: (uri: string) => void }) {
  const words = useWords();
  const { t, number } = words;
  const { postings, onOpenConcept } = props;
  const [all, setAll] = useState(!onOpenConcept);
  const { skills, common } = comparePostings(postings);
  const shown = all ? skills : skills.slice(0, FIRST);
  return (
    <section>
      <h1>{t('compare.title')}</h1>
      <p>
        {t('compare.common', common, {
          n: number(common),
          all: number(skills.length),
          postings: number(postings.length),
        })}
      </p>
      <ol class="compared-postings small">
        {postings.map(({ id, analysis }) => (
          <li key={id}>
            {[analysis.posting.title ?? t('posting.untitled'), analysis.posting.employer]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
      <table class="compared">
        <caption class="small">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.skill')}</th>
            <th scope="col">{t('compare.asked')}</th>
            {postings.map(({ id }, at) => (
              <th scope="col" key={id}>
                {number(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((skill) => (
            <Row
              key={skill.uri}
              skill={skill}
              postings={postings}
              words={words}
              {...(onOpenConcept && { onOpenConcept })}
            />
          ))}
        </tbody>
      </table>
      {skills.length > FIRST && onOpenConcept && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('concept.showFewer') : t('concept.showAll', { n: number(skills.length) })}
        </button>
      )}
    </section>
  );
}

function Row(props: {
  skill: ComparedSkill;
  postings: SavedPosting[];
  words: Words;
  onOpenConcept?: (uri: string) => void;
}) {
  const { skill, postings, words, onOpenConcept } = props;
  const { t, number } = words;
  const language = postings[0]?.analysis.vocabulary.language;
  return (
    <tr>
      <th scope="row" lang={language}>
        {onOpenConcept ? (
          <button type="button" class="link" onClick={() => onOpenConcept(skill.uri)}>
            {skill.label}
          </button>
        ) : (
          skill.label
        )}
      </th>
      <td class="asked">
        {t('compare.ofAll', { n: number(skill.count), all: number(postings.length) })}
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${(100 * skill.count) / postings.length}%` }} />
        </span>
      </td>
      {skill.necessities.map((necessity, at) => (
        <td key={postings[at]?.id} class="dot" data-necessity={necessity ?? 'none'}>
          <span aria-hidden="true">{necessity === null ? '' : necessity === 'required' ? '●' : '○'}</span>
          <span class="hidden-text">{cellName(words, necessity)}</span>
        </td>
      ))}
    </tr>
  );
}

function cellName({ t }: Words, necessity: Necessity | null): string {
  if (necessity === null) return t('compare.notAsked');
  return necessity === 'required' ? t('necessity.required') : t('profile.other');
}
