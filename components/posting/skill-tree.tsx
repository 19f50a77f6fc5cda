import type { SkillFound } from '../../lib/analysis.ts';
import type { GroupNode } from '../../lib/review/review.ts';
import { SkillRow, type SkillRowProps } from '../reading/skill-row.tsx';
import { useWords } from '../words.tsx';

/** The posting's skills in ESCO's hierarchy, each group with its count; groups without any are left out. */
export function SkillTree(
  props: { skills: SkillFound[]; groups: GroupNode[] } & Omit<SkillRowProps, 'skill'>,
) {
  const { t, number } = useWords();
  const { skills, groups, ...row } = props;
  const shown = new Map(skills.map((skill) => [skill.uri, skill]));
  const placed = new Set(groups.flatMap((group) => group.skills));
  const rest = skills.filter(({ uri }) => !placed.has(uri));
  return (
    <div class="tree">
      {groups.map((group) => (
        <Group key={group.uri} group={group} shown={shown} row={row} open />
      ))}
      {rest.length > 0 && (
        <details open>
          <summary>
            {t('tree.rest')} <span class="small">{number(rest.length)}</span>
          </summary>
          <Rows skills={rest} row={row} />
        </details>
      )}
    </div>
  );
}

type Row = Omit<SkillRowProps, 'skill'>;

function Group(props: { group: GroupNode; shown: ReadonlyMap<string, SkillFound>; row: Row; open: boolean }) {
  const { number } = useWords();
  const { group, shown, row } = props;
  const count = group.skills.filter((uri) => shown.has(uri)).length;
  if (count === 0) return null;
  const below = new Set(group.children.flatMap((child) => child.skills));
  const own = group.skills.filter((uri) => !below.has(uri)).flatMap((uri) => shown.get(uri) ?? []);
  return (
    <details open={props.open} data-group={group.code}>
      <summary>
        <span lang={row.language}>{group.label}</span> <span class="small">{number(count)}</span>
      </summary>
      {own.length > 0 && <Rows skills={own} row={row} />}
      {group.children.map((child) => (
        <Group key={child.uri} group={child} shown={shown} row={row} open={count <= OPEN_UP_TO} />
      ))}
    </details>
  );
}

/** Groups with more skills show their own groups closed, so that the tree can be looked over. */
const OPEN_UP_TO = 8;

function Rows(props: { skills: SkillFound[]; row: Row }) {
  return (
    <ul>
      {props.skills.map((skill) => (
        <SkillRow key={skill.uri} skill={skill} {...props.row} />
      ))}
    </ul>
  );
}
