/**
 * How words of each language but English are folded: letters to one form, feminine and verbal nouns to the form that
 * labels use, then Snowball where there is a stemmer for the language, else its endings (endings.ts).
 */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import type { Language } from '../esco/model.ts';
import { endingsOf, withoutEnding } from './endings.ts';
import { plainArabic, plainCyrillic, plainGreek, withoutMarks } from './letters.ts';
import { baseNoun } from './word-families.ts';

type Fold = (word: string) => string;

const STEMMERS: Record<Language, Fold> = {
  ar: arabic,
  bg: bulgarian,
  da: danish,
  de: german,
  el: greek,
  es: spanish,
  fi: finnish,
  fr: french,
  ga: irish,
  hu: hungarian,
  it: italian,
  lt: lithuanian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  sv: swedish,
  uk: ukrainian,
};

/** Letters to one form before the stemmer sees them. */
const BEFORE: Record<Language, Fold> = {
  ar: plainArabic,
  bg: plainCyrillic,
  uk: plainCyrillic,
  el: plainGreek,
};

/** Where å, ä, ö and their like are letters of their own, not accents. */
const KEEPS_MARKS = new Set(['sv', 'da', 'no', 'fi', 'et', 'is', 'ar', 'bg', 'uk']);

const SHORTEST_STEM = 3;

function withoutEndingsOf(language: Language): Fold {
  const endings = endingsOf(language);
  return (word) => withoutEnding(word, endings);
}

/** Plain word (lower case, NFKC) → folded form, for any language. Words without a letter stay as they are. */
export function foldingOf(language: Language): Fold {
  const before = BEFORE[language] ?? ((word: string) => word);
  const stem = STEMMERS[language] ?? withoutEndingsOf(language);
  const after = KEEPS_MARKS.has(language) ? (word: string) => word : withoutMarks;
  return (plain) => {
    const word = before(plain.replaceAll("'", ''));
    if (word.length <= SHORTEST_STEM || !/^\p{L}[\p{L}\p{M}]+$/u.test(word)) return after(word);
    return after(stem(baseNoun(language, word)) || word);
  };
}
