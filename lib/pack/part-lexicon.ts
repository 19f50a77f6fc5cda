/** The words of a vocabulary by which compounds are split (lib/text/compounds.ts), as sections of a pack. */
import type { Language } from '../esco/model.ts';
import type { PartLexicon } from '../text/compounds.ts';
import { tokenize } from '../text/tokenize.ts';
import type { SectionArray } from './layout.ts';
import { narrow } from './section-arrays.ts';
import { buildTokenTable, TokenTable } from './token-table.ts';

/** Before folded words in the table, so that they are told from surfaces. */
const FOLDED = '=';
const SHORTEST = 4;

/** Prefixes that are words too: `Überwachung` is not made of `über`. */
const NO_PARTS: Record<Language, string> = {
  da: 'over under efter eller ikke samt',
  de: 'über unter gegen nach oder eine einer eines durch ohne zwischen neben wieder weiter',
  fi: 'sekä joka',
  nl: 'over onder door voor naar tegen achter binnen buiten andere',
  no: 'over under etter eller ikke samt',
  sv: 'över under efter eller inte samt från olika andra',
};

/** How often the words of some labels stand there, by surface and by fold. */
export function countParts(
  texts: readonly string[],
  language: Language,
  fold: (surface: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const refused = new Set((NO_PARTS[language] ?? '').split(' '));
  for (const text of texts) {
    const { start, end, count } = tokenize(text);
    for (let at = 0; at < count; at++) {
      const word = text.slice(start[at], end[at]).toLowerCase();
      if (word.length < SHORTEST || refused.has(word) || !/^\p{L}+$/u.test(word)) continue;
      add(word);
      add(FOLDED + fold(word));
    }
  }
  return counts;
}

/** Sections `part.…`; the words in code unit order, so that the same labels give the same bytes. */
export function partSections(counts: ReadonlyMap<string, number>): [name: string, array: SectionArray][] {
  const keys = [...counts.keys()].sort();
  const { units, start, slots } = buildTokenTable(keys);
  return [
    ['part.units', units],
    ['part.start', start],
    ['part.slots', narrow(slots)],
    ['part.uses', narrow(keys.map((key) => counts.get(key) as number))],
  ];
}

export function openParts(section: (name: string) => SectionArray): PartLexicon {
  const table = new TokenTable(section('part.units'), section('part.start'), section('part.slots'));
  const uses = section('part.uses');
  const usesOf = (key: string) => {
    const id = table.find(key);
    return id < 0 ? 0 : (uses[id] as number);
  };
  return { uses: usesOf, foldedUses: (folded) => usesOf(FOLDED + folded) };
}

/** The same while a pack is compiled. */
export const countedParts = (counts: ReadonlyMap<string, number>): PartLexicon => ({
  uses: (surface) => counts.get(surface) ?? 0,
  foldedUses: (folded) => counts.get(FOLDED + folded) ?? 0,
});
