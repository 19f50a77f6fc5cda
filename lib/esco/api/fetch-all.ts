/** The whole classification from a service: asking, keeping every outcome at once, going on from what was kept. */
import type { Classification, Language } from '../model.ts';
import { classificationFrom } from './classification-from.ts';
import { type EscoClient, escoClient } from './client.ts';
import { type Crawl, type CrawlCounts, createCrawl, type Outcome, type Question, trimmed } from './crawl.ts';
import { isPassing, ServiceProblem } from './problem.ts';
import type { Requester } from './requester.ts';
import type { EscoResource, Reference } from './resource.ts';
import type { EscoService } from './services.ts';

/** Where outcomes are kept between sessions, in the order in which they came. */
export interface KeptOutcomes {
  all(): Promise<Outcome[]>;
  /** `counts` are those after it. */
  append(outcome: Outcome, counts: CrawlCounts): Promise<void>;
}

export interface FetchOrder {
  service: EscoService;
  languages: Language[];
  /** Concepts known beforehand. */
  seeds: readonly Reference[];
}

export interface FetchSurroundings {
  requester: Requester;
  kept: KeptOutcomes;
  onProgress(counts: CrawlCounts): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  signal?: AbortSignal;
}

/** Longest that one sitting may take, in milliseconds; what it kept is gone on from in the next. */
export const LONGEST_SITTING = 6 * 3_600_000;

/**
 * Fetches what is still missing and answers the whole.
 * @throws ServiceProblem when the service does not answer; the signal's reason after an abort. What was kept stays, and
 *   the next call goes on from it.
 */
export async function fetchAll(order: FetchOrder, around: FetchSurroundings): Promise<Classification> {
  const { service, languages, seeds } = order;
  const clientOf = (version: string | null): EscoClient =>
    // Pinned once it is known: a new version that appears half-way must not be mixed in.
    escoClient(
      version === null ? service : { ...service, version: `v${version}` },
      around.requester,
      languages[0] ?? 'en',
    );
  const { schemes, batch } = clientOf(null);
  const crawl = createCrawl({ schemes, batch, seeds, hasHierarchy: service.kind === 'open' });
  const outcomes = await around.kept.all();
  for (const outcome of outcomes) crawl.accept(outcome);
  around.onProgress(crawl.counts());
  const end = around.now() + LONGEST_SITTING;
  for (let question = crawl.next(); question !== null; question = crawl.next()) {
    around.signal?.throwIfAborted();
    if (around.now() > end) throw new ServiceProblem('gaveUp', 'what was fetched is kept');
    const outcome = await answerTo(question, clientOf(crawl.version()), crawl, languages, around.signal);
    // Accepted first: an outcome that cannot be true must not be kept, or no later sitting could go on.
    crawl.accept(outcome);
    await around.kept.append(outcome, crawl.counts());
    outcomes.push(outcome);
    around.onProgress(crawl.counts());
  }
  return classificationFrom(outcomes, order, crawl);
}

async function answerTo(
  question: Question,
  client: EscoClient,
  crawl: Crawl,
  languages: Language[],
  signal?: AbortSignal,
): Promise<Outcome> {
  const nothing = { concepts: [], absent: [], total: null, next: null, version: null };
  if (question.ask === 'hierarchy') {
    const all = await client.hierarchy(signal).catch(unlessPassing<Reference[]>([]));
    return { ...nothing, question, found: unknownTo(crawl, all) };
  }
  if (question.ask === 'page') {
    const { resources, total, next } = await client.page(
      question.kind,
      question.scheme,
      question.from,
      signal,
    );
    return { ...nothing, ...settled(resources, crawl, languages), question, total, next };
  }
  const resources = await client
    .resources(question.kind, question.uris, signal)
    .catch((error: unknown): EscoResource[] => {
      if (error instanceof ServiceProblem && error.code === 'unknown') return [];
      throw error;
    });
  const answered = new Set(resources.map(({ uri }) => uri));
  const told = await withReplacements(resources, client, signal);
  const outcome = settled(told, crawl, languages);
  const unanswered = question.uris.filter((uri) => !answered.has(uri));
  return { ...nothing, ...outcome, question, absent: [...outcome.absent, ...unanswered] };
}

/** Lists of the open API do not say what took the place of a concept that is out of use: asked for one by one. */
async function withReplacements(
  resources: EscoResource[],
  client: EscoClient,
  signal?: AbortSignal,
): Promise<EscoResource[]> {
  const told: EscoResource[] = [];
  for (const resource of resources) {
    const isTold = resource.released || resource.replacedBy.length > 0;
    const changes = isTold ? null : await client.changes(resource, signal).catch(unlessPassing(null));
    told.push(changes ? { ...resource, replacedBy: changes.replacedBy } : resource);
  }
  return told;
}

/** What a service does not offer hinders nothing; what it may offer later is waited for. */
function unlessPassing<Instead>(instead: Instead): (error: unknown) => Instead {
  return (error) => {
    if (error instanceof ServiceProblem && !isPassing(error) && error.code !== 'gaveUp') return instead;
    throw error;
  };
}

function settled(resources: EscoResource[], crawl: Crawl, languages: Language[]) {
  const inUse = resources.filter(({ released }) => released);
  const here = new Set(resources.map(({ uri }) => uri));
  const replaced = resources.filter((each) => !each.released && each.replacedBy.length > 0);
  const linked = inUse.flatMap((resource) => resource.linked).filter(({ uri }) => !here.has(uri));
  return {
    concepts: inUse.map((resource) => trimmed(resource, languages)),
    found: unknownTo(crawl, linked),
    absent: resources.filter(({ released }) => !released).map(({ uri }) => uri),
    ...(replaced.length > 0 && {
      replaced: Object.fromEntries(replaced.map((each) => [each.uri, each.replacedBy.map(({ uri }) => uri)])),
    }),
    version: resources.find(({ version }) => version !== null)?.version ?? null,
  };
}

/** Each concept once, and only those that were not named before. */
function unknownTo(crawl: Crawl, references: Reference[]): Reference[] {
  const once = new Map(references.map((reference) => [reference.uri, reference]));
  return [...once.values()].filter(({ uri }) => !crawl.isKnown(uri));
}
