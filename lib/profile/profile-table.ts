/** A profile's skills for other programs: a table, and schema.org. */
import Papa from 'papaparse';
import { FORMULA } from '../export/spreadsheet-cell.ts';
import type { ShownSkill } from './with-vocabulary.ts';

const COLUMNS = ['uri', 'label', 'grade', 'from', 'escoVersion'];
/** The concept scheme that holds all skills of ESCO. */
const SKILLS_SCHEME = 'http://data.europa.eu/esco/concept-scheme/skills';

/**
 * CSV after RFC 4180 with a header row, one row a skill. Names come from files that nobody vouches for: a cell that a
 * spreadsheet would run as a formula is written with an apostrophe before it.
 */
export function profileCsv(skills: readonly ShownSkill[]): string {
  const data = skills.map(({ uri, label, grade, from, version }) => ({
    ...{ uri, label, grade, from: from.filter((name) => name !== '').join(' | '), escoVersion: version },
  }));
  return Papa.unparse({ fields: COLUMNS, data }, { escapeFormulae: FORMULA, newline: '\r\n' });
}

/** A schema.org `Person` who `knowsAbout` the skills; `<` is written as `\u003c`, since it may be pasted into a page. */
export function profileSchemaOrg(skills: readonly ShownSkill[], name: string): string {
  const person = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    ...(name !== '' && { name }),
    knowsAbout: skills.map(({ uri, label }) => ({
      '@type': 'DefinedTerm',
      '@id': uri,
      name: label,
      termCode: uri.slice(uri.lastIndexOf('/') + 1),
      inDefinedTermSet: SKILLS_SCHEME,
    })),
  };
  return JSON.stringify(person, null, 2).replaceAll('<', '\\u003c');
}
