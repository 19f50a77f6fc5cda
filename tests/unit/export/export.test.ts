import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis.ts';
import { analysisJson, analysisResult } from '../../../lib/export/analysis-json.ts';
import { fileName } from '../../../lib/export/file-name.ts';
import { definedTerms, schemaOrgSkills } from '../../../lib/export/schema-org-skills.ts';
import { skillsCsv } from '../../../lib/export/skills-csv.ts';
import { skillsText } from '../../../lib/export/skills-text.ts';
import { analyst, care } from '../components/samples.ts';

/** The sample with one skill whose label and words come from a hostile page. */
function withWords(words: string): Analysis {
  const analysis = analyst();
  const skill = analysis.skills[0];
  const mention = skill?.mentions[0];
  if (!skill || !mention) throw new Error('The sample has no mention.');
  return { ...analysis, skills: [{ ...skill, label: words, mentions: [{ ...mention, text: words }] }] };
}

describe('the CSV', () => {
  const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true }).data;

  it('has a row a skill that reads back as it was', () => {
    const rows = rowsOf(skillsCsv(analyst()));
    expect(rows.map((row) => row.label)).toEqual(analyst().skills.map((skill) => skill.label));
    const statistics = rows.find((row) => row.label === 'statistics');
    expect(statistics).toMatchObject({
      uri: 'http://data.europa.eu/esco/skill/7ee4c2ea-b349-4bd2-81a3-ec31475d4833',
      type: 'knowledge',
      reuseLevel: 'cross-sector',
      evidence: 'stated',
      necessity: 'required',
      calibrated: 'true',
      mentions: '3',
      words: 'statistics | Statistics | statistical',
      escoVersion: '1.1.1',
    });
  });

  it('has the words that mean a skill where none names it', () => {
    const row = rowsOf(skillsCsv(analyst())).find(({ label }) => label === 'tolerate stress');
    expect(row).toMatchObject({
      evidence: 'implied',
      mentions: '0',
      words: 'calm when three things are urgent',
    });
  });

  it('keeps its header where there is no skill', () => {
    expect(skillsCsv({ ...analyst(), skills: [] }).split(',')[0]).toBe('uri');
  });

  it('never hands a spreadsheet a formula, and loses nothing', () => {
    const formula = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(fc.oneof(formula, fc.string()), (words) => {
        const [row] = rowsOf(skillsCsv(withWords(words)));
        expect(row?.words ?? '').not.toMatch(/^[=+\-@\t\r]/);
        expect((row?.words ?? '').endsWith(words)).toBe(true);
      }),
    );
  });
});

describe('the JSON', () => {
  it('is an array of one result with the fields that the command prints', () => {
    const [result] = JSON.parse(analysisJson(analyst(), 'https://jobs.example/1'));
    expect(result).toEqual(analysisResult(analyst(), 'https://jobs.example/1'));
    expect(result).toMatchObject({
      id: 'https://jobs.example/1',
      posting: { title: 'Data Analyst (m/f/d)' },
    });
    expect(Object.keys(result.skills[0])).toEqual([
      ...['uri', 'label', 'type', 'reuseLevel', 'evidence', 'probability', 'necessity', 'mentions', 'reason'],
    ]);
    expect(Object.keys(result.skills[0].mentions[0])).toEqual(['start', 'end', 'text', 'label']);
    expect(result.unlisted.map(({ text }: { text: string }) => text)).toEqual([
      'cohort analysis',
      'Metabase',
    ]);
    expect(Object.keys(result.occupations[0])).toEqual(['uri', 'label', 'code', 'probability']);
  });
});

describe('schema.org skills', () => {
  it('are DefinedTerms of ESCO, as a JobPosting that a search engine reads', () => {
    const posting = JSON.parse(schemaOrgSkills(analyst()));
    expect(posting).toMatchObject({ '@context': 'https://schema.org', '@type': 'JobPosting' });
    expect(posting.skills).toHaveLength(17);
    expect(definedTerms(analyst())[0]).toEqual({
      '@type': 'DefinedTerm',
      '@id': 'http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742',
      name: 'SQL',
      termCode: '598de5b0-5b58-4ea7-8058-a4bc4d18c742',
      inDefinedTermSet: 'http://data.europa.eu/esco/concept-scheme/skills',
    });
  });

  it('cannot break out of the script element they are pasted into', () => {
    const posting = { ...analyst().posting, title: '</script><script>alert(1)</script>' };
    const text = schemaOrgSkills({ ...analyst(), posting });
    expect(text).not.toContain('<');
    expect(JSON.parse(text).title).toBe(posting.title);
  });

  it('leave the title out where there is none', () => {
    const posting = { ...analyst().posting, title: null };
    expect(JSON.parse(schemaOrgSkills({ ...analyst(), posting }))).not.toHaveProperty('title');
  });
});

describe('the plain list', () => {
  const headings = { required: 'Required', optional: 'Nice to have', unknown: 'Unclear' };

  it('stands under what is required and what is nice to have', () => {
    const lines = skillsText(analyst(), headings).split('\n');
    expect(lines.filter((line) => !line.startsWith('- ') && line !== '')).toEqual(Object.values(headings));
    expect(lines.slice(0, 2)).toEqual(['Required', '- SQL']);
  });

  it('has no heading where nothing is known of it', () => {
    expect(skillsText(care(), headings)).toBe(
      '- English\n- work in teams\n- tolerate stress\n- communication',
    );
  });
});

describe('the name of a saved file', () => {
  it('tells the posting', () => {
    expect(fileName('Data Analyst (m/f/d)', 'json')).toBe('data-analyst-m-f-d-skills.json');
    expect(fileName('Пекар', 'csv')).toBe('пекар-skills.csv');
    expect(fileName(null, 'csv')).toBe('posting-skills.csv');
  });

  it('is one that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const name = fileName(title, 'csv');
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.csv$/u);
        expect(name.isWellFormed()).toBe(true);
        expect([...name].length).toBeLessThan(80);
      }),
    );
  });
});
