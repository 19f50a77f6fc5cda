import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../lib/europass/json.ts';
import { unwrapJson } from '../../../lib/europass/unwrap.ts';
import { listedConcept } from '../../../lib/europass/write/elm-nodes.ts';
import { issuerUploadJson, STILL_TO_FILL } from '../../../lib/europass/write/issuer-upload.ts';
import { learningOutcomesJson } from '../../../lib/europass/write/learning-outcomes.ts';
import { selfDeclaredJson } from '../../../lib/europass/write/self-declared.ts';
import { validate } from './shacl.ts';
import { isThere, why } from './shared-samples.ts';

const SKILLS = [
  {
    uri: 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d',
    label: 'Python (computer programming)',
    type: 'knowledge',
    reuseLevel: 'sector-specific',
  },
  { uri: 'http://data.europa.eu/esco/skill/bf4d884f-c848-402a-b130-69c266b04164', label: 'gérer “tout” <b>' },
] as const;

/** Labels as strangers' files bring them. */
const ODD = [
  '"quoted" \\ back',
  'line\nbreak',
  '\u202Egnitirw',
  '日本語 🙂',
  '</script>',
  'x'.repeat(3000),
  ' ',
].map((label, i) => ({
  ...{ uri: `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000${i}`, label },
  ...(i % 2 === 0 ? { type: 'skill' as const } : { reuseLevel: 'transversal' as const }),
}));

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
      const isEmpty = value === undefined || value === '' || Object.values(value).every((one) => one === '');
      expect(isEmpty, path).toBe(true);
    }
  });

  describe.skipIf(!isThere('schemas'))(`against the official shapes${why('schemas')}`, () => {
    it.each([
      ['learning outcomes', outcomes],
      ['self-declared skills', person],
      ['a person without a name', selfDeclaredJson(SKILLS, '', words, options())],
      ['odd labels', learningOutcomesJson(ODD, options())],
      ['a person with odd labels', selfDeclaredJson(ODD, '"Ida"\\ <b>', words, options())],
      ['outcomes in Greek', learningOutcomesJson(ODD, { ...options(), language: 'el' })],
    ])('%s conform, and their nodes have types', async (_, json) => {
      const report = await validate(json);
      expect(report.violations).toEqual([]);
      expect(report.typed).toBeGreaterThan(SKILLS.length * 2);
    });

    it('find a filled and dated upload to be a credential that conforms', async () => {
      const { credential } = JSON.parse(issuerUploadJson(SKILLS, 'A course', options()));
      const country = {
        id: 'http://publications.europa.eu/resource/authority/country/BEL',
        type: 'Concept',
        inScheme: { id: 'http://publications.europa.eu/resource/authority/country', type: 'ConceptScheme' },
      };
      credential.issuer.legalName = { en: 'Example' };
      Object.assign(credential.issuer.eIDASIdentifier, { notation: 'X-1', spatial: country });
      credential.issuer.location = {
        id: 'urn:l',
        type: 'Location',
        address: { id: 'urn:a', type: 'Address', countryCode: country },
      };
      for (const date of ['validFrom', 'issued', 'issuanceDate']) credential[date] = '2026-02-01T00:00:00Z';
      const { credentialSubject: person, displayParameter: display } = credential;
      Object.assign(person, { givenName: { en: 'I' }, familyName: { en: 'M' }, fullName: { en: 'I M' } });
      person.dateOfBirth = '2000-01-01T00:00:00Z';
      person.hasClaim[0].awardedBy.awardingBody = [credential.issuer];
      display.individualDisplay = {
        id: 'urn:i',
        type: 'IndividualDisplay',
        language: display.primaryLanguage,
        displayDetail: {
          id: 'urn:d',
          type: 'DisplayDetail',
          page: 1,
          image: {
            id: 'urn:m',
            type: 'MediaObject',
            content: 'iVBORw0KGgo=',
            contentEncoding: listedConcept('encoding', '6146cde7dd'),
            contentType: {
              id: 'http://publications.europa.eu/resource/authority/file-type/PNG',
              type: 'Concept',
              inScheme: {
                id: 'http://publications.europa.eu/resource/authority/file-type',
                type: 'ConceptScheme',
              },
            },
          },
        },
      };
      credential['@context'] = [
        'https://www.w3.org/2018/credentials/v1',
        'http://data.europa.eu/snb/model/context/edc-ap',
      ];
      const report = await validate(JSON.stringify(credential));
      expect(report.violations).toEqual([]);
      expect((await validate(JSON.stringify({ ...credential, issuer: undefined }))).conforms).toBe(false);
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
});
