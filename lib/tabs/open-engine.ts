/** Opens the vocabulary in use and sets up what works on it. */
import { conceptPage } from '../lookup/concept-page.ts';
import { LabelSearch } from '../lookup/label-search.ts';
import type { Alias } from '../match/aliases.ts';
import { createMatcher, summaryOf } from '../match/match.ts';
import type { CurrentVocabulary } from '../store/current-vocabulary.ts';
import type { Engine } from './engine.ts';

/**
 * An engine over an opened vocabulary.
 * @param aliases our own words for concepts, by language.
 * @param language the interface's language (BCP 47), in which terms are looked up if the vocabulary has it.
 */
export function engineOver(
  { vocabulary, warning }: CurrentVocabulary,
  aliases: Record<string, Alias[]>,
  language: string,
): Engine {
  const spoken = languageOf(vocabulary.languages, language);
  const matcher = createMatcher(vocabulary, { aliases });
  // Its index takes a while and most wake-ups of the worker look nothing up.
  let search: LabelSearch | undefined;
  return {
    analyse: (posting, minimumProbability) => matcher.analyse(posting, { minimumProbability }),
    lookUp(text, limit) {
      search ??= new LabelSearch(vocabulary, spoken);
      return search.search(text, limit);
    },
    conceptPage: (uri) => conceptPage(vocabulary, spoken, uri),
    summary: summaryOf(vocabulary, spoken),
    warning,
  };
}

/** The wanted language if there are labels in it, else English, else the first there is. */
function languageOf(languages: readonly string[], wanted: string): string {
  const code = wanted.toLowerCase().split(/[-_]/)[0] ?? '';
  return [code, 'en'].find((language) => languages.includes(language)) ?? languages[0] ?? 'en';
}
