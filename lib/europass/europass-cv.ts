/**
 * Europass CVs. Since 2020: XML with the root `Candidate` (`http://www.europass.eu/1.0`, HR Open). Before: XML or JSON
 * with the root `SkillsPassport`; before 2012: XML with the root `learnerinfo` and small letters throughout. They hold
 * what a person says of herself as text: it is laid out for the matcher. HR Open's own CVs (`Candidate` or `Resume` in
 * its namespaces) are read the same way, as CVs that are not Europass's.
 */
import { collectConcepts } from './concept-collection.ts';
import { cvText, isLeftOut, languageName, lineOf } from './cv-lines.ts';
import { escoUri } from './esco-uris.ts';
import type { CurriculumVitae, FileShape } from './model.ts';
import { isNode, plainText } from './nodes.ts';
import {
  allElements,
  attribute,
  childElements,
  childrenNamed,
  type Element,
  localNameOf,
  textOf,
} from './xml.ts';

const EUROPASS_ROOTS = new Set(['SkillsPassport', 'Europass', 'learnerinfo']);
const HR_OPEN = /hr-?xml|hr-?open/i;

/** The shape of a CV by its root; null where it is none. */
function shapeOf(root: Element): FileShape | null {
  const name = localNameOf(root);
  const namespace = root.namespaceURI ?? '';
  if (EUROPASS_ROOTS.has(name)) return 'europass-cv';
  if (name === 'Candidate') return HR_OPEN.test(namespace) ? 'unknown' : 'europass-cv';
  return name === 'Resume' && HR_OPEN.test(namespace) ? 'unknown' : null;
}

/** A CV in XML, or null where the root says that it is none. */
export function readCvXml(root: Element): CurriculumVitae | null {
  const shape = shapeOf(root);
  if (shape === null) return null;
  const skills = collectConcepts();
  const occupations = collectConcepts();
  for (const element of allElements(root)) {
    for (const value of [textOf(leaf(element)), ...attributeValues(element)]) {
      const concept = escoUri(value);
      // Europass writes the address of an occupation into `languageID` of the title it belongs to.
      const label = { '': plainText(textOf(element)) };
      if (concept) (concept.kind === 'skill' ? skills : occupations).add(concept.uri, label, null);
    }
  }
  return {
    shape,
    name: personName(root),
    text: linesOf(root).join('\n'),
    skills: skills.all(),
    occupations: occupations.all(),
  };
}

const leaf = (element: Element): Element | null => (childElements(element).length === 0 ? element : null);

function attributeValues(element: Element): string[] {
  return Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i)?.value ?? '');
}

/** Where the person herself is named: others are, too, as contact, signee or referee. */
const OWN_PARTS = ['candidateperson', 'identification', 'contactinfo'];

function personName(root: Element): string | null {
  const all = allElements(root);
  const parts = OWN_PARTS.map((part) => all.find((element) => localNameOf(element).toLowerCase() === part));
  for (const part of [...parts, root]) {
    const name = part ? nameIn(allElements(part)) : null;
    if (name !== null) return name;
  }
  return null;
}

function nameIn(elements: readonly Element[]): string | null {
  const named = (...names: string[]) =>
    plainText(textOf(elements.find((element) => names.includes(localNameOf(element).toLowerCase())) ?? null));
  const full = [named('givenname', 'firstname'), named('familyname', 'surname', 'lastname')];
  return full.filter(Boolean).join(' ') || named('formattedname') || null;
}

/** The texts in the order of the document, a line each; HTML in them becomes lines. */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  const open: Element[] = [root];
  const add = (line: string) => line !== '' && lines.push(line);
  while (open.length > 0) {
    const element = open.pop() as Element;
    const name = localNameOf(element);
    // The mother tongue stands among what is personal, and is a skill.
    if (name === 'PrimaryLanguageCode') add(languageName(textOf(element)) || cvText(textOf(element)));
    else if (name === 'CandidatePerson')
      open.push(...childrenNamed(element, 'PrimaryLanguageCode').reverse());
    if (isLeftOut(name)) continue;
    const children = childElements(element);
    if (name === 'Competency') add(lineOf(attribute(element, 'name') ?? '', null));
    if (children.length > 0) open.push(...children.reverse());
    else if (name === 'CompetencyID') add(competency(element));
    else add(lineOf(textOf(element), attribute(element, 'languageID')));
  }
  return lines;
}

/** A language stands as a code or in words, another competency in words; other taxonomies' codes say nothing. */
function competency(element: Element): string {
  const text = textOf(element);
  const parent = element.parentNode as Element | null;
  const [taxonomy] = parent ? childrenNamed(parent, 'TaxonomyID') : [];
  const language =
    /^language$/i.test(textOf(taxonomy ?? null)) || /^[a-z]{3}$/.test(text) ? languageName(text) : '';
  return language || lineOf(text, null);
}

/** The old Europass CV as JSON, or null where the value is something else. */
export function readCvJson(value: unknown): CurriculumVitae | null {
  if (!isNode(value)) return null;
  const passport =
    memberOf(value, 'SkillsPassport') ?? (isNode(memberOf(value, 'LearnerInfo')) ? value : null);
  if (!isNode(passport)) return null;
  const lines: string[] = [];
  const skills = collectConcepts();
  const occupations = collectConcepts();
  const open: [name: string, value: unknown][] = [['', passport]];
  while (open.length > 0) {
    const [name, item] = open.pop() as [string, unknown];
    if (isLeftOut(name)) continue;
    if (typeof item === 'string') {
      const concept = escoUri(item);
      const line = lineOf(item, null);
      if (concept) (concept.kind === 'skill' ? skills : occupations).add(concept.uri, {}, null);
      else if (line !== '') lines.push(line);
    } else if (Array.isArray(item)) for (const inner of [...item].reverse()) open.push([name, inner]);
    else if (isNode(item)) open.push(...Object.entries(item).reverse());
  }
  return {
    shape: 'europass-cv',
    name: jsonName(passport),
    text: lines.join('\n'),
    skills: skills.all(),
    occupations: occupations.all(),
  };
}

/** A member by its name, whether its first letter is large or, as some programs write it, small. */
function memberOf(node: unknown, name: string): unknown {
  if (!isNode(node)) return undefined;
  const small = name[0]?.toLowerCase() + name.slice(1);
  return Object.hasOwn(node, name) ? node[name] : Object.hasOwn(node, small) ? node[small] : undefined;
}

function jsonName(passport: unknown): string | null {
  let node: unknown = passport;
  for (const member of ['LearnerInfo', 'Identification', 'PersonName']) node = memberOf(node, member);
  const name = [memberOf(node, 'FirstName'), memberOf(node, 'Surname')];
  return name.filter((part) => typeof part === 'string').join(' ') || null;
}
