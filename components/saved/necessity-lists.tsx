import type { Analysis } from '../../lib/analysis.ts';
import { groupSkills } from '../reading/group-skills.ts';
import { Mark } from '../reading/mark.tsx';
import { necessityName } from '../reading/skill-list.tsx';
import { evidenceName } from '../reading/skill-row.tsx';
import { useWords } from '../words.tsx';

/** The skills of a posting that is not in a page any more, by how much they are wanted. */
export function NecessityLists(props: { analysis: Analysis; onOpenConcept?: (uri: string) => void }) {
  const words = useWords();
  const { skills, vocabulary } = props.analysis;
  const { onOpenConcept } = props;
  return (
    <>
      {groupSkills(skills).map((group) => (
        <section class="skill-group" key={group.necessity}>
          <h2>
            {necessityName(words, group.necessity)} · {words.number(group.count)}
          </h2>
          <ul>
            {group.parts
              .flatMap((part) => part.skills)
              .map((skill) => (
                <li key={skill.uri} class="kept-skill">
                  <Mark evidence={skill.evidence} necessity={skill.necessity} />
                  {onOpenConcept ? (
                    <button
                      type="button"
                      class="link"
                      lang={vocabulary.language}
                      onClick={() => onOpenConcept(skill.uri)}
                    >
                      {skill.label}
                    </button>
                  ) : (
                    <span lang={vocabulary.language}>{skill.label}</span>
                  )}
                  <span class="hidden-text">, {evidenceName(words, skill.evidence)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
