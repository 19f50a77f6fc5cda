/** Which labels are matched where: each block of a posting in its own language. */
import type { OpenVocabulary } from '../pack/open.ts';
import type { Block, Posting } from '../posting.ts';

export interface LanguagePart {
  /** Language of the blocks. */
  language: string;
  /** Whether the vocabulary has skill labels in it. */
  isKnown: boolean;
  /** The posting with these blocks alone; its text and offsets are the whole posting's. */
  posting: Posting;
}

/** Fewer skills than this share have a label in a language of which only some concepts were fetched. */
const LEAST_SHARE = 0.3;

/** The posting's language if it is told, else English if there are labels in it, else the first there is. */
export function mainLanguage(posting: Posting, { languages }: OpenVocabulary): string {
  const { language } = posting;
  if (language !== null) return language;
  return languages.includes('en') ? 'en' : (languages[0] as string);
}

/** The posting's blocks by language, its own language first. */
export function partsByLanguage(posting: Posting, vocabulary: OpenVocabulary): LanguagePart[] {
  const main = mainLanguage(posting, vocabulary);
  const blocks = new Map<string, Block[]>([[main, []]]);
  for (const block of posting.blocks) {
    const language = block.language ?? main;
    const list = blocks.get(language);
    if (list) list.push(block);
    else blocks.set(language, [block]);
  }
  return [...blocks].map(([language, own]) => ({
    language,
    isKnown: hasSkillLabels(vocabulary, language),
    posting: own.length === posting.blocks.length ? posting : { ...posting, blocks: own },
  }));
}

/** Some languages have labels of occupations alone. */
export function hasSkillLabels(vocabulary: OpenVocabulary, language: string): boolean {
  if (!vocabulary.languages.includes(language)) return false;
  const index = vocabulary.inLanguage(language);
  return index.firstLabel(vocabulary.skillCount) >= Math.max(1, vocabulary.skillCount * LEAST_SHARE);
}
