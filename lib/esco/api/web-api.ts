/**
 * The older web service, and the local API of the same making. Known of it: without `selectedVersion` it answers v1.0.9;
 * `offset` is the number of the page; alternative labels come with `full=true` alone, where it fails in bursts.
 */
import type { EscoClient, SchemePage } from './client.ts';
import { countOf, recordOf } from './json.ts';
import { readList } from './open-api.ts';
import { ServiceProblem } from './problem.ts';
import type { Requester } from './requester.ts';
import { type EscoResource, type Reference, type ResourceKind, readResource } from './resource.ts';
import { type EscoService, PUBLIC_SERVICES } from './services.ts';

const PATHS: Record<ResourceKind, string> = { skill: 'skill', occupation: 'occupation', group: 'concept' };
/** Concepts a page: 1.4 MB in all languages. */
const LIMIT = 100;
const SCHEME = 'http://data.europa.eu/esco/concept-scheme/';
/** Records of a scheme that the public service is paged through. */
const PUBLIC_WINDOW = 10_000;

export function webApi(service: EscoService, requester: Requester, language: string): EscoClient {
  const isPublic = PUBLIC_SERVICES.some(({ base }) => base === service.base);
  const address = (kind: ResourceKind, parameters: [string, string][]) =>
    `${service.base}/resource/${PATHS[kind]}?${new URLSearchParams([
      ...parameters,
      ['language', language],
      ['selectedVersion', service.version],
    ])}`;
  const resource = ({ kind, uri }: Reference, signal?: AbortSignal): Promise<EscoResource> =>
    requester.ask(
      address(kind, [['uri', uri]]),
      (body) => {
        const read = readResource(body);
        if (read.uri !== uri)
          throw new ServiceProblem('unreadable', 'another concept was answered than was asked for');
        return read;
      },
      signal,
    );
  return {
    service,
    batch: 1,
    schemes: [
      { kind: 'occupation', scheme: `${SCHEME}member-occupations` },
      { kind: 'skill', scheme: `${SCHEME}member-skills` },
      { kind: 'group', scheme: `${SCHEME}isco` },
    ],
    resource,
    resources: async (kind, uris, signal) => {
      const found: EscoResource[] = [];
      for (const uri of uris) {
        try {
          found.push(await resource({ kind, uri }, signal));
        } catch (error) {
          if (!(error instanceof ServiceProblem && error.code === 'unknown')) throw error;
        }
      }
      return found;
    },
    page: (kind, scheme, from, signal) => {
      if (isPublic && (from + 1) * LIMIT > PUBLIC_WINDOW)
        throw new RangeError('A scheme cannot be paged beyond its 10,000th record.');
      const parameters: [string, string][] = [
        ['isInScheme', scheme],
        ['limit', String(LIMIT)],
        ['offset', String(from)],
        ['full', 'true'],
      ];
      return requester.ask(address(kind, parameters), (body) => readPage(body, from, isPublic), signal);
    },
    hierarchy: async () => [],
    changes: async () => null,
  };
}

function readPage(body: unknown, from: number, isPublic: boolean): SchemePage {
  const resources = readList(body);
  const total = countOf(recordOf(body).total);
  const end = (from + 1) * LIMIT;
  const isLast = total === null ? resources.length < LIMIT : end >= total;
  // What a page that came back empty held is reached by links.
  const hasNext = !isLast && resources.length > 0 && (!isPublic || end + LIMIT <= PUBLIC_WINDOW);
  return { resources, total, next: hasNext ? from + 1 : null };
}
