/** Compiles a classification to the vocabulary pack. Pure: the same input gives the same bytes, in Node and browser. */
import { type Classification, COLLECTIONS, type Labels, type Language, type Skill } from '../esco/model.ts';
import { compileLanguage } from './compile-language.ts';
import { CORE, makePart, type PackFacts, type PackPart, type SectionArray, writePack } from './layout.ts';
import { buildRows } from './rows.ts';
import { narrow, stringPool } from './section-arrays.ts';

const UUID_URI =
  /^http:\/\/data\.europa\.eu\/esco\/(?:skill|occupation)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;
const SKILL_TYPES = [null, 'skill', 'knowledge'];
const REUSE_LEVELS = [null, 'transversal', 'cross-sector', 'sector-specific', 'occupation-specific'];

/**
 * Compiles the pack (see layout.ts). Concepts keep the classification's order: skills, occupations, groups.
 * @throws Error with a full sentence when there is nothing to compile.
 */
export function compilePack(classification: Classification): Uint8Array<ArrayBuffer> {
  const { skills, occupations, groups, languages } = classification;
  const concepts = [...skills, ...occupations, ...groups];
  const facts = packFacts(classification);
  return writePack(facts, [
    [CORE, compileCore(classification)],
    ...languages.map((language): [string, PackPart] => [
      language,
      compileLabels(
        language,
        concepts.map(({ labels }) => labels[language]),
        facts,
      ),
    ]),
  ]);
}

/** What the header of the classification's pack says. */
export function packFacts(classification: Classification): PackFacts {
  const { version, languages, excerpt, skills, occupations, groups } = classification;
  return {
    ...{ version, languages, excerpt },
    skills: skills.length,
    occupations: occupations.length,
    groups: groups.length,
  };
}

/**
 * The part of one language.
 * @param labelsOf the labels of every concept in the pack's order, undefined where it has none in this language
 */
export function compileLabels(
  language: Language,
  labelsOf: (Labels | undefined)[],
  counts: Pick<PackFacts, 'skills' | 'occupations'>,
): PackPart {
  const sections = new Map<string, SectionArray>();
  compileLanguage(sections, language, labelsOf, counts);
  return makePart(sections);
}

/**
 * The part that is the same in every language.
 * @throws Error with a full sentence when there is nothing to compile.
 */
export function compileCore(classification: Classification): PackPart {
  const { skills, occupations, groups } = classification;
  if (skills.length + occupations.length === 0) {
    throw new Error(
      'The classification holds neither skills nor occupations, so there is nothing to compile.',
    );
  }
  const concepts = [...skills, ...occupations, ...groups];
  const ids = new Map(concepts.map((concept, id) => [concept.uri, id]));
  const sections = new Map<string, SectionArray>();

  addIdentifiers(
    sections,
    concepts.map((concept) => concept.uri),
    skills.length + occupations.length,
  );
  addSkillFacts(sections, skills);
  stringPool(
    sections,
    'code',
    [...occupations, ...groups].map((concept) => concept.code),
  );
  const known = (uris: string[]) => uris.map((uri) => ids.get(uri)).filter((id) => id !== undefined);
  const above = concepts.map((concept) => ('broader' in concept ? known(concept.broader) : []));
  addRows(sections, 'broader', above);
  addRows(
    sections,
    'related',
    skills.map((skill) => known(skill.related ?? [])),
  );
  addRows(
    sections,
    'essential',
    occupations.map((occupation) => known(occupation.essential)),
  );
  addRows(
    sections,
    'optional',
    occupations.map((occupation) => known(occupation.optional)),
  );
  sections.set(
    'essentialTotal',
    Uint16Array.from(occupations, (occupation) => occupation.essentialTotal),
  );
  sections.set(
    'optionalTotal',
    Uint16Array.from(occupations, (occupation) => occupation.optionalTotal),
  );
  addReplacements(sections, classification.replaced ?? {});
  return makePart(sections);
}

/** Concepts that are no longer in ESCO → what takes their place. Absent where nothing was replaced. */
function addReplacements(sections: Map<string, SectionArray>, replaced: Record<string, string[]>): void {
  const pairs = Object.entries(replaced).flatMap(([from, to]) => to.map((uri) => `${from} ${uri}`));
  if (pairs.length > 0) stringPool(sections, 'replaced', pairs);
}

function addIdentifiers(sections: Map<string, SectionArray>, uris: string[], uuidConcepts: number): void {
  const uuids = new Uint8Array(uuidConcepts * 16);
  // Only what a UUID cannot say is kept as text: groups, and concepts of other namespaces.
  const texts = uris.map((uri, id) => {
    const uuid = id < uuidConcepts ? UUID_URI.exec(uri)?.[1] : undefined;
    if (uuid === undefined) return uri;
    const hex = uuid.replaceAll('-', '');
    for (let byte = 0; byte < 16; byte++)
      uuids[id * 16 + byte] = Number.parseInt(hex.slice(byte * 2, byte * 2 + 2), 16);
    return '';
  });
  sections.set('uuid', uuids);
  stringPool(sections, 'uri', texts);
  const order = uris.map((_, id) => id).sort((a, b) => ((uris[a] as string) < (uris[b] as string) ? -1 : 1));
  sections.set('uriOrder', narrow(order));
}

function addSkillFacts(sections: Map<string, SectionArray>, skills: Skill[]): void {
  sections.set(
    'skillType',
    Uint8Array.from(skills, (skill) => SKILL_TYPES.indexOf(skill.type)),
  );
  sections.set(
    'reuseLevel',
    Uint8Array.from(skills, (skill) => REUSE_LEVELS.indexOf(skill.reuseLevel)),
  );
  // One bit a collection.
  sections.set(
    'collections',
    Uint8Array.from(skills, ({ collections = [] }) =>
      collections.reduce((bits, collection) => bits | (1 << COLLECTIONS.indexOf(collection)), 0),
    ),
  );
}

function addRows(sections: Map<string, SectionArray>, name: string, rows: number[][]): void {
  const { start, items } = buildRows(rows);
  sections.set(`${name}.start`, start);
  sections.set(`${name}.items`, narrow(items));
}
