/**
 * `npm run annotate`: the skills and occupations of postings, by the same code as the extension.
 * Exit 0: every input was answered; 1: some have an error; 2: the command line cannot be carried out.
 */
import { once } from 'node:events';
import { type Answer, createAnswer, type MatcherFiles } from './annotate/answer.ts';
import { type AnnotateArguments, readArguments, USAGE, UsageError } from './annotate/arguments.ts';
import { answerLines, startPool } from './annotate/bulk.ts';
import { ndjsonLines, readInputFile } from './annotate/inputs.ts';
import { printResult } from './annotate/print.ts';
import { readVocabularyPack } from './load-vocabulary.ts';
import { readModelBytes } from './models.ts';

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const files: MatcherFiles = {
    pack: readPack(options.vocabulary),
    models: options.depth === 'full' ? readModelBytes() : null,
  };
  const answer = createAnswer(files, options);
  const isComplete = options.ndjson
    ? await annotateLines(options, files, answer)
    : await annotateFiles(options, answer);
  process.exitCode = isComplete ? 0 : 1;
}

function readPack(paths: string[]): ArrayBuffer {
  try {
    return readVocabularyPack(paths);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Answers NDJSON line by line; true if no line failed. */
async function annotateLines(
  { inputs, workers, title, language, rank, minimumProbability, depth }: AnnotateArguments,
  files: MatcherFiles,
  answer: Answer,
): Promise<boolean> {
  const options = { title, language, rank, minimumProbability, depth };
  const lines = ndjsonLines(inputs, process.stdin);
  let isComplete = true;
  for await (const { json, failed } of answerLines(lines, answer, workers, () =>
    startPool(workers, files, options),
  )) {
    if (failed) isComplete = false;
    await write(`${json}\n`);
  }
  return isComplete;
}

/** Answers the files named, in order, as one array or as tables; true if none failed. */
async function annotateFiles({ inputs, format }: AnnotateArguments, answer: Answer): Promise<boolean> {
  let isFirst = true;
  let isComplete = true;
  for (const path of inputs) {
    const result = answer(await readInputFile(path, process.stdin));
    if ('error' in result) isComplete = false;
    if (format === 'json') await write(`${isFirst ? '[' : ',\n'}${JSON.stringify(result)}`);
    else await write(`${isFirst ? '' : '\n'}${printResult(result)}`);
    isFirst = false;
  }
  if (format === 'json') await write(']\n');
  return isComplete;
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
