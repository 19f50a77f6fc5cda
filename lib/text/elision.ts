/** Words that lose their vowel before another: `l'analyse`, `d'équipe`, `dell'azienda`. Each is a word of its own. */
import type { Language } from '../esco/model.ts';

const ELIDED: Record<Language, RegExp> = {
  fr: /^(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
  it: /^(?:l|d|un|c|s|n|t|m|dell|all|nell|dall|sull|coll|quell|quest|degl|gl|anch|com|tutt|mezz|sant|bell)['’](?=\p{L})/iu,
  ga: /^(?:d|b|m)['’](?=\p{L})/iu,
  ca: /^(?:l|d|m|n|s|t)['’](?=\p{L})/iu,
  mt: /^(?:l|d|t|f|b|s|x|n|m)['’](?=\p{L})/iu,
};

/** The length of the elided word a word begins with, apostrophe included; 0 where it begins with none. */
export function elidedLength(language: Language, word: string): number {
  if (!/['’]/.test(word)) return 0;
  return ELIDED[language]?.exec(word)?.[0].length ?? 0;
}
