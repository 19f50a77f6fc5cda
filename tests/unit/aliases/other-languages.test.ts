/** The alias lists of every language but English, which has a test of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/esco/languages.ts';
import { aliasLists } from '../../../lib/match/aliases.ts';
import { loadVocabulary } from '../../../lib/node/load-vocabulary.ts';
import type { OpenVocabulary } from '../../../lib/pack/open.ts';
import { createFolder } from '../../../lib/text/fold.ts';
import { createWordReader } from '../../../lib/text/words.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/aliases');
const FILES = readdirSync(FOLDER).filter((name) => !/(?:^|-)en\.csv$/.test(name));

interface Row {
  alias: string;
  uri: string;
  label: string;
  why: string;
}

const rowsOf = (name: string): Row[] =>
  readFileSync(path.join(FOLDER, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [alias = '', uri = '', label = '', why = ''] = line.split(',');
      return { alias, uri, label, why };
    });

describe.each(FILES)('%s', (name) => {
  const rows = rowsOf(name);
  const language = name.replace(/^occupations-|\.csv$/g, '');
  const kind = name.startsWith('occupations') ? 'occupation' : 'skill';

  it('is of a language of ESCO, and every row has its cells and the address of a concept', () => {
    expect(LANGUAGES).toContain(language);
    const address = new RegExp(
      `^http://data\\.europa\\.eu/esco/${kind}/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`,
    );
    const faulty = rows.filter(
      ({ alias, uri, label, why }) =>
        [alias, label, why].some((cell) => cell === '' || /^\s|"/.test(cell)) || !address.test(uri),
    );
    expect(faulty).toEqual([]);
  });

  it('no row contradicts another: what folds alike means the same', () => {
    const { fold } = createFolder(language);
    const read = createWordReader(language);
    const meant = new Map<string, string>();
    const clashes = rows.filter(({ alias, uri }) => {
      const key = read(alias).form.map(fold).join(' ');
      const other = meant.get(key);
      meant.set(key, uri);
      return key === '' || (other !== undefined && other !== uri);
    });
    expect(clashes.map(({ alias }) => alias)).toEqual([]);
  });
});

it('skills and occupations of a language are one list', () => {
  const lists = aliasLists({
    'aliases/de.csv': 'alias,uri,label,why\nTeamgeist,skill,a,b\n',
    'aliases/occupations-de.csv': 'alias,uri,label,why\nKoch,occupation,a,b\n',
    'aliases/README.md': 'no list',
  });
  expect(Object.keys(lists)).toEqual(['de']);
  expect(lists.de).toEqual([
    { alias: 'Teamgeist', uri: 'skill' },
    { alias: 'Koch', uri: 'occupation' },
  ]);
});

describe('beside all of ESCO 1.1.1', NEEDS_OFFICIAL_DOWNLOAD, () => {
  let vocabulary: OpenVocabulary;
  beforeAll(async () => {
    vocabulary = await loadVocabulary([OFFICIAL_DOWNLOAD]);
  });

  it('every alias points to a true concept, named by its English label', () => {
    const english = vocabulary.inLanguage('en');
    const wrong = FILES.flatMap(rowsOf).filter(({ uri, label }) => {
      const concept = vocabulary.find(uri);
      return (
        concept < 0 ||
        english.preferred(concept).replaceAll(',', '').trim().toLowerCase() !== label.trim().toLowerCase()
      );
    });
    expect(wrong).toEqual([]);
  });
});
