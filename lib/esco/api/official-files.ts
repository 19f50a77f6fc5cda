/**
 * A fetched classification as the files of an official download, so that everything that is done with such files
 * (comparing versions, adding languages, going on after a kill) is done with what was fetched as well. Descriptions,
 * dates and notes, which no vocabulary holds, are left out.
 */
import { SCHEMES } from '../concepts.ts';
import { writeTable } from '../csv.ts';
import type { Classification, Collection, Group, Labels, Language } from '../model.ts';

export interface OfficialFile {
  name: string;
  text: string;
}

const CONCEPT_COLUMNS = ['preferredLabel', 'altLabels', 'hiddenLabels', 'status', 'inScheme'];
const SCHEME = 'http://data.europa.eu/esco/concept-scheme/';

/** Files by the names and columns of v1.2.x; each names version and, where it has one, language. */
export function officialFiles(classification: Classification): OfficialFile[] {
  const { version, languages, skills, occupations, groups, replaced = {} } = classification;
  const named = (name: string, columns: string[], rows: string[][]): OfficialFile => ({
    name: `${name}_v${version}.csv`,
    text: writeTable(columns, rows),
  });
  const isco = groups.filter(({ kind }) => kind === 'isco-group');
  const ofSkills = groups.filter(({ kind }) => kind === 'skill-group');
  return [
    ...languages.flatMap((language) => labelFiles(classification, { isco, ofSkills }, language, named)),
    named(
      'broaderRelationsSkillPillar',
      ['conceptUri', 'broaderUri'],
      [...skills, ...ofSkills].flatMap(({ uri, broader }) => broader.map((above) => [uri, above])),
    ),
    named(
      'broaderRelationsOccPillar',
      ['conceptUri', 'broaderUri'],
      isco.flatMap(({ uri, broader }) => broader.map((above) => [uri, above])),
    ),
    named(
      'occupationSkillRelations',
      ['occupationUri', 'relationType', 'skillUri'],
      occupations.flatMap(({ uri, essential, optional }) => [
        ...essential.map((skill) => [uri, 'essential', skill]),
        ...optional.map((skill) => [uri, 'optional', skill]),
      ]),
    ),
    named(
      'skillSkillRelations',
      ['originalSkillUri', 'relationType', 'relatedSkillUri'],
      skills.flatMap(({ uri, related = [] }) => related.map((to) => [uri, 'optional', to])),
    ),
    ...(Object.keys(replaced).length > 0
      ? [
          named(
            'replacedConcepts',
            ['conceptUri', 'isReplacedBy'],
            Object.entries(replaced).map(([uri, by]) => [uri, by.join(' ')]),
          ),
        ]
      : []),
  ];
}

function labelFiles(
  { skills, occupations }: Classification,
  groups: { isco: Group[]; ofSkills: Group[] },
  language: Language,
  named: (name: string, columns: string[], rows: string[][]) => OfficialFile,
): OfficialFile[] {
  const file = <Concept extends { uri: string; labels: Record<Language, Labels> }>(
    name: string,
    columns: string[],
    concepts: Concept[],
    cells: (concept: Concept) => string[],
    schemes: (concept: Concept) => string[],
  ) =>
    named(
      `${name}_${language}`,
      ['conceptType', 'conceptUri', ...columns, ...CONCEPT_COLUMNS],
      concepts.flatMap((concept) => {
        const labels = concept.labels[language];
        return labels
          ? [
              [
                ...cells(concept),
                ...labelCells(labels),
                schemes(concept)
                  .map((each) => `${SCHEME}${each}`)
                  .join(','),
              ],
            ]
          : [];
      }),
    );
  return [
    file(
      'skills',
      ['skillType', 'reuseLevel'],
      skills,
      ({ uri, type, reuseLevel }) => [
        'KnowledgeSkillCompetence',
        uri,
        type === 'skill' ? 'skill/competence' : (type ?? ''),
        reuseLevel ?? '',
      ],
      ({ collections = [] }) => ['skills', 'member-skills', ...collections.map(schemeOf)],
    ),
    file(
      'occupations',
      ['iscoGroup', 'code'],
      occupations,
      ({ uri, code }) => ['Occupation', uri, code.split('.')[0] ?? '', code],
      () => ['occupations', 'member-occupations'],
    ),
    file(
      'skillGroups',
      ['code'],
      groups.ofSkills,
      ({ uri, code }) => ['SkillGroup', uri, code],
      () => ['skills-hierarchy', 'skills'],
    ),
    file(
      'ISCOGroups',
      ['code'],
      groups.isco,
      ({ uri, code }) => ['ISCOGroup', uri, code],
      () => ['isco', 'occupations'],
    ),
  ];
}

const labelCells = ({ preferred, alternative, hidden }: Labels) => [
  preferred,
  alternative.join('\n'),
  hidden.join('\n'),
  'released',
];

const schemeOf = (collection: Collection) =>
  Object.keys(SCHEMES).find((scheme) => SCHEMES[scheme] === collection) ?? collection;
