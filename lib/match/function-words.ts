/** Prepositions and conjunctions that may stand between the words of a label when a text says it in another order. */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'of for in to and with on at by or from as into',
  bg: 'на за от с в и по при към',
  cs: 'v ve s se z ze k ke na pro o a i při do od',
  da: 'af for i til og med på ved om fra som',
  de: 'von vom für in im zu zur zum und mit auf an am bei aus über sowie oder nach',
  el: 'για σε με και από προς',
  es: 'de en para con y e a al por o u sobre',
  et: 'ja ning või',
  fi: 'ja sekä tai',
  fr: 'à au aux en dans pour avec et ou sur par chez',
  ga: 'i ar le agus do de',
  hr: 'u na s sa za i od o',
  hu: 'és vagy való',
  is: 'og í á við með til fyrir um',
  it: 'a al alla in nel nella per con e ed su da o',
  lt: 'ir ar su į iš',
  lv: 'un ar uz no par',
  mt: 'u ma f għal fuq',
  nl: 'van voor in met op aan en bij door naar om uit of te',
  no: 'av for i til og med på ved om fra som',
  pl: 'w we z ze na do dla i o przy oraz lub',
  pt: 'em para com e a ao por ou sobre no na nos nas',
  ro: 'în pe cu la și pentru din',
  sk: 'v vo s so z zo k na pre o a i pri do',
  sl: 'v na z s za in o pri',
  sv: 'av för i till och med på vid om från som inom',
  uk: 'на в у з із для і та до',
};

/** Surface words, lower case. */
export const functionWordsOf = (language: string): string[] => (FUNCTION_WORDS[language] ?? '').split(' ');

const CONJUNCTIONS: Record<string, string> = {
  cs: 'a nebo i',
  da: 'og eller samt',
  de: 'und oder sowie',
  el: 'και ή',
  es: 'y e o u',
  fi: 'ja tai sekä',
  fr: 'et ou',
  it: 'e ed o',
  nl: 'en of',
  no: 'og eller samt',
  pl: 'i oraz lub',
  pt: 'e ou',
  sv: 'och eller samt',
};

const PATTERNS = new Map<string, RegExp>();

/** Matches a word that joins two things. */
export function conjunctionOf(language: string): RegExp {
  let pattern = PATTERNS.get(language);
  if (!pattern) {
    const words = (CONJUNCTIONS[language] ?? 'and or').split(' ');
    pattern = new RegExp(`\\s(?:${[...words, '&'].join('|')})\\s`, 'i');
    PATTERNS.set(language, pattern);
  }
  return pattern;
}
