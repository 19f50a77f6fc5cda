import type { CodedName } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';

/** The groups above a concept, nearest first, each to be opened. */
export function GroupPath(props: {
  groups: CodedName[];
  language: string;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  if (props.groups.length === 0) return null;
  return (
    <section>
      <h2>{t('concept.groups')}</h2>
      <ul class="names">
        {props.groups.map((group) => (
          <li key={group.uri} data-uri={group.uri}>
            <button
              type="button"
              class="link"
              lang={props.language}
              onClick={() => props.onOpenConcept(group.uri)}
            >
              {group.label}
            </button>
            <span class="small code">{group.code}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
