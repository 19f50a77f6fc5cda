/** Which answer belongs to which address of the two services. */
import type { ServedConcept, ServedDataset } from './dataset.ts';
import {
  type Asked,
  openConversion,
  openHierarchy,
  openHistory,
  openList,
  openPage,
  openResource,
} from './open-answers.ts';
import { webError, webPage, webResource } from './web-answers.ts';

export interface Answer {
  status: number;
  body: unknown;
}

const ESCO = 'http://data.europa.eu/esco/';
const CLASSES: Record<string, ServedConcept['className']> = {
  skill: 'Skill',
  occupation: 'Occupation',
  concept: 'Concept',
};
/** Versions that the web service answers where it is not told one. */
const WEB_DEFAULT = 'v1.0.9';

/** @param url of the request, with the server's root before it */
export function answerTo(url: URL, dataset: ServedDataset): Answer {
  const path = url.pathname;
  const language = url.searchParams.get('language') ?? 'en';
  const asked = (prefix: string): Asked => ({ dataset, language, base: `${url.origin}${prefix}` });
  if (path.startsWith('/esco/open-api/')) return openAnswer(url, path.slice(14), asked('/esco/open-api'));
  if (path.startsWith('/esco/api/')) return webAnswer(url, path.slice(9), asked('/esco/api'));
  return { status: 404, body: { message: 'No message available' } };
}

function openAnswer(url: URL, path: string, asked: Asked): Answer {
  const version = url.searchParams.get('selectedVersion') ?? 'latest';
  if (version !== 'latest' && version !== asked.dataset.version)
    return failure(400, url, 'IllegalArgumentException', `Unexpected value '${version}'`);
  if (path === '/config-info/default-version') return { status: 200, body: 'latest' };
  if (path === '/skill-list/full-hierarchy') return { status: 200, body: openHierarchy(asked) };
  const list = /^\/(skill|occupation|concept)-list(\/by-scheme)?$/.exec(path);
  if (list)
    return list[2]
      ? schemePage(url, path, list[1] as string, asked)
      : listOfUris(url, path, list[1] as string, asked);
  const one = /^\/(skill|occupation|concept)\/([\w-]+):([\w.-]+)(\/history|\/conversion)?$/.exec(path);
  if (!one) return { status: 404, body: { message: 'No message available' } };
  const [, kind = '', prefix, id, part] = one;
  return openOne(url, { kind, uri: `${ESCO}${prefix}/${id}`, part: part ?? '' }, asked);
}

function openOne(
  url: URL,
  { kind, uri, part }: { kind: string; uri: string; part: string },
  asked: Asked,
): Answer {
  const concept = asked.dataset.concepts.get(uri);
  if (!concept || concept.className !== CLASSES[kind]) {
    if (part !== '') return failure(500, url, 'NotFoundException', `Resource not found ${uri}`);
    return { status: 404, body: { message: `${CLASSES[kind]} not found ${uri}` } };
  }
  if (part === '/history') return { status: 200, body: openHistory(concept, asked) };
  if (part === '/conversion') return { status: 200, body: openConversion(concept, asked) };
  return { status: 200, body: openResource(concept, asked) };
}

function listOfUris(url: URL, path: string, kind: string, asked: Asked): Answer {
  const uris = url.searchParams.getAll('uris');
  if (uris.length === 0) return missing(url, 'uris', 'List');
  const found = uris.flatMap((uri) => {
    const concept = asked.dataset.concepts.get(uri);
    return concept && concept.className === CLASSES[kind] ? [concept] : [];
  });
  return { status: 200, body: openList(found, `${path}${encodeURIComponent(url.search)}`, asked) };
}

function schemePage(url: URL, path: string, kind: string, asked: Asked): Answer {
  const scheme = url.searchParams.get('inScheme');
  if (!scheme) return missing(url, 'inScheme', 'String');
  const limit = Number(url.searchParams.get('limit') ?? 20);
  const offset = Number(url.searchParams.get('offset') ?? 0);
  if (limit < 1) return outOfBounds('limit', 1);
  if (offset < 0) return outOfBounds('offset', 0);
  // What lies beyond the window is refused by the search engine behind the service.
  if (offset + limit > 10_000)
    return failure(500, url, 'IllegalStateException', 'Result window is too large');
  const obsolete = url.searchParams.get('viewObsolete') === 'true';
  const all = conceptsIn(asked.dataset, kind, scheme, obsolete);
  return { status: 200, body: openPage(all, { path, scheme, limit, offset }, asked) };
}

function conceptsIn(
  { concepts }: ServedDataset,
  kind: string,
  scheme: string,
  obsolete: boolean,
): ServedConcept[] {
  return [...concepts.values()].filter(
    ({ className, schemes, status }) =>
      className === CLASSES[kind] && schemes.includes(scheme) && (obsolete || status === 'released'),
  );
}

function webAnswer(url: URL, path: string, asked: Asked): Answer {
  const kind = /^\/resource\/(skill|occupation|concept)$/.exec(path)?.[1];
  if (!kind)
    return {
      status: 400,
      body: webError(400, 'BadInputException', `Illegal/Unknown type parameter values: ('${path}')`),
    };
  const version = url.searchParams.get('selectedVersion') ?? WEB_DEFAULT;
  if (version !== asked.dataset.version)
    return { status: 400, body: webError(400, 'BadInputException', `Unknown version ${version}`) };
  const uri = url.searchParams.get('uri');
  if (uri !== null) {
    const concept = asked.dataset.concepts.get(uri);
    if (!concept || concept.className !== CLASSES[kind])
      return { status: 404, body: webError(404, 'NotFoundException', `Resource not found: ${uri}`) };
    return { status: 200, body: webResource(concept, asked) };
  }
  const scheme = url.searchParams.get('isInScheme') ?? '';
  const limit = Number(url.searchParams.get('limit') ?? 20);
  const page = Number(url.searchParams.get('offset') ?? 0);
  const full = url.searchParams.get('full') === 'true';
  const all = conceptsIn(asked.dataset, kind, scheme, false);
  return { status: 200, body: webPage(all, { limit, page, full }, asked) };
}

function missing(url: URL, parameter: string, type: string): Answer {
  const message = `Required request parameter '${parameter}' for method parameter type ${type} is not present`;
  return failure(400, url, 'MissingServletRequestParameterException', message);
}

function failure(status: number, url: URL, exceptionId: string, message: string): Answer {
  const error = status === 500 ? 'Internal Server Error' : 'Bad Request';
  const timestamp = '2026-04-06T14:09:33.605+00:00';
  return {
    status,
    body: { timestamp, status, error, path: url.pathname, eventId: 'test', exceptionId, message },
  };
}

function outOfBounds(field: string, least: number): Answer {
  const errors = [
    {
      field,
      code: '{javax.validation.constraints.Min.message}',
      message: `must be greater than or equal to ${least}`,
    },
  ];
  const message = 'Missing detailing message of the error.';
  const body = {
    id: 'test',
    exceptionId: 'ConstraintViolationException',
    error: 'Unprocessable Entity',
    message,
  };
  return { status: 422, body: { ...body, status: 422, errors, complete: true } };
}
