import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTagger, spansOf } from '../../../lib/match/tagger/tagger.ts';
import { HARD_BREAK, JOINED, SOFT_BREAK, tokenize } from '../../../lib/text/tokenize.ts';

const bytes = readFileSync(resolve(import.meta.dirname, '../../../assets/models/en.tagger.bin'));
const copy = () => Uint8Array.from(bytes).buffer;
const tagger = openTagger(copy());

function tag(text: string) {
  const tokens = tokenize(text);
  const words = tokens.start.map((start, at) => text.slice(start, tokens.end[at]));
  return { words, before: tokens.before, tags: tagger.tagKinds(words, tokens.before) };
}

const asked = (text: string) => {
  const { words, before, tags } = tag(text);
  return spansOf(before, tags.asked, 0.5, tags.begins).map(({ start, end }) =>
    words.slice(start, end).join(' '),
  );
};
const highest = (text: string) => Math.max(0, ...tag(text).tags.asked);

describe('the shipped tagger', () => {
  it.each([
    ['You have experience with Python and PostgreSQL.', ['Python', 'PostgreSQL']],
    ['Strong communication skills are essential.', ['communication']],
    ['Proven knowledge of Docker is a plus', ['Docker']],
    ['You will be responsible for planning and coordinating maintenance work', ['maintenance']],
  ])('finds what "%s" asks for', (text, wanted) => {
    const found = asked(text).join(' | ');
    for (const word of wanted) expect(found).toContain(word);
  });

  it.each([
    'Apply now by sending us your CV before 30 June.',
    'Salary: £32,000 per year plus pension and 25 days holiday.',
    'Location: Manchester, full-time, permanent',
    'We are a family business founded in 1954 and have offices in four countries.',
  ])('stays quiet at "%s"', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('keeps the items of a list apart', () => {
    expect(asked('Experience with Python, Docker and Kubernetes')).toEqual(
      expect.arrayContaining(['Python', 'Docker']),
    );
  });

  it('is surer of a requirement than of the same word elsewhere', () => {
    expect(highest('Experience with accounting required')).toBeGreaterThan(
      highest('Our accounting office is in Leeds'),
    );
  });

  it('gives one probability a word, between 0 and 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 60 }), (words) => {
        const before = words.map((_, at) => [JOINED, SOFT_BREAK, HARD_BREAK][at % 3] as number);
        const { asked: all, knowledge, begins } = tagger.tagKinds(words, before);
        expect(all).toHaveLength(words.length);
        for (const [at, probability] of all.entries()) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
          expect(knowledge[at]).toBeLessThanOrEqual(probability + 1e-5);
          expect(begins[at]).toBeLessThanOrEqual(probability + 1e-5);
        }
      }),
    );
  });

  it('reads a line of a hundred thousand words in pieces, and all of it', () => {
    const words = Array.from({ length: 100_000 }, (_, at) => (at % 2 ? 'Java' : 'and'));
    const probabilities = tagger.tag(words, new Array(words.length).fill(JOINED));
    expect(probabilities).toHaveLength(words.length);
    expect(probabilities.every(Number.isFinite)).toBe(true);
  });

  it('takes less room than a photograph', () => {
    expect(bytes.length).toBeLessThanOrEqual(1_500_000);
  });
});

describe('opening a tagger', () => {
  it('refuses other files, other formats and half files with a sentence', () => {
    expect(() => openTagger(new ArrayBuffer(3))).toThrow(/not a skill tagger.*too short/);
    expect(() => openTagger(new ArrayBuffer(300))).toThrow(/not a skill tagger/);
    const other = copy();
    new Uint32Array(other)[1] = 99;
    expect(() => openTagger(other)).toThrow(/format 99/);
    expect(() => openTagger(copy().slice(0, 5000))).toThrow(/cut short/);
  });
});

describe('phrases from probabilities', () => {
  it('ends a phrase at an unlikely word and at the end of a sentence, not at a comma', () => {
    const before = [HARD_BREAK, JOINED, JOINED, SOFT_BREAK, JOINED, HARD_BREAK];
    expect(
      spansOf(before, [0.9, 0.7, 0.6, 0.8, 0.1, 0.5], 0.5).map(({ start, end }) => [start, end]),
    ).toEqual([
      [0, 4],
      [5, 6],
    ]);
    expect(spansOf(before.slice(0, 2), [0.9, 0.7], 0.5)[0]?.probability).toBeCloseTo(0.8);
    expect(spansOf([], [], 0.5)).toEqual([]);
  });

  it('cuts a run where a new phrase begins', () => {
    const spans = spansOf([HARD_BREAK, JOINED, SOFT_BREAK], [0.9, 0.9, 0.9], 0.5, [0.9, 0.1, 0.6]);
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});
