import type { CountedGroup, GroupPage } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';
import { GroupPath } from './group-path.tsx';
import { AlsoCalled, NameList } from './name-list.tsx';

/** A group of the hierarchy: what stands above it, the groups below it with their size, what lies in it. */
export function GroupBody(props: {
  page: GroupPage;
  language: string;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { page, language, onOpenConcept } = props;
  const alternative = page.labels.find(({ preferred }) => preferred === page.label)?.alternative ?? [];
  return (
    <>
      <AlsoCalled labels={alternative} language={language} />
      <GroupPath groups={page.groups} language={language} onOpenConcept={onOpenConcept} />
      <GroupsBelow
        heading={page.label === '' ? null : t('group.below')}
        groups={page.below}
        holds={page.holds}
        language={language}
        onOpenConcept={onOpenConcept}
      />
      <NameList
        heading={page.holds === 'skills' ? t('group.skills') : t('group.occupations')}
        names={page.members}
        language={language}
        onOpenConcept={onOpenConcept}
      />
      {page.below.length + page.members.length === 0 && <p class="small">{t('group.empty')}</p>}
    </>
  );
}

/** Groups, each with how many skills or occupations lie in it. */
function GroupsBelow(props: {
  heading: string | null;
  groups: CountedGroup[];
  holds: GroupPage['holds'];
  language: string;
  onOpenConcept: (uri: string) => void;
}) {
  const { t, number } = useWords();
  if (props.groups.length === 0) return null;
  const size = (count: number) =>
    props.holds === 'skills'
      ? t('group.skillCount', count, { n: number(count) })
      : t('group.occupationCount', count, { n: number(count) });
  return (
    <section>
      {props.heading && <h2>{props.heading}</h2>}
      <ul class="names groups-below">
        {props.groups.map((group) => (
          <li key={group.uri} data-uri={group.uri}>
            <span class="small code">{group.code}</span>
            <button
              type="button"
              class="link"
              lang={props.language}
              onClick={() => props.onOpenConcept(group.uri)}
            >
              {group.label}
            </button>
            <span class="small">{size(group.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
