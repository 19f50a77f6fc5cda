/** The command line of `annotate`. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Analysis } from '../../analysis.ts';
import { DEFAULT_MINIMUM_PROBABILITY, QUICK_MINIMUM_PROBABILITY } from '../../match/match.ts';

export const USAGE = `Usage: npm run --silent annotate -- [options] [INPUT…]

INPUT is a .html or .txt file, or - for standard input.

  --vocabulary PATH      ESCO zips, a folder of ESCO CSV files, or a pack; may be repeated
                         (default: the paths in ESCO_DATASET, else .esco/, else the starter vocabulary)
  --format table|json    table for people (default), json for programs
  --ndjson               one {"id","text"|"html","url"?,"title"?,"language"?} a line, from the files or
                         standard input; one result a line, in order, the first ones at once
  --workers N            threads that answer --ndjson (default: one a processor)
  --depth full|quick     full: everything the trained models can tell (default); quick: labels, aliases
                         and typos only, many times faster, how likely is a rule of thumb
  --rank K               also list the K best skills of the whole vocabulary with their scores
  --language xx          the language of the texts (default: detected)
  --title T              the title of the posting (default: read from the input)
  --min-probability P    leave out what is less likely, 0 to 1
                         (default: ${DEFAULT_MINIMUM_PROBABILITY}; ${QUICK_MINIMUM_PROBABILITY} with --depth quick)`;

/** More threads than any machine at hand has processors: a slip of the keyboard must not start thousands. */
const MOST_WORKERS = 256;

/** A command line that cannot be carried out; its message ends with what to do. */
export class UsageError extends Error {}

export interface AnnotateArguments {
  vocabulary: string[];
  format: 'table' | 'json';
  ndjson: boolean;
  /** Threads for NDJSON. */
  workers: number;
  depth: Analysis['depth'];
  rank: number | null;
  language: string | null;
  title: string | null;
  minimumProbability: number | null;
  inputs: string[];
  help: boolean;
}

/** @throws UsageError with a full sentence */
export function readArguments(args: string[]): AnnotateArguments {
  const { values, positionals } = parse(args);
  const format = oneOf('--format', ['table', 'json'], values.format);
  const depth = oneOf('--depth', ['full', 'quick'], values.depth);
  if (positionals.length === 0 && !values.ndjson && !values.help) {
    throw new UsageError('No input was named. Give .html or .txt files, or - for standard input.');
  }
  return {
    vocabulary: values.vocabulary ?? [],
    format,
    ndjson: values.ndjson ?? false,
    workers: workers(values.workers),
    depth,
    rank: wholeNumber('--rank', values.rank),
    language: languageCode(values.language),
    title: values.title ?? null,
    minimumProbability: probability(values['min-probability']),
    inputs: positionals,
    help: values.help ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        vocabulary: { type: 'string', multiple: true },
        format: { type: 'string' },
        ndjson: { type: 'boolean' },
        workers: { type: 'string' },
        depth: { type: 'string' },
        rank: { type: 'string' },
        language: { type: 'string' },
        title: { type: 'string' },
        'min-probability': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** One of the choices; the first where nothing was said. */
function oneOf<Choice extends string>(
  option: string,
  choices: readonly [Choice, Choice],
  value: string | undefined,
): Choice {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`${option} takes ${choices.join(' or ')}, not "${value}".`);
  return found;
}

function workers(value: string | undefined): number {
  const count = wholeNumber('--workers', value) ?? availableParallelism();
  if (count > MOST_WORKERS) throw new UsageError(`--workers takes at most ${MOST_WORKERS}, not ${count}.`);
  return count;
}

function wholeNumber(option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError(`${option} takes a whole number from 1, not "${value}".`);
  return Number(value);
}

function languageCode(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!/^[a-z]{2}$/.test(value))
    throw new UsageError(`--language takes two letters such as en, not "${value}".`);
  return value;
}

function probability(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new UsageError(`--min-probability takes a number from 0 to 1, not "${value}".`);
  }
  return number;
}
