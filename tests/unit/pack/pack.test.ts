import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Skill } from '../../../lib/esco/model.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { FORMAT, isIntact } from '../../../lib/pack/layout.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { classificationOf, occupationUri, skillUri, vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const CLASSIFICATION = classificationOf(
  [
    { labels: ['operate forklift', 'drive a forklift'] },
    { labels: ['Python (computer programming)', 'Python'], type: 'knowledge', group: 0 },
    { labels: ['order supplies'] },
  ],
  [
    {
      labels: ['warehouse worker', 'warehouse operative'],
      code: '9333.9',
      essential: ['operate forklift'],
      optional: ['order supplies'],
      essentialTotal: 27,
    },
  ],
);

describe('the vocabulary pack', () => {
  const pack = compilePack(CLASSIFICATION);
  const vocabulary = openPack(pack.buffer);

  it('gives back what was compiled', () => {
    expect(vocabulary.version).toBe('1.1.1');
    expect([vocabulary.skillCount, vocabulary.occupationCount, vocabulary.groupCount]).toEqual([3, 1, 2]);
    const labels = vocabulary.inLanguage('en');
    const forklift = vocabulary.find(skillUri(0));
    expect(labels.preferred(forklift)).toBe('operate forklift');
    expect(labels.text(labels.firstLabel(forklift) + 1)).toBe('drive a forklift');
    expect(labels.kind(labels.firstLabel(forklift) + 1)).toBe('alternative');
    expect(vocabulary.skillType(vocabulary.find(skillUri(1)))).toBe('knowledge');
    expect(vocabulary.reuseLevel(forklift)).toBe('cross-sector');
  });

  it('keeps collections, and relations between skills in either direction', () => {
    const [forklift, python, supplies] = CLASSIFICATION.skills;
    const related = openPack(
      compilePack({
        ...CLASSIFICATION,
        skills: [
          { ...forklift, collections: ['green', 'digcomp'], related: [skillUri(2), skillUri(99)] },
          python,
          { ...supplies, related: [skillUri(0)] },
        ] as Skill[],
      }).buffer,
    );
    const [first, second, third] = [0, 1, 2].map((at) => related.find(skillUri(at)));
    expect(related.collections(first as number)).toEqual(['green', 'digcomp']);
    expect(related.collections(second as number)).toEqual([]);
    expect(related.related(first as number)).toEqual([third]);
    expect(related.related(third as number)).toEqual([first]);
    expect(related.related(second as number)).toEqual([]);
  });

  it('finds every concept by its URI, and none that is not there', () => {
    for (const concept of [
      ...CLASSIFICATION.skills,
      ...CLASSIFICATION.occupations,
      ...CLASSIFICATION.groups,
    ]) {
      expect(vocabulary.uri(vocabulary.find(concept.uri))).toBe(concept.uri);
    }
    expect(vocabulary.find(skillUri(99))).toBe(-1);
    expect(vocabulary.find('')).toBe(-1);
  });

  it('reads relations both ways, with the full totals', () => {
    const occupation = vocabulary.find(occupationUri(0));
    expect([...vocabulary.essentialSkills(occupation)]).toEqual([vocabulary.find(skillUri(0))]);
    expect([...vocabulary.optionalFor(vocabulary.find(skillUri(2)))]).toEqual([occupation]);
    expect(vocabulary.essentialTotal(occupation)).toBe(27);
    expect(vocabulary.code(occupation)).toBe('9333.9');
    const group = vocabulary.find('http://data.europa.eu/esco/isced-f/06');
    expect([...vocabulary.narrower(group)]).toEqual([vocabulary.find(skillUri(1))]);
  });

  it('is the same, byte for byte, each time it is compiled', () => {
    expect(compilePack(structuredClone(CLASSIFICATION))).toEqual(pack);
  });

  it('notices a changed byte', () => {
    expect(isIntact(pack.buffer)).toBe(true);
    const damaged = pack.slice();
    damaged[damaged.length - 9] = (damaged.at(-9) as number) ^ 1;
    expect(isIntact(damaged.buffer)).toBe(false);
  });

  it.each([
    ['an empty file', new ArrayBuffer(0), /too short/],
    [
      'another file',
      new TextEncoder().encode('PK\u0003\u0004 this is a zip, not a pack').buffer,
      /does not begin as one/,
    ],
    ['a pack cut short', pack.slice(0, pack.length - 200).buffer, /cut short/],
    [
      'a pack of another format',
      otherFormat(pack),
      new RegExp(`format ${FORMAT + 1}.*reads format ${FORMAT}`),
    ],
  ])('refuses %s with a sentence', (_, buffer, sentence) => {
    expect(() => openPack(buffer)).toThrow(sentence);
  });

  it('says which languages it has', () => {
    expect(() => vocabulary.inLanguage('de')).toThrow(/no labels in "de"; it has en/);
  });

  it('refuses an empty classification', () => {
    expect(() => compilePack({ ...CLASSIFICATION, skills: [], occupations: [] })).toThrow(
      /nothing to compile/,
    );
  });

  it('keeps any labels, in any script', () => {
    const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(label, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const opened = vocabularyOf(rows.map((labels) => ({ labels: labels as [string, ...string[]] })));
          const index = opened.inLanguage('en');
          rows.forEach((labels, skill) => {
            expect(labels.map((_, at) => index.text(index.firstLabel(skill) + at))).toEqual(
              labels.map((text) => text.toWellFormed()),
            );
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});

function otherFormat(pack: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const copy = pack.slice();
  new DataView(copy.buffer).setUint32(4, FORMAT + 1, true);
  return copy.buffer;
}
