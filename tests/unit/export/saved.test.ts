import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readSavedFile, savedFile } from '../../../lib/export/saved-file.ts';
import { savedLinkedData } from '../../../lib/export/saved-linked-data.ts';
import { savedTable } from '../../../lib/export/saved-table.ts';
import { SAVED_STATUSES, type SavedPosting } from '../../../lib/saved/saved-posting.ts';
import { analyst, care } from '../components/samples.ts';

const anyPosting: fc.Arbitrary<SavedPosting> = fc.record({
  id: fc.uuid(),
  saved: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  address: fc.webUrl(),
  status: fc.constantFrom(...SAVED_STATUSES),
  note: fc.string({ unit: 'grapheme' }),
  text: fc.string({ unit: 'grapheme' }),
  analysis: fc.constantFrom(analyst(), care()),
});
/** What a spreadsheet's cell or JSON-LD keeps of a posting. */
const kept = ({ id, saved, address, note, text, analysis }: SavedPosting) => ({
  ...{ id, saved, address, note, text },
  title: analysis.posting.title,
  employer: analysis.posting.employer,
  skills: analysis.skills.map(({ uri, label }) => [uri, label]).toSorted(),
});
const necessities = ({ analysis }: SavedPosting) =>
  analysis.skills.map(({ uri, necessity }) => [uri, necessity]).toSorted();

describe('saved postings as files', () => {
  it('come back from JSON as they were, but for how the page was read', () => {
    fc.assert(
      fc.property(fc.array(anyPosting, { maxLength: 3 }), (postings) => {
        const back = readSavedFile(savedFile(postings));
        expect(back.map(kept)).toEqual(postings.map(kept));
        expect(back.map(({ analysis }) => analysis.skills)).toEqual(
          postings.map(({ analysis }) => analysis.skills),
        );
        expect(back.map(({ status }) => status)).toEqual(postings.map(({ status }) => status));
      }),
    );
  });

  it('come back from a table whatever their cells begin and end with, and none of it is a formula', () => {
    const signs = ["'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', '|', ' ', 'a', '\u00a0'];
    const odd = fc.string({ unit: fc.constantFrom(...signs), maxLength: 6 });
    fc.assert(
      fc.property(anyPosting, odd, odd, (posting, note, text) => {
        const table = savedTable([{ ...posting, note, text }]);
        expect(readSavedFile(`\uFEFF${table}`).map(kept)).toEqual([kept({ ...posting, note, text })]);
        const cells = Papa.parse<string[]>(table).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('come back from a table with skills, necessities, notes and texts', () => {
    fc.assert(
      fc.property(fc.array(anyPosting, { minLength: 1, maxLength: 3 }), (postings) => {
        const back = readSavedFile(`\uFEFF${savedTable(postings)}`);
        expect(back.map(kept)).toEqual(postings.map(kept));
        expect(back.map(necessities)).toEqual(postings.map(necessities));
      }),
    );
  });

  it('come back from JSON-LD with their skills', () => {
    fc.assert(
      fc.property(fc.array(anyPosting, { minLength: 1, maxLength: 3 }), (postings) => {
        const text = savedLinkedData(postings);
        expect(text).not.toContain('<');
        expect(readSavedFile(text).map(kept)).toEqual(postings.map(kept));
      }),
    );
  });

  it('are refused with a sentence where they are damaged or something else', () => {
    const [posting] = fc.sample(anyPosting, 1);
    const broken = savedFile(posting ? [posting] : []).replace('"evidence": "stated"', '"evidence": "magic"');
    expect(() => readSavedFile(broken)).toThrow(/damaged at “postings\.0\.analysis\.skills/);
    expect(() => readSavedFile('{"half":')).toThrow('cut off');
    expect(() => readSavedFile('{"@type":"Recipe"}')).toThrow('no JobPosting');
    expect(() => readSavedFile('name;age\nAda;36')).toThrow('not exported from saved postings');
  });

  it('never make a reader throw anything but a sentence', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          readSavedFile(text);
        } catch (error) {
          expect((error as Error).message).toMatch(/\.|:/);
        }
      }),
    );
  });
});
