/**
 * Which questions bring in the whole classification, one after the other: the pages of the schemes that fit into the
 * service's window, the list of its hierarchy, then batches of concepts by URI, until no concept names one that was
 * not asked for. Pure: the same outcomes in the same order lead to the same next question, so that a fetch that was
 * interrupted goes on from the outcomes that were kept.
 */
import type { Labels, Language } from '../model.ts';
import { ServiceProblem } from './problem.ts';
import type { EscoResource, Reference, ResourceKind } from './resource.ts';

export type Question =
  | { ask: 'page'; kind: ResourceKind; scheme: string; from: number }
  | { ask: 'hierarchy' }
  | { ask: 'concepts'; kind: ResourceKind; uris: string[] };

/** What a pack needs of a concept. */
export type FetchedConcept = Omit<
  EscoResource,
  'released' | 'descriptions' | 'scopeNotes' | 'linked' | 'replacedBy' | 'version'
>;

/** What a question brought. Plain JSON: it is kept until the whole is there. */
export interface Outcome {
  question: Question;
  concepts: FetchedConcept[];
  /** Concepts that the answer named and nothing before it. */
  found: Reference[];
  /** URIs that are done with without a concept: unknown, or out of use. */
  absent: string[];
  /** Those of them that are out of use, with what took their place, where the answer says it. */
  replaced?: Record<string, string[]>;
  /** Records of the scheme, for a page. */
  total: number | null;
  /** Where the scheme's next page begins. */
  next: number | null;
  version: string | null;
}

export interface CrawlPlan {
  schemes: readonly { kind: ResourceKind; scheme: string }[];
  hasHierarchy: boolean;
  /** Most concepts in one question. */
  batch: number;
  /**
   * Concepts known beforehand, from the vocabulary in use: asked for where the service counts more than it led to, and
   * where it no longer leads to a few of them, to hear what took their place.
   */
  seeds: readonly Reference[];
}

export interface CrawlCounts {
  /** Concepts that are there, and those known to exist. */
  fetched: number;
  known: number;
  skills: number;
  occupations: number;
  groups: number;
}

export interface Crawl {
  /** null: nothing is left to ask. */
  next(): Question | null;
  /** Takes in what a question brought. @throws ServiceProblem where it cannot be true */
  accept(outcome: Outcome): void;
  /** Whether a concept was named before. */
  isKnown(uri: string): boolean;
  counts(): CrawlCounts;
  /** `1.2.1`, once an answer said it. */
  version(): string | null;
  /** Concepts that answers named and that are not to be had; those that others took the place of are none. */
  lost(): string[];
}

/** Share of the concepts in use that can have become former ones; where more are missing, the service has another ESCO. */
const MOST_FORMER = 0.1;
/** More than ESCO can ever have: a service that names more is none of ESCO's. */
const MOST_CONCEPTS = 60_000;
const KINDS: readonly ResourceKind[] = ['skill', 'group', 'occupation'];

export function createCrawl(plan: CrawlPlan): Crawl {
  const pages = plan.schemes.map(({ kind, scheme }): Question => ({ ask: 'page', kind, scheme, from: 0 }));
  let wantsHierarchy = plan.hasHierarchy;
  let version: string | null = null;
  /** Every concept named so far, with how far it is. */
  const states = new Map<string, 'wanted' | 'fetched' | 'absent'>();
  const wanted: Record<ResourceKind, Set<string>> = {
    skill: new Set(),
    occupation: new Set(),
    group: new Set(),
  };
  const counts: Record<ResourceKind, number> = { skill: 0, occupation: 0, group: 0 };
  /** URIs under /skill/ may be skills or groups: what is unknown as one is asked for as the other, once. */
  const triedAs = new Map<string, ResourceKind>();

  const want = ({ kind, uri }: Reference): void => {
    if (states.has(uri)) return;
    if (states.size >= MOST_CONCEPTS)
      throw new ServiceProblem('unreadable', `it names more than ${MOST_CONCEPTS} concepts`);
    states.set(uri, 'wanted');
    wanted[kind].add(uri);
  };
  const settle = (uri: string, state: 'fetched' | 'absent'): void => {
    for (const kind of KINDS) wanted[kind].delete(uri);
    states.set(uri, state);
  };
  const setAside = (kind: ResourceKind, uri: string): void => {
    const other = kind === 'skill' ? 'group' : 'skill';
    if (kind === 'occupation' || !uri.includes('/esco/skill/') || triedAs.has(uri)) {
      settle(uri, 'absent');
      return;
    }
    triedAs.set(uri, kind);
    wanted[kind].delete(uri);
    wanted[other].add(uri);
  };
  /** How many of a kind the service counts, where it says so. */
  const totals: Partial<Record<ResourceKind, number>> = {};
  let seeds = plan.seeds;
  const wantSeeds = (): void => {
    for (const seed of seeds)
      if (counts[seed.kind] < (totals[seed.kind] ?? Number.POSITIVE_INFINITY)) want(seed);
    seeds = [];
  };
  const wantFormer = (): void => {
    const gone = plan.seeds.filter(({ uri }) => !states.has(uri));
    if (gone.length <= plan.seeds.length * MOST_FORMER) for (const seed of gone) want(seed);
  };
  /** Concepts that an answer named, and those that it said are replaced. */
  const named = new Set<string>();
  const replacedSoFar = new Set<string>();
  const seedUris = new Set(plan.seeds.map(({ uri }) => uri));
  const kindWanted = () => KINDS.find((each) => wanted[each].size > 0);

  return {
    next() {
      const page = pages[0];
      if (page) return page;
      if (wantsHierarchy) return { ask: 'hierarchy' };
      if (kindWanted() === undefined) wantSeeds();
      if (kindWanted() === undefined) wantFormer();
      const kind = kindWanted();
      if (kind === undefined) return null;
      return { ask: 'concepts', kind, uris: [...wanted[kind]].slice(0, plan.batch) };
    },
    accept({ question, concepts, found, absent, replaced = {}, total, next, version: told }) {
      if (told !== null && version !== null && told !== version)
        throw new ServiceProblem('unreadable', `it answered v${version} first and v${told} now`);
      version ??= told;
      if (question.ask === 'hierarchy') wantsHierarchy = false;
      if (question.ask === 'page') {
        pages.shift();
        if (total !== null) totals[question.kind] = total;
        if (next !== null) pages.unshift({ ...question, from: next });
      }
      for (const { uri, kind } of concepts) {
        if (states.get(uri) !== 'fetched') counts[kind] += 1;
        settle(uri, 'fetched');
      }
      for (const reference of found) {
        named.add(reference.uri);
        want(reference);
      }
      for (const uri of Object.keys(replaced)) replacedSoFar.add(uri);
      for (const uri of absent)
        if (question.ask === 'concepts' && question.uris.includes(uri) && !replacedSoFar.has(uri))
          setAside(question.kind, uri);
        else settle(uri, 'absent');
    },
    isKnown: (uri) => states.has(uri),
    counts: () => ({
      fetched: counts.skill + counts.occupation + counts.group,
      known: [...states.values()].filter((state) => state !== 'absent').length,
      skills: counts.skill,
      occupations: counts.occupation,
      groups: counts.group,
    }),
    version: () => version,
    lost: () =>
      [...states.keys()].filter(
        (uri) =>
          states.get(uri) === 'absent' && !replacedSoFar.has(uri) && (named.has(uri) || !seedUris.has(uri)),
      ),
  };
}

/** A concept without what no pack holds, its labels in the chosen languages alone. */
export function trimmed(resource: EscoResource, languages: readonly Language[]): FetchedConcept {
  const { kind, uri, code, skillType, reuseLevel, collections, broader, essential, optional } = resource;
  const labels: Record<Language, Labels> = {};
  for (const language of languages) {
    const own = resource.labels[language];
    if (own) labels[language] = own;
  }
  return { kind, uri, code, labels, skillType, reuseLevel, collections, broader, essential, optional };
}
