import { expect, test } from 'vitest';
import { officialFiles } from '../../../../lib/esco/api/official-files.ts';
import type { Classification } from '../../../../lib/esco/model.ts';
import { readDataset } from '../../../../lib/esco/read-dataset.ts';
import { FORKLIFT, miniatureClassification, OUT_OF_USE, PYTHON } from '../../../esco-server/miniature.ts';

const sources = (classification: Classification) =>
  officialFiles(classification).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));

test('a classification written as official files reads back the same', () => {
  const classification = miniatureClassification();
  const german = classification.skills[0];
  if (german)
    german.labels.de = {
      preferred: 'Prüfwort, „mit“ Komma',
      alternative: ['a\u00a0b', 'c "d"'],
      hidden: ['e'],
    };
  const skills = new Set(classification.skills.map(({ uri }) => uri));
  const held = (uris: string[]) => uris.filter((uri) => skills.has(uri)).length;
  const expected: Classification = {
    ...classification,
    languages: ['en', 'de'],
    replaced: { [OUT_OF_USE]: [PYTHON, FORKLIFT] },
    // Only what is fetched is counted.
    occupations: classification.occupations.map((each) => ({
      ...each,
      essentialTotal: held(each.essential),
      optionalTotal: held(each.optional),
    })),
  };
  const read = readDataset(sources(expected));
  expect(read).toMatchObject({ version: '1.1.1', languages: ['en', 'de'], excerpt: false, problems: [] });
  expect(read.replaced).toEqual(expected.replaced);
  const plain = ({ skills, occupations, groups }: Classification) => ({
    skills,
    occupations,
    groups: groups.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)),
  });
  expect(plain(read)).toEqual(plain(expected));
});
