import type { SkillPage } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';
import { GroupPath } from './group-path.tsx';
import { AlsoCalled, NameList } from './name-list.tsx';
import { OtherLanguages } from './other-languages.tsx';

/** What ESCO says of a skill: its labels, its place in the hierarchy, the occupations that ask for it. */
export function SkillBody(props: {
  page: SkillPage;
  language: string;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { page, language, onOpenConcept } = props;
  const shared = { language, onOpenConcept };
  return (
    <>
      <AlsoCalled labels={page.alternative} language={language} />
      <OtherLanguages labels={page.labels} language={language} />
      <GroupPath groups={page.groups} {...shared} />
      <NameList heading={t('concept.broader')} names={page.broader} {...shared} />
      <NameList heading={t('concept.narrower')} names={page.narrower} {...shared} />
      <NameList heading={t('concept.related')} names={page.related} {...shared} />
      <NameList heading={t('concept.essentialFor')} names={page.essentialFor} {...shared} />
      <NameList heading={t('concept.optionalFor')} names={page.optionalFor} {...shared} />
      {page.essentialFor.length + page.optionalFor.length === 0 && (
        <p class="small">{t('concept.noOccupations')}</p>
      )}
    </>
  );
}
