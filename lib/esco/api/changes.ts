/** What ESCO's versions changed of a concept. Source: `/history` and `/conversion` of the open API 2.1.1. */
import { listOf, recordOf, textOf } from './json.ts';
import { ServiceProblem } from './problem.ts';
import { isConceptUri, readReplacements } from './resource.ts';

/** One change of one version. */
export interface Change {
  version: string;
  /** ESCO's name of what changed: `prefLabel`, `altLabel`, `description`, … */
  field: string;
  action: string;
  /** '' where nothing was before, or nothing is after. */
  before: string;
  after: string;
  /** null for what has no language (relations). */
  language: string | null;
}

export interface Changes {
  /** Versions that changed the concept, oldest first, `1.2.0`. */
  versions: string[];
  changes: Change[];
  replacedBy: { uri: string; label: string }[];
  replaces: { uri: string; label: string }[];
}

/** Changes kept of one concept: some occupations have hundreds. */
const MOST_CHANGES = 2_000;

/** @throws ServiceProblem `unreadable` where neither answer is what it should be */
export function readChanges(history: unknown, conversion: unknown): Changes {
  const told = recordOf(recordOf(recordOf(history)._embedded).history);
  const converted = recordOf(conversion);
  if (!Array.isArray(recordOf(history).versions) || textOf(converted.uri) === '')
    throw new ServiceProblem('unreadable', 'the answer holds no history');
  const changes = Object.entries(told).flatMap(([version, list]) =>
    listOf(list).map((each) => readChange(version, each)),
  );
  return {
    versions: [...new Set(changes.map(({ version }) => version))].sort(byNumber),
    changes: changes.sort((a, b) => byNumber(a.version, b.version)).slice(0, MOST_CHANGES),
    replacedBy: readReplacements(converted),
    replaces: listOf(recordOf(converted._embedded).replaces)
      .map(recordOf)
      .map((each) => ({ uri: textOf(each.uri), label: textOf(each.title) }))
      .filter(({ uri }) => isConceptUri(uri)),
  };
}

function readChange(version: string, value: unknown): Change {
  const { field, action, oldValue, newValue, language } = recordOf(value);
  return {
    version: version.replace(/^v/, ''),
    field: textOf(field),
    action: textOf(action),
    before: noneIsNothing(oldValue),
    after: noneIsNothing(newValue),
    language: noneIsNothing(language) || null,
  };
}

/** The service writes the word None where there is nothing. */
function noneIsNothing(value: unknown): string {
  const text = textOf(value);
  return text === 'None' ? '' : text;
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
