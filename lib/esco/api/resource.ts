/**
 * One concept as either service answers it → our own terms. The shapes: the OpenAPI description and recorded answers of
 * the open API 2.1.1; the documentation of the web service. The services differ in the names of links, and in that
 * the web service wraps descriptions (`{literal, mimetype}`).
 */
import { collectionsIn, reuseLevel } from '../concepts.ts';
import { uniqueLabels } from '../labels.ts';
import type { Collection, Labels, Language, ReuseLevel, SkillType } from '../model.ts';
import { byLanguage, type Json, listOf, recordOf, textOf } from './json.ts';
import { ServiceProblem } from './problem.ts';

export type ResourceKind = 'skill' | 'occupation' | 'group';

/** A concept that another names. */
export interface Reference {
  kind: ResourceKind;
  uri: string;
}

export interface EscoResource extends Reference {
  /** False for concepts that ESCO took out of use. */
  released: boolean;
  code: string;
  labels: Record<Language, Labels>;
  descriptions: Record<Language, string>;
  scopeNotes: Record<Language, string>;
  skillType: SkillType | null;
  reuseLevel: ReuseLevel | null;
  collections: Collection[];
  /** URIs of the concepts directly above. */
  broader: string[];
  /** URIs of the skills that an occupation or a skill asks for. */
  essential: string[];
  optional: string[];
  /** Every concept it links to. */
  linked: Reference[];
  /** What takes its place, by URI and label. */
  replacedBy: { uri: string; label: string }[];
  /** `1.2.1`; null where the answer does not say. */
  version: string | null;
}

/** What kind of concept a link leads to. Links not listed lead to no concept (schemes, types, notes). */
const LINKS: Record<string, ResourceKind> = {
  broaderSkill: 'skill',
  narrowerSkill: 'skill',
  relatedEssentialSkill: 'skill',
  relatedOptionalSkill: 'skill',
  hasEssentialSkill: 'skill',
  hasOptionalSkill: 'skill',
  isEssentialSkillForSkill: 'skill',
  isOptionalSkillForSkill: 'skill',
  isEssentialForSkill: 'skill',
  isOptionalForSkill: 'skill',
  isEssentialSkillForOccupation: 'occupation',
  isOptionalSkillForOccupation: 'occupation',
  isEssentialForOccupation: 'occupation',
  isOptionalForOccupation: 'occupation',
  broaderOccupation: 'occupation',
  narrowerOccupation: 'occupation',
  broaderHierarchyConcept: 'group',
  broaderIscoGroup: 'group',
  broaderConcept: 'group',
  narrowerConcept: 'group',
};

const CONCEPT_URI = /^http:\/\/data\.europa\.eu\/esco\/(?:skill|occupation|isco|isced-f)\/\w[\w.-]{0,79}$/;
const VERSION = /[?&]selectedVersion=v(\d+(?:\.\d+){1,3})(?:&|$)/;

/** Whether a URI can be that of a concept: only such are ever asked for. */
export function isConceptUri(uri: string): boolean {
  return CONCEPT_URI.test(uri);
}

/** The kind that a URI tells by itself; groups of skills may have a URI like a skill's. */
export function kindByUri(uri: string): ResourceKind {
  if (uri.includes('/esco/occupation/')) return 'occupation';
  return /\/esco\/skill\/[0-9a-f]{8}-/.test(uri) ? 'skill' : 'group';
}

/** @throws ServiceProblem `unreadable` for what is no concept of ESCO */
export function readResource(body: unknown): EscoResource {
  const json = recordOf(body);
  const uri = textOf(json.uri);
  const className = textOf(json.className);
  const labels = readLabelsIn(json);
  if (!isConceptUri(uri) || className === '' || Object.keys(labels).length === 0)
    throw new ServiceProblem('unreadable', 'the answer holds no concept');
  const links = recordOf(json._links);
  const to = (...names: string[]) => [...new Set(names.flatMap((name) => linkedUris(links[name])))];
  return {
    kind: kindOf(className),
    uri,
    released: ['released', ''].includes(textOf(json.status)),
    code: codeOf(json),
    labels,
    descriptions: texts(json.description),
    scopeNotes: texts(json.scopeNote),
    skillType: skillTypeOf(to('skillType', 'hasSkillType')[0]),
    reuseLevel: reuseLevel(lastPart(to('skillReuseLevel', 'hasReuseLevel')[0])),
    collections: collectionsIn(to('inScheme', 'isInScheme').join(',')),
    broader: to('broaderHierarchyConcept', 'broaderConcept', 'broaderSkill').filter(isConceptUri),
    essential: to('relatedEssentialSkill', 'hasEssentialSkill').filter(isConceptUri),
    optional: to('relatedOptionalSkill', 'hasOptionalSkill').filter(isConceptUri),
    linked: Object.entries(LINKS).flatMap(([name, kind]) =>
      linkedUris(links[name])
        .filter(isConceptUri)
        .map((to) => ({ kind, uri: to })),
    ),
    replacedBy: readReplacements(json),
    version: VERSION.exec(textOf(recordOf(listOf(links.self)[0]).href))?.[1] ?? null,
  };
}

/** Concepts that take a place, wherever an answer names them. */
export function readReplacements(json: Json): { uri: string; label: string }[] {
  const links = recordOf(json._links);
  const embedded = recordOf(json._embedded);
  const named = [links.isReplacedBy, links.replacedBy, embedded.isReplacedBy].flatMap(listOf).map(recordOf);
  return named
    .map((each) => ({ uri: textOf(each.uri), label: textOf(each.title) }))
    .filter(({ uri }) => isConceptUri(uri));
}

function kindOf(className: string): ResourceKind {
  if (className === 'Occupation') return 'occupation';
  return className === 'Skill' ? 'skill' : 'group';
}

function readLabelsIn(json: Json): Record<Language, Labels> {
  const alternative = new Map(byLanguage(json.alternativeLabel));
  const hidden = new Map(byLanguage(json.hiddenLabel));
  const list = (value: unknown) => listOf(value).map(textOf);
  return Object.fromEntries(
    byLanguage(json.preferredLabel).flatMap(([language, value]) => {
      const preferred = textOf(value);
      if (preferred === '') return [];
      return [
        [language, uniqueLabels(preferred, list(alternative.get(language)), list(hidden.get(language)))],
      ];
    }),
  );
}

/** Descriptions by language: plain text, or wrapped as `{literal, mimetype}`. */
function texts(value: unknown): Record<Language, string> {
  return Object.fromEntries(
    byLanguage(value).flatMap(([language, text]) => {
      const plain = textOf(text) || textOf(recordOf(text).literal);
      return plain === '' ? [] : [[language, plain]];
    }),
  );
}

/** ISCO groups carry their code; in the dataset `C25` is `25` as well. */
function codeOf(json: Json): string {
  return textOf(json.code) || textOf(recordOf(listOf(json.code)[0]).code);
}

function linkedUris(value: unknown): string[] {
  return listOf(value)
    .map((link) => textOf(recordOf(link).uri))
    .filter((uri) => uri !== '');
}

function skillTypeOf(uri: string | undefined): SkillType | null {
  const part = lastPart(uri);
  if (part === 'knowledge') return 'knowledge';
  return part === 'skill' ? 'skill' : null;
}

const lastPart = (uri: string | undefined) => uri?.split('/').pop() ?? '';
