/**
 * Bodies as the older web service and the local API answer them. No recordings are at hand: the shapes follow the
 * service's own documentation (`esco/api/doc`) and what public clients read of it.
 */
import type { ServedConcept } from './dataset.ts';
import { type Asked, links, openResource } from './open-answers.ts';

type Json = Record<string, unknown>;

/** What the web service calls the links of the open API. */
const NAMES: Record<string, string> = {
  inScheme: 'isInScheme',
  skillType: 'hasSkillType',
  skillReuseLevel: 'hasReuseLevel',
  isEssentialSkillForOccupation: 'isEssentialForOccupation',
  isOptionalSkillForOccupation: 'isOptionalForOccupation',
  isOptionalSkillForSkill: 'isOptionalForSkill',
  relatedEssentialSkill: 'hasEssentialSkill',
  relatedOptionalSkill: 'hasOptionalSkill',
};

export function webResource(concept: ServedConcept, asked: Asked): Json {
  const { preferredTerm: _, alternativeTerms: __, _embedded: ___, ...open } = openResource(concept, asked);
  const { description } = concept;
  return {
    ...open,
    description: Object.fromEntries(
      Object.entries(description).map(([code, literal]) => [code, { literal, mimetype: 'plain/text' }]),
    ),
    _links: webLinks(concept, asked),
  };
}

function webLinks(concept: ServedConcept, asked: Asked): Json {
  const renamed = Object.entries(links(concept, asked)).map(([name, value]): [string, unknown] => {
    return [NAMES[name] ?? name, Array.isArray(value) || name === 'self' ? value : [value]];
  });
  const replaced = concept.replacedBy.map((uri) => ({
    uri,
    title: uri,
    href: `${asked.base}/resource/skill?uri=${uri}`,
  }));
  return {
    ...Object.fromEntries(renamed),
    self: {
      href: `${asked.base}/resource/${concept.className.toLowerCase()}?uri=${encodeURIComponent(concept.uri)}&language=${asked.language}`,
      uri: concept.uri,
      title: openResource(concept, asked).title,
    },
    ...(replaced.length > 0 && { isReplacedBy: replaced }),
  };
}

/** `full=false` leaves the alternative labels out. `offset` is the number of the page. */
export function webPage(
  all: ServedConcept[],
  { limit, page, full }: { limit: number; page: number; full: boolean },
  asked: Asked,
): Json {
  const concepts = all.slice(page * limit, (page + 1) * limit);
  const entry = (concept: ServedConcept) => {
    const { alternativeLabel, hiddenLabel, ...rest } = webResource(concept, asked);
    return full ? { ...rest, alternativeLabel, hiddenLabel } : rest;
  };
  return {
    ...{ count: concepts.length, total: all.length, limit, offset: page, language: asked.language },
    _links: { self: { href: `${asked.base}/resource/skill` } },
    _embedded: Object.fromEntries(concepts.map((each) => [each.uri, entry(each)])),
  };
}

export function webError(status: number, logref: string, message: string): Json {
  return { logref, status, message, _links: null };
}
