/** How aliases of other languages meet their texts: what folds alike, and words that share their ends. */
import { expect, it } from 'vitest';
import { createMatcher } from '../../../lib/match/match.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { skillUri, vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const vocabulary = vocabularyOf([{ labels: ['keep drivers rested'] }, { labels: ['help travellers'] }]);
const matcher = createMatcher(vocabulary, {
  aliases: {
    de: [
      { alias: 'Lenk- und Ruhezeiten', uri: skillUri(0) },
      { alias: 'Reisende', uri: skillUri(1) },
      { alias: 'der Reisende', uri: skillUri(1) },
    ],
  },
});
const found = (text: string) =>
  matcher
    .analyse(readPlainText(text, { title: 'Xyz', language: 'de' }))
    .skills.flatMap(({ mentions }) => mentions.map(({ text: words }) => words));

it.each([
  ['Du achtest auf Lenk- und Ruhezeiten.', ['Lenk- und Ruhezeiten']],
  ['Du achtest auf Lenk - und Ruhezeiten.', []],
])('a word that leaves its end to the next is part of an alias: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
);

it('of aliases that fold alike the one that the text has counts', () =>
  expect(found('Deine Gäste: Reisende.')).toEqual(['Reisende']));

it('each writing of aliases that fold alike is found, whichever stands last in the list', () => {
  const aliases = { sv: ['noggrann', 'noggrannhet'].map((alias) => ({ alias, uri: skillUri(0) })) };
  const { skills } = createMatcher(vocabulary, { aliases }).analyse(
    readPlainText('Du är noggrann.', { title: 'Xyz', language: 'sv' }),
  );
  expect(skills.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(['noggrann']);
});

it.each(['seurannan', 'seurannassa', 'seurannasta', 'seurannalla'])(
  'a Finnish alias in the genitive stands for the cases of its stem: %s',
  (word) => {
    const aliases = { fi: ['seuranta', 'seurannan'].map((alias) => ({ alias, uri: skillUri(0) })) };
    const { skills } = createMatcher(vocabulary, { aliases }).analyse(
      readPlainText(`Hallitset ${word} asiat.`, { title: 'Xyz', language: 'fi' }),
    );
    expect(skills.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual([word]);
  },
);
