/** Tables of relations → links between the concepts that are there. */

import { languageOf, newGroup } from './concepts.ts';
import { cellReader } from './csv.ts';
import type { DatasetFile } from './dataset-file.ts';
import type { Group, Occupation, Skill } from './model.ts';
import type { Problems } from './problems.ts';

/**
 * Adds essential and optional skills to the occupations. Totals count what the files say, also where
 * the skill itself is absent. Files of several languages repeat the relations: each counts once.
 */
export function addOccupationSkills(
  files: DatasetFile[],
  occupations: Map<string, Occupation>,
  skills: Map<string, Skill>,
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const { table } of files) {
    const [occupationUri, relationType, skillUri] = ['occupationUri', 'relationType', 'skillUri'].map(
      (column) => cellReader(table, column),
    );
    if (!occupationUri || !relationType || !skillUri) continue;
    for (const row of table.rows) {
      const [from, type, to] = [occupationUri(row), relationType(row), skillUri(row)];
      const key = `${from} ${to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const occupation = occupations.get(from);
      if (!occupation)
        problems.note('Relations of occupations that the dataset does not hold (left out): #.', from);
      else if (type === 'essential' || type === 'optional') {
        occupation[`${type}Total`] += 1;
        if (skills.has(to)) occupation[type].push(to);
        else problems.note('Relations to skills that the dataset does not hold (left out): #.', to);
      } else problems.note('Relations that are neither essential nor optional (left out): #.', type);
    }
  }
}

/** Adds the skills that ESCO relates to a skill (essential or optional to it); what the dataset lacks is left out. */
export function addRelatedSkills(files: DatasetFile[], skills: Map<string, Skill>): void {
  for (const { table } of files) {
    const original = cellReader(table, 'originalSkillUri');
    const relatedUri = cellReader(table, 'relatedSkillUri');
    for (const row of table.rows) {
      const related = skills.get(original(row))?.related;
      const to = relatedUri(row);
      if (related && skills.has(to) && !related.includes(to)) related.push(to);
    }
  }
}

/** The hierarchy file knows 7 groups of v1.1.1 that `skillGroups` lacks: adds those, and codes that are missing. */
export function addHierarchyGroups(files: DatasetFile[], groups: Map<string, Group>): void {
  for (const file of files) {
    const levels = [0, 1, 2, 3].map((level) => ({
      uri: cellReader(file.table, `Level ${level} URI`),
      label: cellReader(file.table, `Level ${level} preferred term`),
      code: cellReader(file.table, `Level ${level} code`),
    }));
    for (const row of file.table.rows)
      for (const level of levels) {
        const uri = level.uri(row).trim();
        const label = level.label(row).trim();
        if (uri === '' || label === '') continue;
        const group = groups.get(uri) ?? newGroup(uri, level.code(row).trim());
        group.labels[languageOf(file)] ??= { preferred: label, alternative: [], hidden: [] };
        groups.set(uri, group);
      }
  }
}

/**
 * Adds the groups and skills directly above each skill and group. Occupations have none here: their
 * code says it (`2654.1.7` lies below `2654.1`, that below the ISCO group `C2654`; true of all of v1.1.1).
 */
export function addBroader(
  files: DatasetFile[],
  skills: Map<string, Skill>,
  groups: Map<string, Group>,
  occupations: Map<string, Occupation>,
  problems: Problems,
): void {
  for (const { table } of files) {
    const conceptUri = cellReader(table, 'conceptUri');
    const broaderUri = cellReader(table, 'broaderUri');
    for (const row of table.rows) {
      const [below, above] = [conceptUri(row), broaderUri(row)];
      const concept = skills.get(below) ?? groups.get(below);
      if (!concept) {
        if (!occupations.has(below))
          problems.note('Concepts in the hierarchy that the dataset does not hold (left out): #.', below);
      } else if (!skills.has(above) && !groups.has(above))
        problems.note('Links to groups or skills that the dataset does not hold (left out): #.', above);
      else if (!concept.broader.includes(above)) concept.broader.push(above);
    }
  }
}
