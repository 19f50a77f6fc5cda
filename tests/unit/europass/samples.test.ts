/** The EU's own samples and those of others, read and counted: they lie beside the project and are not part of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CredentialFailure } from '../../../lib/europass/failure.ts';
import { readCredentialFile } from '../../../lib/europass/read-file.ts';
import { checkSeal } from '../../../lib/europass/seal/check-seal.ts';
import { counted, EUROPASS, isThere, samples, why } from './shared-samples.ts';

const noPdf = () => Promise.reject(new Error('no PDF here'));

/** Files that hold no credential, and why. */
const REFUSED: Record<string, string> = {
  'edci-source-tests/Sample.jsonld': 'noCredential',
  'eu-elm-v3-2023/rdf-samples/credential-sample-turtle.ttl': 'turtle',
};
/** Their seals are broken in the sample itself. */
const CHANGED = /edci_credential_complex|generic-profile-xsd-signed|validXMLCredential/;

const isSealed = (name: string): boolean =>
  /"signatures"\s*:\s*\[\s*\{|<ds:Signature\b/.test(readFileSync(path.join(EUROPASS, name), 'utf8'));

describe.skipIf(!isThere('eu-elm-v3-2023'))(`genuine samples${why('eu-elm-v3-2023')}`, () => {
  it.each(isThere('eu-elm-v3-2023') ? samples() : [])('%s', async (name) => {
    const reading = readCredentialFile(readFileSync(path.join(EUROPASS, name)), noPdf);
    const refusal = REFUSED[name];
    if (refusal) {
      await expect(reading).rejects.toMatchObject({ code: refusal });
      await expect(reading).rejects.toBeInstanceOf(CredentialFailure);
      return;
    }
    const { documents } = await reading;
    const credentials = documents.flatMap((document) => document.credentials);
    const uris = (kind: 'skills' | 'occupations') =>
      [...new Set(credentials.flatMap((credential) => credential[kind].map(({ uri }) => uri)))].sort();
    expect(uris('skills')).toEqual(counted(name, 'skill'));
    expect(uris('occupations')).toEqual(counted(name, 'occupation'));
    for (const { title, namesHolder } of credentials) {
      expect(namesHolder).toBe(true);
      if (/"(?:displayParameter|title)"|<title>/.test(readFileSync(path.join(EUROPASS, name), 'utf8')))
        expect(Object.values(title).join('')).not.toBe('');
    }
    const state = (await checkSeal(documents[0] as (typeof documents)[0], { now: new Date() })).state;
    if (isSealed(name)) expect(state).toBe(CHANGED.test(name) ? 'changed' : 'intact');
    else expect(['absent', 'unsupported']).toContain(state);
  });
});
