/** Credentials bent by chance: whatever comes of them, no reader hangs, crashes or pollutes a prototype. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CredentialFailure } from '../../../lib/europass/failure.ts';
import { readCredentialFile } from '../../../lib/europass/read-file.ts';
import { checkSeal } from '../../../lib/europass/seal/check-seal.ts';
import { makeCredential } from '../../fixtures/credentials/make-credential.ts';

const RUNS = process.env.TEST_LONG ? 10_000 : 200;
const TIME = process.env.TEST_LONG ? 900_000 : 60_000;
const SKILL = { uuid: '598de5b0-5b58-4ea7-8058-a4bc4d18c742', label: 'SQL' };
const json = JSON.stringify(makeCredential({ skills: [SKILL], outcomes: ['plain'] }));
const sealed = JSON.stringify({
  payload: json,
  signatures: [
    {
      protected: btoa('{"alg":"RS256","x5c":["MAA="],"crit":["sigT"]}'),
      signature: 'AA',
      header: { etsiU: ['e30'] },
    },
  ],
});
const xml = `<?xml version="1.0"?><europassCredential xmlns="http://data.europa.eu/snb" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><title><text lang="en">T</text></title><learningOutcome><relatedEscoSkill uri="http://data.europa.eu/esco/skill/${SKILL.uuid}"/></learningOutcome><proof><ds:Signature><ds:SignedInfo/><ds:SignatureValue>AA</ds:SignatureValue><ds:X509Certificate>AA</ds:X509Certificate></ds:Signature></proof></europassCredential>`;

/** What gets into a file: pieces that mean something to a parser, and any characters. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      'null',
      '\\',
      '\\u0000',
      '"__proto__":{"polluted":1},',
      '[[[[[[[[',
      '1e999',
    ],
    ...[
      '<',
      '>',
      '/>',
      '&',
      '<!DOCTYPE a>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      "'",
      '="',
      '&#x0;',
      'xmlns="',
    ],
    ...['\uFEFF', '\uD800', '\0', '"hasPart":', '"@graph":[', '"payload":"', '"id":"urn:1",', 'xmlns:ds=""'],
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const mutations = fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), piece }), {
  minLength: 1,
  maxLength: 6,
});

function bent(text: string, changes: { at: number; cut: number; piece: string }[]): string {
  return changes.reduce((current, { at, cut, piece: put }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + put + current.slice(start + cut);
  }, text);
}

async function readAndCheck(text: string): Promise<void> {
  const started = performance.now();
  try {
    const { documents, curriculum } = await readCredentialFile(new TextEncoder().encode(text), () =>
      Promise.reject(new Error('no PDF here')),
    );
    expect(documents.length > 0 || curriculum !== null).toBe(true);
    for (const document of documents) {
      const { statements } = await checkSeal(document, { now: new Date('2026-06-01') });
      expect(statements.length).toBeGreaterThan(0);
    }
  } catch (error) {
    // Whatever is refused is refused with a sentence of ours.
    if (!(error instanceof CredentialFailure)) throw error;
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(5_000);
}

describe(`${RUNS} bent files each`, () => {
  it.each([
    ['bare JSON', json],
    ['sealed JSON', sealed],
    ['XML', xml],
  ])('%s', { timeout: TIME }, async (_, text) => {
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => readAndCheck(bent(text, changes))),
      { numRuns: RUNS },
    );
  });

  it('any JSON whose members have the names of a credential’s', { timeout: TIME }, async () => {
    const key = fc.constantFrom(
      ...['id', '@id', 'type', '@graph', 'credentialSubject', 'hasClaim', 'specifiedBy', 'learningOutcome'],
      ...[
        'relatedESCOSkill',
        'prefLabel',
        'title',
        'issuer',
        'payload',
        'signatures',
        'verifiableCredential',
        'vc',
      ],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>(
          'urn:1',
          'VerifiableCredential',
          `http://data.europa.eu/esco/skill/${SKILL.uuid}`,
          0,
          null,
        ),
        fc.string(),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (value) => readAndCheck(JSON.stringify(value) || '{}')),
      { numRuns: RUNS },
    );
  });
});
