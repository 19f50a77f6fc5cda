import { describe, expect, it } from 'vitest';
import { issuerUploadJson, STILL_TO_FILL } from '../../../lib/europass/write/issuer-upload.ts';
import { learningOutcomesJson } from '../../../lib/europass/write/learning-outcomes.ts';
import { selfDeclaredJson } from '../../../lib/europass/write/self-declared.ts';
import { parseJson } from '../../../lib/europass/json.ts';
import { unwrapJson } from '../../../lib/europass/unwrap.ts';
import { validate } from './shacl.ts';
import { isThere, missing } from './shared-samples.ts';

const SKILLS = [
  {
    uri: 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d',
    label: 'Python (computer programming)',
    type: 'knowledge',
    reuseLevel: 'sector-specific',
  },
  { uri: 'http://data.europa.eu/esco/skill/bf4d884f-c848-402a-b130-69c266b04164', label: 'gérer “tout” <b>' },
] as const;

function options() {
  let count = 0;
  return {
    language: 'en',
    newId: () => `urn:uuid:00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`,
  };
}
const words = { title: 'Self-declared skills', description: 'Declared by the person; checked by nobody.' };

describe('what is written back', () => {
  const outcomes = learningOutcomesJson(SKILLS, options());
  const person = selfDeclaredJson(SKILLS, 'Ida Muster', words, options());

  it('is read again by ourselves, with the same skills', () => {
    for (const json of [outcomes, person, issuerUploadJson(SKILLS, 'A course', options())]) {
      const skills = unwrapJson(parseJson(json)).flatMap(({ credentials }) =>
        credentials.flatMap((credential) => credential.skills),
      );
      expect(skills.map(({ uri }) => uri)).toEqual(SKILLS.map(({ uri }) => uri));
    }
  });

  it('never calls what a person says of herself a credential', () => {
    expect(person).not.toMatch(/Credential|issuer|proof/);
    expect(outcomes).not.toMatch(/Credential|JobPosting/);
  });

  it('leaves to the issuer what only the issuer knows', () => {
    const upload = JSON.parse(issuerUploadJson(SKILLS, 'A course', options()));
    for (const path of STILL_TO_FILL) {
      const value = path
        .replace(/\[(\d)\]/g, '.$1')
        .split('.')
        .reduce((node, name) => node?.[name], upload);
      const isEmpty =
        value === undefined || value === '' || Object.values(value).every((one) => one === '');
      expect(isEmpty, path).toBe(true);
    }
  });

  describe.skipIf(!isThere('schemas'))('against the official shapes', () => {
    it.each([
      ['learning outcomes', outcomes],
      ['self-declared skills', person],
      ['a person without a name', selfDeclaredJson(SKILLS, '', words, options())],
    ])('%s conform, and their nodes have types', async (_, json) => {
      const report = await validate(json);
      expect(report.violations).toEqual([]);
      expect(report.typed).toBeGreaterThan(SKILLS.length * 2);
    });

    it('object to an outcome without a title and with a scheme that is not ESCO’s', async () => {
      const graph = JSON.parse(outcomes);
      delete graph['@graph'][0].title;
      graph['@graph'][1].relatedESCOSkill[0].inScheme.id = 'http://example.org/scheme';
      const { conforms, violations } = await validate(JSON.stringify(graph));
      expect(conforms).toBe(false);
      expect(violations.some((violation) => violation.includes('title'))).toBe(true);
      expect(violations.some((violation) => /relatedESCOSkill|inScheme/i.test(violation))).toBe(true);
    });

    it('would find nothing at all without the line that names id and type', async () => {
      const graph = JSON.parse(outcomes);
      delete graph['@graph'][0].title;
      graph['@context'] = graph['@context'].slice(1);
      expect(await validate(JSON.stringify(graph))).toMatchObject({ conforms: true, typed: 0 });
    });
  });

  it.skipIf(isThere('schemas'))(`skips the official shapes: ${missing('schemas')}`, () => {
    expect(isThere('schemas')).toBe(false);
  });
});
