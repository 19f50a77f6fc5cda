/** What was read → what a profile keeps of it. */
import { type CredentialDocument, type CurriculumVitae, type Texts, textIn } from '../europass/model.ts';
import { certificateName } from '../europass/seal/check-seal.ts';
import type { Seal } from '../europass/seal/seal.ts';
import { credentialSkills, curriculumSkills, type NamedSkill, type NamingServices } from './named-skills.ts';
import type { ProfileSource } from './profile.ts';

export interface SourceFacts {
  id: string;
  file: string;
  /** Milliseconds since 1970. */
  added: number;
  /** ESCO version in use. */
  version: string;
}

export async function credentialSource(
  document: CredentialDocument,
  seal: Seal,
  facts: SourceFacts,
  services: NamingServices,
): Promise<ProfileSource> {
  const { id, file, added, version } = facts;
  const [first] = document.credentials;
  const text = (texts: Texts | undefined) => textIn(texts ?? {}, services.languages);
  // Outcomes that nobody is said to have are no skills of a person's.
  const isPersonal = document.credentials.every(({ namesHolder }) => namesHolder);
  const skills = isPersonal ? await credentialSkills(document, seal.state, services) : [];
  return {
    ...{ id, file, added, kind: 'credential' },
    ...(first?.id && { credential: first.id }),
    title: text(first?.title) || file,
    issuer: text(first?.issuer?.name),
    holder: text(first?.holder),
    seal: {
      state: seal.state,
      certificate: seal.certificate && certificateName(seal.certificate),
      fingerprint: seal.certificateBytes && (await fingerprint(seal.certificateBytes)),
      issuerDiffers: seal.issuerDiffers,
      statements: seal.statements,
    },
    expired: seal.credentialExpired === true,
    skills: skills.map((skill) => ({ ...skill, version })),
    occupations: document.credentials
      .flatMap(({ occupations }) => occupations)
      .flatMap(({ uri, label }) => (uri === null ? [] : [{ uri, label: text(label) || uri, version }])),
  };
}

export async function curriculumSource(
  curriculum: CurriculumVitae,
  facts: SourceFacts,
  services: NamingServices,
): Promise<ProfileSource> {
  const { id, file, added, version } = facts;
  const skills: NamedSkill[] = await curriculumSkills(curriculum, services);
  return {
    ...{ id, file, added, kind: 'cv', title: file, issuer: '', holder: curriculum.name ?? '' },
    seal: { state: 'absent', certificate: null, fingerprint: null, issuerDiffers: false, statements: [] },
    expired: false,
    skills: skills.map((skill) => ({ ...skill, version })),
    occupations: curriculum.occupations.flatMap(({ uri, label }) =>
      uri === null ? [] : [{ uri, label: textIn(label, services.languages) || uri, version }],
    ),
  };
}

async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
