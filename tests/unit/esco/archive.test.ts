import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackSources } from '../../../lib/esco/archive.ts';

const content = new TextEncoder().encode('conceptUri\n1\n');
const zip = (files: Record<string, Uint8Array>) => zipSync(files, { level: 6 });
const names = (bytes: Uint8Array) => unpackSources([{ name: 'download.zip', bytes }]).map(({ name }) => name);

/** Writes another uncompressed size into the zip's directory. */
function announcing(size: number): Uint8Array {
  const bytes = zip({ 'skills_en.csv': content });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

describe('opening what was handed over', () => {
  it('takes the files of zips, of folders in them, and of zips in them', () => {
    const inner = zip({ 'relations.csv': content });
    expect(names(zip({ 'en/skills_en.csv': content, 'more.zip': inner }))).toEqual([
      'skills_en.csv',
      'relations.csv',
    ]);
  });

  it('leaves out what is no CSV, and what macOS adds', () => {
    expect(
      names(zip({ '__MACOSX/._skills_en.csv': content, 'readme.txt': content, 'a.csv': content })),
    ).toEqual(['a.csv']);
  });

  it('knows a zip by its content, whatever its name', () => {
    const [file] = unpackSources([{ name: 'download', bytes: zip({ 'a.csv': content }) }]);
    expect(file).toMatchObject({ name: 'a.csv', container: 'download' });
  });

  it('does not follow zips in zips for ever', () => {
    const deep = [1, 2, 3, 4].reduce((bytes) => zip({ 'deeper.zip': bytes }), zip({ 'a.csv': content }));
    expect(names(deep)).toEqual([]);
  });

  it('refuses a zip that announces far too much, before unpacking it', () => {
    expect(() => names(announcing(3_000_000_000))).toThrow('far more than any ESCO dataset holds');
  });

  it('notices a file that is not complete', () => {
    expect(() => names(announcing(content.length + 100))).toThrow(
      'skills_en.csv in it is shorter than announced',
    );
  });

  it('notices a byte that was changed, by the checksum, where the length is right', () => {
    const stored = zipSync({ 'skills_en.csv': content }, { level: 0 });
    const at = stored.indexOf(content[0] as number, 30 + 'skills_en.csv'.length);
    stored[at] = (stored[at] as number) ^ 1;
    expect(() => names(stored)).toThrow('skills_en.csv in it is not what was packed (its checksum differs)');
  });

  it('stops a bomb at the first byte that was not announced', () => {
    const bomb = zip({ 'skills_en.csv': new Uint8Array(20_000_000) });
    const view = new DataView(bomb.buffer);
    view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 1000, true);
    expect(() => names(bomb)).toThrow('skills_en.csv in it is longer than announced');
  });

  it.each([
    ['locked with a password', 8, 1, 'is locked with a password'],
    ['packed in an unusual way', 10, 12, 'was packed in an unusual way'],
  ])('says what to do with a zip that is %s', (_, field, value, sentence) => {
    const bytes = zip({ 'skills_en.csv': content });
    const view = new DataView(bytes.buffer);
    view.setUint16(view.getUint32(bytes.length - 6, true) + field, value, true);
    expect(() => names(bytes)).toThrow(sentence);
  });

  it('answers any damage with files or with a sentence', () => {
    const whole = zip({ 'skills_en.csv': content, 'occupations_en.csv': content });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, value, cut) => {
        const bytes = cut ? whole.slice(0, at + 1) : whole.slice();
        bytes[at] = value;
        try {
          expect(Array.isArray(names(bytes))).toBe(true);
        } catch (error) {
          expect((error as Error).message).toMatch(/^download\.zip .*\.$/);
        }
      }),
    );
  });
});
