/** One file → one answer of `npm run credential`. */
import { CredentialFailure } from '../../europass/failure.ts';
import {
  type Credential,
  type CurriculumVitae,
  type FileShape,
  type ReadFile,
  textIn,
} from '../../europass/model.ts';
import type { OpenPdf } from '../../europass/pdf-text.ts';
import { readCredentialFile } from '../../europass/read-file.ts';
import { certificateName, checkSeal } from '../../europass/seal/check-seal.ts';
import type { Seal, SealState } from '../../europass/seal/seal.ts';
import { inEnglish } from '../../europass/seal/statements.ts';
import type { TrustedList } from '../../europass/seal/trusted-list.ts';
import {
  credentialSkills,
  curriculumSkills,
  type NamedSkill,
  type NamingServices,
  namedSkills,
} from '../../profile/named-skills.ts';

export interface CredentialAnswer {
  file: string;
  shape: FileShape;
  title: string;
  issuer: string;
  holder: string;
  skills: NamedSkill[];
  seal: {
    state: SealState;
    certificate?: Seal['certificate'];
    /** True where the certificate's or the credential's own time is over; the sentences say which. */
    expired?: boolean;
    sentences: string[];
  };
  /** Everything that was read, where it was asked for. */
  details?: { credentials: Credential[]; curriculum: CurriculumVitae | null };
  error?: string;
}

export interface AnswerServices extends NamingServices {
  openPdf: OpenPdf;
  now: Date;
  trustedList: TrustedList | null;
  details: boolean;
}

/** Never throws for a file: what cannot be read is an answer with a sentence. */
export async function answerFile(
  file: string,
  read: () => Promise<Uint8Array>,
  services: AnswerServices,
): Promise<CredentialAnswer> {
  try {
    const content = await readCredentialFile(await read(), services.openPdf);
    return await answerContent(file, content, services);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return {
      ...{ file, shape: 'unknown', title: '', issuer: '', holder: '', skills: [] },
      seal: { state: 'unreadable', sentences: [] },
      error: sentence,
    };
  }
}

async function answerContent(
  file: string,
  { documents, curriculum }: ReadFile,
  services: AnswerServices,
): Promise<CredentialAnswer> {
  const skills = namedSkills();
  const seals: Seal[] = [];
  for (const document of documents) {
    const seal = await checkSeal(document, services);
    seals.push(seal);
    for (const skill of await credentialSkills(document, seal.state, services)) skills.add(skill);
  }
  if (curriculum) for (const skill of await curriculumSkills(curriculum, services)) skills.add(skill);
  const credentials = documents.flatMap((document) => document.credentials);
  const [first] = credentials;
  const { languages } = services;
  return {
    file,
    shape: documents[0]?.shape ?? curriculum?.shape ?? 'unknown',
    title: first ? textIn(first.title, languages) : '',
    issuer: first?.issuer ? textIn(first.issuer.name, languages) : '',
    holder: first ? textIn(first.holder, languages) : (curriculum?.name ?? ''),
    skills: skills.all(),
    seal: sealAnswer(seals),
    ...(services.details && { details: { credentials, curriculum } }),
    ...(documents.length > 0 &&
      credentials.length === 0 && { error: new CredentialFailure('emptyPresentation').message }),
  };
}

/** Of several seals the worst speaks for the file; every sentence is said once. */
function sealAnswer(seals: Seal[]): CredentialAnswer['seal'] {
  const order: SealState[] = ['changed', 'unreadable', 'unsupported', 'unchecked', 'absent', 'intact'];
  const [worst] = [...seals].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  if (!worst) return { state: 'absent', sentences: ['A CV has no seal: it is the person’s own word.'] };
  const expiries = seals.flatMap(({ certificateExpired, credentialExpired }) =>
    [certificateExpired, credentialExpired].filter((expired) => expired !== null),
  );
  return {
    state: worst.state,
    ...(worst.certificate && { certificate: worst.certificate }),
    ...(expiries.length > 0 && { expired: expiries.includes(true) }),
    sentences: [...new Set(seals.flatMap(({ statements }) => statements.map(inEnglish)))],
  };
}

/** For people: a few lines a file. */
export function printAnswer({
  file,
  error,
  shape,
  title,
  issuer,
  holder,
  skills,
  seal,
}: CredentialAnswer): string {
  const facts = [
    title && `Title: ${title}`,
    holder && `Holder: ${holder}`,
    issuer && `Issuer: ${issuer}`,
    seal.certificate && `Certificate: ${certificateName(seal.certificate)}`,
  ].filter(Boolean);
  return [
    `${file} (${shape}, seal: ${seal.state})`,
    ...(error ? [`  ${error}`] : []),
    ...facts.map((fact) => `  ${fact}`),
    ...(error ? [] : [`  Skills: ${skills.length === 0 ? 'none found' : ''}`.trimEnd()]),
    ...skills.map(({ label, evidence, uri }) => `    ${evidence.padEnd(10)} ${label}  ${uri}`),
    ...seal.sentences.map((sentence) => `  ${sentence}`),
    '',
  ].join('\n');
}
