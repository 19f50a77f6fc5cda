/** What word vectors are trained on, as plain texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackSources } from '../../esco/archive.ts';
import { cellReader, readTable } from '../../esco/csv.ts';
import { splitCell } from '../../esco/labels.ts';
import { parseAliases } from '../../match/aliases.ts';
import { withoutQualifier } from '../../match/qualifier.ts';
import { datasetPaths, readSources } from '../../node/dataset-sources.ts';
import { loadVocabulary } from '../../node/load-vocabulary.ts';
import type { Vocabulary } from '../../pack/vocabulary.ts';
import { readSentences } from '../evaluation-data.ts';

/** Where the inputs lie. */
export interface CorpusPaths {
  /** Zips or CSVs of an ESCO version, English. */
  esco: string;
  /** `assets/aliases/en.csv` */
  aliases: string;
  /** Folder of real ads: only how often words stand in them is used. */
  ads: string;
}

export interface SkillTexts {
  uri: string;
  /** The preferred label, first without its qualifier in brackets. */
  preferred: string[];
  /** All labels, `preferred` among them. */
  labels: string[];
  description: string;
  /** URIs of the groups and skills directly above. */
  broader: string[];
}

export interface GoldSentence {
  text: string;
  /** Places in `skills`. */
  skills: number[];
}

export interface Corpus {
  skills: SkillTexts[];
  sentences: GoldSentence[];
  /** What ads say instead of a label, each with its one skill: our own aliases, and looser phrases of our own. */
  aliases: GoldSentence[];
  phrases: GoldSentence[];
  occupations: string[][];
  ads: string[];
}

export async function readCorpus(paths: CorpusPaths): Promise<Corpus> {
  const vocabulary = await loadVocabulary([paths.esco]);
  const skills = readSkillTexts(vocabulary, readDescriptions(paths.esco));
  const numbers = new Map(skills.map(({ uri }, at) => [uri, at]));
  return {
    skills,
    sentences: readGoldSentences(numbers),
    aliases: readAliases(paths.aliases, numbers),
    phrases: readPhrases(numbers),
    occupations: Array.from({ length: vocabulary.occupationCount }, (_, at) =>
      labelsOf(vocabulary, vocabulary.skillCount + at),
    ),
    ads: readAds(paths.ads),
  };
}

function labelsOf(vocabulary: Vocabulary, concept: number): string[] {
  const labels = vocabulary.inLanguage('en');
  const texts: string[] = [];
  for (let label = labels.firstLabel(concept); label < labels.endLabel(concept); label++)
    texts.push(labels.text(label));
  return texts;
}

function readSkillTexts(vocabulary: Vocabulary, descriptions: Map<string, string>): SkillTexts[] {
  return Array.from({ length: vocabulary.skillCount }, (_, skill) => {
    const [preferred = '', ...others] = labelsOf(vocabulary, skill);
    const forms = [...new Set([withoutQualifier(preferred), preferred])];
    const uri = vocabulary.uri(skill);
    return {
      uri,
      preferred: forms,
      labels: [...new Set([...forms, ...others])],
      description: descriptions.get(uri) ?? '',
      broader: Array.from(vocabulary.broader(skill), (above) => vocabulary.uri(above)),
    };
  });
}

/** Descriptions by URI: no part of the pack, so read from the official table itself. */
function readDescriptions(esco: string): Map<string, string> {
  const files = unpackSources(readSources(datasetPaths([esco])));
  const skills = files.find(({ name }) => /^skills_en.*\.csv$/i.test(name.split(/[\\/]/).at(-1) ?? ''));
  if (!skills)
    throw new Error(`${esco} holds no skills_en.csv. Name the folder of an English ESCO download.`);
  const table = readTable(skills.name, skills.bytes);
  const uri = cellReader(table, 'conceptUri');
  const description = cellReader(table, 'description');
  return new Map(table.rows.map((row) => [uri(row), description(row)]));
}

/** SkillSkape's made-up sentences with the skills they ask for (Magron et al. 2024, MIT). */
function readGoldSentences(skills: Map<string, number>): GoldSentence[] {
  return readSentences('skillskape_train').map(({ text, gold }) => ({
    text,
    skills: [...gold].map((uri) => skills.get(uri)).filter((skill) => skill !== undefined),
  }));
}

function readAliases(path: string, skills: Map<string, number>): GoldSentence[] {
  return parseAliases(readFileSync(path, 'utf8')).flatMap(({ alias, uri }) => {
    const skill = skills.get(uri);
    return skill === undefined ? [] : [{ text: alias, skills: [skill] }];
  });
}

/**
 * `en-phrases.csv`, written for this project: how ads put what a skill is about, where that is too loose or too
 * common to count as an alias. Columns `uri,label,phrases`; phrases are separated by ` | `.
 */
export function readPhrases(skills: Map<string, number>): GoldSentence[] {
  const table = readTable('en-phrases.csv', readFileSync(join(import.meta.dirname, 'en-phrases.csv')));
  const uri = cellReader(table, 'uri');
  const phrases = cellReader(table, 'phrases');
  return table.rows.flatMap((row) => {
    const skill = skills.get(uri(row));
    return skill === undefined ? [] : splitCell(phrases(row)).map((text) => ({ text, skills: [skill] }));
  });
}

function readAds(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} of ads to count words in.`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; lang?: string })
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => text);
}
