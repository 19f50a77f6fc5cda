import { expect, test } from 'vitest';
import { isWavedAway, necessityOf } from '../../../lib/match/wording.ts';

test.each([
  ['Tigrinya would be wonderful', 'requirements', 'optional'],
  ['Knowledge of tax law is welcome', 'requirements', 'optional'],
  ['SQL is considered an asset', 'requirements', 'optional'],
  ['Nice but no must: latte art', 'requirements', 'optional'],
  ['It’s a plus if you can write Python', 'unknown', 'optional'],
  ['Turkish = big plus', 'requirements', 'optional'],
  ['Handy but not needed: scripting', 'unknown', 'optional'],
  ['First aid: great, but none of them is required', 'unknown', 'optional'],
  ['You greet the children in the morning', 'unknown', 'required'],
  ['Able to work independently', 'unknown', 'required'],
  ['Knowledge of developmental psychology', 'unknown', 'required'],
  ['English at native or C1 level', 'unknown', 'required'],
  ['A full driving licence', 'unknown', 'required'],
  ['Excavator operator', 'title', 'required'],
  ['We sell shoes', 'unknown', 'unknown'],
  ['You will get a course in first aid', 'benefits', 'unknown'],
  ['You welcome our guests', 'tasks', 'required'],
] as const)('“%s” in %s is %s', (sentence, section, necessity) => {
  expect(necessityOf(sentence, section)).toBe(necessity);
});

test.each([
  ['de', 'Wir bezahlen dir einen Spanischkurs', true],
  ['fr', 'Nous payons vos cours d’allemand', true],
  ['es', 'Te pagamos un curso de inglés', true],
  ['nl', 'Wij vergoeden een cursus Frans', true],
  ['sv', 'Vi bekostar en kurs i engelska', true],
  ['fi', 'Maksamme ruotsin kurssin', true],
  ['it', 'Paghiamo un corso di tedesco', true],
  ['pl', 'Opłacamy kurs języka angielskiego', true],
  ['de', 'Sie bezahlen die Rechnungen unserer Lieferanten', false],
  ['fr', 'Vous payez les fournisseurs', false],
  ['fi', 'Maksat laskut', false],
] as const)('in %s, “%s”: what the employer pays for is not asked for (%s)', (language, sentence, waved) => {
  expect(isWavedAway(sentence, language)).toBe(waved);
});
