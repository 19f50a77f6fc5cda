/** What of a CV's elements is a line of text for the matcher, and what is left out. Names are compared in small letters. */
import { escoUri } from './esco-uris.ts';
import { plainText } from './nodes.ts';

/** Elements with names, numbers, addresses and codes: not a word of them is a skill. */
const PERSONAL = [
  ...['CandidatePerson', 'CandidateSupplier', 'PersonName', 'Communication', 'CountryCode', 'CityName'],
  ...['PostalCode', 'ID', 'URI', 'DocumentID', 'FormattedDateTime', 'Date', 'BirthDate', 'GenderCode'],
  ...['PrimaryLanguageCode', 'NationalityCode', 'RenderingInformation', 'EURESLanguageCode', 'TaxonomyID'],
  ...['HiddenSections', 'Identification', 'ContactInfo', 'Photo', 'Signature', 'PrintingPreferences'],
  ...['DocumentInfo', 'VerifiableDocumentInfo', 'DocInfo', 'Prefs', 'Attachment', 'AttachmentList'],
  ...['CreationDate', 'LastUpdateDate', 'Country', 'Address', 'Metadata', 'CompetencyDimensionTypeCode'],
  ...['ScoreText', 'CEFScoreText', 'ProficiencyLevel', 'Code', 'Period', 'Locale', 'ResumeId'],
];

/** Parts whose words are not what the person can do: other people, and what is wanted. */
const OTHER_PEOPLE = ['EmploymentReferences', 'Referee', 'Recipient', 'Addressee', 'CoverLetter'];

const LEFT_OUT = new Set([...PERSONAL, ...OTHER_PEOPLE].map((name) => name.toLowerCase()));

export const isLeftOut = (name: string): boolean => LEFT_OUT.has(name.toLowerCase());

/** Languages stand as codes of ISO 639 or BCP 47: `deu`, `de` and `de-AT` → `German`; anything else says nothing. */
export function languageName(code: string): string {
  const language = /^([a-z]{2,3})(?:[-_]\w{2,8})*$/i.exec(code.trim())?.[1]?.toLowerCase();
  if (!language) return '';
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) ?? '';
}

/** The text as a line; '' where it is an address, a level or a number. A title that has one beside it stays. */
export function lineOf(text: string, address: string | null): string {
  const plain = cvText(text);
  if (plain === '' || escoUri(plain) || !/\p{L}{2}/u.test(plain)) return '';
  return address === null && NO_WORDS.test(plain) ? '' : plain;
}

/** Levels and addresses are no words of the person's. */
const NO_WORDS = /^(?:[A-C][12]|true|false|https?:\S+)$/i;

/** Europass escapes HTML inside texts, now and then twice. */
export const cvText = (text: string): string => plainText(plainText(text));
