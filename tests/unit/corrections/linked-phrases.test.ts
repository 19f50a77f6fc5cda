import { expect, it } from 'vitest';
import { applyCorrections, type ConceptFacts } from '../../../lib/corrections/apply.ts';
import type { Correction } from '../../../lib/corrections/correction.ts';
import { analyst } from '../components/samples.ts';

const FACTS: ConceptFacts = {
  uri: 'http://data.europa.eu/esco/skill/business-intelligence',
  label: 'business intelligence',
  type: 'knowledge',
  reuseLevel: 'cross-sector',
};
const linked = (words: string): Correction => ({
  words,
  language: 'en',
  rejected: [],
  chosen: FACTS,
  vocabularyVersion: '1.1.1',
  at: '2026-11-20T12:00:00Z',
});

it('a phrase that was linked names its skill from then on, where it stands', () => {
  const phrase = analyst().unlisted.find(({ text }) => text === 'Metabase');
  const corrected = applyCorrections(analyst(), [linked('metabase')], () => FACTS);
  const skill = corrected.skills.find(({ uri }) => uri === FACTS.uri);
  expect(skill).toMatchObject({ label: FACTS.label, evidence: 'similar', mentions: [phrase] });
  expect(skill?.mentions[0]?.labelKind).toBe('alias');
  expect(corrected.unlisted.map(({ text }) => text)).not.toContain('Metabase');
  expect(corrected.skills).toHaveLength(analyst().skills.length + 1);
});

it('a phrase stays without a concept where the vocabulary in use lacks the chosen one', () => {
  const corrected = applyCorrections(analyst(), [linked('metabase')], () => null);
  expect(corrected.unlisted).toEqual(analyst().unlisted);
  const byUri = (skills: { uri: string }[]) => skills.map(({ uri }) => uri).toSorted();
  expect(byUri(corrected.skills)).toEqual(byUri(analyst().skills));
});

it('a phrase that means a skill already found is one more mention of it', () => {
  const sql = analyst().skills[0];
  if (!sql) throw new Error('The sample has no skills.');
  const { uri, label, type, reuseLevel } = sql;
  const corrected = applyCorrections(analyst(), [linked('metabase')], () => ({
    uri,
    label,
    type,
    reuseLevel,
  }));
  const found = corrected.skills.find((skill) => skill.uri === uri);
  expect(found?.mentions).toHaveLength(sql.mentions.length + 1);
  expect(corrected.skills).toHaveLength(analyst().skills.length);
});
