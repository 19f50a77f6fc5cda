/** What ESCO itself says of a concept: asked for when the person wants it, kept, and read from there ever after. */
import { type ConceptDetails, fetchDetails } from '../esco/api/details.ts';
import { type ProblemCode, ServiceProblem } from '../esco/api/problem.ts';
import type { Requester } from '../esco/api/requester.ts';
import { isConceptUri, type ResourceKind } from '../esco/api/resource.ts';
import { type EscoService, hostPattern, isLocal } from '../esco/api/services.ts';
import type { ConceptDetailsAnswer, ConceptDetailsShown, DetailsQuery } from '../esco/api/shown.ts';
import type { LabelsIn } from '../lookup/pages.ts';
import type { KeptAnswer, ServiceAnswers } from '../store/service-answers.ts';

export interface DetailsSurroundings {
  answers: ServiceAnswers;
  requester: Requester;
  /** In the order in which they are asked. */
  services(): Promise<readonly EscoService[]>;
  isAllowed(pattern: string): Promise<boolean>;
  isOnline(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Longest that a person is left waiting, in milliseconds. */
const LONGEST = 45_000;
const MOST_SHOWN = 200;

export async function conceptDetails(
  query: DetailsQuery & { kind: ResourceKind },
  around: DetailsSurroundings,
): Promise<ConceptDetailsAnswer> {
  const { uri, kind, languages } = query;
  if (!isConceptUri(uri)) throw new Error('This is no identifier of an ESCO concept.');
  const services = await around.services();
  const base = services[0]?.base ?? '';
  const place = { host: new URL(base).host, pattern: hostPattern(base) };
  // Storage that fails must not keep the person from an answer, nor an answer from being shown.
  const kept = await around.answers.find(uri).catch(() => null);
  const details = kept && shown(kept, languages);
  if (!query.refresh)
    return details ? { state: 'known', isFresh: false, details, ...place } : { state: 'unloaded', ...place };
  if (!(await around.isAllowed(place.pattern))) return { state: 'consent', ...place, details };
  if (!around.isOnline() && !isLocal(base))
    return { state: 'failed', code: 'offline', detail: '', ...place, details };
  try {
    const language = languages[0] ?? 'en';
    const fetched = await fetchDetails(
      services,
      around.requester,
      { uri, kind },
      language,
      AbortSignal.timeout(LONGEST),
    );
    const answer = { details: fetched, fetched: around.now() };
    await around.answers.keep(answer).catch((error: unknown) => console.warn(error));
    return { state: 'known', isFresh: true, details: shown(answer, languages), ...place };
  } catch (error) {
    const { code, detail } = problemOf(error);
    return { state: 'failed', code, detail, ...place, details };
  }
}

/** What the service said of a concept when it was asked before, in the first of these languages that it has, or English. */
export async function keptDescription(
  uri: string,
  languages: string[],
  answers: ServiceAnswers,
): Promise<ConceptDetailsShown['description']> {
  // Storage that fails must not keep the person from what the vocabulary says.
  const kept = await answers.find(uri).catch(() => null);
  return kept && shown(kept, languages).description;
}

/** Labels of languages that the vocabulary lacks, from what the service said before. */
export async function labelsBeyond(
  uri: string,
  known: readonly LabelsIn[],
  answers: ServiceAnswers,
): Promise<LabelsIn[]> {
  const kept = await answers.find(uri).catch(() => null);
  if (!kept) return [];
  const had = new Set(known.map(({ language }) => language));
  return labelsOf(kept.details, []).filter(({ language }) => !had.has(language));
}

function shown({ details, fetched }: KeptAnswer, languages: string[]): ConceptDetailsShown {
  const { released, replacedBy, history, version, source } = details;
  const first = (texts: Record<string, string>) => {
    const language = [...languages, 'en'].find((each) => texts[each] !== undefined);
    return language === undefined ? null : { language, text: texts[language] ?? '' };
  };
  const changes =
    history?.changes.filter(({ language }) => language === null || languages.includes(language)) ?? [];
  return {
    description: first(details.descriptions),
    scopeNote: first(details.scopeNotes),
    labels: labelsOf(details, languages),
    history: history && { versions: history.versions, changes: changes.slice(-MOST_SHOWN) },
    ...{ released, replacedBy, version, source, fetched },
  };
}

function labelsOf({ labels }: ConceptDetails, languages: string[]): LabelsIn[] {
  const place = (language: string) =>
    languages.includes(language) ? languages.indexOf(language) : languages.length;
  return Object.entries(labels)
    .map(([language, { preferred, alternative }]) => ({ language, preferred, alternative }))
    .sort((a, b) => place(a.language) - place(b.language) || (a.language < b.language ? -1 : 1));
}

function problemOf(error: unknown): { code: ProblemCode; detail: string } {
  if (error instanceof ServiceProblem) return error;
  if (error instanceof DOMException && error.name === 'TimeoutError') return { code: 'slow', detail: '' };
  throw error;
}
