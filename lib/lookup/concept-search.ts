/** Looking concepts up in every language of the vocabulary: the language never decides whether one is found. */
import type { Language } from '../esco/model.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import { LabelSearch } from './label-search.ts';
import { namingIn } from './naming.ts';
import type { LookUpHit } from './pages.ts';

/** With fewer hits in the person's language the others are asked too. */
const FEW = 5;

export class ConceptSearch {
  readonly #vocabulary: Vocabulary;
  readonly #language: Language;
  readonly #searches = new Map<Language, LabelSearch>();

  /** @param language in which concepts are named and looked for first */
  constructor(vocabulary: Vocabulary, language: Language) {
    this.#vocabulary = vocabulary;
    this.#language = language;
  }

  /**
   * At most `limit` concepts, best first (see {@link LabelSearch.search}): those that labels of the person's language
   * find, then those of the other languages. Each is named in the person's language.
   * @param isFirst an answer is wanted at once: as long as no index is there, preferred labels alone are searched
   */
  search(text: string, limit: number, isFirst = false): LookUpHit[] {
    const own = this.#in(this.#language).search(text, limit, isFirst ? 'preferred' : 'all');
    if (isFirst || own.length >= Math.min(FEW, limit)) return own;
    const { name } = namingIn(this.#vocabulary, this.#language);
    const hits = new Map(own.map((hit) => [hit.uri, hit]));
    for (const language of this.#vocabulary.languages) {
      if (language === this.#language) continue;
      for (const hit of this.#in(language).search(text, limit))
        if (!hits.has(hit.uri))
          hits.set(hit.uri, { ...hit, label: name(this.#vocabulary.find(hit.uri)).label });
    }
    return [...hits.values()].slice(0, limit);
  }

  #in(language: Language): LabelSearch {
    const known = this.#searches.get(language);
    if (known) return known;
    const search = new LabelSearch(this.#vocabulary, language);
    this.#searches.set(language, search);
    return search;
  }
}
