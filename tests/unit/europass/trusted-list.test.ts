import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../../lib/europass/base64.ts';
import { issuedByList, readTrustedList } from '../../../lib/europass/seal/trusted-list.ts';
import { makeSealer } from '../../fixtures/credentials/make-seal.ts';

const service = (name: string, status: string, certificate: string, history = '') =>
  `<TSPService><ServiceInformation><ServiceName><Name xml:lang="en">${name}</Name></ServiceName>
   <ServiceDigitalIdentity><DigitalId><X509Certificate>${certificate}</X509Certificate></DigitalId></ServiceDigitalIdentity>
   <ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/${status}</ServiceStatus></ServiceInformation>${history}</TSPService>`;

async function list() {
  const [root, past] = [await makeSealer({ name: 'Root' }), await makeSealer({ name: 'Past' })];
  const history = `<ServiceHistory><ServiceHistoryInstance><ServiceName><Name>Old name</Name></ServiceName><X509Certificate>${toBase64(past.bytes)}</X509Certificate><ServiceStatus>http://x/withdrawn</ServiceStatus></ServiceHistoryInstance></ServiceHistory>`;
  const xml = `<?xml version="1.0"?><TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#"><SchemeInformation><SchemeTerritory>BE</SchemeTerritory><ListIssueDateTime>2026-05-01T00:00:00Z</ListIssueDateTime></SchemeInformation>
   <TrustServiceProviderList><TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Provider</Name></TSPName></TSPInformation>
   <TSPServices>${service('Broken', 'granted', 'AAAA')}${service('Seals', 'granted', toBase64(root.bytes), history)}</TSPServices></TrustServiceProvider></TrustServiceProviderList></TrustServiceStatusList>`;
  return { root, past, xml };
}

describe('a trusted list that a person loads', () => {
  it('is read with its services as they stand now', async () => {
    const { xml, root } = await list();
    expect(readTrustedList(xml)).toEqual({
      country: 'BE',
      issued: '2026-05-01T00:00:00Z',
      services: [
        { provider: 'Provider', service: 'Broken', status: 'granted', certificates: ['AAAA'] },
        { provider: 'Provider', service: 'Seals', status: 'granted', certificates: [toBase64(root.bytes)] },
      ],
    });
  });

  it('names the service that signed a certificate, not one that only shares its name or its past', async () => {
    const { xml, root, past } = await list();
    const read = readTrustedList(xml);
    const listed = await makeSealer({ name: 'Sealer', issuer: root });
    expect(await issuedByList(listed.bytes, read)).toMatchObject({ service: 'Seals', status: 'granted' });
    const namesake = await makeSealer({ name: 'Root' });
    const forged = await makeSealer({ name: 'Sealer', issuer: namesake });
    expect(await issuedByList(forged.bytes, read)).toBeNull();
    expect(await issuedByList((await makeSealer({ issuer: past })).bytes, read)).toBeNull();
  });

  it('is refused where it is something else', () => {
    expect(() => readTrustedList('<rss/>')).toThrow(/no credential/);
    expect(() => readTrustedList('<!DOCTYPE a><a/>')).toThrow(/DOCTYPE/);
  });
});
