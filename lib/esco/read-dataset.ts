/**
 * The official ESCO dataset, as downloaded, → {@link Classification}.
 * Format: the CSV download of the European Commission, v1.1.x and v1.2.x; columns are looked up by name.
 */
import {
  baseFirst,
  type ConceptRow,
  eachConceptRow,
  languageOf,
  newGroup,
  newOccupation,
  newSkill,
  readConcepts,
} from './concepts.ts';
import type { DatasetFile } from './dataset-file.ts';
import { ownCopy } from './labels.ts';
import type { Classification, Labels, Language } from './model.ts';
import { Problems } from './problems.ts';
import { type ByteSource, infoOf, type Reading, readAtOnce } from './reading.ts';
import {
  addBroader,
  addHierarchyGroups,
  addOccupationSkills,
  addRelatedSkills,
  type Concepts,
  hierarchyGroups,
  readReplacements,
} from './relations.ts';
import { DatasetError } from './sentences.ts';
import { demandOneVersion, filesOf, type Survey, surveyFiles } from './survey.ts';

export interface ReadOptions {
  /** The version to take where the files are of several. */
  version?: string | null;
}

/** Called with the number of concepts read so far. */
export type OnConcepts = (count: number) => void;

/**
 * Reads zips and CSV files, in any order and any number of languages, as one classification. The same
 * files give the same result whatever their order.
 * @throws one sentence naming the file: broken CSV, truncated zip, missing columns, nothing to read, several versions
 */
export function readDataset(sources: ByteSource[], { version = null }: ReadOptions = {}): Classification {
  return readAtOnce(readAll(), sources);

  function* readAll(): Reading<Classification> {
    const survey = yield* surveyFiles(sources.map(infoOf), version);
    demandOneVersion(survey, version);
    const classification = yield* readStructure(survey);
    const concepts = new Map(
      [...classification.skills, ...classification.occupations, ...classification.groups].map((concept) => [
        concept.uri,
        concept,
      ]),
    );
    const problems = new Problems();
    for (const language of survey.languages)
      yield* readLanguage(survey, language, 'skip', problems, (uri, labels) => {
        const concept = concepts.get(uri);
        if (concept) concept.labels[language] ??= labels;
        return concept !== undefined;
      });
    return { ...classification, problems: [...classification.problems, ...problems.remarks()] };
  }
}

/**
 * The concepts and their links, with the labels of the files that decide which concepts there are. The labels of
 * other files are read by {@link readLanguage}.
 */
export function* readStructure(survey: Survey, onConcepts: OnConcepts = () => {}): Reading<Classification> {
  if (!survey.isWhole) throw new DatasetError('noSkills');
  const problems = new Problems();
  const replaced: Record<string, string[]> = {};
  const concepts = yield* readConceptFiles(survey, problems, onConcepts, (uri, by) => {
    if (by.length > 0) replaced[uri] = by;
  });
  yield* readReplacements(filesOf(survey, 'replacements'), (uri, by) => {
    if (uri !== '' && by.length > 0) replaced[uri] = by;
  });
  for (const file of hierarchyFirst(survey).slice(0, 1))
    yield* addHierarchyGroups(file, languageOf(file), concepts);
  yield* addBroader(filesOf(survey, 'broader'), concepts, problems);
  yield* addOccupationSkills(filesOf(survey, 'occupation-skills'), concepts, problems);
  yield* addRelatedSkills(filesOf(survey, 'skill-skills'), concepts);
  if (concepts.skills.size === 0)
    throw new DatasetError('noSkillRows', { file: baseFiles(survey, 'skills')[0]?.name ?? '' });
  return {
    version: survey.version,
    languages: survey.languages,
    skills: [...concepts.skills.values()],
    occupations: [...concepts.occupations.values()],
    groups: [...concepts.groups.values()],
    excerpt: false,
    ...(Object.keys(replaced).length > 0 && { replaced }),
    problems: [...survey.missing, ...survey.remarks, ...problems.remarks()],
  };
}

/**
 * The labels of one language in every file that has some, better files first: labels that a concept has already are
 * not to be replaced.
 * @param base the files that decide which concepts there are: to be skipped, since their labels are known; read again,
 *   when what is odd in them was told; or read for the first time
 * @param put false: there is no such concept
 */
export function* readLanguage(
  survey: Survey,
  language: Language,
  base: 'skip' | 'again' | 'first',
  problems: Problems,
  put: (uri: string, labels: Labels) => boolean,
): Reading<void> {
  for (const kind of ['skills', 'occupations', 'groups'] as const) {
    const deciding = base === 'first' ? [] : baseFiles(survey, kind);
    for (const file of baseFirst(filesOf(survey, kind)).filter((other) => languageOf(other) === language)) {
      // What is odd in the deciding files was told when the concepts were read.
      const isBase = deciding.includes(file);
      if (isBase && base === 'skip') continue;
      yield* eachConceptRow(file, isBase ? new Problems() : problems, ({ uri, labels }) => {
        if (!put(uri, labels) && !isBase) problems.note('labelsOfOthers', file.name, uri);
      });
    }
  }
  for (const file of hierarchyFirst(survey).filter((other) => languageOf(other) === language))
    yield* hierarchyGroups(file, (uri, label) => {
      put(uri, { preferred: label, alternative: [], hidden: [] });
    });
}

/** The language of the file that decides which skills there are: its labels come with {@link readStructure}. */
export function firstLanguage(survey: Survey): Language {
  const [base] = baseFiles(survey, 'skills');
  if (!base) throw new DatasetError('noSkills');
  return languageOf(base);
}

/** The files that decide which concepts there are: one of a kind, for groups one of each of their two kinds. */
function baseFiles(survey: Survey, kind: 'skills' | 'occupations' | 'groups'): DatasetFile[] {
  const files = baseFirst(filesOf(survey, kind));
  if (kind !== 'groups') return files.slice(0, 1);
  return [true, false].flatMap((isco) => files.filter((file) => isIscoGroups(file) === isco).slice(0, 1));
}

const isIscoGroups = ({ columns, firstRow }: DatasetFile): boolean =>
  firstRow?.[columns.indexOf('conceptType')] === 'ISCOGroup';

/** A hierarchy file names its groups in one language: English first. */
function hierarchyFirst(survey: Survey): DatasetFile[] {
  return baseFirst(filesOf(survey, 'hierarchy'));
}

function* readConceptFiles(
  survey: Survey,
  problems: Problems,
  onConcepts: OnConcepts,
  onReplaced: (uri: string, by: string[]) => void,
): Reading<Concepts> {
  let count = 0;
  const counted =
    <Concept>(create: (row: ConceptRow) => Concept) =>
    (row: ConceptRow): Concept => {
      count += 1;
      if (count % 200 === 0) onConcepts(count);
      return create(row);
    };
  const concepts: Concepts = { skills: new Map(), occupations: new Map(), groups: new Map() };
  for (const file of baseFiles(survey, 'skills'))
    concepts.skills = yield* readConcepts(file, problems, counted(newSkill), onReplaced);
  for (const file of baseFiles(survey, 'occupations'))
    concepts.occupations = yield* readConcepts(file, problems, counted(newOccupation), onReplaced);
  const group = counted(({ uri, cell }: ConceptRow) => newGroup(uri, ownCopy(cell('code'))));
  for (const file of baseFiles(survey, 'groups'))
    for (const [uri, one] of yield* readConcepts(file, problems, group, onReplaced))
      concepts.groups.set(uri, one);
  onConcepts(count);
  return concepts;
}
