/** What an import says in codes, in the interface's words. */
import type { Remark } from '../../lib/esco/sentences.ts';
import type { ImportFailure } from '../../lib/import/import-messages.ts';
import type { Translate, Words } from '../words.tsx';

/** Codes come from the worker as data; the locale files are held to all of them by a test. */
type AnyKey = Parameters<Translate>[0];

export function remarkSentence(words: Words, { code, values }: Remark): string {
  return words.t(`dataset.${code}` as AnyKey, shown(words, values) as never);
}

export function failureSentence(words: Words, { room, code, values }: ImportFailure): string {
  const named = shown(words, values) as never;
  if (room === 'dataset') return words.t(`dataset.${code}` as AnyKey, named);
  if (room === 'storage') return words.t(`storage.${code}` as AnyKey, named);
  return words.t(`import.failure.${code}` as AnyKey, named);
}

function shown({ number }: Words, values: Remark['values']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]),
  );
}
