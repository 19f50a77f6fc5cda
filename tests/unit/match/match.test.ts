import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/match/match.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { skillUri, vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const SKILLS = vocabularyOf(
  [
    { labels: ['manage budgets', 'budget management'] },
    { labels: ['analyse data', 'data analysing'] },
    { labels: ['JavaScript'], type: 'knowledge', group: 0 },
    { labels: ['R'], type: 'knowledge', group: 0 },
    { labels: ['C++'], type: 'knowledge', group: 0 },
    { labels: ['C#'], type: 'knowledge', group: 0 },
    { labels: ['Python (computer programming)', 'Python'], type: 'knowledge', group: 0 },
    { labels: ['computer technology', 'IT'], type: 'knowledge', group: 0 },
    { labels: ['LESS'], type: 'knowledge', group: 0 },
    { labels: ['statistics', 'data'], type: 'knowledge' },
    { labels: ['think creatively', 'design'] },
    { labels: ['work in teams'] },
    { labels: ['operate forklift', 'drive a forklift'] },
    { labels: ['customer service'], type: 'knowledge' },
    { labels: ['teach communication'] },
    { labels: ['use CAD, CAM software'] },
    { labels: ['health and safety regulations'], type: 'knowledge' },
    { labels: ['administer medication', 'supervise staff'] },
    { labels: ['lead a team', 'supervise staff'] },
    { labels: ['retail industry', 'retail'], type: 'knowledge' },
    { labels: ['train dogs', 'animal training'] },
    { labels: ['train horses', 'animal training'] },
    { labels: ['prepare invoices'] },
  ],
  [
    { labels: ['warehouse worker', 'warehouse operative'], code: '9333.9', essential: ['operate forklift'] },
    {
      labels: ['nurse responsible for general care', 'staff nurse'],
      code: '2221.1',
      essential: ['administer medication'],
    },
    {
      labels: ['software developer'],
      code: '2512.4',
      essential: ['JavaScript', 'C++', 'C#', 'R', 'Python (computer programming)'],
      optional: ['analyse data'],
    },
    { labels: ['dog trainer'], code: '5164.1', essential: ['train dogs'] },
    { labels: ['shop assistant', 'sales assistant'], code: '5223.6', essential: ['customer service'] },
  ],
);
const ALIASES = {
  en: [
    { alias: 'React', uri: skillUri(2) },
    { alias: 'teamwork', uri: skillUri(11) },
    { alias: 'Excel', uri: 'http://data.europa.eu/esco/skill/unknown' },
  ],
};
const matcher = createMatcher(SKILLS, { aliases: ALIASES });
const analyse = (text: string, title: string | null = null) =>
  matcher.analyse(readPlainText(text, { title, language: 'en' }));
const labels = (text: string) =>
  analyse(text)
    .skills.map(({ label }) => label)
    .sort();
const skill = (text: string, label: string) => analyse(text).skills.find((found) => found.label === label);

describe('labels in a text', () => {
  it.each([
    ['You will be managing budgets.', ['manage budgets']],
    ['Analyzing our data is your job', ['analyse data']],
    ['Javascript, Python and C++', ['C++', 'JavaScript', 'Python (computer programming)']],
    ['C# developer', ['C#']],
    ['Python/R for programming', ['Python (computer programming)', 'R']],
    ['Work in a team of ten', ['work in teams']],
    ['Health & safety regulations', ['health and safety regulations']],
    ['use CAD, CAM software daily', ['use CAD, CAM software']],
    ['management of budgets', ['manage budgets']],
    ['you prepare accurate monthly invoices', ['prepare invoices']],
    ['experience with fork­lift: drive a fork­lift', ['operate forklift']],
  ])('%j', (text, expected) => expect(labels(text)).toEqual(expected));

  it.each([
    'less stress and more fun, it is great',
    'Data is at the heart of our design',
    'You will be rewarded. It matters to us. Less is more.',
    'Plan R is not plan B',
    'good communication in our team',
    'manage. Budgets are set elsewhere',
    'platform operators',
  ])('finds nothing in %j', (text) => expect(labels(text)).toEqual([]));

  it('says how the words were brought to the label', () => {
    expect(skill('managing budgets', 'manage budgets')?.mentions[0]).toMatchObject({
      text: 'managing budgets',
      label: 'manage budgets',
      folding: 'inflection',
      labelKind: 'preferred',
    });
    expect(skill('budgets management', 'manage budgets')?.evidence).toBe('stated');
    expect(skill('You bring teamwork with you.', 'work in teams')).toMatchObject({
      evidence: 'similar',
      mentions: [{ labelKind: 'alias', label: 'teamwork' }],
    });
    expect(skill('React developer', 'JavaScript')?.evidence).toBe('similar');
    expect(skill('we prepare accurate invoices', 'prepare invoices')?.evidence).toBe('similar');
  });

  it('finds a label with a typo and shows it as similar', () => {
    expect(skill('operate forkliftt safely', 'operate forklift')?.evidence).toBe('similar');
  });

  it('leaves out an alias whose concept the vocabulary lacks', () => expect(labels('Excel')).toEqual([]));

  it('keeps the rivals of an ambiguous label and lets the context choose', () => {
    const found = analyse('Animal training and supervise staff. We train dogs.', 'Dog trainer').skills;
    const dogs = found.find(({ label }) => label === 'train dogs');
    expect(dogs?.mentions.some(({ rivals }) => rivals.some(({ label }) => label === 'train horses'))).toBe(
      true,
    );
    expect(found.some(({ label }) => label === 'train horses')).toBe(false);
  });

  it('does not take the name of the employer for a skill', () => {
    const posting = {
      ...readPlainText('Nordwind Customer Service hires. You drive a forklift.', { language: 'en' }),
      employer: 'Nordwind Customer Service',
    };
    expect(matcher.analyse(posting).skills.map(({ label }) => label)).toEqual(['operate forklift']);
  });

  it('does not join words across one that is a skill already', () => {
    expect(labels('prepare customer service invoices')).toEqual(['customer service']);
  });

  it('lists a skill once, with all its mentions', () => {
    const found = analyse('Customer service. More customer service!').skills;
    expect(found).toHaveLength(1);
    expect(found[0]?.mentions.map(({ start }) => start)).toEqual([0, 23]);
  });
});

describe('what is asked for', () => {
  it('tells required from nice to have', () => {
    expect(skill('You must have customer service experience', 'customer service')?.necessity).toBe(
      'required',
    );
    expect(skill('Customer service experience is a plus', 'customer service')?.necessity).toBe('optional');
    expect(skill('Customer service', 'customer service')?.necessity).toBe('unknown');
    expect(skill('Requirements\n- customer service\n', 'customer service')?.necessity).toBe('required');
  });

  it('leaves out what is waved away', () => {
    expect(labels('No experience in customer service required')).toEqual([]);
    expect(labels('Customer service is not essential but helpful')).toEqual(['customer service']);
  });

  it('does not take what the employer offers for what it asks', () => {
    expect(
      labels('What we offer\n- courses in customer service\n\nEqual opportunities\nWe welcome teamwork.'),
    ).toEqual([]);
  });
});

describe('occupations', () => {
  const first = (title: string, text = 'Come and join us.') => analyse(text, title).occupations[0]?.label;

  it.each([
    ['Warehouse Operative (m/f/d) – night shift, £13.50/hour', 'warehouse worker'],
    ['Staff Nurse', 'nurse responsible for general care'],
    ['Senior Software Developer (all genders) at Nordwind', 'software developer'],
    ['Part-time Sales Assistants wanted', 'shop assistant'],
  ])('from the title %j', (title, expected) => expect(first(title)).toBe(expected));

  it('from the skills where the title says nothing', () => {
    expect(
      first(
        'Join our crew!',
        'We code in JavaScript, Python, C++ and C# and use R for analysis: analyse data.',
      ),
    ).toBe('software developer');
  });

  it('counts named skills of all that full ESCO has', () => {
    const [worker] = analyse('You drive a forklift.', 'Warehouse worker').occupations;
    expect(worker).toMatchObject({ essentialNamed: 1, essentialTotal: 1, reason: 'title and skills' });
  });

  it('shows none where none is clear', () =>
    expect(analyse('Hello there', 'Welcome').occupations).toEqual([]));
});

describe('for any text', () => {
  const fragments = fc.array(
    fc.oneof(
      fc.constantFrom(
        'managing',
        'budgets',
        'C++',
        'R',
        'it',
        'less',
        'forklift',
        'drive',
        'a',
        'in',
        'teams',
        'work',
        ', ',
        '. ',
        '\n',
        '• ',
        '/',
        '(',
        ')',
        'Data',
        '🚚',
        '\u00ad',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  );

  it('offsets cut exactly the words, and every URI is in the vocabulary', () => {
    fc.assert(
      fc.property(fragments, fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? ' ' : '');
        for (const found of matcher.analyse(readPlainText(text, { language: 'en' }), {
          minimumProbability: 0,
        }).skills) {
          expect(SKILLS.find(found.uri)).toBeGreaterThanOrEqual(0);
          for (const { start, end, text: words } of found.mentions)
            expect(text.slice(start, end)).toBe(words);
        }
      }),
    );
  });

  it('ranks exactly as many as asked, all distinct, best first', () => {
    const ranking = matcher.rank(readPlainText('Python and forklift', { language: 'en' }), 10);
    expect(ranking).toHaveLength(10);
    expect(new Set(ranking.map(([uri]) => uri)).size).toBe(10);
    expect(ranking.map(([, score]) => score)).toEqual(
      ranking.map(([, score]) => score).toSorted((a, b) => b - a),
    );
    expect(
      ranking
        .slice(0, 2)
        .map(([uri]) => uri)
        .sort(),
    ).toEqual([skillUri(12), skillUri(6)].sort());
    expect(matcher.rank(readPlainText('x', { language: 'en' }), 999)).toHaveLength(SKILLS.skillCount);
  });
});

describe('work grows no faster than the text', () => {
  const hostile = [
    ['two words of a label, over and over', 'analyse data '],
    ['the words of a label, never in order', 'budgets the manage '],
    ['one label, over and over', 'work in teams '],
    ['an alias that no label covers', 'teamwork React '],
    ['words of no language', 'xqzjk vvw '],
    ['letters without a blank', 'a'],
    ['only marks', '.,;/-'],
  ] as const;

  /** The vocabulary with every look into its index counted: label texts, token and label look-ups, postings. */
  function countedVocabulary(): { vocabulary: typeof SKILLS; steps: () => number } {
    let count = 0;
    const counted = <Target extends object>(target: Target): Target =>
      new Proxy(target, {
        get(from, key) {
          count++;
          const value: unknown = Reflect.get(from, key, from);
          return typeof value === 'function' ? value.bind(from) : value;
        },
      });
    const index = counted(SKILLS.inLanguage('en'));
    const vocabulary = new Proxy(SKILLS, {
      get(from, key) {
        if (key === 'inLanguage') return () => index;
        const value: unknown = Reflect.get(from, key, from);
        return typeof value === 'function' ? value.bind(from) : value;
      },
    });
    return { vocabulary, steps: () => count };
  }

  it.each(hostile)('%s', (_, piece) => {
    const stepsFor = (repeats: number) => {
      const { vocabulary, steps } = countedVocabulary();
      const counting = createMatcher(vocabulary, { aliases: ALIASES });
      const before = steps();
      counting.analyse(readPlainText(piece.repeat(repeats), { language: 'en' }));
      return steps() - before;
    };
    expect(stepsFor(8_000)).toBeLessThanOrEqual(stepsFor(2_000) * 4.5 + 100);
  });
});
