import type { SkillFound } from '../../lib/analysis.ts';
import type { SkillType } from '../../lib/esco/model.ts';
import { useWords, type Words } from '../words.tsx';
import { groupSkills, type SkillGroup } from './group-skills.ts';
import { SkillRow, type SkillRowProps } from './skill-row.tsx';

/** All skills in their groups, each with its count. */
export function SkillList(props: { skills: SkillFound[] } & Omit<SkillRowProps, 'skill'>) {
  const words = useWords();
  const { skills, ...row } = props;
  return (
    <>
      {groupSkills(skills).map((group) => (
        <section class="skill-group" key={group.necessity}>
          <h2>
            {necessityName(words, group.necessity)} · {words.number(group.count)}
          </h2>
          {group.parts.map((part) => (
            <div key={part.type ?? 'none'}>
              <h3>
                {partName(words, part.type)} · {words.number(part.skills.length)}
              </h3>
              <ul>
                {part.skills.map((skill) => (
                  <SkillRow key={skill.uri} skill={skill} {...row} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

/** The heading of a group of skills. */
export function necessityName({ t }: Words, necessity: SkillGroup['necessity']): string {
  const names = {
    required: t('necessity.required'),
    optional: t('necessity.optional'),
    unknown: t('necessity.unknown'),
    all: t('necessity.all'),
  };
  return names[necessity];
}

function partName({ t }: Words, type: SkillType | null): string {
  if (type === null) return t('type.nones');
  return type === 'skill' ? t('type.skills') : t('type.knowledges');
}
