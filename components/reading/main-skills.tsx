import type { Analysis } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';
import { mostImportant } from './group-skills.ts';
import { Mark } from './mark.tsx';

/** So many can be taken in at a glance. */
const AT_A_GLANCE = 5;

/** The answer at a glance: the skills that matter most, with their marks. */
export function MainSkills(props: { analysis: Analysis }) {
  const { t } = useWords();
  const { skills, vocabulary } = props.analysis;
  if (skills.length <= AT_A_GLANCE) return null;
  return (
    <section class="main-skills">
      <h2>{t('popup.mainSkills')}</h2>
      <ul lang={vocabulary.language}>
        {mostImportant(skills, AT_A_GLANCE).map(({ uri, label, evidence, necessity }) => (
          <li key={uri}>
            <Mark evidence={evidence} necessity={necessity} />
            {label}
          </li>
        ))}
      </ul>
    </section>
  );
}
