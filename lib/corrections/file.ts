/** Corrections as a file that a person can keep, move to another device and read. */
import * as v from 'valibot';
import type { Correction } from './correction.ts';

const FORMAT = 'esco-lens-corrections';
const VERSION = 1;
/** More than a person ever says; a larger file is not one of ours. */
const MOST = 20_000;

const concept = v.object({
  uri: v.pipe(v.string(), v.maxLength(300), v.startsWith('http')),
  label: v.pipe(v.string(), v.maxLength(1_000)),
});
const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  corrections: v.pipe(
    v.array(
      v.object({
        words: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
        language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
        rejected: v.pipe(v.array(concept), v.maxLength(1_000)),
        chosen: v.nullable(concept),
        vocabularyVersion: v.pipe(v.string(), v.maxLength(100)),
        at: v.pipe(v.string(), v.maxLength(100)),
      }),
    ),
    v.maxLength(MOST),
  ),
});

/** The file’s text: JSON, UTF-8. */
export function correctionsJson(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, corrections }, null, 2)}\n`;
}

/** @throws Error with a sentence for the person when the text is no such file. */
export function correctionsFrom(text: string): Correction[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('This file holds no corrections: it is not JSON.');
  }
  const result = v.safeParse(fileSchema, value);
  if (!result.success) {
    const place = v.getDotPath(result.issues[0]);
    throw new Error(
      `This file holds no corrections of ESCO Lens that can be read${place ? ` (at ${place})` : ''}. Nothing was changed.`,
    );
  }
  return result.output.corrections;
}
