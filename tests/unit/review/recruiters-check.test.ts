import { describe, expect, it } from 'vitest';
import type { Analysis, SkillFound } from '../../../lib/analysis.ts';
import type { Posting, Section } from '../../../lib/posting.ts';
import { checkPosting, MANY_REQUIRED } from '../../../lib/review/recruiters-check.ts';
import type { Finding, VocabularyReview } from '../../../lib/review/review.ts';

const skill = (at: number, changes: Partial<SkillFound> = {}): SkillFound => ({
  uri: `http://data.europa.eu/esco/skill/${at}`,
  label: `skill ${at}`,
  type: 'skill',
  reuseLevel: 'sector-specific',
  evidence: 'stated',
  probability: 0.9,
  necessity: 'required',
  mentions: [],
  reason: null,
  ...changes,
});
const nothing: VocabularyReview = { groups: [], collections: {}, pairs: [], broad: [], occupation: null };
const VOCABULARY = {
  id: 'esco',
  version: 'v1.1.1',
  language: 'en',
  languages: ['en'],
} as unknown as Analysis['vocabulary'];
const text = (...parts: [Section, number][]): Pick<Posting, 'text' | 'blocks'> => {
  let at = 0;
  const blocks = parts.map(([section, length]) => {
    at += length;
    return { start: at - length, end: at, section };
  });
  return { text: 'x'.repeat(at), blocks };
};
function about<About extends Finding['about']>(
  name: About,
  skills: SkillFound[],
  review: Partial<VocabularyReview> = {},
  posting: Pick<Posting, 'text' | 'blocks'> | null = null,
  languageMissing?: string,
) {
  const vocabulary = { ...VOCABULARY, ...(languageMissing && { languageMissing }) };
  const findings = checkPosting({
    analysis: { skills, occupations: [], vocabulary },
    posting,
    review: { ...nothing, ...review },
  });
  const found = findings.find((finding) => finding.about === name);
  if (!found) throw new Error(`Nothing was said about ${name}.`);
  return found as Extract<Finding, { about: About }>;
}

describe('the recruiter’s check', () => {
  it('minds a long list of must-haves, and no short one', () => {
    const many = Array.from({ length: MANY_REQUIRED + 1 }, (_, at) => skill(at));
    expect(about('required', many)).toMatchObject({ state: 'mend', required: MANY_REQUIRED + 1 });
    expect(about('required', many.slice(1)).state).toBe('good');
  });

  it('says nothing of skills where the vocabulary has no labels in the posting’s language', () => {
    const review: Partial<VocabularyReview> = {
      occupation: {
        ...{ uri: 'urn:o', foreign: [], optional: { named: [], notNamed: [], total: 0 } },
        essential: { named: [], notNamed: [{ uri: 'urn:s', label: 's' }], total: 88 },
      },
    };
    for (const name of ['required', 'unclear', 'vague', 'duplicate', 'foreign', 'essential'] as const)
      expect(about(name, [], review, null, 'fi')).toEqual({
        ...{ about: name, state: 'unknown', languageMissing: 'fi' },
      });
    expect(about('boilerplate', [], review, text(['tasks', 500]), 'fi').state).toBe('good');
    expect(about('essential', [], review)).toMatchObject({ state: 'mend', total: 88 });
  });

  it('minds when most skills do not say whether they are required', () => {
    const unknown = skill(1, { necessity: 'unknown' });
    expect(about('unclear', [unknown, skill(2, { necessity: 'unknown' }), skill(3)]).state).toBe('mend');
    expect(about('unclear', [unknown, skill(2), skill(3)]).state).toBe('good');
  });

  it('names pairs, families and foreign skills, but only such as words name', () => {
    const skills = [skill(1), skill(2), skill(3, { evidence: 'implied' })];
    const uri = (at: number) => skill(at).uri;
    const review: Partial<VocabularyReview> = {
      pairs: [
        { narrower: uri(1), broader: uri(2) },
        { narrower: uri(3), broader: uri(2) },
      ],
      broad: [
        { uri: uri(2), narrower: 11 },
        { uri: uri(3), narrower: 9 },
      ],
      occupation: {
        uri: 'http://data.europa.eu/esco/occupation/1',
        essential: { named: [], notNamed: [], total: 0 },
        optional: { named: [], notNamed: [], total: 0 },
        foreign: [uri(1), uri(3)],
      },
    };
    expect(about('duplicate', skills, review).pairs).toEqual([
      { narrower: { uri: uri(1), label: 'skill 1' }, broader: { uri: uri(2), label: 'skill 2' } },
    ]);
    expect(about('vague', skills, review).skills).toEqual([{ uri: uri(2), label: 'skill 2', narrower: 11 }]);
    expect(about('foreign', skills, review).skills).toEqual([{ uri: uri(1), label: 'skill 1' }]);
  });

  it('measures how much of the text is not about the job', () => {
    const much = text(['tasks', 100], ['employer', 200], ['legal', 100]);
    expect(about('boilerplate', [], {}, much)).toMatchObject({ state: 'mend', share: 0.75 });
    expect(about('boilerplate', [], {}, text(['tasks', 300], ['benefits', 100])).state).toBe('good');
    expect(about('boilerplate', [], {}, text(['legal', 50])).state).toBe('unknown');
    expect(about('boilerplate', []).state).toBe('unknown');
  });

  it('says which essential skills are not named, and that it cannot tell without an occupation', () => {
    const notNamed = [{ uri: skill(9).uri, label: 'weld' }];
    const occupation = {
      uri: 'http://data.europa.eu/esco/occupation/1',
      essential: { named: [{ uri: skill(1).uri, label: 'skill 1' }], notNamed, total: 24 },
      optional: { named: [], notNamed: [], total: 0 },
      foreign: [],
    };
    expect(about('essential', [skill(1)], { occupation })).toEqual({
      about: 'essential',
      state: 'mend',
      named: 1,
      total: 24,
      notNamed,
    });
    expect(about('essential', [skill(1)]).state).toBe('unknown');
  });

  it('puts what is to be mended first', () => {
    const states = checkPosting({
      analysis: {
        skills: Array.from({ length: 12 }, (_, at) => skill(at)),
        ...{ occupations: [], vocabulary: VOCABULARY },
      },
      posting: null,
      review: nothing,
    }).map(({ state }) => state);
    expect(states[0]).toBe('mend');
    expect(states.at(-1)).toBe('good');
  });
});
