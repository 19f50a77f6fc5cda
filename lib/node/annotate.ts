/**
 * `npm run annotate`: the skills and occupations of postings, by the same code as the extension.
 * Exit 0: every input was answered; 1: some have an error; 2: the command line cannot be carried out.
 */
import { once } from 'node:events';
import { createMatcher, type Matcher } from '../match/match.ts';
import { loadAliases } from './aliases.ts';
import { type AnnotateArguments, readArguments, USAGE, UsageError } from './annotate/arguments.ts';
import { ndjsonInputs, readInputFile } from './annotate/inputs.ts';
import { printResult } from './annotate/print.ts';
import {
  type AnnotateFailure,
  type AnnotateInput,
  type AnnotateResult,
  annotate,
} from './annotate/result.ts';
import { loadVocabulary } from './load-vocabulary.ts';

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const matcher = createMatcher(await openVocabulary(options.vocabulary), { aliases: loadAliases() });
  process.exitCode = (await annotateAll(options, matcher)) ? 0 : 1;
}

async function openVocabulary(paths: string[]) {
  try {
    return await loadVocabulary(paths);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Answers every input in order; true if none failed. */
async function annotateAll(options: AnnotateArguments, matcher: Matcher): Promise<boolean> {
  let isFirst = true;
  let isComplete = true;
  const isArray = options.format === 'json' && !options.ndjson;
  for await (const input of inputsOf(options)) {
    const result = answer(input, options, matcher);
    if ('error' in result) isComplete = false;
    if (options.ndjson) await write(`${JSON.stringify(result)}\n`);
    else if (isArray) await write(`${isFirst ? '[' : ',\n'}${JSON.stringify(result)}`);
    else await write(`${isFirst ? '' : '\n'}${printResult(result)}`);
    isFirst = false;
  }
  if (isArray) await write(isFirst ? '[]\n' : ']\n');
  return isComplete;
}

async function* inputsOf(options: AnnotateArguments): AsyncGenerator<AnnotateInput | AnnotateFailure> {
  if (options.ndjson) yield* ndjsonInputs(options.inputs, process.stdin);
  else for (const path of options.inputs) yield await readInputFile(path, process.stdin);
}

function answer(
  input: AnnotateInput | AnnotateFailure,
  { title, language, rank, minimumProbability }: AnnotateArguments,
  matcher: Matcher,
): AnnotateResult | AnnotateFailure {
  if ('error' in input) return input;
  const complete = { ...input, title: input.title ?? title, language: input.language ?? language };
  try {
    return annotate(complete, matcher, { rank, minimumProbability });
  } catch (error) {
    return { id: input.id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits where the reader is slower, so that a long run does not pile up in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

// A reader that closes the pipe (`| head`) has had enough: no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
