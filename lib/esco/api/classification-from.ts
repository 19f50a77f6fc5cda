/** Fetched concepts → the same classification that the official files give. */
import { newGroup } from '../concepts.ts';
import type { Classification, Group, Language, Occupation, Skill } from '../model.ts';
import type { Remark } from '../sentences.ts';
import type { Crawl, FetchedConcept, Outcome } from './crawl.ts';
import type { FetchOrder } from './fetch-all.ts';
import { ServiceProblem } from './problem.ts';

/** @throws a sentence where the service has no skill in any of the languages, or far fewer than it counts */
export function classificationFrom(
  outcomes: readonly Outcome[],
  { service, languages }: FetchOrder,
  crawl: Pick<Crawl, 'version' | 'lost'>,
): Classification {
  // The order of their URIs: what was fetched in two sittings gives the same pack as what was fetched in one.
  const concepts = new Map(
    outcomes
      .flatMap((outcome) => outcome.concepts)
      .map((concept): [string, FetchedConcept] => [concept.uri, concept])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const labelled = [...concepts.values()].filter(({ labels }) => Object.keys(labels).length > 0);
  const here = new Map(labelled.map(({ uri, kind }) => [uri, kind]));
  const known = (uris: string[], kinds: readonly string[]) =>
    uris.filter((uri) => kinds.includes(here.get(uri) ?? ''));
  const skills = labelled.filter(({ kind }) => kind === 'skill').map(skillOf);
  if (skills.length === 0)
    throw new Error(`The service at ${service.base} gave no skill in the chosen languages.`);
  const replaced = Object.assign({}, ...outcomes.map((outcome) => outcome.replaced ?? {}));
  return {
    version: crawl.version() ?? /^v?(\d[\d.]*)$/.exec(service.version)?.[1] ?? 'unknown',
    languages: inOrder(languages),
    skills,
    occupations: labelled.filter(({ kind }) => kind === 'occupation').map(occupationOf),
    groups: labelled.filter(({ kind }) => kind === 'group').map(groupOf),
    excerpt: false,
    ...(Object.keys(replaced).length > 0 && { replaced }),
    problems: [...losses(crawl.lost()), ...shortfalls(outcomes, labelled)],
  };

  function skillOf(concept: FetchedConcept): Skill {
    const { uri, labels, skillType, reuseLevel, collections, essential, optional } = concept;
    return {
      ...{ uri, labels, reuseLevel, collections },
      type: skillType,
      broader: known(concept.broader, ['skill', 'group']),
      related: known([...new Set([...essential, ...optional])], ['skill']),
    };
  }

  function occupationOf({ uri, code, labels, essential, optional }: FetchedConcept): Occupation {
    const also = optional.filter((skill) => !essential.includes(skill));
    return {
      ...{ uri, code, labels },
      essential: known(essential, ['skill']),
      optional: known(also, ['skill']),
      essentialTotal: essential.length,
      optionalTotal: also.length,
    };
  }

  function groupOf({ uri, code, labels, broader }: FetchedConcept): Group {
    return { ...newGroup(uri, code), labels, broader: known(broader, ['group', 'skill']) };
  }
}

/** English first, the others by their code, as with files. */
function inOrder(languages: readonly Language[]): Language[] {
  return [...new Set(languages)].sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

/** Concepts that answers name and the service then does not give. */
function losses(lost: string[]): Remark[] {
  const [example = ''] = lost;
  return lost.length === 0 ? [] : [{ code: 'serviceLosses', values: { n: lost.length, example } }];
}

/** Share of the concepts that may be out of reach: a service counts concepts that it does not give. */
const TOLERATED = 0.01;

/**
 * Where the service counts more concepts of a kind than could be reached.
 * @throws ServiceProblem where that is more than a few: what is not whole is no vocabulary to rely on
 */
function shortfalls(outcomes: readonly Outcome[], concepts: FetchedConcept[]): Remark[] {
  return (['skill', 'occupation'] as const).flatMap((kind) => {
    const totals = outcomes.map(({ question, total }) =>
      question.ask === 'page' && question.kind === kind ? (total ?? 0) : 0,
    );
    const counted = Math.max(0, ...totals);
    const reached = concepts.filter((each) => each.kind === kind).length;
    if (counted <= reached) return [];
    const [all, some] = [counted, reached].map((number) => number.toLocaleString('en'));
    if (reached < counted * (1 - TOLERATED))
      throw new ServiceProblem('unreadable', `it counts ${all} ${kind}s, of which ${some} could be reached`);
    const code = kind === 'skill' ? 'serviceCountsSkills' : 'serviceCountsOccupations';
    return [{ code, values: { counted, n: reached } }];
  });
}
