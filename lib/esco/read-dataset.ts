/**
 * The official ESCO dataset, as downloaded, → {@link Classification}.
 * Format: the CSV download of the European Commission, v1.1.x and v1.2.x; columns are looked up by name.
 */
import { type ByteSource, fileName, unpackSources } from './archive.ts';
import { baseFirst, languageOf, readGroups, readOccupations, readSkills } from './concepts.ts';
import { type DatasetFile, type DatasetFileKind, readDatasetFile } from './dataset-file.ts';
import type { Classification, Language } from './model.ts';
import { Problems } from './problems.ts';
import { addBroader, addHierarchyGroups, addOccupationSkills, addRelatedSkills } from './relations.ts';

/** Called with a sentence about what is being done and how far all is (0…1). */
export type OnProgress = (sentence: string, fraction: number) => void;

/**
 * Reads zips and CSV files, in any order and any number of languages, as one classification. The same
 * files give the same result whatever their order.
 * @throws one sentence naming the file: broken CSV, truncated zip, missing columns, nothing to read
 */
export function readDataset(sources: ByteSource[], onProgress: OnProgress = () => {}): Classification {
  if (sources.length === 0)
    throw new Error('No file was given. Choose the two zip files of an ESCO download, or its CSV files.');
  onProgress('Unpacking the files', 0);
  const problems = new Problems();
  const files = readFiles(sources, onProgress);
  const version = versionOf(files);
  const of = (kind: DatasetFileKind) => files.filter((file) => file.kind === kind);
  // Links of another version would bring back what this one removed; labels of another do no harm.
  const linksOf = (kind: DatasetFileKind) => {
    const own = of(kind).filter((file) => file.version === version);
    return own.length > 0 ? own : of(kind);
  };
  onProgress('Joining concepts and relations', 0.8);
  const skills = readSkills(demandSkills(files), problems);
  const occupations = readOccupations(of('occupations'), problems);
  const groups = readGroups(of('groups'), problems);
  addHierarchyGroups(linksOf('hierarchy'), groups);
  addBroader(linksOf('broader'), skills, groups, occupations, problems);
  addOccupationSkills(linksOf('occupation-skills'), occupations, skills, problems);
  addRelatedSkills(linksOf('skill-skills'), skills);
  if (skills.size === 0) throw new Error(`${of('skills')[0]?.table.name} holds no skill. Download it again.`);
  onProgress('The dataset is read', 1);
  return {
    version,
    languages: languagesOf(files),
    skills: [...skills.values()],
    occupations: [...occupations.values()],
    groups: [...groups.values()],
    excerpt: false,
    problems: [...missingFiles(files), ...mixedVersions(files), ...problems.sentences()],
  };
}

function readFiles(sources: ByteSource[], onProgress: OnProgress): DatasetFile[] {
  const plain = unpackSources(sources).toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  const bytes = plain.reduce((sum, file) => sum + file.bytes.length, 0);
  let done = 0;
  return plain.flatMap((file) => {
    onProgress(`Reading ${fileName(file.name)}`, 0.05 + (0.75 * done) / bytes);
    done += file.bytes.length;
    return readDatasetFile(file);
  });
}

const orderKey = (file: { name: string; container: string }) =>
  `${fileName(file.name)} ${fileName(file.container)}`;

function demandSkills(files: DatasetFile[]): DatasetFile[] {
  const skills = files.filter((file) => file.kind === 'skills');
  if (skills.length > 0) return skills;
  const known = files.some((file) => file.kind !== 'foreign');
  throw new Error(
    known
      ? 'The files lack the skills (skills_en.csv or another language). It is in the zip named "… classification - en - csv".'
      : 'None of the files belongs to an ESCO dataset. Choose the zips or CSV files of the ESCO download.',
  );
}

function versionOf(files: DatasetFile[]): string {
  const skills = baseFirst(files.filter((file) => file.kind === 'skills'));
  return skills[0]?.version ?? files.find((file) => file.version)?.version ?? 'unknown';
}

/** English first, the others by their code. */
function languagesOf(files: DatasetFile[]): Language[] {
  const named = files.filter((file) => file.kind === 'skills' || file.kind === 'occupations').map(languageOf);
  return [...new Set(named)].sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

/** What is lost without a file that a complete download has. */
const LOSSES: [DatasetFileKind, string][] = [
  ['occupations', 'Without occupations_….csv no occupations can be shown.'],
  [
    'occupation-skills',
    'Without occupationSkillRelations.csv (in the zip whose name has no language) no occupation is linked to its skills.',
  ],
  ['broader', 'Without broaderRelationsSkillPillar.csv no skill is placed in the hierarchy.'],
  ['groups', 'Without skillGroups_….csv the groups above the skills have no names.'],
];

function missingFiles(files: DatasetFile[]): string[] {
  const lost = LOSSES.filter(([kind]) => !files.some((file) => file.kind === kind)).map(([, loss]) => loss);
  const foreign = files.filter((file) => file.kind === 'foreign');
  return [...lost, ...foreign.map((file) => `${file.table.name} is no file of ESCO; it was left out.`)];
}

function mixedVersions(files: DatasetFile[]): string[] {
  const used = files.filter((file) => file.kind !== 'unused' && file.kind !== 'foreign');
  const versions = [...new Set(used.flatMap((file) => file.version ?? []))];
  if (versions.length < 2) return [];
  return [
    `The files are of different versions (${versions.join(', ')}). Concepts are those of v${versionOf(files)}.`,
  ];
}
