/** Careful reading of foreign JSON: whatever is missing or of another kind reads as nothing. */

export type Json = Record<string, unknown>;

export function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** A list; what the services give once instead of as a list of one counts as one. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A whole number that is not negative; null for everything else. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

/** Codes of languages as ESCO writes them; anything else in their place is left out (`__proto__`, for one). */
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/;

/** The entries of an object whose keys are languages. */
export function byLanguage(value: unknown): [language: string, value: unknown][] {
  return Object.entries(recordOf(value)).filter(([language]) => LANGUAGE.test(language));
}
