import { expect, test } from 'vitest';
import { withLanguages } from '../../../lib/page/block-languages.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';

const languagesOf = (text: string): (string | undefined)[] =>
  readPlainText(text).blocks.map(({ language }) => language);

test('in an ad of one language no block has a language of its own', () => {
  const ad =
    'Wir suchen einen Koch für unser Restaurant.\n\nSous-vide, Mise en place, HACCP\n\nSie arbeiten gern im Team.';
  expect(languagesOf(ad)).toEqual([undefined, undefined, undefined]);
});

test('a passage in another language has its own, and what is too short between such passages follows them', () => {
  const ad = [
    'Wir suchen für unser Büro eine Buchhalterin, die mit einem kleinen Team arbeitet.',
    'Sie haben Erfahrung mit Berichten und sind sicher im Umgang mit Zahlen und mit unseren Kunden.',
    'Über uns',
    'We are a small company in the harbour and we look after the books of our clients with care.',
    'Excel, SAP',
    'You will enjoy working with us, because we take the time that is needed for every client.',
    'Die Stelle ist ab sofort frei, und wir freuen uns auf Ihre Bewerbung.',
  ].join('\n\n');
  const languages = languagesOf(ad);
  expect(languages[3]).toBe('en');
  expect(languages[4]).toBe('en');
  expect(languages[5]).toBe('en');
  expect([languages[0], languages[1], languages[6]]).toEqual([undefined, undefined, undefined]);
});

test('without a language of the whole there is none of a part', () => {
  const block = { start: 0, end: 6, section: 'unknown' } as const;
  expect(withLanguages('Python', [block], null)).toEqual([block]);
});
