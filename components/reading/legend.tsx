import { useWords } from '../words.tsx';
import { Mark } from './mark.tsx';

/** What the lines in the page and in the list say. */
export function Legend() {
  const { t } = useWords();
  return (
    <details class="legend small">
      <summary>{t('skill.legend')}</summary>
      <ul>
        <li>
          <Mark evidence="stated" necessity="required" />
          {t('skill.legendStated')}
        </li>
        <li>
          <Mark evidence="similar" necessity="required" />
          {t('skill.legendSimilar')}
        </li>
        <li>
          <Mark evidence="implied" necessity="required" />
          {t('skill.legendImplied')}
        </li>
        <li>
          <Mark evidence="stated" necessity="optional" />
          {t('skill.legendThick')}
        </li>
      </ul>
    </details>
  );
}
