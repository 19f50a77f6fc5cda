/** Sections that ask nothing of the reader, taken in again because the person wants it. */
import type { Analysis, Mention } from '../analysis.ts';
import type { LeftOutSection, Posting, Section } from '../posting.ts';

export const LEFT_OUT_SECTIONS = [
  'benefits',
  'employer',
  'legal',
  'application',
] as const satisfies readonly LeftOutSection[];

/** Which of these sections a posting has, and whether each was taken in. */
export function leftOutOf(
  posting: Posting,
  takenIn: readonly LeftOutSection[],
): { section: LeftOutSection; takenIn: boolean }[] {
  const present = new Set<Section>(posting.blocks.map(({ section }) => section));
  return LEFT_OUT_SECTIONS.filter((section) => present.has(section)).map((section) => ({
    section,
    takenIn: takenIn.includes(section),
  }));
}

/** The posting as the matcher is to see it: what stands in a section taken in may ask something of the reader. */
export function withTakenIn(posting: Posting, takenIn: readonly LeftOutSection[]): Posting {
  if (takenIn.length === 0) return posting;
  const wanted = new Set<Section>(takenIn);
  const blocks = posting.blocks.map((block) =>
    wanted.has(block.section) ? { ...block, section: 'unknown' as const } : block,
  );
  return { ...posting, blocks };
}

/** The analysis with the sections that its mentions stand in, as they are. */
export function withOwnSections(analysis: Analysis, { blocks }: Posting): Analysis {
  const sectionAt = ({ start, section }: Mention): Section =>
    blocks.find((block) => block.start <= start && start < block.end)?.section ?? section;
  const skills = analysis.skills.map((skill) => ({
    ...skill,
    mentions: skill.mentions.map((mention) => ({ ...mention, section: sectionAt(mention) })),
  }));
  return { ...analysis, skills };
}
