import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64, toBase64Url } from '../../../lib/europass/base64.ts';
import { readCredentialFile } from '../../../lib/europass/read-file.ts';
import { checkSeal } from '../../../lib/europass/seal/check-seal.ts';
import { inEnglish, STATEMENTS } from '../../../lib/europass/seal/statements.ts';
import type { TrustedList } from '../../../lib/europass/seal/trusted-list.ts';
import { makeCredential } from '../../fixtures/credentials/make-credential.ts';
import {
  makeSealer,
  type SealedFile,
  type Sealer,
  seal,
  sealXml,
  withTimestamps,
  XML_TRANSFORMS,
} from '../../fixtures/credentials/make-seal.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const PAYLOAD = JSON.stringify(
  makeCredential({
    skills: [{ uuid: '598de5b0-5b58-4ea7-8058-a4bc4d18c742', label: 'SQL' }],
    title: 'Diplôme “β”',
  }),
);
const noPdf = () => Promise.reject(new Error('no PDF here'));
const textBytes = (text: string) => new TextEncoder().encode(text);

async function check(file: object | string, options: { trustedList?: TrustedList; now?: Date } = {}) {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const { documents } = await readCredentialFile(textBytes(text), noPdf);
  const [document] = documents;
  if (!document) throw new Error('Nothing was read.');
  const checked = await checkSeal(document, { now: NOW, ...options });
  return { ...checked, codes: checked.statements.map(({ code }) => code), document };
}

/** The protected header, changed and encoded anew. */
function withHeader(file: SealedFile, change: (header: Record<string, unknown>) => void): SealedFile {
  const [signature] = file.signatures as [SealedFile['signatures'][number]];
  const header = JSON.parse(new TextDecoder().decode(fromBase64Url(signature.protected)));
  change(header);
  return {
    ...file,
    signatures: [{ ...signature, protected: toBase64Url(textBytes(JSON.stringify(header))) }],
  };
}

let sealer: Sealer;
let authority: Sealer;
let file: SealedFile;
let stamped: SealedFile;
beforeAll(async () => {
  sealer = await makeSealer();
  authority = await makeSealer({ name: 'Test Time Authority', identifier: null });
  file = await seal(PAYLOAD, sealer);
  stamped = await withTimestamps(file, authority);
});

describe('a JAdES seal', () => {
  it('is intact, and says whom the certificate names and what was not checked', async () => {
    const { state, codes, certificate, certificateExpired, document } = await check(file);
    expect(state).toBe('intact');
    expect(document.shape).toBe('elm3-sealed');
    expect(certificate).toMatchObject({
      organisation: 'Throw-away University',
      organisationIdentifier: 'VATXX-12345678',
      selfIssued: true,
    });
    expect(certificateExpired).toBe(false);
    expect(codes).toEqual([
      ...['intact', 'certificate', 'selfIssued', 'issuerEqual', 'sealedAt', 'certificateValid'],
      ...['timestampNone', 'notCompared', 'awardingBody'],
    ]);
  });

  it.each(['ES256', 'PS256', 'RS256'] as const)(
    'is checked with %s, by any who reads base64url payloads too',
    async (algorithm) => {
      const other = await makeSealer({ algorithm });
      expect((await check(await seal(PAYLOAD, other))).state).toBe('intact');
      const encoded = await seal(PAYLOAD, other, { b64: true, crit: ['sigT'] });
      expect((await check({ ...encoded, payload: toBase64Url(textBytes(PAYLOAD)) })).state).toBe('intact');
    },
  );

  describe('when someone tampers with it', () => {
    it('is changed by one character of the payload', async () => {
      const payload = file.payload.replace('Ida Muster', 'Ida Mustes');
      expect((await check({ ...file, payload })).state).toBe('changed');
    });

    it('is changed by the same JSON written in another way', async () => {
      const payload = JSON.stringify(JSON.parse(file.payload), null, 1);
      expect((await check({ ...file, payload })).state).toBe('changed');
    });

    it('is changed by half a character where a whole unknown one was signed', async () => {
      const odd = await seal(PAYLOAD.replace('SQL', 'SQL\uFFFD'), sealer);
      expect((await check(odd)).state).toBe('intact');
      const payload = odd.payload.replace('\uFFFD', '\uD800');
      expect((await check({ ...odd, payload })).state).toBe('changed');
    });

    it.each<[string, (header: Record<string, unknown>) => void]>([
      ['another time', (header) => Object.assign(header, { sigT: '2020-01-01T00:00:00Z' })],
      ['another algorithm', (header) => Object.assign(header, { alg: 'RS512' })],
      ['one more member', (header) => Object.assign(header, { note: 'x' })],
      ['another thumbprint', (header) => Object.assign(header, { 'x5t#S256': 'AAAA' })],
      [
        'a certificate cut short',
        (header) => Object.assign(header, { x5c: [String(header.x5c).slice(0, -8)] }),
      ],
      ['no base64 as certificate', (header) => Object.assign(header, { x5c: ['!'] })],
    ])('is changed by a protected header with %s', async (_, change) => {
      expect((await check(withHeader(file, change))).state).toBe('changed');
    });

    it('is changed by damage that leaves no header to read', async () => {
      const [signature] = file.signatures as [SealedFile['signatures'][number]];
      for (const broken of [`AAAA${signature.protected.slice(4)}`, '!', ''])
        expect((await check({ ...file, signatures: [{ ...signature, protected: broken }] })).state).toBe(
          'changed',
        );
    });

    it('is changed by another signature, a shorter one, and none', async () => {
      const [signature] = file.signatures as [SealedFile['signatures'][number]];
      const flipped = `${signature.signature.startsWith('A') ? 'B' : 'A'}${signature.signature.slice(1)}`;
      for (const broken of [flipped, flipped.slice(0, -3), '', '%'])
        expect((await check({ ...file, signatures: [{ ...signature, signature: broken }] })).state).toBe(
          'changed',
        );
    });

    it('is changed by another certificate, with and without its thumbprint', async () => {
      const other = await makeSealer();
      const x5c = [toBase64(other.bytes)];
      const thumb = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', other.bytes)));
      expect((await check(withHeader(file, (header) => Object.assign(header, { x5c })))).state).toBe(
        'changed',
      );
      const both = withHeader(file, (header) => Object.assign(header, { x5c, 'x5t#S256': thumb }));
      expect((await check(both)).state).toBe('changed');
    });

    it('is changed when one of two signatures does not fit', async () => {
      const second = await seal(PAYLOAD.replace('SQL', 'PHP'), await makeSealer());
      const both = { ...file, signatures: [...file.signatures, ...second.signatures] };
      expect((await check(both)).state).toBe('changed');
    });

    it('stays intact when re-sealed by somebody else, and shows that the issuer is another', async () => {
      const forger = await makeSealer({ name: 'Somebody Else', identifier: 'VATXX-99999999' });
      const { state, codes, issuerDiffers } = await check(await seal(PAYLOAD, forger));
      expect(state).toBe('intact');
      expect(issuerDiffers).toBe(true);
      expect(codes).toContain('issuerDiffers');
    });

    it('says so of timestamps when the unprotected part is edited', async () => {
      const untouched = await check(stamped);
      expect(untouched.state).toBe('intact');
      expect(untouched.codes).toEqual(expect.arrayContaining(['timestampFits', 'archiveTimestampFits']));

      const [signature] = stamped.signatures as [SealedFile['signatures'][number]];
      const [first, values, archive] = signature.header.etsiU as [string, string, string];
      const edited = (etsiU: unknown[]) =>
        check({ ...stamped, signatures: [{ ...signature, header: { etsiU } }] });
      const bent = toBase64Url(textBytes(JSON.stringify({ xVals: [{ x509Cert: { val: 'BBBB' } }] })));
      expect(await edited([first, bent, archive])).toMatchObject({ state: 'intact' });
      expect((await edited([first, bent, archive])).codes).toContain('timestampForeign');
      expect((await edited(['!', values, archive])).codes).toContain('additionsBroken');
      const token = JSON.parse(new TextDecoder().decode(fromBase64Url(first)));
      const der = fromBase64Url(token.sigTst.tstTokens[0].val);
      der[der.length - 1] = (der.at(-1) ?? 0) ^ 1;
      token.sigTst.tstTokens[0].val = toBase64(der);
      const damaged = await edited([toBase64Url(textBytes(JSON.stringify(token))), values, archive]);
      expect(damaged.state).toBe('intact');
      expect(damaged.codes).toContain('timestampBroken');
      expect((await edited([])).codes).toContain('timestampNone');
      const foreign = await withTimestamps(await seal(PAYLOAD.replace('SQL', 'R'), sealer), authority);
      expect((await edited(foreign.signatures[0]?.header.etsiU ?? [])).codes).toContain('timestampForeign');
    });
  });

  it('without signatures is absent', async () => {
    expect((await check({ payload: PAYLOAD, signatures: [] })).state).toBe('absent');
    expect((await check(PAYLOAD)).codes).toContain('absent');
  });

  it('of an unknown form is neither intact nor changed', async () => {
    const critical = { sigD: { mId: 'x', pars: [] }, crit: ['b64', 'sigT', 'sigD'] };
    expect((await check(await seal(PAYLOAD, sealer, critical))).state).toBe('unsupported');
    expect((await check(withHeader(file, (header) => Object.assign(header, { alg: 'HS256' })))).state).toBe(
      'unsupported',
    );
    expect((await check(withHeader(file, (header) => delete header.x5c))).state).toBe('unsupported');
    expect((await check({ ...JSON.parse(PAYLOAD), proof: { type: 'Ed25519Signature2020' } })).state).toBe(
      'unsupported',
    );
  });

  it('that also says where it was made is checked like any other', async () => {
    const placed = { sigPl: { addressCountry: 'XX' }, crit: ['b64', 'sigT', 'sigPl'] };
    const sealed = await seal(PAYLOAD, sealer, placed);
    expect((await check(sealed)).state).toBe('intact');
    expect((await check({ ...sealed, payload: `${PAYLOAD} ` })).state).toBe('changed');
  });

  it('with a certificate that cannot be read is unreadable', async () => {
    const x5c = [toBase64(textBytes('no certificate'))];
    const thumb = toBase64Url(
      new Uint8Array(await crypto.subtle.digest('SHA-256', textBytes('no certificate'))),
    );
    const odd = withHeader(file, (header) => Object.assign(header, { x5c, 'x5t#S256': thumb }));
    expect((await check(odd)).state).toBe('unreadable');
  });

  it('keeps expiry apart from being intact', async () => {
    const later = await check(file, { now: new Date('2030-01-01T00:00:00Z') });
    expect(later).toMatchObject({ state: 'intact', certificateExpired: true, credentialExpired: null });
    expect(later.codes).toContain('certificateExpired');
    const old = await makeSealer({ from: '2020-01-01T00:00:00Z', until: '2021-01-01T00:00:00Z' });
    expect((await check(await seal(PAYLOAD, old))).codes).toContain('certificateNotValid');
    const over = await seal(JSON.stringify(makeCredential({ validUntil: '2026-03-01T00:00:00Z' })), sealer);
    expect(await check(over)).toMatchObject({
      state: 'intact',
      certificateExpired: false,
      credentialExpired: true,
    });
  });

  it('compares names where one side gives no identifier', async () => {
    const nameless = await makeSealer({ identifier: null });
    expect((await check(await seal(PAYLOAD, nameless))).codes).toContain('issuerSameName');
    const other = await makeSealer({ name: 'Somebody Else', identifier: null });
    expect((await check(await seal(PAYLOAD, other))).codes).toContain('issuerDiffers');
    const prefixed = await makeSealer({ identifier: 'NTRXX-VATXX-12345678' });
    expect((await check(await seal(PAYLOAD, prefixed))).codes).toContain('issuerSimilar');
  });

  it('is compared with a trusted list that the person loaded', async () => {
    const root = await makeSealer({ name: 'Listed Service', identifier: null });
    const listed = await makeSealer({ issuer: root });
    const list = (certificate: Uint8Array): TrustedList => ({
      country: 'XX',
      issued: '2026-05-01T00:00:00Z',
      services: [
        { provider: 'Provider', service: 'Seals', status: 'granted', certificates: [toBase64(certificate)] },
      ],
    });
    const sealed = await seal(PAYLOAD, listed);
    expect((await check(sealed, { trustedList: list(root.bytes) })).codes).toContain('listFound');
    expect((await check(sealed, { trustedList: list(authority.bytes) })).codes).toContain('listNotFound');
  });
});

describe('an XAdES seal', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<europassCredential xmlns="http://data.europa.eu/snb" xmlns:cred="http://data.europa.eu/europass/model/credentials/w3c#" cred:id="urn:credential:1">
  <!-- a comment is not sealed --><title><text lang="en">Sewing &amp; more</text></title>
  <cred:issuer idref="urn:org:1"/>
  <credentialSubject id="urn:person:1"><fullName><text lang="en">Ida Muster</text></fullName></credentialSubject>
  <agentReferences><organization id="urn:org:1"><prefLabel><text lang="en">Throw-away University</text></prefLabel></organization></agentReferences>
</europassCredential>`;

  it.each(Object.entries(XML_TRANSFORMS))(
    'is intact where the signature is left out by %s',
    async (_, transform) => {
      const sealed = await sealXml(xml, sealer, transform);
      const { state, codes, certificate } = await check(sealed);
      expect(state).toBe('intact');
      expect(certificate?.organisation).toBe('Throw-away University');
      expect(codes).toContain('certificateValid');
      expect((await check(sealed.replace('Ida Muster', 'Eva Muster'))).state).toBe('changed');
      expect((await check(sealed.replace('2026-02-01T10', '2026-02-01T11'))).state).toBe('changed');
    },
  );

  it.each(['ES256', 'PS256'] as const)('made with a key for %s is checked too', async (algorithm) => {
    const sealed = await sealXml(xml, await makeSealer({ algorithm }));
    expect((await check(sealed)).state).toBe('intact');
    expect((await check(sealed.replace('Ida Muster', 'Eva Muster'))).state).toBe('changed');
  });

  it('is changed by another certificate, even one for the same key', async () => {
    const sealed = await sealXml(xml, sealer);
    const { bytes } = await makeSealer({ name: 'Somebody else', keys: sealer.keys });
    expect((await check(sealed.replace(toBase64(sealer.bytes), toBase64(bytes)))).state).toBe('changed');
  });

  it('does not cover what is put into the signature itself: nothing of it is read', async () => {
    const sealed = await sealXml(xml, sealer);
    const smuggled = sealed.replace(
      '<ds:Object>',
      '<ds:Object><europassCredential xmlns="http://data.europa.eu/snb"><title><text lang="en">Forged</text></title></europassCredential>',
    );
    const { document } = await check(smuggled);
    expect(JSON.stringify(document.credentials)).not.toContain('Forged');
  });

  it('over a part only, or of an unknown form, is not checked', async () => {
    const sealed = await sealXml(xml, sealer);
    expect((await check(sealed.replace('URI=""', 'URI="#part"'))).state).toBe('unchecked');
    expect((await check(sealed.replace('xmldsig-filter2"><f', 'xmldsig-unknown"><f'))).state).toBe(
      'unchecked',
    );
    expect((await check(sealed.replace(/<ds:X509Certificate>.*<\/ds:X509Certificate>/, ''))).state).toBe(
      'unreadable',
    );
    expect((await check(sealed.replaceAll('rsa-sha256', 'rsa-md5'))).state).toBe('unchecked');
  });
});

describe('the words', () => {
  it('never say more than was checked', () => {
    for (const sentence of Object.values(STATEMENTS))
      expect(sentence.replace(/Trusted Lists?/g, '')).not.toMatch(/verified|trusted|qualified|authentic/i);
  });

  it('fill every place they have', async () => {
    const { statements } = await check(stamped);
    for (const sentence of statements.map(inEnglish)) expect(sentence).not.toMatch(/[{}]/);
  });
});
