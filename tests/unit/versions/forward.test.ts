import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forward, type OtherVersion } from '../../../lib/esco/forward.ts';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { savedForward, versionOf } from '../../../lib/import/saved-forward.ts';
import { compareVocabularies } from '../../../lib/pack/compare.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { fixtureFiles, officialZips } from '../../fixtures/esco/official-zips.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const skills = text(fixtureFiles('classification-en')['skills_en.csv']);
const open = (changes: Record<string, string>) =>
  openPack(compilePack(readDataset(officialZips(changes))).buffer);

const GONE = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001';
const MERGED = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000002';
const STEP = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000003';
const NEW = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000004';

/** Rows under the columns of the miniature dataset, whose header gets one more: what took a concept's place. */
function withRows(...rows: Record<string, string>[]): string {
  const [header = '', ...others] = skills.trimEnd().split('\r\n');
  const columns = [...header.split(','), 'isReplacedBy'];
  const added = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  return [columns.join(','), ...others, ...added].join('\r\n');
}
const row = (conceptUri: string, preferredLabel: string, status = 'released', isReplacedBy = '') => ({
  ...{ conceptType: 'KnowledgeSkillCompetence', conceptUri, preferredLabel, status, isReplacedBy },
  ...{ skillType: 'knowledge', reuseLevel: 'cross-sector' },
});

/** Synthetic: no version of ESCO says this. */
const old = open({
  'skills_en.csv': withRows(row(GONE, 'repair telex machines'), row(MERGED, 'weld by hand')),
});
const now = open({
  'skills_en.csv': withRows(
    row(GONE, 'repair telex machines', 'obsolete'),
    row(MERGED, 'weld by hand', 'obsolete', STEP),
    row(STEP, 'weld somehow', 'obsolete', NEW),
    row(NEW, 'weld metal by hand'),
  ),
});

describe('a version in which concepts were replaced and removed', () => {
  it('says which, and what took their place, followed to the end', () => {
    expect(compareVocabularies(old, now, 'en').skills).toMatchObject({
      added: [{ uri: NEW, label: 'weld metal by hand' }],
      removed: [{ uri: GONE, label: 'repair telex machines' }],
      replaced: [
        { from: { uri: MERGED, label: 'weld by hand' }, to: [{ uri: NEW, label: 'weld metal by hand' }] },
      ],
      changed: 0,
    });
  });

  it('leads what was saved on, and names what is lost; nothing is dropped', () => {
    const saved = [
      { uri: GONE, label: 'repair telex machines', version: '1.1.1', savedIn: 'favourite' as const },
      { uri: MERGED, label: 'weld by hand', version: '1.1.1', savedIn: 'correction' as const },
      { uri: old.uri(0), label: 'any', version: '1.1.1', savedIn: 'posting' as const },
    ];
    expect(savedForward(saved, versionOf(now, 'en'))).toEqual({
      kept: 1,
      replaced: [{ label: 'weld by hand', to: ['weld metal by hand'], savedIn: 'correction' }],
      lost: [{ label: 'repair telex machines', version: '1.1.1', savedIn: 'favourite' }],
    });
  });

  it('is read as well where a table of its own says what was replaced', () => {
    const bytes = new TextEncoder().encode(`conceptUri,isReplacedBy\n${GONE},${old.uri(0)}\n`);
    const dataset = readDataset([...officialZips(), { name: 'replacements.csv', bytes }]);
    expect(openPack(compilePack(dataset).buffer).replacedBy(GONE)).toEqual([old.uri(0)]);
  });
});

describe('following a saved concept', () => {
  const version = (labels: Record<string, string>, replaced: Record<string, string[]>): OtherVersion => ({
    labelOf: (uri) => labels[uri] ?? null,
    replacedBy: (uri) => replaced[uri] ?? [],
  });

  it('takes the label of the other version, and keeps the saved one where that has none', () => {
    expect(forward({ uri: 'a', label: 'old' }, version({ a: 'new' }, {}))).toEqual({
      ...{ kind: 'same', uri: 'a', label: 'new' },
    });
    expect(forward({ uri: 'a', label: 'old' }, version({ a: '' }, {}))).toMatchObject({ label: 'old' });
  });

  it('finds every successor once, where a concept was split and joined again', () => {
    const split = version({ d: 'd', e: 'e' }, { a: ['b', 'c'], b: ['d'], c: ['d', 'e'] });
    expect(forward({ uri: 'a', label: '' }, split)).toEqual({
      kind: 'replaced',
      to: [
        { uri: 'd', label: 'd' },
        { uri: 'e', label: 'e' },
      ],
    });
  });

  it('ends whatever the replacements say, circles included, and answers only what the version holds', () => {
    const uri = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.dictionary(uri, fc.array(uri)), fc.uniqueArray(uri), uri, (replaced, held, start) => {
        const labels = Object.fromEntries(held.map((each) => [each, each]));
        const found = forward({ uri: start, label: 'x' }, version(labels, replaced));
        if (held.includes(start)) expect(found.kind).toBe('same');
        else if (found.kind === 'replaced')
          expect(found.to.every((each) => held.includes(each.uri))).toBe(true);
        else expect(found.kind).toBe('lost');
      }),
    );
  });
});
