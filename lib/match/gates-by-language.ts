/**
 * The gate of every language but English: labels of one word, and labels that are a part of a compound. What is right
 * for one language's everyday words is in single-words.ts.
 */
import type { Vocabulary } from '../pack/vocabulary.ts';
import { isSkillTail } from '../text/compounds.ts';
import { createComputingTest } from './computing-concepts.ts';
import { CONTEXT_WORDS } from './english-single-words.ts';
import { contentTokens, createGate, hasCapitalsOf, hasComputingNeighbour, meansOther } from './gates.ts';
import type { Candidate } from './hit.ts';
import type { Gate } from './phrase-pass.ts';
import { withoutQualifier } from './qualifier.ts';
import { isRefusedPhrase, isRefusedWord } from './single-words.ts';
import type { TokenStream } from './token-stream.ts';

/** A word this short that is written small is hardly ever a skill. */
const SHORTEST_WORD = 4;
/** The head of a compound names the same skill, more closely ("Fahrzeuglackierung"), if it is a word as long as this. */
const SHORTEST_HEAD = 7;

/** The gate of a language whose labels are matched. */
export function gateFor(vocabulary: Vocabulary, language: string): Gate {
  if (language === 'en') return createGate(vocabulary);
  const isComputing = createComputingTest(vocabulary);
  return (stream, first, last, candidates) => {
    const surface = stream.text.slice(stream.start[first], stream.end[last]);
    const phrase = surface.toLowerCase().replace(/\s+/g, ' ');
    const inside = placeInCompound(stream, first, last, language);
    if (inside === 'refused' || isRefusedPhrase(language, phrase)) return [];
    if (contentTokens(stream, first, last) > 1 && /[\s-]/.test(surface)) {
      const isApart = contentTokens(stream, first, last) <= last - first;
      // "pflegst die Dokumentation" is no "Pflegedokumentation"; written apart by mistake it may be.
      return candidates.filter(
        ({ label }) => !meansOther(phrase, label, language) && !(isApart && /^\p{L}+$/u.test(label)),
      );
    }
    if (inside === 'head' && surface.length < SHORTEST_HEAD) return [];
    if (
      isRefusedWord(language, phrase) ||
      isRefusedWord(
        language,
        stream.form
          .slice(first, last + 1)
          .join('')
          .toLowerCase(),
      )
    )
      return [];
    const allowed = candidates.filter((candidate) =>
      isAllowed(surface, candidate, vocabulary, language, inside),
    );
    if (!allowed.some(({ label }) => CONTEXT_WORDS.has(withoutQualifier(label).toLowerCase())))
      return allowed;
    if (!/\p{Lu}/u.test(surface)) return [];
    return allowed.filter(({ concept }) => hasComputingNeighbour(stream, first, isComputing(concept)));
  };
}

/** `whole`: no part of a longer word is left out; `head`: the word's end; `modifier`: what a word like "skills" follows. */
type Place = 'whole' | 'head' | 'modifier' | 'refused';

function placeInCompound(stream: TokenStream, first: number, last: number, language: string): Place {
  const beginsInside = stream.wordStart[first] !== first;
  const endsInside = last + 1 < stream.count && stream.wordStart[last + 1] === stream.wordStart[last];
  if (!beginsInside && !endsInside) return 'whole';
  if (!endsInside) return 'head';
  const tail = stream.form[last + 1] as string;
  const isLast = last + 2 >= stream.count || stream.wordStart[last + 2] !== stream.wordStart[last];
  return !beginsInside && isLast && isSkillTail(language, tail) ? 'modifier' : 'refused';
}

function isAllowed(
  surface: string,
  { label, kind, folding, concept }: Candidate,
  vocabulary: Vocabulary,
  language: string,
  inside: Place,
): boolean {
  const word = withoutQualifier(label);
  // German nouns all have a capital: there only abbreviations are told by theirs.
  const isName = language === 'de' ? /\p{Lu}.*\p{Lu}/u.test(word) : /\p{Lu}/u.test(word);
  if (isName) return hasCapitalsOf(surface, word, folding === 'exact');
  if (kind === 'alias') return folding === 'exact' || isAliasInflected(surface, label, language);
  if (surface.length < SHORTEST_WORD) return false;
  if (inside === 'head') return kind === 'preferred';
  if (folding !== 'exact' && !differsByEnding(surface, word)) return false;
  return kind === 'preferred' || vocabulary.skillType(concept) === 'knowledge';
}

/**
 * German nouns may be inflected; an adjective with an ending belongs to some other noun ("strukturierte Begleitung"),
 * which the writing tells: nouns have a capital.
 */
function isAliasInflected(surface: string, alias: string, language: string): boolean {
  if (language === 'de' && (/^\p{Ll}/u.test(alias) || surface.toLowerCase() === `${alias.toLowerCase()}er`))
    return false;
  return differsByEnding(surface, alias) || (language === 'fi' && changesCase(surface, alias));
}

/** Letters of a text's word that an ending may have: Finnish cases are long. */
const LONGEST_ENDING = 4;
const LONGEST_LABEL_ENDING = 2;
const SHORTEST_STEM = 4;

/** Finnish aliases stand in the genitive too, whose stem has the other cases: "seurannan", "seurannassa". */
const changesCase = (surface: string, alias: string) =>
  alias.endsWith('n') && differsByEnding(surface, alias.slice(0, -1));

/** Folding is right for phrases; a word alone may fold to another: "valorará" is no inflection of "valores". */
function differsByEnding(surface: string, label: string): boolean {
  const [one, two] = [surface.toLowerCase(), label.toLowerCase()];
  let shared = 0;
  while (shared < one.length && one[shared] === two[shared]) shared++;
  const labelEnding = two.length - shared;
  // Finnish labels end in -nen where the text has -sta, -sen, -seen.
  if (shared < SHORTEST_STEM || (labelEnding > LONGEST_LABEL_ENDING && !two.endsWith('nen'))) return false;
  const rest = one.length - shared;
  return (
    rest <= LONGEST_LABEL_ENDING || (rest <= LONGEST_ENDING && (labelEnding === 0 || two.endsWith('nen')))
  );
}
