/** Which of the skills that a list shows the person holds, and how well that is proved. Lists ask by address. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Grade } from '../../lib/profile/profile.ts';
import { useWords } from '../words.tsx';
import { GradeMark, gradeName } from './grade-mark.tsx';
import type { SkillsServices } from './skills-services.ts';
import { useProfile } from './use-profile.ts';

export type Grades = ReadonlyMap<string, Grade>;
const GradesContext = createContext<Grades>(new Map());

/** Lists below it show grades; outside of it none are known. */
export function GradesProvider(props: { services: SkillsServices; children: ComponentChildren }) {
  const { skills } = useProfile(props.services);
  const grades = useMemo(() => new Map(skills.map(({ uri, grade }) => [uri, grade])), [skills]);
  return <GradesContext.Provider value={grades}>{props.children}</GradesContext.Provider>;
}

export const useGrades = (): Grades => useContext(GradesContext);

/** The grade of a skill the person holds; nothing for any other. */
export function SkillGrade(props: { uri: string }) {
  const words = useWords();
  const grade = useGrades().get(props.uri);
  if (!grade) return null;
  const name = gradeName(words, grade);
  return (
    <span class="skill-grade" title={`${words.t('mySkills.title')}: ${name}`}>
      <GradeMark grade={grade} />
      <span class="hidden-text">
        {words.t('mySkills.title')}: {name}
      </span>
    </span>
  );
}
