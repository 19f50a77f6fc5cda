/**
 * Europass CVs. Since 2020: XML with the root `Candidate` (`http://www.europass.eu/1.0`, HR Open). Before: XML or JSON
 * with the root `SkillsPassport`. Both hold what a person says of herself as text: it is laid out for the matcher.
 */
import { collectConcepts } from './concept-collection.ts';
import { escoUri } from './esco-uris.ts';
import type { CurriculumVitae } from './model.ts';
import { isNode, plainText } from './nodes.ts';
import { allElements, attribute, childElements, type Element, localNameOf, textOf } from './xml.ts';

/** Elements with names, numbers, addresses and codes: not a word of them is a skill. */
const PERSONAL = new Set([
  ...['CandidatePerson', 'PersonName', 'Communication', 'CountryCode', 'CityName', 'PostalCode', 'ID', 'URI'],
  ...['DocumentID', 'FormattedDateTime', 'Date', 'BirthDate', 'GenderCode', 'PrimaryLanguageCode'],
  ...['NationalityCode', 'RenderingInformation', 'EURESLanguageCode', 'TaxonomyID', 'HiddenSections'],
  ...['Identification', 'ContactInfo', 'Photo', 'Signature', 'PrintingPreferences', 'DocumentInfo'],
  ...['Attachment', 'AttachmentList', 'CreationDate', 'LastUpdateDate', 'Country', 'Address', 'Metadata'],
  ...['CompetencyDimensionTypeCode', 'ScoreText', 'CEFScoreText', 'ProficiencyLevel', 'Code', 'Period'],
]);

/** Parts whose words are not what the person can do: other people, and what is wanted. */
const OTHER_PEOPLE = new Set(['EmploymentReferences', 'Referee', 'Recipient', 'Addressee', 'CoverLetter']);

const isLeftOut = (name: string): boolean => PERSONAL.has(name) || OTHER_PEOPLE.has(name);

/** A CV in XML, or null where the root says that it is none. */
export function readCvXml(root: Element): CurriculumVitae | null {
  const name = localNameOf(root);
  if (name !== 'Candidate' && name !== 'SkillsPassport') return null;
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
    shape: 'europass-cv',
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

function personName(root: Element): string | null {
  const all = allElements(root);
  const named = (names: string[]) =>
    plainText(textOf(all.find((element) => names.includes(localNameOf(element))) ?? null));
  const full = [named(['GivenName', 'FirstName']), named(['FamilyName', 'Surname'])]
    .filter(Boolean)
    .join(' ');
  return full || named(['FormattedName']) || null;
}

/** The texts in the order of the document, a line each; HTML in them becomes lines. */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  const open: Element[] = [root];
  while (open.length > 0) {
    const element = open.pop() as Element;
    if (isLeftOut(localNameOf(element))) continue;
    const children = childElements(element);
    if (children.length > 0) open.push(...children.reverse());
    else if (localNameOf(element) === 'CompetencyID') addLine(languageName(textOf(element)), lines, null);
    else addLine(textOf(element), lines, attribute(element, 'languageID'));
  }
  return lines;
}

/** Languages stand as codes of ISO 639-2: `deu` → `German`; anything else says nothing. */
function languageName(code: string): string {
  if (!/^[a-z]{3}$/.test(code)) return '';
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
  return name ?? '';
}

function addLine(text: string, lines: string[], address: string | null): void {
  const plain = cvText(text);
  if (plain === '' || escoUri(plain) || !/\p{L}{2}/u.test(plain)) return;
  // Levels and addresses are no words of the person's.
  if (/^(?:[A-C][12]|true|false|https?:\S+)$/.test(plain) && address === null) return;
  lines.push(plain);
}

/** Europass escapes HTML inside texts, now and then twice. */
const cvText = (text: string): string => plainText(plainText(text));

/** The old Europass CV as JSON, or null where the value is something else. */
export function readCvJson(value: unknown): CurriculumVitae | null {
  if (!isNode(value)) return null;
  const passport = value.SkillsPassport ?? (isNode(value.LearnerInfo) ? value : null);
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
      if (concept) (concept.kind === 'skill' ? skills : occupations).add(concept.uri, {}, null);
      else addLine(item, lines, null);
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

function jsonName(passport: unknown): string | null {
  let node: unknown = passport;
  for (const member of ['LearnerInfo', 'Identification', 'PersonName'])
    node = isNode(node) ? node[member] : null;
  if (!isNode(node)) return null;
  const name = [node.FirstName, node.Surname].filter((part) => typeof part === 'string').join(' ');
  return name || null;
}
