/** All of ESCO from a service, for the command `vocabulary --api`: the same fetch as in the extension, kept in files. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrawlCounts, Outcome } from '../esco/api/crawl.ts';
import { fetchAll } from '../esco/api/fetch-all.ts';
import { officialFiles } from '../esco/api/official-files.ts';
import { PATIENT, PATIENT_HERE, politeRequester, type Surroundings } from '../esco/api/requester.ts';
import type { Reference } from '../esco/api/resource.ts';
import { baseAddress, type EscoService, isLocal, PUBLIC_SERVICES, serviceAt } from '../esco/api/services.ts';
import { realSurroundings } from '../esco/api/surroundings.ts';
import { LANGUAGES } from '../esco/languages.ts';
import type { Classification } from '../esco/model.ts';
import { readDataset } from '../esco/read-dataset.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';

export interface FetchCommand {
  service: EscoService;
  languages: string[];
}

/**
 * What the options name: `--api public` or `--api ADDRESS`, `--language en,de`, `--esco-version v1.2.1`.
 * @throws a sentence for what cannot be asked for
 */
export function fetchCommand(options: ReadonlyMap<string, string>): FetchCommand {
  const api = options.get('--api') ?? '';
  const languages = [...new Set((options.get('--language') ?? 'en').split(',').map((code) => code.trim()))];
  const unknown = languages.find((code) => !LANGUAGES.includes(code));
  if (unknown !== undefined)
    throw new Error(`ESCO has no language "${unknown}". It has ${LANGUAGES.join(', ')}.`);
  const [open] = PUBLIC_SERVICES;
  const version = options.get('--esco-version');
  if (api === 'public' && open) return { service: { ...open, version: version ?? open.version }, languages };
  const base = baseAddress(api);
  const service = serviceAt(base, version ?? 'v1.2.1');
  return {
    service: service.kind === 'open' && !version ? { ...service, version: 'latest' } : service,
    languages,
  };
}

export interface FetchPlace {
  /** Where outcomes are kept until all are there. */
  folder: string;
  /** Whose concepts are asked for too. */
  vocabulary: Vocabulary;
  tell(counts: CrawlCounts): void;
  around?: Surroundings;
}

/**
 * Fetches, or goes on with a fetch of the same service and languages that was interrupted.
 * @throws ServiceProblem; what was fetched is kept
 */
export async function fetchVocabulary(command: FetchCommand, place: FetchPlace): Promise<Classification> {
  const { service, languages } = command;
  const { around = realSurroundings, tell } = place;
  const kept = keptIn(place.folder, command, () => seedsOf(place.vocabulary));
  const manners = isLocal(service.base) ? PATIENT_HERE : PATIENT;
  const requester = politeRequester(around, manners);
  const fetched = await fetchAll(
    { service, languages, seeds: kept.seeds },
    { requester, kept, onProgress: tell, now: around.now },
  );
  const files = officialFiles(fetched).map(({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  // Through the same reader as the official files: the same pack as in the extension, byte for byte.
  const classification = readDataset(files);
  kept.remove();
  return { ...classification, problems: [...fetched.problems, ...classification.problems] };
}

/** One line of JSON an outcome, after a line with the seeds. */
function keptIn(folder: string, command: FetchCommand, newSeeds: () => Reference[]) {
  const name = createHash('sha256').update(JSON.stringify(command)).digest('hex').slice(0, 16);
  const file = join(folder, `${name}.jsonl`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(newSeeds())}\n`);
  const [seeds = '[]', ...lines] = readFileSync(file, 'utf8').split('\n');
  // What follows the last line end was cut off while it was written.
  const outcomes = lines.slice(0, -1);
  writeFileSync(file, [seeds, ...outcomes, ''].join('\n'));
  return {
    seeds: JSON.parse(seeds) as Reference[],
    all: async () => outcomes.map((line) => JSON.parse(line) as Outcome),
    append: async (outcome: Outcome) => appendFileSync(file, `${JSON.stringify(outcome)}\n`),
    remove: () => rmSync(file),
  };
}

function seedsOf(vocabulary: Vocabulary): Reference[] {
  const { skillCount, occupationCount } = vocabulary;
  return Array.from({ length: skillCount + occupationCount }, (_, concept) => ({
    kind: concept < skillCount ? ('skill' as const) : ('occupation' as const),
    uri: vocabulary.uri(concept),
  }));
}
