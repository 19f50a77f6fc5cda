/** Cutting an excerpt out of the whole classification. */
import type { Classification, Group, Occupation, Skill } from './model.ts';

/**
 * The chosen skills and occupations with all their facts, the relations among them, and the groups above
 * them. Full numbers of essential and optional skills stay, so that "3 of 27" never reads "3 of 4". Where
 * the skill directly above is not chosen, the nearest chosen skill or group above it takes its place.
 * All in the order of the URIs, so that a change of the choice changes its own lines of a file alone.
 * @throws a sentence naming the first URI that is no skill or occupation of the classification
 */
export function excerptOf(whole: Classification, uris: Iterable<string>): Classification {
  const chosen = new Set(uris);
  const skills = whole.skills.filter((skill) => chosen.has(skill.uri));
  const occupations = whole.occupations.filter((occupation) => chosen.has(occupation.uri));
  demandAll(chosen, [...skills, ...occupations]);
  const above = nearestAbove(whole, chosen);
  const kept = skills.map((skill) => ({
    ...skill,
    broader: above(skill),
    related: (skill.related ?? []).filter((uri) => chosen.has(uri)).sort(),
  }));
  return {
    ...whole,
    skills: byUri(kept),
    occupations: byUri(occupations).map((occupation) => ({
      ...occupation,
      essential: occupation.essential.filter((uri) => chosen.has(uri)).sort(),
      optional: occupation.optional.filter((uri) => chosen.has(uri)).sort(),
    })),
    groups: byUri(groupsAbove(whole.groups, kept, occupations)),
    excerpt: true,
    problems: [],
  };
}

function byUri<Concept extends { uri: string }>(concepts: Concept[]): Concept[] {
  return concepts.toSorted((one, other) => (one.uri < other.uri ? -1 : 1));
}

function demandAll(chosen: Set<string>, found: { uri: string }[]): void {
  const known = new Set(found.map(({ uri }) => uri));
  for (const uri of chosen)
    if (!known.has(uri)) throw new Error(`${uri} is no skill or occupation of this dataset.`);
}

function nearestAbove(whole: Classification, chosen: Set<string>): (skill: Skill) => string[] {
  const skills = new Map(whole.skills.map((skill) => [skill.uri, skill]));
  const climb = (skill: Skill): string[] =>
    skill.broader.flatMap((uri) => {
      const above = skills.get(uri);
      return above && !chosen.has(uri) ? climb(above) : [uri];
    });
  return (skill) => [...new Set(climb(skill))];
}

function groupsAbove(groups: Group[], skills: Skill[], occupations: Occupation[]): Group[] {
  const byUri = new Map(groups.map((group) => [group.uri, group]));
  const needed = new Set<string>();
  const need = (uri: string): void => {
    const group = byUri.get(uri);
    if (!group || needed.has(uri)) return;
    needed.add(uri);
    group.broader.forEach(need);
  };
  for (const skill of skills) skill.broader.forEach(need);
  for (const { code } of occupations) need(iscoGroupUri(code));
  return groups.filter((group) => needed.has(group.uri));
}

/** `2654.1.7` → the URI of the ISCO-08 unit group `C2654`. */
export function iscoGroupUri(code: string): string {
  return `http://data.europa.eu/esco/isco/C${code.split('.')[0]}`;
}
