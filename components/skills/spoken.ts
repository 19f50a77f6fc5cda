/** Statements and failures in the interface's words: their codes are keys of the same name. */
import type { CredentialFailure } from '../../lib/europass/failure.ts';
import type { Statement } from '../../lib/europass/seal/statements.ts';
import type { Words } from '../words.tsx';
import type { FileFailure } from './skills-services.ts';

/** Which values a code has is known where it is made, not by its type. */
type SayWith = (key: string, values: Record<string, string>) => string;

export function statementText({ t }: Words, { code, params }: Statement): string {
  return (t as SayWith)(`seal.${code}`, params);
}

/** Why a file could not be read: in the interface's words where it is one of the known reasons. */
export function fileProblem({ t }: Words, error: unknown): string {
  if (isKnownFailure(error)) return (t as SayWith)(`fileFailure.${error.code}`, error.params);
  return error instanceof Error ? error.message : String(error);
}

/** By its name: what reads files is large, and the views are drawn without it. */
function isKnownFailure(error: unknown): error is CredentialFailure {
  return error instanceof Error && error.name === 'CredentialFailure';
}

export function failureText({ t }: Words, failure: FileFailure): string {
  const reason =
    'code' in failure ? (t as SayWith)(`fileFailure.${failure.code}`, failure.params) : failure.sentence;
  return t('mySkills.fileFailed', { file: failure.file, reason });
}
