import type { ShownChange } from '../../lib/esco/api/shown.ts';
import { useWords } from '../words.tsx';

/** What the versions of ESCO changed of a concept, the latest first. */
export function ServiceHistory(props: { changes: ShownChange[] }) {
  const { t, languageName } = useWords();
  const fields = {
    prefLabel: t('service.field.prefLabel'),
    altLabel: t('service.field.altLabel'),
    hiddenLabel: t('service.field.hiddenLabel'),
    description: t('service.field.description'),
  };
  const named = (field: string) =>
    Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : t('service.field.other', { field });
  return (
    <details class="small">
      <summary>{t('service.history')}</summary>
      {props.changes.length === 0 && <p>{t('service.noHistory')}</p>}
      <ul>
        {props.changes.toReversed().map((change) => (
          <li key={Object.values(change).join(' ')}>
            {t('service.change', { version: change.version, field: named(change.field) })}
            {change.language && ` (${languageName(change.language)})`}:{' '}
            <span lang={change.language ?? undefined}>
              {change.before === '' && t('service.added', { text: change.after })}
              {change.before !== '' && change.after === '' && t('service.removed', { text: change.before })}
              {change.before !== '' &&
                change.after !== '' &&
                t('service.changed', { before: change.before, after: change.after })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
