/** Tells what a list under a heading nobody foresaw is about, by what its items name. */
import type { LineSection, LineShape } from '../sections.ts';
import type { Found } from './phrases.ts';

/** Fewer items than this, or less than this share of them, prove nothing. */
const FEWEST_ITEMS = 2;
const LEAST_SHARE = 0.5;
/** What the employer asks for must be named so much more often than what it offers, and the other way round. */
const LEAD = 2;

/**
 * The sections, with lists of unknown headings told where most of their items name what is asked for
 * ("three years", "diploma") or what is offered ("paid leave"). Only in texts of which a part is told
 * already: any page has lists.
 */
export function withListsTold(
  lines: readonly LineShape[],
  sections: readonly LineSection[],
  cued: readonly (readonly Found[])[],
): LineSection[] {
  const told = [...sections];
  if (!sections.some((section) => TELLING.has(section))) return told;
  for (let start = 0; start < lines.length; start++) {
    if (sections[start] !== 'unknown' || lines[start]?.item) continue;
    const end = endOfList(lines, sections, start + 1);
    const section = sectionOfItems(cued.slice(start + 1, end));
    if (section === null) continue;
    for (let i = start; i < end; i++) if (sections[i] === 'unknown') told[i] = section;
    start = end - 1;
  }
  return told;
}

const TELLING: ReadonlySet<LineSection> = new Set([
  'requirements',
  'tasks',
  'nice-to-have',
  'benefits',
  'legal',
  'application',
]);

/** The first line after a list whose items no other cue has claimed. */
function endOfList(lines: readonly LineShape[], sections: readonly LineSection[], from: number): number {
  let end = from;
  while (lines[end]?.item && (sections[end] === 'unknown' || sections[end] === 'nice-to-have')) end++;
  return end;
}

function sectionOfItems(items: readonly (readonly Found[])[]): 'requirements' | 'benefits' | null {
  if (items.length < FEWEST_ITEMS) return null;
  const named = { requirements: 0, benefits: 0 };
  for (const found of items) {
    const signs = new Set(found.flatMap(({ phrase }) => (phrase.kind === 'sign' ? [phrase.section] : [])));
    if (signs.has('requirements')) named.requirements++;
    if (signs.has('benefits')) named.benefits++;
  }
  const enough = items.length * LEAST_SHARE;
  if (named.requirements >= enough && named.requirements >= LEAD * named.benefits) return 'requirements';
  if (named.benefits >= enough && named.benefits >= LEAD * named.requirements) return 'benefits';
  return null;
}
