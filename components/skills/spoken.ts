/** Statements and failures in the interface's words: their codes are keys of the same name. */
import type { Statement } from '../../lib/europass/seal/statements.ts';
import type { Words } from '../words.tsx';
import type { FileFailure } from './skills-services.ts';

/** Which values a code has is known where it is made, not by its type. */
type SayWith = (key: string, values: Record<string, string>) => string;

export function statementText({ t }: Words, { code, params }: Statement): string {
  return (t as SayWith)(`seal.${code}`, params);
}

export function failureText({ t }: Words, failure: FileFailure): string {
  const reason =
    'code' in failure ? (t as SayWith)(`fileFailure.${failure.code}`, failure.params) : failure.sentence;
  return t('mySkills.fileFailed', { file: failure.file, reason });
}
