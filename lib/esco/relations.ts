/** Tables of relations → links between the concepts that are there. */
import { newGroup, REPLACED_BY, urisIn } from './concepts.ts';
import { cellsOf } from './csv.ts';
import { type DatasetFile, eachRow } from './dataset-file.ts';
import type { Group, Language, Occupation, Skill } from './model.ts';
import type { Problems } from './problems.ts';
import type { Reading } from './reading.ts';

/** The concepts of a dataset by URI, while it is being read. */
export interface Concepts {
  skills: Map<string, Skill>;
  occupations: Map<string, Occupation>;
  groups: Map<string, Group>;
}

/**
 * Adds essential and optional skills to the occupations. Totals count what the files say, also where
 * the skill itself is absent. Files of several languages repeat the relations: each counts once.
 */
export function* addOccupationSkills(
  files: DatasetFile[],
  { occupations, skills }: Concepts,
  problems: Problems,
): Reading<void> {
  const seen = new Map<Occupation, Set<string>>();
  for (const file of files) {
    const cell = cellsOf(file.columns);
    yield* eachRow(file, (row) => {
      const [from, type] = [cell(row, 'occupationUri'), cell(row, 'relationType')];
      // The skill's own string: a cell would keep the whole text around it in memory.
      const skill = skills.get(cell(row, 'skillUri'))?.uri;
      const to = skill ?? cell(row, 'skillUri');
      const occupation = occupations.get(from);
      if (!occupation) return problems.note('relationsOfOthers', '', from);
      if (type !== 'essential' && type !== 'optional') return problems.note('otherRelations', '', type);
      const known = seen.get(occupation) ?? new Set();
      if (known.has(to)) return;
      seen.set(occupation, known.add(to));
      occupation[`${type}Total`] += 1;
      if (skill !== undefined) occupation[type].push(skill);
      else problems.note('relationsToOthers', '', to);
    });
  }
}

/** Adds the skills that ESCO relates to a skill (essential or optional to it); what the dataset lacks is left out. */
export function* addRelatedSkills(files: DatasetFile[], { skills }: Concepts): Reading<void> {
  for (const file of files) {
    const cell = cellsOf(file.columns);
    yield* eachRow(file, (row) => {
      const related = skills.get(cell(row, 'originalSkillUri'))?.related;
      const to = skills.get(cell(row, 'relatedSkillUri'))?.uri;
      if (related && to !== undefined && !related.includes(to)) related.push(to);
    });
  }
}

/** The groups that a hierarchy file names at each level. */
export function* hierarchyGroups(
  file: DatasetFile,
  use: (uri: string, label: string, code: string) => void,
): Reading<void> {
  const cellOf = cellsOf(file.columns);
  yield* eachRow(file, (row) => {
    for (const level of [0, 1, 2, 3]) {
      const cell = (what: string) => cellOf(row, `Level ${level} ${what}`).trim();
      const [uri, label] = [cell('URI'), cell('preferred term')];
      if (uri !== '' && label !== '') use(uri, label, cell('code'));
    }
  });
}

/** The hierarchy file knows 7 groups of v1.1.1 that `skillGroups` lacks: adds those. */
export function* addHierarchyGroups(
  file: DatasetFile,
  language: Language,
  { groups }: Concepts,
): Reading<void> {
  yield* hierarchyGroups(file, (uri, label, code) => {
    const group = groups.get(uri) ?? newGroup(uri, code);
    group.labels[language] ??= { preferred: label, alternative: [], hidden: [] };
    groups.set(uri, group);
  });
}

/**
 * Adds the groups and skills directly above each skill and group. Occupations have none here: their
 * code says it (`2654.1.7` lies below `2654.1`, that below the ISCO group `C2654`; true of all of v1.1.1).
 */
export function* addBroader(
  files: DatasetFile[],
  { skills, occupations, groups }: Concepts,
  problems: Problems,
): Reading<void> {
  for (const file of files) {
    const cell = cellsOf(file.columns);
    yield* eachRow(file, (row) => {
      const [below, above] = [cell(row, 'conceptUri'), cell(row, 'broaderUri')];
      const concept = skills.get(below) ?? groups.get(below);
      const broader = (skills.get(above) ?? groups.get(above))?.uri;
      if (!concept) {
        if (!occupations.has(below)) problems.note('hierarchyOfOthers', '', below);
      } else if (broader === undefined) problems.note('hierarchyToOthers', '', above);
      else if (!concept.broader.includes(broader)) concept.broader.push(broader);
    });
  }
}

/** Tables that say alone what took the place of which concept. */
export function* readReplacements(
  files: DatasetFile[],
  use: (uri: string, by: string[]) => void,
): Reading<void> {
  for (const file of files) {
    const cell = cellsOf(file.columns);
    yield* eachRow(file, (row) =>
      use(cell(row, 'conceptUri').trim(), urisIn(REPLACED_BY.map((column) => cell(row, column)).join(' '))),
    );
  }
}
