/**
 * Compounds of German, Dutch, the Nordic languages and Finnish, split at words that the vocabulary itself uses:
 * `Projektmanagementkenntnisse` → Projekt·management·kenntnisse. The same word is split the same way in labels and
 * texts. After Koehn & Knight, Empirical Methods for Compound Splitting (2003): of all splits the one whose parts
 * are the more frequent, by their geometric mean; a word more frequent than that stays whole.
 */
import type { Language } from '../esco/model.ts';

/** Letters that join two parts, the most usual first; '' for none. */
const LINKS: Record<Language, readonly string[]> = {
  da: ['', 's', 'e', 'er'],
  de: ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns'],
  et: ['', 'e', 'a', 'i', 'u'],
  fi: ['', 'n', 'en', 'in', 'ien'],
  is: ['', 's', 'a', 'ar', 'u'],
  nl: ['', 's', 'e', 'en', 'n'],
  no: ['', 's', 'e'],
  sv: ['', 's', 'e', 'o'],
};

const SHORTEST_PART = 4;
const SHORTEST_NAME = 3;
const SHORTEST_COMPOUND = 9;
const LONGEST_COMPOUND = 60;
const MOST_PARTS = 4;
const LONG_PART = 6;
/** A tail that labels do not have but ads do counts as if labels had it this often. */
const TAIL_USES = 20;

/** What ads put behind the name of a skill: `Excelkenntnisse`, `Linux-kunskaper`, `myyntikokemus`. */
const TAILS: Record<Language, string> = {
  da: 'erfaring kendskab viden færdigheder kompetencer opgaver evner system systemer',
  de:
    'kenntnisse kenntnissen erfahrung erfahrungen fähigkeiten fähigkeit kompetenz kompetenzen wissen aufgaben ' +
    'tätigkeiten bereich umfeld software systeme systemen programme tools technologien arbeiten prozesse projekte',
  fi: 'taito taidot taitoja taitoa osaaminen osaamista osaamisen kokemus kokemusta kokemuksen tehtävät tehtäviin tehtävissä tuntemus',
  nl: 'kennis ervaring vaardigheden vaardigheid competenties werkzaamheden taken software systemen systeem programma pakketten',
  no: 'erfaring kunnskap kunnskaper ferdigheter kompetanse oppgaver evner system systemer',
  sv: 'kunskap kunskaper erfarenhet erfarenheter kompetens färdigheter uppgifter arbete vana system program',
};

/** Tells whether what follows the name of a skill in a compound only says that it is one. */
export const isSkillTail = (language: Language, word: string): boolean =>
  !OTHER_TAILS.has(word.toLowerCase()) && ` ${TAILS[language] ?? ''} `.includes(` ${word.toLowerCase()} `);

/** Tails that make another thing of what stands before them: a booking system is no booking. */
const OTHER_TAILS = new Set(
  (
    'system systemer systeme systemen systeem software softwaresysteme programma program programme programmen tools ' +
    'pakketten prozesse projekte bereich umfeld technologien opgaver oppgaver uppgifter tehtävät tehtäviin tehtävissä'
  ).split(' '),
);

/** How often a word stands for itself in the labels of a vocabulary: by its surface (lower case) and by its fold. */
export interface PartLexicon {
  uses(surface: string): number;
  foldedUses(folded: string): number;
}

/** A part of a word: how long it is, link letters included, and how much of it is the word it stands for. */
export interface CompoundPart {
  length: number;
  base: number;
}

export interface Compounds {
  /** The parts of a word in their order; null where it stays whole. */
  split(word: string): CompoundPart[] | null;
  /** Whether the vocabulary writes it as one word: `Software-Entwickler` is its `Softwareentwickler`. */
  isWord(word: string): boolean;
}

export const hasCompounds = (language: Language): boolean => Object.hasOwn(LINKS, language);

/** A splitter for a language whose vocabulary's words are known. Answers are remembered. */
export function createCompoundSplitter(
  language: Language,
  lexicon: PartLexicon,
  fold: (surface: string) => string,
): Compounds {
  const links = LINKS[language] ?? [''];
  const tailWords = new Set((TAILS[language] ?? '').split(' '));
  const known = new Map<string, CompoundPart[] | null>();

  /** How often a first or middle part is used and how long it is without its link letters. */
  function headOf(part: string): { uses: number; base: number } {
    let found = { uses: 0, base: part.length };
    for (const link of links) {
      const base = part.length - link.length;
      if (base < SHORTEST_PART || !part.endsWith(link)) continue;
      const uses = lexicon.uses(part.slice(0, base));
      if (uses > found.uses) found = { uses, base };
    }
    // "Schul-leiter", "kyrko-herde": the first word gave up its last vowel.
    return found.uses > 0 ? found : { uses: lexicon.foldedUses(fold(part)), base: part.length };
  }

  const tailUses = (part: string) =>
    Math.max(lexicon.uses(part), lexicon.foldedUses(fold(part)), tailWords.has(part) ? TAIL_USES : 0);

  /** Splits `word` from `from` on into at most `most` parts: the best split's logarithms and parts. */
  function best(word: string, from: number, most: number): Split | null {
    const rest = word.length - from;
    let found: Split | null = null;
    const put = (sum: number, parts: CompoundPart[]) => {
      if (!found || sum / parts.length > found.sum / found.parts.length) found = { sum, parts };
    };
    if (from > 0) {
      const uses = tailUses(word.slice(from));
      if (isEnough(uses, rest)) put(Math.log(uses), [{ length: rest, base: rest }]);
    }
    if (most <= 1) return found;
    for (let length = SHORTEST_PART; rest - length >= SHORTEST_PART; length++) {
      const { uses, base } = headOf(word.slice(from, from + length));
      if (!isEnough(uses, base)) continue;
      const tail = best(word, from + length, most - 1);
      if (tail) put(Math.log(uses) + tail.sum, [{ length, base }, ...tail.parts]);
    }
    return found;
  }

  /** `Excelkennis`, `SAP-kunskaper` in one: names of tools are no words of labels, what follows them tells. */
  function beforeTail(word: string): CompoundPart[] | null {
    for (let from = SHORTEST_NAME; word.length - from >= SHORTEST_PART; from++) {
      if (!tailWords.has(word.slice(from)) || lexicon.uses(word) > 0) continue;
      const isLinked = word[from - 1] === 's' && lexicon.uses(word.slice(0, from - 1)) > 0;
      return [
        { length: from, base: isLinked ? from - 1 : from },
        { length: word.length - from, base: word.length - from },
      ];
    }
    return null;
  }

  const split = (surface: string): CompoundPart[] | null => {
    if (surface.length < SHORTEST_COMPOUND || surface.length > LONGEST_COMPOUND) return null;
    const word = surface.toLowerCase();
    if (word.length !== surface.length || !/^\p{L}+$/u.test(word)) return null;
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const found = best(word, 0, MOST_PARTS);
    const whole = Math.log(Math.max(1, lexicon.uses(word), lexicon.foldedUses(fold(word))));
    const answer = found && found.sum / found.parts.length >= whole ? found.parts : beforeTail(word);
    if (known.size > 20_000) known.clear();
    known.set(word, answer);
    return answer;
  };
  return { split, isWord: (surface) => lexicon.uses(surface.toLowerCase()) > 0 };
}

interface Split {
  sum: number;
  parts: CompoundPart[];
}

/** Short words are parts of others by chance: they must be used more than once. */
const isEnough = (uses: number, length: number) => uses >= (length >= LONG_PART ? 1 : 2);
