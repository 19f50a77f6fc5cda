import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ConceptDetails } from '../../../lib/esco/api/details.ts';
import { MOST_ANSWERS, openServiceAnswers } from '../../../lib/store/service-answers.ts';
import { skillUri } from '../../fixtures/vocabulary/small.ts';

const details = (at: number): ConceptDetails => ({
  ...{ uri: skillUri(at), kind: 'skill', version: '1.2.1', released: true, replacedBy: [], history: null },
  ...{ labels: {}, descriptions: {}, scopeNotes: {}, source: 'https://ec.europa.eu/esco/open-api' },
});

test('an answer is kept by its concept, the latest counts', async () => {
  const answers = openServiceAnswers('answers-latest');
  expect(await answers.find(skillUri(1))).toBeNull();
  await answers.keep({ details: details(1), fetched: 1 });
  await answers.keep({ details: details(1), fetched: 2 });
  expect(await answers.find(skillUri(1))).toEqual({ details: details(1), fetched: 2 });
  await answers.clear();
  expect(await answers.find(skillUri(1))).toBeNull();
});

test('of too many the oldest go', async () => {
  const answers = openServiceAnswers('answers-many');
  for (let at = 0; at <= MOST_ANSWERS; at++) await answers.keep({ details: details(at), fetched: at });
  expect(await answers.find(skillUri(0))).toBeNull();
  expect(await answers.find(skillUri(1))).not.toBeNull();
  expect(await answers.find(skillUri(MOST_ANSWERS))).not.toBeNull();
});
