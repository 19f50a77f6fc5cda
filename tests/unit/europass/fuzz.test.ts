/** Credentials bent by chance: whatever comes of them, no reader hangs, crashes or pollutes a prototype. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CredentialFailure } from '../../../lib/europass/failure.ts';
import { readCredentialFile } from '../../../lib/europass/read-file.ts';
import { checkSeal } from '../../../lib/europass/seal/check-seal.ts';
import { makeCredential } from '../../fixtures/credentials/make-credential.ts';
import { makeSealer, seal, sealXml, withTimestamps } from '../../fixtures/credentials/make-seal.ts';

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

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1e308,
    '',
    'urn:epass:org:1',
    true,
    [],
    {},
    [[]],
    { en: ['', null, {}] },
    '\uD800',
  ),
  fc.constantFrom<unknown>(
    { '@value': 7 },
    { '@list': [{}] },
    { id: 7 },
    'http://data.europa.eu/esco/skill/x',
    { type: 9 },
  ),
  fc.string({ maxLength: 20 }),
);
const rearrangements = fc.array(
  fc.record({
    at: fc.nat(),
    other: fc.nat(),
    kind: fc.constantFrom('delete', 'put', 'wrap', 'nest', 'move'),
    put: odd,
  }),
  { minLength: 1, maxLength: 8 },
);
type Rearrangement = { at: number; other: number; kind: string; put: unknown };
type Holder = Record<string, unknown>;

/** Every place in a tree that holds a value. */
function slotsOf(root: unknown): [Holder, string][] {
  const slots: [Holder, string][] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      slots.push([value as Holder, key]);
      open.push((value as Holder)[key]);
    }
  }
  return slots;
}

function rearranged(root: unknown, changes: Rearrangement[]): unknown {
  for (const { at, other, kind, put } of changes) {
    const slots = slotsOf(root);
    const [holder, key] = slots[at % Math.max(slots.length, 1)] ?? [{}, ''];
    const [otherHolder, otherKey] = slots[other % Math.max(slots.length, 1)] ?? [{}, ''];
    const value = holder[key];
    if (kind === 'delete') delete holder[key];
    else if (kind === 'put') holder[key] = structuredClone(put);
    else if (kind === 'wrap') holder[key] = [value, [value], null];
    else if (kind === 'nest') holder[key] = { hasPart: [{ hasPart: value }] };
    else holder[key] = structuredClone(otherHolder[otherKey]);
  }
  return root;
}

let genuine = '';
let sealedXml = '';
beforeAll(async () => {
  const [sealer, authority] = [await makeSealer(), await makeSealer({ name: 'Authority' })];
  genuine = JSON.stringify(await withTimestamps(await seal(json, sealer), authority));
  sealedXml = await sealXml(xml.replace(/<proof>.*<\/proof>/, ''), sealer);
});

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

  it('JSON that stays JSON: members deleted, replaced, wrapped, moved', { timeout: TIME }, async () => {
    await fc.assert(
      fc.asyncProperty(rearrangements, async (changes) => {
        const credential = rearranged(JSON.parse(json), changes);
        await readAndCheck(JSON.stringify(credential));
        await readAndCheck(JSON.stringify(rearranged(JSON.parse(genuine), changes)));
      }),
      { numRuns: RUNS },
    );
  });

  it('XML that stays XML: texts and attributes replaced, elements renamed', { timeout: TIME }, async () => {
    await fc.assert(
      fc.asyncProperty(rearrangements, async (changes) => {
        const tokens = sealedXml.match(/<[^>]+>|[^<]+/g) ?? [];
        for (const { at, put } of changes) {
          const place = at % tokens.length;
          const text = String(put).replace(/[<>&"]/g, '');
          const token = tokens[place] ?? '';
          tokens[place] = token.startsWith('<') ? token.replace(/="[^"]*"/, `="${text}"`) : text;
        }
        await readAndCheck(tokens.join(''));
      }),
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
