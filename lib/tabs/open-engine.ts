/** Opens the vocabulary in use and sets up what works on it. */
import type { Analysis } from '../analysis.ts';
import { conceptPage } from '../lookup/concept-page.ts';
import { ConceptSearch } from '../lookup/concept-search.ts';
import { createMatcher, summaryOf } from '../match/match.ts';
import type { LanguageModels } from '../match/models.ts';
import { mainLanguage } from '../match/posting-languages.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import { reviewSkills } from '../review/vocabulary-review.ts';
import type { AliasFiles } from './alias-files.ts';
import type { Engine } from './engine.ts';
import { withLabels } from './with-labels.ts';

export interface EngineParts {
  /** Our own words for concepts. */
  aliases: AliasFiles;
  /** The interface's language (BCP 47), in which terms are looked up if the vocabulary has it. */
  language: string;
  /** The trained models for a vocabulary, by language. */
  loadModels(vocabulary: OpenVocabulary): Promise<Record<string, LanguageModels>>;
}

/** Time for a popup to hear of the quick answer and to fetch it, in milliseconds. */
const BREATH = 20;

/**
 * An engine over an opened vocabulary. The models are loaded while the first quick answer is made, which never waits for
 * them; where they cannot be loaded every answer is a quick one.
 */
export function engineOver(
  { vocabulary, warning }: { vocabulary: OpenVocabulary; warning: string | null },
  { aliases, language, loadModels }: EngineParts,
): Engine {
  const spoken = languageOf(vocabulary.languages, language);
  const models: Record<string, LanguageModels> = {};
  const matcher = createMatcher(vocabulary, { aliases: aliases.lists, models });
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => {
    loading ??= loadModels(vocabulary).then(
      (loaded) => void Object.assign(models, loaded),
      (error: unknown) => {
        loading = undefined;
        console.error(error);
      },
    );
    return loading;
  };
  // Its index takes a while and most wake-ups of the worker look nothing up.
  let search: ConceptSearch | undefined;
  return {
    async analyse(posting, options) {
      const breathed = options.depth === 'full' ? breath() : null;
      // What the posting's own language needs is read at once; what else turns out to be needed, when it does.
      const language = mainLanguage(posting, vocabulary);
      await Promise.all([vocabulary.load(language), aliases.load(language)]);
      const answer = (depth: Analysis['depth']) =>
        withLabels(
          vocabulary,
          () => matcher.analyse(posting, { labelLanguage: spoken, ...options, depth }),
          aliases,
        );
      // The browser reads the models while this thread is busy with a quick analysis: the full question follows one, and
      // where none went before, it makes ready half of what the full one needs.
      const isFirst = loading === undefined;
      const loaded = load();
      if (options.depth === 'quick') return answer('quick');
      if (isFirst) await answer('quick');
      await Promise.all([loaded, breathed]);
      return answer('full');
    },
    lookUp(text, limit, isFirst) {
      return withLabels(vocabulary, () => {
        search ??= new ConceptSearch(vocabulary, spoken);
        return search.search(text, limit, isFirst);
      });
    },
    conceptPage: (uri) => withLabels(vocabulary, () => conceptPage(vocabulary, spoken, uri)),
    reviewSkills: (uris, occupation) =>
      withLabels(vocabulary, () => reviewSkills(vocabulary, spoken, uris, occupation)),
    withVocabulary: (work) => withLabels(vocabulary, () => work(vocabulary, spoken)),
    summary: summaryOf(vocabulary, spoken),
    warning,
  };
}

/** A full analysis keeps the worker busy: whoever asks for the quick one is answered before. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, BREATH);
  });
}

/** The wanted language if there are labels in it, else English, else the first there is. */
function languageOf(languages: readonly string[], wanted: string): string {
  const code = wanted.toLowerCase().split(/[-_]/)[0] ?? '';
  return [code, 'en'].find((language) => languages.includes(language)) ?? languages[0] ?? 'en';
}
