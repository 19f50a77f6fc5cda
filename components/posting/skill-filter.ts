/** Which of a posting's skills are shown and in what order, as a part of the panel's address. Pure. */
import type { Evidence, SkillFound } from '../../lib/analysis.ts';
import type { Collection, ReuseLevel, SkillType } from '../../lib/esco/model.ts';

export const TYPES = ['skill', 'knowledge'] as const satisfies readonly SkillType[];
export const EVIDENCES = ['stated', 'similar', 'implied'] as const satisfies readonly Evidence[];
export const REUSE_LEVELS = [
  'transversal',
  'cross-sector',
  'sector-specific',
  'occupation-specific',
] as const satisfies readonly ReuseLevel[];
export const SHOWN_COLLECTIONS = [
  'digital',
  'green',
  'transversal',
  'language',
] as const satisfies readonly Collection[];

export interface SkillFilter {
  /** Words to be found in a label or in the text that names the skill. */
  find: string;
  /** Empty: any. */
  types: SkillType[];
  evidence: Evidence[];
  reuse: ReuseLevel[];
  collections: Collection[];
  arrangement: 'necessity' | 'group';
}

export const NO_FILTER: SkillFilter = {
  find: '',
  types: [],
  evidence: [],
  reuse: [],
  collections: [],
  arrangement: 'necessity',
};

/** Reads `find=…&type=skill,knowledge&by=group`; what it does not know is left out. Never throws. */
export function parseFilter(text: string): SkillFilter {
  const values = new URLSearchParams(text);
  const some = <Name extends string>(key: string, known: readonly Name[]) => {
    const given = (values.get(key) ?? '').split(',');
    return known.filter((name) => given.includes(name));
  };
  return {
    find: values.get('find') ?? '',
    types: some('type', TYPES),
    evidence: some('evidence', EVIDENCES),
    reuse: some('reuse', REUSE_LEVELS),
    collections: some('collection', SHOWN_COLLECTIONS),
    arrangement: values.get('by') === 'group' ? 'group' : 'necessity',
  };
}

/** '' where everything is shown in the usual order. */
export function formatFilter(filter: SkillFilter): string {
  const values = new URLSearchParams();
  if (filter.find !== '') values.set('find', filter.find);
  const lists = {
    type: filter.types,
    evidence: filter.evidence,
    reuse: filter.reuse,
    collection: filter.collections,
  };
  for (const [key, names] of Object.entries(lists)) if (names.length > 0) values.set(key, names.join(','));
  if (filter.arrangement === 'group') values.set('by', 'group');
  return values.toString();
}

/** How many kinds of choices narrow the list, the search left out. */
export function countChoices({ types, evidence, reuse, collections }: SkillFilter): number {
  return types.length + evidence.length + reuse.length + collections.length;
}

/**
 * The skills that fit, in their order.
 * @param collections of each skill by its URI
 */
export function filterSkills(
  skills: readonly SkillFound[],
  filter: SkillFilter,
  collections: Readonly<Record<string, readonly Collection[]>>,
): SkillFound[] {
  const wanted = filter.find.trim().toLocaleLowerCase();
  return skills.filter((skill) => {
    const of = collections[skill.uri] ?? [];
    return (
      fits(filter.types, skill.type) &&
      fits(filter.evidence, skill.evidence) &&
      fits(filter.reuse, skill.reuseLevel) &&
      (filter.collections.length === 0 || filter.collections.some((each) => of.includes(each))) &&
      (wanted === '' || textsOf(skill).some((text) => text.toLocaleLowerCase().includes(wanted)))
    );
  });
}

function fits<Name>(wanted: readonly Name[], name: Name | null): boolean {
  return wanted.length === 0 || (name !== null && wanted.includes(name));
}

function textsOf({ label, mentions, reason }: SkillFound): string[] {
  return [label, ...mentions.map(({ text }) => text), ...(reason ? [reason.text] : [])];
}
