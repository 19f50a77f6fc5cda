/** Saved postings as one file that holds all of them, and reading any file that was exported. */
import * as v from 'valibot';
import { SAVED_STATUSES, type SavedPosting } from '../saved/saved-posting.ts';
import { analysisSchema } from './analysis-schema.ts';
import { readSavedLinkedData } from './saved-linked-data.ts';
import { readSavedTable } from './saved-table.ts';

/** Names the format, so that a file is recognised whatever it is called. */
export const SAVED_FORMAT = 'esco-lens/saved-postings';

/** An indented JSON text with everything that is kept of the postings. */
export function savedFile(postings: readonly SavedPosting[]): string {
  return `${JSON.stringify({ format: SAVED_FORMAT, version: 1, postings }, null, 2)}\n`;
}

export const savedPostingSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  saved: v.pipe(v.number(), v.finite()),
  address: v.string(),
  status: v.fallback(v.picklist(SAVED_STATUSES), 'toRead'),
  note: v.string(),
  text: v.string(),
  analysis: analysisSchema,
});
const fileSchema = v.object({ format: v.literal(SAVED_FORMAT), postings: v.array(savedPostingSchema) });

/**
 * The postings of a file that was exported here: JSON, JSON-LD or CSV, told by what it holds.
 * @throws Error with a sentence where it is none of them, or is damaged; then nothing of it is taken
 */
export function readSavedFile(content: string): SavedPosting[] {
  // White space at the end may be the last cell's of a table.
  const text = content.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(text)) return readSavedTable(text);
  const value = parsed(text);
  const file = v.safeParse(fileSchema, value);
  if (file.success) return file.output.postings;
  const isOurs = v.is(v.object({ format: v.literal(SAVED_FORMAT) }), value);
  if (!isOurs) return readSavedLinkedData(value);
  const [issue] = file.issues;
  throw new Error(
    `The file of saved postings is damaged at “${v.getDotPath(issue) ?? ''}”: ${issue.message}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('The file is no valid JSON: it may be damaged or cut off.', { cause: error });
  }
}
