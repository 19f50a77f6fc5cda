/** Answers inputs: the matcher over files that threads can share. */
import type { Analysis } from '../../analysis.ts';
import { createMatcher } from '../../match/match.ts';
import { openPack } from '../../pack/open.ts';
import { loadAliases } from '../aliases.ts';
import { loadModels, type ModelBytes } from '../models.ts';
import { type NdjsonLine, parseLine } from './inputs.ts';
import { type AnnotateFailure, type AnnotateInput, type AnnotateResult, annotate } from './result.ts';

/** What a matcher is opened from. */
export interface MatcherFiles {
  pack: ArrayBuffer;
  /** null = labels, aliases and typos only. */
  models: ModelBytes | null;
}

/** How every input is answered. Plain data: it travels to other threads. */
export interface AnswerOptions {
  /** For inputs that name none. */
  title: string | null;
  language: string | null;
  rank: number | null;
  minimumProbability: number | null;
  depth: Analysis['depth'];
}

export type Answer = (input: AnnotateInput | AnnotateFailure) => AnnotateResult | AnnotateFailure;

/** A line of NDJSON, answered. */
export interface AnsweredLine {
  /** The result as JSON, without a line end. */
  json: string;
  failed: boolean;
}

/** Never throws for an input: what cannot be answered is a failure with a sentence. */
export function createAnswer({ pack, models }: MatcherFiles, options: AnswerOptions): Answer {
  const vocabulary = openPack(pack);
  const matcher = createMatcher(vocabulary, {
    aliases: loadAliases(),
    ...(models && { models: loadModels(vocabulary, models) }),
  });
  return (input) => {
    if ('error' in input) return input;
    const { title, language } = options;
    const complete = { ...input, title: input.title ?? title, language: input.language ?? language };
    try {
      return annotate(complete, matcher, options);
    } catch (error) {
      return { id: input.id, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

export const answerLine = (line: NdjsonLine, answer: Answer): AnsweredLine => asLine(answer(parseLine(line)));

export const asLine = (result: AnnotateResult | AnnotateFailure): AnsweredLine => ({
  json: JSON.stringify(result),
  failed: 'error' in result,
});

/** The same files in memory that threads share instead of copying it. */
export function shared({ pack, models }: MatcherFiles): MatcherFiles {
  if (!models) return { pack: sharedCopy(pack), models };
  const languages = Object.entries(models.languages).map(([language, files]) => [
    language,
    { ...files, vectors: sharedCopy(files.vectors), tagger: sharedCopy(files.tagger) },
  ]);
  return { pack: sharedCopy(pack), models: { ...models, languages: Object.fromEntries(languages) } };
}

/** Views on shared memory are read like any other: only the types tell the two apart. */
function sharedCopy(buffer: ArrayBuffer): ArrayBuffer {
  const copy = new SharedArrayBuffer(buffer.byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy as ArrayBufferLike as ArrayBuffer;
}
