import type { OccupationPage } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';
import { GroupPath } from './group-path.tsx';
import { AlsoCalled, NameList } from './name-list.tsx';
import { OtherLanguages } from './other-languages.tsx';

/** What ESCO says of an occupation: its labels and the skills it asks for, of how many in all of ESCO. */
export function OccupationBody(props: {
  page: OccupationPage;
  language: string;
  onOpenConcept: (uri: string) => void;
}) {
  const { t, number } = useWords();
  const { page, language, onOpenConcept } = props;
  const held = (names: unknown[], total: number) =>
    names.length < total
      ? t('occupation.held', { held: number(names.length), total: number(total) })
      : undefined;
  return (
    <>
      <AlsoCalled labels={page.alternative} language={language} />
      <OtherLanguages labels={page.labels} language={language} />
      <GroupPath groups={page.groups} language={language} onOpenConcept={onOpenConcept} />
      <NameList heading={t('concept.broader')} names={page.broader} {...{ language, onOpenConcept }} />
      <NameList heading={t('concept.narrower')} names={page.narrower} {...{ language, onOpenConcept }} />
      <NameList
        heading={t('occupation.essential')}
        names={page.essential}
        remark={held(page.essential, page.essentialTotal)}
        language={language}
        onOpenConcept={onOpenConcept}
      />
      <NameList
        heading={t('occupation.optional')}
        names={page.optional}
        remark={held(page.optional, page.optionalTotal)}
        language={language}
        onOpenConcept={onOpenConcept}
      />
    </>
  );
}
