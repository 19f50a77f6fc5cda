/** A thread of the pool: opens the shared files, then answers line after line. */
import { parentPort, workerData } from 'node:worker_threads';
import { type AnswerOptions, answerLine, createAnswer, type MatcherFiles } from './answer.ts';
import type { NdjsonLine } from './inputs.ts';

export interface WorkerStart {
  files: MatcherFiles;
  options: AnswerOptions;
}

const { files, options } = workerData as WorkerStart;
const answer = createAnswer(files, options);
parentPort?.on('message', (line: NdjsonLine) => {
  parentPort?.postMessage(answerLine(line, answer));
});
