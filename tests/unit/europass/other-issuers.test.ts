/** Credentials as issuers beside the EU's own program write them: shapes met in public, the content made up. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../lib/europass/model.ts';
import { readCredentialFile } from '../../../lib/europass/read-file.ts';
import { checkSeal } from '../../../lib/europass/seal/check-seal.ts';

const noPdf = () => Promise.reject(new Error('no PDF here'));
const SQL = 'http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742';
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function facts(content: string | object) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { documents } = await readCredentialFile(strToU8(text), noPdf);
  const [document] = documents;
  const credential = document?.credentials[0];
  if (!document || !credential) throw new Error('Nothing was read.');
  const seal = await checkSeal(document, { now: new Date('2026-06-01T00:00:00Z') });
  return {
    shape: document.shape,
    title: textIn(credential.title, ['en']),
    holder: textIn(credential.holder, ['en']),
    issuer: textIn(credential.issuer?.name ?? {}, ['en']),
    skills: credential.skills.map(({ uri, label }) => uri ?? textIn(label, ['en'])),
    seal: seal.state,
    credential,
    statements: seal.statements.map(({ code }) => code),
  };
}

const person = {
  type: 'Person',
  givenName: { en: 'Ida' },
  familyName: { en: 'Muster' },
  hasClaim: [{ type: 'LearningAchievement', title: { en: 'Data course' } }],
};
const elm = {
  '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuer: { id: 'did:example:school', legalName: { en: 'Sample School' } },
  credentialSubject: person,
};
const withClaim = (claim: object) => ({ ...elm, credentialSubject: { ...person, hasClaim: [claim] } });

describe('levels and fields', () => {
  it.each([
    ['a number', 6],
    ['a number as text', '6'],
    ['a notation', { id: 'urn:eqf:six', notation: '6' }],
    ['a label', { prefLabel: { en: 'EQF Level 6' } }],
    ['an address', 'http://data.europa.eu/snb/eqf/6'],
  ])('a level written as %s is read', async (_how, eqfLevel) => {
    const { credential } = await facts(withClaim({ specifiedBy: { eqfLevel } }));
    expect(credential.eqfLevel).toBe(6);
  });

  it('a level under its name in capitals is read, and a scheme’s name is none', async () => {
    const read = async (specifiedBy: object) => (await facts(withClaim({ specifiedBy }))).credential.eqfLevel;
    expect(await read({ 'elm:EQFLevel': { id: 'http://data.europa.eu/snb/eqf/4' } })).toBe(4);
    expect(await read({ eqfLevel: { id: 'urn:x', notation: 'eqf' } })).toBeNull();
    expect(await read({ eqfLevel: { prefLabel: { en: 'Level 2026' } } })).toBeNull();
  });

  it('fields are read from ESCO’s copy of the vocabulary, as bare codes, and as subjects', async () => {
    const read = async (specifiedBy: object) =>
      (await facts(withClaim({ specifiedBy }))).credential.iscedFields.map(({ code }) => code);
    expect(await read({ thematicArea: { id: 'http://data.europa.eu/esco/isced-f/0533' } })).toEqual(['0533']);
    expect(await read({ iscedfCode: ['0413', 'none'] })).toEqual(['0413']);
    expect(await read({ educationSubject: [{ id: 'http://data.europa.eu/snb/isced-f/0610' }] })).toEqual([
      '0610',
    ]);
    expect(await read({ educationSubject: { notation: '0610' } })).toEqual([]);
  });
});

describe('who it names', () => {
  it('an issuer that is only an identifier is named by what the file says of it elsewhere', async () => {
    const claim = {
      awardedBy: { awardingBody: { id: 'did:example:school', preferredName: 'Sample Academy' } },
    };
    const { issuer } = await facts({ ...withClaim(claim), issuer: 'did:example:school' });
    expect(issuer).toBe('Sample Academy');
  });

  it('an issuer’s name may stand one level below, or under the name of a token’s member', async () => {
    const below = { ...elm, issuer: { id: 'did:x', organization: { preferredName: 'Sample Jobs' } } };
    expect((await facts(below)).issuer).toBe('Sample Jobs');
    const { issuer: _none, ...bare } = elm;
    const source = { ...bare, authentic_source: { legalName: { en: 'Sample Source' } } };
    expect((await facts(source)).issuer).toBe('Sample Source');
    expect((await facts({ vct: 'urn:degree', iss: 'https://issuer.example' })).issuer).toBe(
      'https://issuer.example',
    );
  });

  it('a token without a subject names its holder at the top, and its own name is nobody’s', async () => {
    const { holder, statements } = await facts({
      vct: 'urn:id',
      name: 'Student card',
      given_name: 'Ida',
      family_name: 'Muster',
    });
    expect(holder).toBe('Ida Muster');
    expect(statements).not.toContain('noHolder');
    expect((await facts({ vct: 'urn:id', name: 'Student card' })).holder).toBe('');
  });

  it('what an SD-JWT discloses of the holder is put together', async () => {
    const disclosed = [
      ['s1', 'given_name', 'Ida'],
      ['s2', 'family_name', 'Muster'],
    ]
      .map(base64url)
      .join('~');
    const token = `${base64url({ alg: 'ES256', typ: 'dc+sd-jwt' })}.${base64url({ vct: 'urn:id', iss: 'https://i.example' })}.${'a'.repeat(86)}`;
    expect(await facts(`${token}~${disclosed}~`)).toMatchObject({
      holder: 'Ida Muster',
      issuer: 'https://i.example',
    });
  });

  it('a text of no language is taken before one of a language that nobody asked for', async () => {
    const { title } = await facts(withClaim({ title: { nl: 'Getuigschrift', und: 'Diploma' } }));
    expect(title).toBe('Diploma');
  });
});

describe('forms before and beside ELM 3', () => {
  it('an attestation made of XML by a program is read: texts, addresses, claims beside the person', async () => {
    const text = (words: string) => ({
      text: { '@content-type': 'text/plain', '@lang': 'en', '#text': words },
    });
    const read = await facts({
      type: ['VerifiableCredential', 'VerifiableAttestation'],
      issuer: 'did:ebsi:1',
      credentialSubject: { '@id': 'did:ebsi:2', currentGivenName: 'Ida', currentFamilyName: 'Muster' },
      learningAchievement: {
        '@id': 'urn:a',
        title: text('Degree in Coffee'),
        specifiedBy: { '@idref': 'urn:q' },
      },
      references: {
        qualification: { '@id': 'urn:q', eqfLevel: { '@uri': 'http://data.europa.eu/snb/eqf/7' } },
      },
    });
    expect(read).toMatchObject({
      shape: 'vc',
      title: 'Degree in Coffee',
      holder: 'Ida Muster',
      seal: 'absent',
    });
    expect(read.credential.eqfLevel).toBe(7);
  });

  it('titles beside their language, and titles of what a person did or holds', async () => {
    const title = [
      { lang: 'en_GB', contentType: 'text/plain', text: 'Barista' },
      { lang: 'es_ES', text: 'Camarera' },
    ];
    expect((await facts({ ...elm, title })).title).toBe('Barista');
    const holds = { type: 'Person', fullName: 'Ida Muster', hasCredential: { title: 'Proof of presence' } };
    expect((await facts({ ...elm, credentialSubject: holds })).title).toBe('Proof of presence');
  });

  it('times of tokens count in seconds, and stand in for what the credential leaves out', async () => {
    const { credential } = await facts(
      `${base64url({ alg: 'none' })}.${base64url({ nbf: 1_767_225_600, exp: 1_893_456_000, iss: 'did:x', vc: { ...elm, issuer: undefined } })}.`,
    );
    expect(credential).toMatchObject({
      validFrom: '2026-01-01T00:00:00.000Z',
      validUntil: '2030-01-01T00:00:00.000Z',
      issuer: { name: { '': 'did:x' } },
    });
  });

  it('an assertion of Open Badges 2 is read with the badge in it; a badge alone is nobody’s', async () => {
    const badge = {
      type: 'BadgeClass',
      name: 'SQL badge',
      issuer: { type: 'Profile', name: 'Sample School' },
      alignment: [{ targetName: 'SQL', targetUrl: SQL }],
    };
    const context = 'https://w3id.org/openbadges/v2';
    const assertion = { '@context': context, type: 'Assertion', recipient: { identity: 'sha256$0' }, badge };
    expect(await facts(assertion)).toMatchObject({
      ...{ shape: 'vc', title: 'SQL badge', issuer: 'Sample School', skills: [SQL], seal: 'absent' },
    });
    await expect(facts({ '@context': context, ...badge })).rejects.toThrow('no credential');
  });

  it('outcomes that are only texts are outcomes, and references are none', async () => {
    const { credential } = await facts(
      withClaim({ learningOutcome: ['can prepare coffee', 'urn:epass:learningOutcome:7'] }),
    );
    expect(credential.outcomes).toEqual([{ title: { '': 'can prepare coffee' }, namesSkill: false }]);
  });

  it('an alignment that says it is with ESCO but gives no address of a concept keeps its name', async () => {
    const achievement = {
      alignment: [
        { targetName: 'SQL', targetFramework: 'ESCO v1.2', targetUrl: 'https://esco.ec.europa.eu' },
      ],
    };
    const { skills } = await facts({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      credentialSubject: { achievement },
    });
    expect(skills).toEqual(['SQL']);
  });

  it('credentials that an XML credential contains as text are read with it', async () => {
    const inner = `<europassCredential xmlns="http://data.europa.eu/snb"><title><text lang="en">Part</text></title>
      <learningOutcomeReferences><learningOutcome id="urn:o"><relatedEscoSkill uri="${SQL}"/></learningOutcome></learningOutcomeReferences></europassCredential>`;
    const whole = (contains: string) =>
      `<europassCredential xmlns="http://data.europa.eu/snb"><title><text lang="en">Whole</text></title><contains><![CDATA[${contains}]]></contains></europassCredential>`;
    const { documents } = await readCredentialFile(strToU8(whole(inner)), noPdf);
    expect(documents[0]?.credentials.map(({ title }) => title.en)).toEqual(['Whole', 'Part']);
    expect(documents[0]?.credentials[1]?.skills.map(({ uri }) => uri)).toEqual([SQL]);
    expect((await facts(whole('a name'))).title).toBe('Whole');
    await expect(facts(whole('<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).rejects.toThrow('DOCTYPE');
  });
});

describe('wrappers of other names', () => {
  const token = (header: object) =>
    `${base64url(header)}.${base64url(withClaim({ learningOutcome: { relatedESCOSkill: SQL } }))}.${'b'.repeat(86)}`;

  it('what is sealed in them goes before the copy beside it', async () => {
    const jws = { header: { alg: 'ES256' }, compact_jws: token({ alg: 'ES256', kid: 'did:x#1' }) };
    const read = await facts({ _comment: 'the compact form counts', unsigned_credential: elm, jws });
    expect(read).toMatchObject({ shape: 'elm3-sealed', skills: [SQL], seal: 'unsupported' });
  });

  it('a credential in a text among other members is found, and several in a list of a wallet', async () => {
    expect((await facts({ metadata: { kind: 'x' }, europassCredential: JSON.stringify(elm) })).title).toBe(
      'Data course',
    );
    const list = {
      total: 2,
      content: [
        { uuid: '1', json: elm },
        { uuid: '2', json: elm },
      ],
    };
    const { documents } = await readCredentialFile(strToU8(JSON.stringify(list)), noPdf);
    expect(documents).toHaveLength(2);
  });

  it('only what says that it is somebody’s credential is taken out of any JSON', async () => {
    const posting = {
      title: 'Barista',
      qualifications: { type: 'EducationalOccupationalCredential', name: 'Diploma' },
    };
    await expect(facts({ posting, author: { type: 'Person', name: 'Ida' } })).rejects.toThrow(
      'no credential',
    );
  });

  it('a seal alone is said to be one', async () => {
    const [header, , signature] = token({ alg: 'ES256' }).split('.');
    for (const alone of [`${header}..${signature}`, { signatures: [{ protected: header, signature }] }])
      await expect(facts(alone)).rejects.toThrow('seal alone');
  });
});
