/** Reads credentials and CVs in the panel's page. Large, and loaded with the first file. */
import type { FileFailure } from '../../components/skills/skills-services.ts';
import { CredentialFailure } from '../../lib/europass/failure.ts';
import { fileText } from '../../lib/europass/file-text.ts';
import { readCredentialFile } from '../../lib/europass/read-file.ts';
import { checkSeal } from '../../lib/europass/seal/check-seal.ts';
import { readTrustedList, type TrustedList } from '../../lib/europass/seal/trusted-list.ts';
import { sendMessage } from '../../lib/messages.ts';
import { readPlainText } from '../../lib/page/plain-text.ts';
import { asDescription, type NamingServices, textSkills } from '../../lib/profile/named-skills.ts';
import type { ProfileSource } from '../../lib/profile/profile.ts';
import { credentialSource, curriculumSource } from '../../lib/profile/source-of.ts';
import { openPdf } from './open-pdf.ts';

/** Longest text that is sent to the background, in UTF-16 code units. */
const LONGEST_TEXT = 190_000;

export const readList = async (file: File): Promise<TrustedList> =>
  readTrustedList(fileText(new Uint8Array(await file.arrayBuffer())));

export async function readSkillFiles(
  files: File[],
  language: string,
  trustedList: TrustedList | null,
): Promise<{ sources: ProfileSource[]; failures: FileFailure[] }> {
  const { version } = await sendMessage('vocabularyInUse');
  const services = namingServices(language);
  const sources: ProfileSource[] = [];
  const failures: FileFailure[] = [];
  for (const file of files) {
    try {
      sources.push(...(await sourcesOf(file, version, services, trustedList)));
    } catch (error) {
      failures.push(failureOf(file.name, error));
    }
  }
  return { sources, failures };
}

async function sourcesOf(
  file: File,
  version: string,
  services: NamingServices,
  trustedList: TrustedList | null,
): Promise<ProfileSource[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { documents, curriculum } = await readCredentialFile(bytes, openPdf);
  const facts = () => ({ id: crypto.randomUUID(), file: file.name, added: Date.now(), version });
  const sources: ProfileSource[] = [];
  for (const document of documents) {
    if (document.credentials.length === 0) throw new CredentialFailure('emptyPresentation');
    const seal = await checkSeal(document, { now: new Date(), trustedList });
    sources.push(await credentialSource(document, seal, facts(), services));
  }
  if (curriculum) sources.push(await curriculumSource(curriculum, facts(), services));
  return sources;
}

function failureOf(file: string, error: unknown): FileFailure {
  if (error instanceof CredentialFailure) return { file, code: error.code, params: error.params };
  return { file, sentence: error instanceof Error ? error.message : String(error) };
}

/** Labels come with the list of skills, from the vocabulary in the background. */
function namingServices(language: string): NamingServices {
  return {
    languages: [...new Set([language.toLowerCase().split(/[-_]/)[0] ?? 'en', 'en'])],
    label: () => null,
    match: async (text, named) => {
      const posting = asDescription(readPlainText(text.slice(0, LONGEST_TEXT), { language: named }));
      return textSkills(await sendMessage('analyseText', { posting, depth: 'quick' }));
    },
  };
}
