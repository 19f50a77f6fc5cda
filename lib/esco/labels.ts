/** Labels of one concept, cleaned of what the files repeat. */
import type { Labels } from './model.ts';

/** LF in skills and occupations, ` | ` in collections and in our own starter files. */
const SEPARATOR = /\n|\s\|\s/;

/** The parts of a cell that holds several labels, trimmed, without empty ones. */
export function splitCell(cell: string): string[] {
  if (cell === '') return [];
  return cell
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The same text in memory of its own. A part of a string keeps the whole string alive, here a batch of rows with all
 * their descriptions: of 51 MB after reading English ESCO 30 were such.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/**
 * Labels as published, except that none repeats another: v1.1.1 lists 12,198 preferred labels among
 * the alternatives too. Case is kept and tells labels apart (`IT`, `it`).
 */
export function readLabels(preferred: string, alternative: string, hidden: string): Labels {
  return uniqueLabels(preferred, splitCell(alternative), splitCell(hidden));
}

/** Labels of which none is empty or repeats one before it. */
export function uniqueLabels(preferred: string, alternative: string[], hidden: string[]): Labels {
  const seen = new Set(['', preferred]);
  const unseen = (label: string) => !seen.has(label) && Boolean(seen.add(label));
  return { preferred, alternative: alternative.filter(unseen), hidden: hidden.filter(unseen) };
}
