import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../lib/europass/failure.ts';
import { type Credential, textIn } from '../../../lib/europass/model.ts';
import type { PdfFile } from '../../../lib/europass/pdf-text.ts';
import { readCredentialFile } from '../../../lib/europass/read-file.ts';
import { ESCO, makeCredential } from '../../fixtures/credentials/make-credential.ts';

const SQL = { uuid: '598de5b0-5b58-4ea7-8058-a4bc4d18c742', label: 'SQL' };
const STATISTICS = { uuid: '7ee4c2ea-b349-4bd2-81a3-ec31475d4833', label: 'statistics' };
const noPdf = (): Promise<PdfFile> => Promise.reject(new Error('no PDF here'));

const read = (content: string | Uint8Array | object, openPdf = noPdf) => {
  const bytes =
    content instanceof Uint8Array
      ? content
      : strToU8(typeof content === 'string' ? content : JSON.stringify(content));
  return readCredentialFile(bytes, openPdf);
};
const only = async (content: string | Uint8Array | object) => {
  const { documents } = await read(content);
  return { document: documents[0], credential: documents[0]?.credentials[0] as Credential, documents };
};
const uris = ({ skills }: Credential) => skills.map(({ uri }) => uri);
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const whole = makeCredential({
  skills: [SQL, STATISTICS],
  outcomes: ['can prepare coffee'],
  occupations: [{ uuid: 'd3edb8f8-3a06-47a0-8fb9-9b212c006aa2', label: 'data analyst' }],
  validUntil: '2030-01-01T00:00:00Z',
});

describe('a credential of ELM 3', () => {
  it('gives everything it says', async () => {
    const { credential, document } = await only(whole);
    expect(document?.shape).toBe('elm3');
    expect(textIn(credential.title, ['en'])).toBe('Master of Data');
    expect(textIn(credential.kind, ['de'])).toBe('Allgemein');
    expect(textIn(credential.holder, ['en'])).toBe('Ida Muster');
    expect(credential.issuer).toEqual({
      name: { en: 'Throw-away University' },
      identifier: 'VATXX-12345678',
    });
    expect(credential.awardingBodies).toEqual([{ en: 'Faculty of Data' }]);
    expect(credential).toMatchObject({
      issued: '2026-02-01T10:00:00Z',
      awarded: '2026-01-31T00:00:00Z',
      validFrom: '2026-02-01T10:00:00Z',
      validUntil: '2030-01-01T00:00:00Z',
      eqfLevel: 7,
      iscedFields: [{ code: '0612', label: { en: 'Database design' } }],
    });
    expect(uris(credential)).toEqual([`${ESCO}${SQL.uuid}`, `${ESCO}${STATISTICS.uuid}`]);
    expect(credential.skills[0]?.outcomes).toEqual([{ en: 'The student can SQL' }]);
    expect(credential.outcomes.filter(({ namesSkill }) => !namesSkill)).toEqual([
      { title: { en: 'can prepare coffee' }, namesSkill: false },
    ]);
    expect(credential.occupations.map(({ label }) => label)).toEqual([{ en: 'data analyst' }]);
  });

  it.each<[string, unknown]>([
    ['minified with a byte order mark', `\uFEFF${JSON.stringify(whole)}`],
    ['indented', JSON.stringify(whole, null, 4)],
    ['with slashes escaped', JSON.stringify(whole).replaceAll('/', '\\/')],
    ['wrapped for upload', { credential: whole, deliveryDetails: { deliveryAddress: ['a@b.example'] } }],
    ['wrapped in a list', [whole]],
    ['wrapped twice', { data: { credential: whole } }],
    ['in a presentation', { type: ['VerifiablePresentation'], verifiableCredential: [whole] }],
    ['alone in a presentation', { type: 'EuropeanDigitalPresentation', verifiableCredential: whole }],
    ['sealed', { payload: JSON.stringify(whole), signatures: [{ protected: 'e30', signature: '' }] }],
    ['sealed and encoded', { payload: base64url(whole), signatures: [{ protected: 'e30', signature: '' }] }],
    ['as a token', `${base64url({ alg: 'ES256' })}.${base64url({ iss: 'did:x', vc: whole })}.c2ln`],
    [
      'as a presentation of tokens',
      {
        type: 'VerifiablePresentation',
        verifiableCredential: [`${base64url({ alg: 'ES256' })}.${base64url({ vc: whole })}.c2ln`],
      },
    ],
    [
      'as a token in quotation marks',
      JSON.stringify(`${base64url({ alg: 'ES256' })}.${base64url({ vc: whole })}.c2ln`),
    ],
    [
      'as an enveloped credential of VC 2.0',
      {
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt,${base64url({ alg: 'ES256' })}.${base64url(whole)}.c2ln`,
      },
    ],
    ['as JSON in a string', { credential: JSON.stringify(whole) }],
    ['as a wallet keeps it', { id: '1', parsedDocument: whole }],
    ['as a wallet keeps it as text', [{ credentialJson: JSON.stringify(whole) }]],
    ['as JSON-LD is expanded', { type: 'VerifiablePresentation', verifiableCredential: { '@graph': whole } }],
    [
      'as JSON-LD is flattened',
      [
        {
          '@id': 'urn:1',
          '@type': ['http://data.europa.eu/snb/model/elm/EuropeanDigitalCredential'],
          'https://www.w3.org/2018/credentials#credentialSubject': [{ '@id': 'urn:2' }],
        },
        { '@id': 'urn:2', 'http://data.europa.eu/snb/model/elm/hasClaim': [{ '@id': 'urn:3' }] },
        {
          '@id': 'urn:3',
          'http://data.europa.eu/snb/model/elm/relatedESCOSkill': [
            { '@id': `${ESCO}${SQL.uuid}` },
            { '@id': `${ESCO}${STATISTICS.uuid}` },
          ],
        },
      ],
    ],
    ['with the context of VC 2.0', { ...whole, '@context': ['https://www.w3.org/ns/credentials/v2'] }],
    ['compressed', gzipSync(strToU8(JSON.stringify(whole)))],
    ['in an archive', zipSync({ 'a/credential.json': strToU8(JSON.stringify(whole)) })],
    ['in UTF-16', new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(whole)}`, 'utf16le'))],
  ])('%s has the same skills', async (_, content) => {
    const { credential } = await only(content as string);
    expect(uris(credential)).toEqual([`${ESCO}${SQL.uuid}`, `${ESCO}${STATISTICS.uuid}`]);
  });

  it('reads skills whichever way they are written', async () => {
    const skill = (related: unknown, member = 'relatedESCOSkill') => ({
      type: 'LearningOutcome',
      title: [{ '@value': 'x', '@language': 'en' }],
      [member]: related,
    });
    const shapes: [unknown, string?][] = [
      [`${ESCO}${SQL.uuid}`],
      [[`${ESCO}${SQL.uuid}`]],
      [{ id: `https://data.europa.eu/esco/skill/${SQL.uuid.toUpperCase()}/` }],
      [{ '@id': `${ESCO}${SQL.uuid}`, prefLabel: 'SQL' }],
      [{ uri: `${ESCO}${SQL.uuid}` }],
      [[{ id: `${ESCO}${SQL.uuid}` }], 'relatedSkill'],
      [{ id: `${ESCO}${SQL.uuid}` }, 'http://data.europa.eu/snb/model/elm/relatedESCOSkill'],
    ];
    for (const [related, member] of shapes) {
      const outcome = skill(related, member);
      const claim = {
        type: 'LearningAchievement',
        hasPart: { hasPart: [{ specifiedBy: { learningOutcome: outcome } }] },
      };
      const { credential } = await only({ ...whole, credentialSubject: { hasClaim: claim } });
      expect(uris(credential), JSON.stringify(outcome)).toEqual([`${ESCO}${SQL.uuid}`]);
      expect(credential.outcomes).toEqual([{ title: { en: 'x' }, namesSkill: true }]);
    }
  });

  it.each<[string, unknown]>([
    ['with a query', `${ESCO}${SQL.uuid}?language=en`],
    ['with a fragment', { id: `${ESCO}${SQL.uuid}#id` }],
    ['by a prefix', `esco-skill:${SQL.uuid}`],
    ['by another prefix', { id: `esco:skill/${SQL.uuid}` }],
    [
      'as a page of the portal',
      {
        id: `https://esco.ec.europa.eu/en/classification/skill?uri=${encodeURIComponent(`${ESCO}${SQL.uuid}`)}`,
      },
    ],
    ['as the notation of a concept of its own', { id: 'urn:1', notation: `${ESCO}${SQL.uuid}` }],
    ['as an exact match', { id: 'urn:1', 'skos:exactMatch': [{ id: `${ESCO}${SQL.uuid}` }] }],
  ])('takes an address %s for the same concept, once', async (_, related) => {
    const labelled = typeof related === 'string' ? related : { ...(related as object), prefLabel: 'SQL' };
    const outcome = { type: 'LearningOutcome', title: 'x', relatedESCOSkill: labelled };
    const { credential } = await only({
      ...whole,
      credentialSubject: { hasClaim: { specifiedBy: { learningOutcome: outcome } } },
    });
    const label = typeof related === 'string' ? {} : { '': 'SQL' };
    expect(credential.skills).toEqual([{ uri: `${ESCO}${SQL.uuid}`, label, outcomes: [{ '': 'x' }] }]);
  });

  it('reads an Open Badge that is aligned with ESCO', async () => {
    const { credential, document } = await only({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'https://issuer.example', type: 'Profile', name: 'Badge Issuer' },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: {
        type: 'AchievementSubject',
        achievement: {
          type: 'Achievement',
          name: 'Query badge',
          alignment: [{ type: 'Alignment', targetUrl: `${ESCO}${SQL.uuid}`, targetName: 'SQL' }],
        },
      },
    });
    expect(document?.shape).toBe('vc');
    expect(credential).toMatchObject({
      title: { '': 'Query badge' },
      issuer: { name: { '': 'Badge Issuer' } },
      skills: [{ uri: `${ESCO}${SQL.uuid}`, label: { '': 'SQL' } }],
    });
  });

  it('keeps a skill that is only a label apart from those with an address', async () => {
    const outcome = {
      type: 'LearningOutcome',
      title: { en: 'x' },
      relatedESCOSkill: [{ id: 'urn:epass:relatedESCOSkill:1', prefLabel: { en: ['statistics'] } }],
    };
    const { credential } = await only({
      ...whole,
      credentialSubject: { hasClaim: { specifiedBy: { learningOutcome: [outcome] } } },
    });
    expect(credential.skills).toEqual([{ uri: null, label: { en: 'statistics' }, outcomes: [{ en: 'x' }] }]);
  });

  it('follows references, also where every node stands apart', async () => {
    const flat = {
      '@context': 'http://data.europa.eu/snb/model/context/edc-ap',
      '@graph': [
        {
          id: 'urn:1',
          type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
          issuer: 'urn:org',
          credentialSubject: 'urn:p',
        },
        { id: 'urn:org', type: 'Organisation', legalName: { en: 'Org' } },
        {
          id: 'urn:p',
          type: 'Person',
          givenName: { en: 'Ida' },
          familyName: { en: 'Muster' },
          hasClaim: 'urn:c',
        },
        { id: 'urn:c', title: { en: 'Course' }, specifiedBy: 'urn:s' },
        { id: 'urn:s', learningOutcome: ['urn:o'] },
        { id: 'urn:o', type: 'LearningOutcome', title: { en: 'o' }, relatedESCOSkill: `${ESCO}${SQL.uuid}` },
        { id: `${ESCO}${SQL.uuid}`, type: 'Concept', prefLabel: { en: 'SQL' } },
      ],
    };
    const { credential } = await only(flat);
    expect(textIn(credential.holder, ['en'])).toBe('Ida Muster');
    expect(credential.issuer?.name).toEqual({ en: 'Org' });
    expect(credential.skills).toMatchObject([{ uri: `${ESCO}${SQL.uuid}`, label: { en: 'SQL' } }]);
  });

  it('reads several credentials of one file, each with its own seal', async () => {
    const sealed = { payload: JSON.stringify(whole), signatures: [{ protected: 'e30', signature: 'AA' }] };
    const { documents } = await read([whole, sealed]);
    expect(documents.map(({ shape }) => shape)).toEqual(['elm3', 'elm3-sealed']);
  });

  it('is not misled by pictures of megabytes', async () => {
    const picture = { id: 'urn:m', content: 'A'.repeat(2_000_000) };
    const { credential } = await only({ ...whole, displayParameter: { title: { en: 'T' }, image: picture } });
    expect(credential.title).toEqual({ en: 'T' });
  });
});

it('what an SD-JWT discloses is read, and never counts as sealed', async () => {
  const disclosure = base64url(['salt', 'credentialSubject', whole.credentialSubject]);
  const token = `${base64url({ alg: 'ES256', x5c: ['MAA='] })}.${base64url({ vct: 'Degree', _sd: ['x'] })}.c2ln~${disclosure}~`;
  const { credential, document } = await only(token);
  expect(document?.seal).toEqual({ form: 'embedded', name: 'SD-JWT' });
  expect(uris(credential)).toHaveLength(2);
});

it('tens of thousands of outcomes are read in seconds', { timeout: 30_000 }, async () => {
  const started = performance.now();
  const many = Array.from({ length: 30_000 }, (_, i) => ({
    type: 'LearningOutcome',
    title: { en: `o ${i}` },
  }));
  const { credential } = await only({ ...whole, credentialSubject: { hasClaim: { learningOutcome: many } } });
  expect(credential.outcomes).toHaveLength(30_000);
  const outcome = (i: number) =>
    `<learningOutcome><prefLabel><text>o ${i}</text></prefLabel></learningOutcome>`;
  const xml = `<europassCredential xmlns="http://data.europa.eu/snb">${Array.from({ length: 50_000 }, (_, i) => outcome(i)).join('')}</europassCredential>`;
  expect((await only(xml)).credential.outcomes).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});

describe('XML', () => {
  const xml = (encoding: string, title: string) => `<?xml version="1.0" encoding="${encoding}"?>
<europassCredential xmlns="http://data.europa.eu/snb" xmlns:cred="http://data.europa.eu/europass/model/credentials/w3c#" xsdVersion="0.10.0">
<cred:validFrom>2021-01-01T00:00:00Z</cred:validFrom><cred:issuer idref="o"/>
<title><text lang="fr">${title}</text></title>
<credentialSubject><givenNames><text lang="fr">Ida</text></givenNames><familyName><text lang="fr">Muster</text></familyName></credentialSubject>
<learningOutcomeReferences><learningOutcome id="l1"><prefLabel><text lang="fr">Savoir</text></prefLabel>
<relatedEscoSkill uri="${ESCO}${SQL.uuid}"><targetName><text lang="en">SQL</text></targetName></relatedEscoSkill></learningOutcome>
<learningOutcome id="l2"><prefLabel><text lang="en">plain</text></prefLabel></learningOutcome></learningOutcomeReferences>
<agentReferences><organization id="o"><prefLabel><text lang="fr">École</text></prefLabel><identifier schemeAgencyName="eIDAS">X-1</identifier></organization></agentReferences>
</europassCredential>`;

  it.each(['UTF-8', 'ISO-8859-1', 'UTF-16'])('in %s gives what it says', async (encoding) => {
    const text = xml(encoding, 'Diplôme');
    const bytes = {
      'UTF-8': () => new Uint8Array(Buffer.from(text, 'utf8')),
      'ISO-8859-1': () => new Uint8Array(Buffer.from(text, 'latin1')),
      'UTF-16': () => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    }[encoding] as () => Uint8Array;
    const { credential, document } = await only(bytes());
    expect(document?.shape).toBe('elm2-xml');
    expect(credential.title).toEqual({ fr: 'Diplôme' });
    expect(credential.holder).toEqual({ fr: 'Ida Muster' });
    expect(credential.issuer).toEqual({ name: { fr: 'École' }, identifier: 'X-1' });
    expect(credential.skills).toEqual([
      { uri: `${ESCO}${SQL.uuid}`, label: { en: 'SQL' }, outcomes: [{ fr: 'Savoir' }] },
    ]);
    expect(credential.outcomes.map(({ namesSkill }) => namesSkill)).toEqual([true, false]);
  });
});

describe('a CV', () => {
  const candidate = `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9">
<CandidatePerson><PersonName><oa:GivenName>Ida</oa:GivenName><hr:FamilyName>Muster</hr:FamilyName></PersonName><Communication><oa:CountryCode>be</oa:CountryCode></Communication></CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><PositionHistory><PositionTitle typeCode="URI" languageID="http://data.europa.eu/esco/occupation/d3edb8f8-3a06-47a0-8fb9-9b212c006aa2">Data analyst</PositionTitle>
<oa:Description>&lt;ul&gt;&lt;li&gt;wrote SQL&lt;/li&gt;&lt;li&gt;drove a forklift&lt;/li&gt;&lt;/ul&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
<Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Microsoft Excel</hr:CompetencyName></PersonCompetency></Skills></CandidateProfile></Candidate>`;

  it('as Europass writes it now gives its text, its name and its occupation', async () => {
    const { curriculum, documents } = await read(candidate);
    expect(documents).toEqual([]);
    expect(curriculum).toMatchObject({ shape: 'europass-cv', name: 'Ida Muster' });
    expect(curriculum?.text.split('\n')).toEqual([
      'Data analyst',
      'wrote SQL',
      'drove a forklift',
      'Microsoft Excel',
    ]);
    expect(curriculum?.occupations.map(({ uri }) => uri)).toEqual([
      'http://data.europa.eu/esco/occupation/d3edb8f8-3a06-47a0-8fb9-9b212c006aa2',
    ]);
  });

  it('as OpenDocument gives its paragraphs', async () => {
    const content = `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:h>CV</t:h><t:p>wrote<t:s/><t:span>SQL</t:span><t:tab/>daily</t:p></o:text></o:body></o:document-content>`;
    const { curriculum } = await read(
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8(content),
        'styles.xml': strToU8('<styles/>'),
      }),
    );
    expect(curriculum?.text).toBe('CV\nwrote SQL\tdaily');
  });

  it('typed in an old editor keeps its umlauts', async () => {
    const { curriculum } = await read(new Uint8Array(Buffer.from('Lebenslauf\r\nMünchen, Büro', 'latin1')));
    expect(curriculum?.text).toBe('Lebenslauf\r\nMünchen, Büro');
  });

  it('as Europass wrote it until 2020 is read as XML and as JSON', async () => {
    const xml = `<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass/V2.0"><LearnerInfo><Identification><PersonName><FirstName>Ida</FirstName><Surname>Muster</Surname></PersonName></Identification><Skills><Computer><Description>&lt;p&gt;SQL and statistics&lt;/p&gt;</Description></Computer></Skills></LearnerInfo></SkillsPassport>`;
    const json = {
      SkillsPassport: {
        LearnerInfo: {
          Identification: { PersonName: { FirstName: 'Ida', Surname: 'Muster' } },
          Skills: { Computer: { Description: '<p>SQL and statistics</p>' } },
        },
      },
    };
    for (const content of [xml, json])
      expect((await read(content)).curriculum).toMatchObject({
        shape: 'europass-cv',
        name: 'Ida Muster',
        text: 'SQL and statistics',
      });
  });

  it('in a PDF is what is attached to it, else what is printed', async () => {
    const pdf = (attachments: Map<string, Uint8Array> | null) => async (): Promise<PdfFile> => ({
      numPages: 1,
      getAttachments: async () => attachments,
      getAttachmentContent: async (id) => attachments?.get(id) ?? null,
      getPage: async () => ({
        getTextContent: async () => ({ items: [{ str: 'printed SQL', hasEOL: true }, { str: 'more' }] }),
      }),
      close: async () => {},
    });
    const attached = new Map([['attachment.xml', strToU8(candidate)]]);
    expect((await read('%PDF-1.7\n', pdf(attached))).curriculum?.shape).toBe('europass-cv');
    expect((await read('%PDF-1.7\n', pdf(null))).curriculum).toMatchObject({
      shape: 'unknown',
      text: 'printed SQL\nmore',
    });
  });

  it('as DOCX or plain text is its paragraphs', async () => {
    const body =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Skills</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>SQ</w:t></w:r><w:r><w:t>L</w:t></w:r></w:p></w:body></w:document>';
    const docx = zipSync({ 'word/document.xml': strToU8(body), '[Content_Types].xml': strToU8('<Types/>') });
    expect((await read(docx)).curriculum?.text).toBe('Skills\n• SQL');
    expect((await read('Skills\n- SQL')).curriculum).toMatchObject({
      shape: 'unknown',
      text: 'Skills\n- SQL',
    });
  });
});

describe('what cannot be read is refused with its own sentence', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><europassCredential>&b;</europassCredential>`;
  const cases: [string, string | Uint8Array, FailureCode][] = [
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['too many bytes', new Uint8Array(25 * 1024 * 1024), 'tooLarge'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'binary'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xc3, 0x28, 0xff]), 'encoding'],
    ['an encoding that does not exist', '<?xml version="1.0" encoding="nonsense"?><a/>', 'encoding'],
    ['JSON that is cut off', '{"type":["VerifiableCredential"', 'brokenJson'],
    ['other JSON', '{"hello":"world"}', 'unknownJson'],
    ['JSON a million levels deep', '['.repeat(1_000_000), 'tooDeep'],
    ['JSON with half a million parts', `[${'0,'.repeat(500_000)}0]`, 'tooMany'],
    ['a prototype', '{"type":"VerifiableCredential","__proto__":{"polluted":true}}', 'forbiddenKey'],
    ['a prototype in disguise', '{"type":"VerifiableCredential","\\u005f_proto__":{}}', 'forbiddenKey'],
    ['a constructor', '{"type":"VerifiableCredential","constructor":{"prototype":{}}}', 'forbiddenKey'],
    [
      'a prototype in a payload',
      JSON.stringify({ payload: '{"__proto__":{}}', signatures: [{}] }),
      'forbiddenKey',
    ],
    ['a payload that is no text', '{"payload":{},"signatures":[{}]}', 'payload'],
    ['a payload without a credential', '{"payload":"{}","signatures":[{}]}', 'payload'],
    ['an entity bomb', bomb, 'documentType'],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'documentType'],
    ['XML a million levels deep', '<a>'.repeat(1_000_000), 'tooDeep'],
    ['XML that is not well-formed', '<europassCredential><a></europassCredential>', 'brokenXml'],
    ['XML with an entity that nobody declared', '<europassCredential>&b;</europassCredential>', 'brokenXml'],
    ['other XML', '<rss/>', 'unknownXml'],
    ['JSON of nothing', 'null\n', 'unknownJson'],
    ['JSON of a number', '-1.5e9', 'unknownJson'],
    ['JSON of one text', '"a credential"', 'unknownJson'],
    ['rich text', '{\\rtf1\\ansi SQL}', 'binary'],
    ['a web page', '<!doctype html><html><body>Europass</body></html>', 'html'],
    ['Turtle', '@prefix a: <http://a/> .', 'turtle'],
    ['a Word file of the old kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldWord'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 8, 9]), 'brokenArchive'],
    ['an archive of pictures', zipSync({ 'a.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }), 'binary'],
    ['an archive of nothing', zipSync({}), 'emptyArchive'],
    ['gzip of nothing', new Uint8Array([0x1f, 0x8b, 8, 0, 0]), 'brokenArchive'],
    ['a broken PDF', '%PDF-1.7 nothing', 'brokenPdf'],
  ];
  it.each(cases)('%s', async (_, content, code) => {
    const reading = read(content);
    await expect(reading).rejects.toMatchObject({ code });
    await expect(reading).rejects.toThrow(/^[A-Z][^{}]+\.$/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('an archive that would unpack to gigabytes is not unpacked', async () => {
    const zip = zipSync({ 'a.json': new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
    await expect(read(zip)).rejects.toMatchObject({ code: 'tooLarge' });
  });

  it('a sealed presentation of nothing is read as such', async () => {
    const { documents } = await read({
      payload: '{"type":"VerifiablePresentation","verifiableCredential":[]}',
      signatures: [{}],
    });
    expect(documents).toMatchObject([{ shape: 'elm3-sealed', credentials: [] }]);
  });
});
