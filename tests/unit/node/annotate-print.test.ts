import { describe, expect, it } from 'vitest';
import { printResult } from '../../../lib/node/annotate/print.ts';
import type { AnnotateResult } from '../../../lib/node/annotate/result.ts';

const RESULT: AnnotateResult = {
  id: 'ad.txt',
  posting: {
    title: 'Nurse',
    employer: null,
    language: 'en',
    source: 'text',
    steps: [],
    verdict: { kind: 'posting', probability: 1, signs: [] },
    isPosting: true,
    characters: 90,
  },
  vocabulary: { version: '1.1.1', language: 'en', concepts: 3, skills: 2, occupations: 1 },
  skills: [
    {
      uri: 'a',
      label: 'first aid',
      type: 'skill',
      reuseLevel: null,
      evidence: 'stated',
      probability: 0.9,
      necessity: 'required',
      mentions: [
        { start: 0, end: 9, text: 'First\naid', label: 'first aid' },
        { start: 20, end: 29, text: 'first aid', label: 'first aid' },
      ],
      reason: { start: 0, end: 15, text: 'First aid course', carriedBy: ['label'] },
    },
    {
      uri: 'b',
      label: 'comfort patients',
      type: 'skill',
      reuseLevel: null,
      evidence: 'implied',
      probability: 0.4,
      necessity: 'unknown',
      mentions: [],
      reason: { start: 40, end: 60, text: 'sit with the  anxious', carriedBy: ['meaning'] },
    },
  ],
  occupations: [],
  unlisted: [{ start: 70, end: 80, text: 'NEWS2 scores' }],
  depth: 'full',
  calibrated: true,
};

describe('the table of a result', () => {
  it('shows an implied skill with the words that carried it, a stated one with its own', () => {
    const table = printResult(RESULT);
    expect(table).toMatch(/comfort patients +implied +unknown +0\.40 +sit with the anxious/);
    expect(table).toMatch(/first aid +stated +required +0\.90 +First aid · first aid/);
    expect(table).not.toContain('course');
  });

  it('lists what looks like a skill and has no concept, and only where there is any', () => {
    expect(printResult(RESULT)).toMatch(/not in this vocabulary:\n {2}NEWS2 scores/);
    expect(printResult({ ...RESULT, unlisted: [] })).not.toContain('not in this vocabulary');
  });

  it('says that figures are rules of thumb where they are', () => {
    expect(printResult(RESULT)).not.toContain('rule of thumb');
    expect(printResult({ ...RESULT, depth: 'quick', calibrated: false })).toContain('rule of thumb');
  });
});
