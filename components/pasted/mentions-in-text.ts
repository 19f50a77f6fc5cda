/** A text cut where mentions of skills begin and end. */
import type { Analysis, SkillFound } from '../../lib/analysis.ts';

export interface TextPart {
  text: string;
  /** The skill that the words name, and which of its mentions this is; null between mentions. */
  mention: { skill: SkillFound; index: number } | null;
}

/**
 * The parts of `text[start, end)` in order; together they are that text. Of mentions that overlap the first one is
 * marked, of those that begin together the longest.
 */
export function textParts(text: string, start: number, end: number, analysis: Analysis): TextPart[] {
  const mentions = analysis.skills
    .flatMap((skill) => skill.mentions.map((mention, index) => ({ ...mention, skill, index })))
    .filter((mention) => mention.start >= start && mention.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: TextPart[] = [];
  let at = start;
  for (const { start: from, end: to, skill, index } of mentions) {
    if (from < at) continue;
    if (from > at) parts.push({ text: text.slice(at, from), mention: null });
    parts.push({ text: text.slice(from, to), mention: { skill, index } });
    at = to;
  }
  if (at < end) parts.push({ text: text.slice(at, end), mention: null });
  return parts;
}
