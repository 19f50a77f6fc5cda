import { useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import type { VocabularyReview } from '../../lib/review/review.ts';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords } from '../words.tsx';
import type { PostingServices } from './posting-services.ts';
import { ProfilePicture, pictureFile } from './profile-picture.tsx';
import { profileBars } from './profile-shares.ts';

/** The posting's profile by skill group: a picture to keep, and the same as a table. */
export function ProfilePart(props: {
  analysis: Analysis;
  review: VocabularyReview;
  services: Pick<PostingServices, 'saveFile'>;
  onSentence: (sentence: string) => void;
}) {
  const { t, number } = useWords();
  const { analysis, review } = props;
  const picture = useRef<SVGSVGElement>(null);
  const bars = profileBars(review.groups, analysis.skills);
  if (bars.length === 0) {
    return <StateNotice title={t('profile.noneTitle')} sentences={[t('profile.none')]} below />;
  }
  const save = () => {
    if (!picture.current) return;
    props.services.saveFile('skill-profile.svg', 'image/svg+xml', pictureFile(picture.current));
    props.onSentence(t('popup.saved', { file: 'skill-profile.svg' }));
  };
  return (
    <section class="profile-part">
      <h2>{t('profile.title')}</h2>
      <p class="small">{t('profile.intro')}</p>
      <ProfilePicture bars={bars} language={analysis.vocabulary.language} picture={picture} />
      <button type="button" class="button" onClick={save}>
        {t('profile.save')}
      </button>
      <details class="small">
        <summary>{t('profile.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('profile.group')}</th>
              <th scope="col">{t('necessity.required')}</th>
              <th scope="col">{t('profile.other')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, code, required, other }) => (
              <tr key={code + label}>
                <th scope="row">{label}</th>
                <td>{number(required)}</td>
                <td>{number(other)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
