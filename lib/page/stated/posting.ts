/**
 * A job posting that the page states for machines, in whatever syntax.
 * Source of the terms: https://schema.org/JobPosting.
 */
import { decodeReferences, linesOfHtml, type MarkedLine } from '../html-text.ts';

export interface StatedPosting {
  source: 'json-ld' | 'microdata' | 'rdfa' | 'state';
  title: string | null;
  employer: string | null;
  /** ISO 639-1 code the page states, null where it states none. */
  language: string | null;
  /** The last day it is open, in milliseconds since 1970; null where none is stated. */
  validThrough: number | null;
  /** The description, then what is given apart: qualifications, responsibilities, skills… */
  lines: MarkedLine[];
}

/** The properties that hold the text, in the order in which it is read. */
export const TEXT_PROPERTIES = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'physicalRequirement',
  'jobBenefits',
  // SmartRecruiters' name for the last part of a posting.
  'incentives',
] as const;

/** Most values of a property that are read. */
const MOST_VALUES = 200;

/** Lines of all texts; a line that a text before it says already is left out. */
export function linesOfTexts(texts: readonly string[]): MarkedLine[] {
  const said = new Set<string>();
  const lines: MarkedLine[] = [];
  texts.slice(0, MOST_VALUES).forEach((text, index) => {
    for (const line of linesOfHtml(text).flatMap(splitLong)) {
      if (index > 0 && said.has(line.text)) continue;
      said.add(line.text);
      lines.push(line);
    }
  });
  return lines;
}

/** Descriptions that lost their line feeds are one long line. */
const LONG_LINE = 600;

/** Cuts a long line into its sentences, at bullets, and before a word or two with a colon. */
function splitLong(line: MarkedLine): MarkedLine[] {
  if (line.text.length < LONG_LINE) return [line];
  const parts = line.text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}"“„«¿¡])|\s+(?=[•▪●‣◦✓✔➢·]\s?)/u);
  return parts.map((text) => ({ ...line, text }));
}

/** A name as people read it: references resolved, tags gone. Null for what is none. */
export function nameOf(value: unknown): string | null {
  const text = typeof value === 'string' ? decodeReferences(decodeReferences(value.slice(0, 2_000))) : '';
  const bare = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' || bare.length > 300 || /^https?:/.test(bare) ? null : bare;
}

/** `de`, `de-CH`, `de_CH` → `de`. */
export function languageCode(value: unknown): string | null {
  const code = typeof value === 'string' ? /^([a-z]{2})(?:$|[-_])/i.exec(value) : null;
  return code?.[1]?.toLowerCase() ?? null;
}

const DAY = 86_400_000;

/** An ISO 8601 date or date and time; a date alone lasts until its day ends. */
export function lastMoment(value: unknown): number | null {
  if (typeof value !== 'string' || !/^\s*\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const bare = value.trim();
  const moment = Date.parse(bare);
  if (Number.isNaN(moment)) return null;
  return bare.length === 10 ? moment + DAY - 1 : moment;
}
