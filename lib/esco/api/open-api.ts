/**
 * The open API 2.1.1. Source: its OpenAPI description (`/v3/api-docs`) and recorded answers. Known of it: `language`
 * picks the titles alone; links in lists are encoded twice, so addresses are built here and never followed; a scheme
 * cannot be paged beyond its 10,000th record; unknown concepts are 404, but 500 with a NotFoundException in histories.
 */
import { readChanges } from './changes.ts';
import type { EscoClient, SchemePage } from './client.ts';
import { countOf, listOf, recordOf, textOf } from './json.ts';
import { ServiceProblem } from './problem.ts';
import type { Requester } from './requester.ts';
import {
  type EscoResource,
  isConceptUri,
  type Reference,
  type ResourceKind,
  readResource,
} from './resource.ts';
import type { EscoService } from './services.ts';

const PATHS: Record<ResourceKind, string> = { skill: 'skill', occupation: 'occupation', group: 'concept' };
/** A skill is 20 KB in a list, an occupation 70: twenty keep an answer under 1.5 MB. */
const BATCH = 20;
/** Records of a scheme that can be paged through. */
export const WINDOW = 10_000;
const SCHEME = 'http://data.europa.eu/esco/concept-scheme/';

export function openApi(service: EscoService, requester: Requester, language: string): EscoClient {
  const address = (path: string, parameters: [string, string][] = []) =>
    `${service.base}/${path}?${new URLSearchParams([
      ...parameters,
      ['language', language],
      ['selectedVersion', service.version],
    ])}`;
  const one = ({ kind, uri }: Reference, more = '') =>
    `${PATHS[kind]}/${uri.split('/').slice(-2).map(encodeURIComponent).join(':')}${more}`;

  return {
    service,
    batch: BATCH,
    // A scheme that is larger than the window (the skills) is not paged: see readPage.
    schemes: [
      { kind: 'skill', scheme: `${SCHEME}skills` },
      { kind: 'occupation', scheme: `${SCHEME}occupations` },
      { kind: 'group', scheme: `${SCHEME}isco` },
    ],
    resource: (reference, signal) =>
      requester.ask(
        address(one(reference)),
        (body) => askedFor([reference.uri], [readResource(body)])[0] ?? notThatOne(),
        signal,
      ),
    resources: (kind, uris, signal) => {
      if (uris.length > BATCH) throw new RangeError(`At most ${BATCH} concepts in one question.`);
      const parameters = uris.map((uri): [string, string] => ['uris', uri]);
      return requester.ask(
        address(`${PATHS[kind]}-list`, parameters),
        (body) => askedFor(uris, readList(body)),
        signal,
      );
    },
    page: (kind, scheme, from, signal) => {
      if (from + BATCH > WINDOW) throw new RangeError('A scheme cannot be paged beyond its 10,000th record.');
      const parameters: [string, string][] = [
        ['inScheme', scheme],
        ['limit', String(BATCH)],
        ['offset', String(from)],
      ];
      return requester.ask(
        address(`${PATHS[kind]}-list/by-scheme`, parameters),
        (body) => readPage(body, from),
        signal,
      );
    },
    hierarchy: (signal) =>
      requester.ask(address('skill-list/full-hierarchy', [['viewObsolete', 'false']]), readHierarchy, signal),
    changes: async (reference, signal) => {
      const history = await requester.ask(
        address(one(reference, '/history'), [['fullHistory', 'true']]),
        (body) => body,
        signal,
      );
      const conversion = await requester.ask(address(one(reference, '/conversion')), (body) => body, signal);
      return readChanges(history, conversion);
    },
  };
}

function readPage(body: unknown, from: number): SchemePage {
  const total = countOf(recordOf(body).total);
  const resources = readList(body);
  if (total === null) throw new ServiceProblem('unreadable', 'the list does not say how many there are');
  // An empty page before the end would be asked for over and over.
  if (resources.length === 0 && from < total)
    throw new ServiceProblem('unreadable', `the list ends at ${from} of ${total}`);
  // Pages of what is larger than the window would only repeat what has to be asked for by URI anyway.
  const next = from + BATCH;
  return { resources, total, next: next < total && total <= WINDOW ? next : null };
}

/** `_embedded` is an object keyed by URI in lists. */
export function readList(body: unknown): EscoResource[] {
  const { _embedded: embedded } = recordOf(body);
  if (typeof embedded !== 'object' || embedded === null)
    throw new ServiceProblem('unreadable', 'the answer holds no list');
  return Object.values(embedded).map(readResource);
}

function readHierarchy(body: unknown): Reference[] {
  const { fullHierarchy } = recordOf(recordOf(body)._embedded);
  return listOf(fullHierarchy)
    .map(recordOf)
    .map(
      (each): Reference => ({
        kind: textOf(each.className) === 'Skill' ? 'skill' : 'group',
        uri: textOf(each.uri),
      }),
    )
    .filter(({ uri }) => isConceptUri(uri));
}

/** Of an answer only what was asked for counts. */
function askedFor(uris: readonly string[], resources: EscoResource[]): EscoResource[] {
  return resources.filter(({ uri }) => uris.includes(uri));
}

function notThatOne(): never {
  throw new ServiceProblem('unreadable', 'another concept was answered than was asked for');
}
