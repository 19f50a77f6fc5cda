/** Bodies as the open API 2.1.1 answers them. Shapes: its recorded answers (checked in tests/unit/esco-server). */
import { SCHEME, type ServedConcept, type ServedDataset, titleOf } from './dataset.ts';

export interface Asked {
  dataset: ServedDataset;
  /** Without a slash at its end. */
  base: string;
  language: string;
}

type Json = Record<string, unknown>;

const MODEL = 'http://data.europa.eu/esco/model#';
const CLASSES = {
  Skill: `${MODEL}Skill`,
  Occupation: `${MODEL}Occupation`,
  Concept: 'http://www.w3.org/2004/02/skos/core#Concept',
} as const;
const PATHS = { Skill: 'skill', Occupation: 'occupation', Concept: 'concept' } as const;
const ESCO = 'http://data.europa.eu/esco/';
/** Relations are listed up to here, as lists of the service are. */
const WINDOW = 10_000;

const prefixed = (uri: string) => uri.slice(ESCO.length).replace('/', ':');
/** A member with nothing in it is left out. */
const unlessEmpty = (name: string, value: unknown[] | Json) =>
  Object.keys(value).length > 0 ? { [name]: value } : {};

export function openResource(concept: ServedConcept, asked: Asked): Json {
  const { labels, className, code } = concept;
  const languages = Object.entries(labels);
  const isOccupation = className === 'Occupation';
  return {
    ...head(concept, asked),
    ...unlessEmpty(
      'alternativeLabel',
      texts(languages.map(([code, { alternative }]) => [code, alternative])),
    ),
    ...unlessEmpty('hiddenLabel', texts(languages.map(([code, { hidden }]) => [code, hidden]))),
    ...unlessEmpty('description', concept.description),
    ...(code && { code }),
    ...(isOccupation && terms(concept)),
    _links: links(concept, asked),
    _embedded: {
      ...(className !== 'Concept' && { hasAssociation: oneOrMany(associations(concept)) }),
      ancestors: ancestors(concept, asked),
      ...(isOccupation && {
        identifier: [{ uri: `${ESCO}identifier/${concept.uri.slice(-36)}`, schemeVersion: '1.0.9', code }],
      }),
    },
  };
}

function head(concept: ServedConcept, { language }: Asked): Json {
  const { uri, className, labels, status } = concept;
  const preferred = Object.entries(labels).map(([code, { preferred }]) => [code, preferred]);
  return {
    uri,
    className,
    classUri: CLASSES[className],
    title: titleOf(concept, language),
    ...(className !== 'Concept' && { referenceLanguage: 'en' }),
    preferredLabel: Object.fromEntries(preferred),
    status,
  };
}

const lists = (entries: [string, unknown[]][]) =>
  Object.fromEntries(entries.filter(([, list]) => list.length > 0));

/** A language with one label has it plain, without a list around it. */
const texts = (entries: [string, string[]][]) =>
  Object.fromEntries(
    entries.flatMap(([code, list]) =>
      list.length === 0 ? [] : [[code, list.length === 1 ? list[0] : list]],
    ),
  );

/** Occupations name the roles of their labels. */
function terms({ labels }: ServedConcept): Json {
  const roles = ['neutral'];
  const entries = Object.entries(labels);
  return {
    preferredTerm: Object.fromEntries(
      entries.map(([code, { preferred }]) => [code, { label: preferred, roles }]),
    ),
    ...unlessEmpty(
      'alternativeTerms',
      lists(entries.map(([code, { alternative }]) => [code, alternative.map((label) => ({ label, roles }))])),
    ),
  };
}

export function selfLink(concept: ServedConcept, { base, dataset, language }: Asked): Json {
  const path = `${PATHS[concept.className]}/${prefixed(concept.uri)}`;
  return {
    href: `${base}/${path}?selectedVersion=${dataset.version}`,
    title: titleOf(concept, language),
    uri: concept.uri,
  };
}

function linkTo(uri: string, asked: Asked): Json[] {
  const concept = asked.dataset.concepts.get(uri);
  if (!concept) return [];
  const { skillType } = concept;
  return [{ ...selfLink(concept, asked), ...(skillType && { skillType: `${ESCO}skill-type/${skillType}` }) }];
}

function nodeLink(kind: string, name: string, { base, dataset }: Asked): Json {
  const path = kind === 'concept-scheme' ? kind : 'concept';
  return {
    href: `${base}/${path}/${kind}:${name}?selectedVersion=${dataset.version}`,
    uri: `${ESCO}${kind}/${name}`,
    title: name,
  };
}

export function links(concept: ServedConcept, asked: Asked): Json {
  const { className, skillType, reuseLevel } = concept;
  const all = (uris: string[]) => uris.flatMap((uri) => linkTo(uri, asked));
  const narrower = (wanted: ServedConcept['className']) =>
    concept.narrower.filter((uri) => asked.dataset.concepts.get(uri)?.className === wanted);
  const schemes = concept.schemes.map((uri) => nodeLink('concept-scheme', uri.slice(SCHEME.length), asked));
  const common = { self: selfLink(concept, asked), inScheme: schemes };
  if (className === 'Occupation')
    return {
      ...common,
      ...unlessEmpty('relatedEssentialSkill', all(concept.essential)),
      ...unlessEmpty('relatedOptionalSkill', all(concept.optional)),
      regulatedProfessionNote: nodeLink('regulated-professions', 'unregulated', asked),
      ...unlessEmpty('broaderIscoGroup', all(concept.broaderGroups)),
    };
  if (className === 'Concept')
    return {
      ...common,
      ...unlessEmpty('broaderConcept', all(concept.broaderGroups)),
      ...unlessEmpty('narrowerConcept', all(narrower('Concept'))),
      ...unlessEmpty('narrowerOccupation', all(narrower('Occupation'))),
    };
  const kinds = (uris: string[], wanted: string) =>
    uris.filter((uri) => asked.dataset.concepts.get(uri)?.className === wanted);
  return {
    ...common,
    ...(skillType && { skillType: nodeLink('skill-type', skillType, asked) }),
    ...(reuseLevel && { skillReuseLevel: nodeLink('skill-reuse-level', reuseLevel, asked) }),
    ...unlessEmpty('broaderHierarchyConcept', all(concept.broaderGroups)),
    ...unlessEmpty('broaderSkill', all(concept.broaderSkills)),
    ...unlessEmpty('narrowerSkill', all(concept.narrower)),
    ...unlessEmpty('relatedOptionalSkill', all(concept.optional)),
    ...unlessEmpty('isEssentialSkillForOccupation', all(kinds(concept.essentialFor, 'Occupation'))),
    ...unlessEmpty('isOptionalSkillForOccupation', all(kinds(concept.optionalFor, 'Occupation'))),
    ...unlessEmpty('isOptionalSkillForSkill', all(kinds(concept.optionalFor, 'Skill'))),
  };
}

/** Where there is one, the service gives it without a list around it. */
const oneOrMany = (list: Json[]) => (list.length === 1 ? list[0] : list);

function associations(concept: ServedConcept): Json[] {
  const entry = (from: string, to: string, type: string) => ({
    uri: `${ESCO}relation/${from.slice(-8)}-${to.slice(-8)}`,
    type: 'esco:AssociationObject',
    isAssociationFor: from,
    target: to,
    targetFramework: [`${SCHEME}member-skills`, `${SCHEME}skills`],
    associationType: `${ESCO}relationship-type/${type}-skill`,
  });
  return [
    ...concept.essential.map((to) => entry(concept.uri, to, 'essential')),
    ...concept.optional.map((to) => entry(concept.uri, to, 'optional')),
    ...concept.essentialFor.map((from) => entry(from, concept.uri, 'essential')),
    ...concept.optionalFor.map((from) => entry(from, concept.uri, 'optional')),
  ];
}

function ancestors(concept: ServedConcept, asked: Asked): Json[] {
  const above = ({ broaderGroups, broaderSkills }: ServedConcept) => [...broaderGroups, ...broaderSkills];
  const reached = new Set(above(concept));
  for (const uri of reached) {
    const node = asked.dataset.concepts.get(uri);
    if (node) for (const next of above(node)) reached.add(next);
  }
  return [...reached].flatMap((uri) => {
    const node = asked.dataset.concepts.get(uri);
    if (!node) return [];
    const parents = above(node);
    return [{ ...(parents.length > 0 && { parents }), _links: { self: linkTo(uri, asked)[0] } }];
  });
}

export function openList(concepts: ServedConcept[], query: string, asked: Asked): Json {
  return {
    count: concepts.length,
    language: asked.language,
    _links: {
      self: { href: `${asked.base}${query}` },
      concepts: concepts.map((each) => selfLink(each, asked)),
    },
    _embedded: Object.fromEntries(concepts.map((each) => [each.uri, openResource(each, asked)])),
  };
}

/** Links are encoded twice, and the last page lies within the window, as recorded. */
export function openPage(
  all: ServedConcept[],
  { path, scheme, limit, offset }: { path: string; scheme: string; limit: number; offset: number },
  asked: Asked,
): Json {
  const query = `inScheme=${encodeURIComponent(encodeURIComponent(scheme))}&language=${asked.language}`;
  const at = (from: number) => ({ href: `${asked.base}${path}?${query}&offset=${from}&limit=${limit}` });
  const concepts = all.slice(offset, offset + limit);
  const total = all.length;
  return {
    ...{ limit, offset, total, language: asked.language },
    _links: {
      self: { href: `${asked.base}${path}?${query}` },
      first: at(0),
      ...(offset > 0 && { previous: at(Math.max(0, offset - limit)) }),
      ...(offset + limit < total && { next: at(offset + limit) }),
      last: at(Math.max(0, Math.min(total, WINDOW) - limit)),
      concepts: concepts.map((each) => selfLink(each, asked)),
    },
    _embedded: Object.fromEntries(concepts.map((each) => [each.uri, openResource(each, asked)])),
  };
}

export function openHistory(concept: ServedConcept, asked: Asked): Json {
  const { uri, className } = concept;
  const delta = (field: string, newValue: string) => ({
    ...{ field, oldValue: 'None', newValue, action: 'Added', language: 'en' },
  });
  const history = { [asked.dataset.version]: [delta('altLabel', 'a label made up for tests')] };
  return {
    ...{ uri, className, classUri: CLASSES[className], language: asked.language },
    versions: Object.keys(history),
    _embedded: { history },
    _links: { self: selfLink(concept, asked) },
  };
}

export function openConversion(concept: ServedConcept, asked: Asked): Json {
  const { self, inScheme, skillType, skillReuseLevel, broaderHierarchyConcept, broaderSkill, ...rest } =
    links(concept, asked);
  const { broaderIscoGroup, broaderConcept, regulatedProfessionNote } = rest;
  const kept = { self, inScheme, skillType, skillReuseLevel, broaderHierarchyConcept, broaderSkill };
  const given = { ...kept, regulatedProfessionNote, broaderIscoGroup, broaderConcept };
  const replaces = [...asked.dataset.concepts.values()].filter(({ replacedBy }) =>
    replacedBy.includes(concept.uri),
  );
  return {
    ...head(concept, asked),
    ...(concept.code && { code: concept.code }),
    _links: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    _embedded: {
      isReplacedBy: concept.replacedBy.flatMap((uri) => linkTo(uri, asked)),
      replaces: replaces.flatMap(({ uri }) => linkTo(uri, asked)),
    },
  };
}

/** No recording of this one exists; its members are those of the OpenAPI description. */
export function openHierarchy(asked: Asked): Json {
  const all = [...asked.dataset.concepts.values()].filter(
    ({ schemes, status }) => schemes.includes(`${SCHEME}skills`) && status === 'released',
  );
  return {
    total: all.length,
    language: asked.language,
    _links: { self: { href: `${asked.base}/skill-list/full-hierarchy` } },
    _embedded: {
      fullHierarchy: all.map((concept) => ({
        ...head(concept, asked),
        inScheme: concept.schemes,
        ...unlessEmpty('broaderHierarchyConcept', concept.broaderGroups),
        ...unlessEmpty('broaderSkill', concept.broaderSkills),
        _links: { self: selfLink(concept, asked) },
      })),
    },
  };
}
