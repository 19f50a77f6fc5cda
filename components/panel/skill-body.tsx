import type { SkillPage } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';
import { AlsoCalled, NameList } from './name-list.tsx';

/** What ESCO says of a skill: its labels, its place in the hierarchy, the occupations that ask for it. */
export function SkillBody(props: {
  page: SkillPage;
  language: string;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { page, language, onOpenConcept } = props;
  const groups = new Set(page.groups.map((group) => group.uri));
  const shared = { language, onOpenConcept };
  return (
    <>
      <AlsoCalled labels={page.alternative} language={language} />
      {page.groups.length > 0 && (
        <section>
          <h2>{t('concept.groups')}</h2>
          <ul class="names" lang={language}>
            {page.groups.map((group) => (
              <li key={group.uri}>
                {group.label}
                <span class="small code">{group.code}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {/* Groups have no page of their own; they stand above. */}
      <NameList
        heading={t('concept.broader')}
        names={page.broader.filter((name) => !groups.has(name.uri))}
        {...shared}
      />
      <NameList heading={t('concept.narrower')} names={page.narrower} {...shared} />
      <NameList heading={t('concept.essentialFor')} names={page.essentialFor} {...shared} />
      <NameList heading={t('concept.optionalFor')} names={page.optionalFor} {...shared} />
      {page.essentialFor.length + page.optionalFor.length === 0 && (
        <p class="small">{t('concept.noOccupations')}</p>
      )}
    </>
  );
}
