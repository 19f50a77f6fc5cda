import type { Grade } from '../../lib/profile/profile.ts';
import { useWords, type Words } from '../words.tsx';

/**
 * How well a skill is proved, by shape and colour: a filled seal, a filled dot, a ring; a half ring for near, a dash for
 * missing. A picture for the eye: whoever uses it says the same in words.
 */
export function GradeMark(props: { grade: Grade | 'near' | 'missing' }) {
  return <span class="grade-mark" data-grade={props.grade} aria-hidden="true" />;
}

export function gradeName({ t }: Words, grade: Grade): string {
  if (grade === 'credential') return t('mySkills.grade.credential');
  return grade === 'stated' ? t('mySkills.grade.stated') : t('mySkills.grade.implied');
}

/** What each mark means. */
export function GradeLegend() {
  const words = useWords();
  return (
    <p class="small grade-legend">
      {(['credential', 'stated', 'implied'] as const).map((grade) => (
        <span key={grade}>
          <GradeMark grade={grade} /> {gradeName(words, grade)}
        </span>
      ))}
    </p>
  );
}
