/** Which of the skills that a list shows the person holds, and how well that is proved. Lists ask by address. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Grade } from '../../lib/profile/profile.ts';
import type { ShownSkill } from '../../lib/profile/with-vocabulary.ts';
import { useWords } from '../words.tsx';
import { GradeMark, gradeName } from './grade-mark.tsx';
import type { SkillsServices } from './skills-services.ts';
import { useProfile } from './use-profile.ts';

export type Grades = ReadonlyMap<string, Grade>;
const GradesContext = createContext<Grades>(new Map());

/** Lists below it show grades; outside of it none are known. */
export function GradesProvider(props: { services: SkillsServices; children: ComponentChildren }) {
  const { skills } = useProfile(props.services);
  const grades = useMemo(() => gradesOf(skills), [skills]);
  return <GradesContext.Provider value={grades}>{props.children}</GradesContext.Provider>;
}

/** By address; what took the place of a skill alone has its grade, unless it has one of its own. */
function gradesOf(skills: readonly ShownSkill[]): Grades {
  const successors = skills.flatMap(({ now: [next, ...others], grade }): [string, Grade][] =>
    next && others.length === 0 ? [[next.uri, grade]] : [],
  );
  return new Map([...successors, ...skills.map(({ uri, grade }): [string, Grade] => [uri, grade])]);
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
