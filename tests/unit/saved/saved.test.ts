import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePostings } from '../../../lib/saved/compare.ts';
import { findSaved } from '../../../lib/saved/find-saved.ts';
import { bareAddress, sameKept, textLikeness } from '../../../lib/saved/likeness.ts';
import type { SavedPosting } from '../../../lib/saved/saved-posting.ts';
import { analyst, care } from '../components/samples.ts';

const AD = readable('We look for a baker who likes early mornings and knows rye bread', 40);
const saved = (changes: Partial<SavedPosting> = {}): SavedPosting => ({
  id: 'one',
  saved: 1,
  address: 'https://jobs.example/offers/7?utm_source=mail#apply',
  status: 'toRead',
  note: '',
  text: AD,
  analysis: analyst(),
  ...changes,
});

describe('recognising a posting', () => {
  it('sees through tracking and scrolling in addresses', () => {
    expect(bareAddress('https://jobs.example/offers/7?utm_source=mail#apply')).toBe(
      bareAddress('https://jobs.example/offers/7/'),
    );
    expect(bareAddress('https://jobs.example/?id=1')).not.toBe(bareAddress('https://jobs.example/?id=2'));
    expect(bareAddress('no address')).toBe('');
  });

  it('knows the same address with the same title, and the same text on another board', () => {
    const kept = saved();
    expect(sameKept(saved({ address: 'https://jobs.example/offers/7', text: 'new' }), [kept])).toBe(kept);
    expect(sameKept(saved({ address: 'https://other.example/9', text: `${AD} Apply now.` }), [kept])).toBe(
      kept,
    );
    const other = saved({ address: 'https://jobs.example/8', text: readable('We look for a welder', 60) });
    expect(sameKept(other, [kept])).toBeNull();
  });

  it('does not take an application page that shows one posting after another for one', () => {
    const kept = saved({ address: 'https://jobs.example/search' });
    const next = saved({
      address: 'https://jobs.example/search',
      analysis: care(),
      text: readable('Care for people at night', 60),
    });
    expect(sameKept(next, [kept])).toBeNull();
  });

  it('measures likeness the same both ways, 1 for the same text, never outside 0…1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (a, b) => {
        const likeness = textLikeness(a, b);
        expect(likeness).toBe(textLikeness(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        if (a.trim() !== '') expect(textLikeness(a, a)).toBe(1);
      }),
    );
  });
});

describe('searching saved postings', () => {
  const first = saved({ id: 'first', saved: 1, note: 'Ask about Ingénieur training', status: 'applied' });
  const second = saved({ id: 'second', saved: 2, analysis: care() });
  const ids = (text: string, status: SavedPosting['status'] | null = null) =>
    findSaved([first, second], { text, status }).map(({ id }) => id);

  it('finds by title, employer, skill and note, as one types, without accents', () => {
    expect(ids('nordlicht')).toEqual(['first']);
    expect(ids('ingenieur tra')).toEqual(['first']);
    expect(ids('statis')).toEqual(['first']);
    expect(ids('healthcare')).toEqual(['second']);
    expect(ids('healthcare statistics')).toEqual([]);
  });

  it('shows all without a word, newest first, and one status alone where asked', () => {
    expect(ids('')).toEqual(['second', 'first']);
    expect(ids('', 'applied')).toEqual(['first']);
  });
});

describe('comparing saved postings', () => {
  it('counts how many ask for each skill and how many require it', () => {
    const { skills, common } = comparePostings([saved(), saved({ id: 'two' }), saved({ analysis: care() })]);
    const sql = skills.find(({ label }) => label === 'SQL');
    expect(sql).toMatchObject({ count: 2, required: 2, necessities: ['required', 'required', null] });
    const shared = new Set(care().skills.map(({ uri }) => uri));
    expect(common).toBe(analyst().skills.filter(({ uri }) => shared.has(uri)).length);
    expect(skills.map(({ count }) => count)).toEqual(
      skills.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });
});

/** Running text of so many sentences, each a little different. */
function readable(sentence: string, times: number): string {
  return Array.from({ length: times }, (_, at) => `${sentence} since ${at}.`).join(' ');
}
