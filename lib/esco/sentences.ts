/**
 * What reading a dataset has to say to a person, as a code with values. Commands say it in English; the faces have
 * the same sentences in every language of the interface, under `dataset` in `assets/locales`.
 */

/** `{name}` stands for a value. */
export const SENTENCES = {
  noFiles: 'No file was given. Choose the two zip files of an ESCO download, or its CSV files.',
  empty: '{file} is empty. Download it again.',
  unreadable: '{file} cannot be read. Is it a folder, or was it moved or changed meanwhile?',
  zipBroken: '{file} cannot be unpacked: it is damaged or not complete. Download it again.',
  zipTooMuch: '{file} unpacks to far more than any ESCO dataset holds. It was not read.',
  zipShorter: '{file} is damaged: {entry} in it is shorter than announced. Download it again.',
  zipLonger: '{file} is damaged: {entry} in it is longer than announced. Download it again.',
  zipChecksum:
    '{file} is damaged: {entry} in it is not what was packed (its checksum differs). Download it again.',
  zipLocked: '{file} is locked with a password. Unpack it and choose the CSV files in it.',
  zipMethod: '{file} was packed in an unusual way. Unpack it and choose the CSV files in it.',
  notUtf8: '{file} is not text in UTF-8. Use the file as downloaded, without saving it anew.',
  quotes: '{file} is broken: a quoted cell near row {row} does not end as CSV demands. Download it again.',
  json: '{file} is broken: it is not valid JSON.',
  labelList: '{file} is not a list of ESCO labels: each entry needs "uri" and "prefLabel".',
  columns:
    '{file} lacks {columns} of the official columns. Use the CSV as downloaded from ESCO (comma-separated, first row = column names).',
  language: 'The language of {file} cannot be told. Name it as ESCO does, for example skills_en.csv.',
  noSkills:
    'The files lack the skills (skills_en.csv or another language). It is in the zip named "… classification - en - csv".',
  noSkillRows: '{file} holds no skill. Download it again.',
  noEsco: 'None of the files belongs to an ESCO dataset. Choose the zips or CSV files of the ESCO download.',
  versions:
    'The files are of different versions of ESCO ({versions}), and concepts of two versions do not go together. Choose the files of one version.',
  noLabels: 'The files hold no labels that belong to ESCO {version}, which is in use.',
  withoutOccupations: 'Without occupations_….csv no occupations can be shown.',
  withoutOccupationSkills:
    'Without occupationSkillRelations.csv (in the zip whose name has no language) no occupation is linked to its skills.',
  withoutBroader: 'Without broaderRelationsSkillPillar.csv no skill is placed in the hierarchy.',
  withoutGroups: 'Without skillGroups_….csv the groups above the skills have no names.',
  foreign: '{file} is no file of ESCO; it was left out.',
  setAside: '{file} is of version {version}; it was left out.',
  otherLabels: '{file} holds labels of version {version}; they were given to the concepts of this one.',
  noIdentifier: '{file}: rows without an ESCO identifier (left out): {n}.',
  noPreferred: '{file}: rows without a preferred label (left out): {n}. For example: {example}.',
  notReleased: '{file}: concepts that are not released (left out): {n}. For example: {example}.',
  repeated: '{file}: rows that repeat a concept (the first counts): {n}. For example: {example}.',
  labelsOfOthers:
    '{file}: labels of concepts that the dataset does not hold (left out): {n}. For example: {example}.',
  relationsOfOthers:
    'Relations of occupations that the dataset does not hold (left out): {n}. For example: {example}.',
  relationsToOthers:
    'Relations to skills that the dataset does not hold (left out): {n}. For example: {example}.',
  otherRelations:
    'Relations that are neither essential nor optional (left out): {n}. For example: {example}.',
  hierarchyOfOthers:
    'Concepts in the hierarchy that the dataset does not hold (left out): {n}. For example: {example}.',
  hierarchyToOthers:
    'Links to groups or skills that the dataset does not hold (left out): {n}. For example: {example}.',
  serviceLosses: 'Concepts that the service names but does not give (left out): {n}. For example: {example}.',
  serviceCountsSkills: 'The service counts {counted} skills; {n} could be reached.',
  serviceCountsOccupations: 'The service counts {counted} occupations; {n} could be reached.',
} as const;

export type SentenceCode = keyof typeof SENTENCES;
export type SentenceValues = Record<string, string | number>;

/** Something odd in a dataset that was tolerated. Plain data: it travels between threads. */
export interface Remark {
  code: SentenceCode;
  values: SentenceValues;
}

/** A dataset that cannot be used. `message` is the English sentence. */
export class DatasetError extends Error {
  readonly code: SentenceCode;
  readonly values: SentenceValues;

  constructor(code: SentenceCode, values: SentenceValues = {}, options?: ErrorOptions) {
    super(sentenceOf({ code, values }), options);
    this.name = 'DatasetError';
    this.code = code;
    this.values = values;
  }
}

/** The English sentence. */
export function sentenceOf({ code, values }: Remark): string {
  return SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? value.toLocaleString('en') : value;
  });
}
