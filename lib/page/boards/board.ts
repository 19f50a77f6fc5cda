/** Reads a page by the rule of its board. */
import type { VisibleLine } from '../visible-text.ts';
import { BOARD_RULES, type BoardRule } from './rules.ts';

export interface BoardReading {
  /** Indices of the lines in the parts that the rule names, ascending. */
  lines: number[];
  title: string | null;
  employer: string | null;
  isClosed: boolean;
}

/** A part with less text is a remnant: the board has changed. */
const FEWEST_CHARACTERS = 200;

/** Null where no board's rule fits the page, or the one that does finds no text. */
export function readBoard(
  document: Document,
  lines: readonly VisibleLine[],
  host: string | null,
): BoardReading | null {
  const rule = BOARD_RULES.find(
    ({ hosts, marks }) => (host !== null && hosts.test(host)) || document.querySelector(marks) !== null,
  );
  return rule === undefined ? null : readByRule(rule, document, lines);
}

function readByRule(rule: BoardRule, document: Document, lines: readonly VisibleLine[]): BoardReading | null {
  const parts = [...document.querySelectorAll(rule.text.join(','))];
  const kept = lines.flatMap(({ element, furniture, foldedBy }, index) => {
    if (furniture || foldedBy !== null) return [];
    const isInside = parts.some((part) => part.contains(element));
    return isInside && !(rule.without !== null && element.closest(rule.without)) ? [index] : [];
  });
  const length = kept.reduce((sum, index) => sum + (lines[index]?.text.length ?? 0), 0);
  if (length < FEWEST_CHARACTERS) return null;
  return {
    lines: kept,
    title: textAt(document, rule.title),
    employer: rule.employer === null ? null : textAt(document, rule.employer),
    isClosed: rule.closed !== null && document.querySelector(rule.closed) !== null,
  };
}

function textAt(document: Document, selector: string): string | null {
  const text = document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 200 ? null : text;
}
