import { expect, test } from 'vitest';
import { necessityOf } from '../../../lib/match/wording.ts';

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
