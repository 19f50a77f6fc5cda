/**
 * The annotated sentences and ads that training and measuring read, in place. Where they come from, their
 * licences and what may be claimed on them: docs/benchmarks.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the annotated sets: `EVALUATION_DATA`, else the shared folder beside the project. */
export const EVALUATION_FOLDER =
  process.env.EVALUATION_DATA ?? resolve(import.meta.dirname, '../../../shared/evaluation');

export interface AnnotatedSentence {
  set: string;
  /** Grouping key of the folds: equal sentences and sentences of one ad never stand on both sides. */
  group: string;
  text: string;
  /** URIs; empty where the annotators found no ESCO concept. */
  gold: Set<string>;
}

/** @throws a sentence naming the file when it is missing */
export function readLines<Row>(name: string): Row[] {
  const path = join(EVALUATION_FOLDER, name);
  if (!existsSync(path))
    throw new Error(`${path} is not here. Set EVALUATION_DATA to the folder of annotated sets.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

export const hasEvaluationData = () => existsSync(join(EVALUATION_FOLDER, 'tech_validation.jsonl'));

/** Letters and digits only, lower case: sentences that differ in blanks or punctuation are the same sentence. */
export const normalisedSentence = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface SentenceRow {
  sentence: string;
  gold_uris: string[];
}

/** A set of sentences; repeated sentences are merged, their gold united. */
export function readSentences(name: string): AnnotatedSentence[] {
  const merged = new Map<string, AnnotatedSentence>();
  for (const { sentence, gold_uris } of readLines<SentenceRow>(`${name}.jsonl`)) {
    const group = normalisedSentence(sentence);
    const known = merged.get(group);
    if (known) for (const uri of gold_uris) known.gold.add(uri);
    else merged.set(group, { set: name, group, text: sentence, gold: new Set(gold_uris.filter(Boolean)) });
  }
  return [...merged.values()];
}

interface DocumentRow {
  source: string;
  idx: number;
  gold_uris?: string[];
  sentences: { text: string; skill_spans: unknown[]; knowledge_spans: unknown[]; gold_uris?: string[] }[];
}

export interface AnnotatedAd {
  id: string;
  source: string;
  sentences: { text: string; hasSpan: boolean; gold: Set<string> }[];
  gold: Set<string>;
}

/** Whole ads, all sentences in order. `gold` is empty where the set has no ESCO annotation. */
export function readAds(name: string): AnnotatedAd[] {
  return readLines<DocumentRow>(`${name}.jsonl`).map(({ source, idx, gold_uris = [], sentences }) => ({
    id: `${source}-${idx}`,
    source,
    gold: new Set(gold_uris.filter(Boolean)),
    sentences: sentences.map((sentence) => ({
      text: sentence.text,
      hasSpan: sentence.skill_spans.length + sentence.knowledge_spans.length > 0,
      gold: new Set((sentence.gold_uris ?? []).filter(Boolean)),
    })),
  }));
}
