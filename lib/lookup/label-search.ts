/** Looking up skills and occupations by what a person types. */
import Fuse from 'fuse.js';
import type { LabelKind } from '../analysis.ts';
import type { Language } from '../esco/model.ts';
import type { ConceptId, LabelId, LanguageLabels, Vocabulary } from '../pack/vocabulary.ts';
import type { LookUpHit } from './pages.ts';
import { type Candidate, shortlist } from './shortlist.ts';
import { WordIndex } from './word-index.ts';
import { foldText, wordsOf } from './words.ts';

/** Labels that Fuse.js compares; it takes about 3 µs a label. */
const MOST_COMPARED = 400;
/** Fewer concepts than this, and slips of the keyboard are looked for too. */
const FEW = 5;
/** The longest labels have 20; nobody types more than this to find one. */
const MOST_WORDS = 10;
const KIND_ORDER: LabelKind[] = ['preferred', 'alternative', 'hidden'];

/** A label that was compared: lower is better, rank before kind before score. */
interface Compared {
  label: LabelId;
  rank: number;
  kind: number;
  score: number;
}

/** A label that is worth comparing, with its folded text. */
type ReadCandidate = Candidate & { text: string };

export class LabelSearch {
  readonly #vocabulary: Vocabulary;
  readonly #labels: LanguageLabels;
  #index: WordIndex | undefined;
  /** Of preferred labels alone: made ten times as fast. */
  #preferred: WordIndex | undefined;

  /** @throws a sentence when the vocabulary has no labels in the language */
  constructor(vocabulary: Vocabulary, language: Language) {
    this.#vocabulary = vocabulary;
    this.#labels = vocabulary.inLanguage(language);
  }

  /**
   * At most `limit` concepts, best first, each with the label that met the query: the same label, labels that begin
   * with the query, labels that hold all its words, then similar ones. Preferred labels go before alternatives. An
   * identifier (URI) finds its concept. The first call builds an index (about 0.2 s for all of English ESCO).
   * @param among only preferred labels, where an answer is wanted at once and no index is there yet
   */
  search(text: string, limit: number, among: 'all' | 'preferred' = 'all'): LookUpHit[] {
    const byUri = this.#byUri(text.trim());
    if (byUri) return [byUri];
    const typed = wordsOf(text).slice(0, MOST_WORDS);
    if (typed.length === 0) return [];
    const index = this.#readyIndex(among);
    const query = typed.join(' ');
    const strict = this.#candidates(index, typed, false);
    const complete = strict.filter(({ text: label, met }) => rankOf(label, query, met) <= ALL_WORDS);
    const enough = this.#concepts(complete).size >= Math.min(FEW, limit);
    const compared = this.#compare(enough ? strict : this.#candidates(index, typed, true), query);
    return [...this.#concepts(compared).values()].slice(0, limit).map((label) => this.#hit(label));
  }

  #candidates(index: WordIndex, typed: string[], tolerant: boolean): ReadCandidate[] {
    return shortlist(index, typed, MOST_COMPARED, tolerant).map(({ label, met }) => ({
      label,
      met,
      text: foldText(this.#labels.text(label)),
    }));
  }

  #compare(candidates: ReadCandidate[], query: string): Compared[] {
    const scores = similarity(
      candidates.map(({ text }) => text),
      query,
    );
    return candidates
      .map((candidate, at) => this.#place(candidate, candidate.text, query, scores.get(at)))
      .filter((compared) => compared !== null)
      .sort((a, b) => a.rank - b.rank || a.kind - b.kind || a.score - b.score || a.label - b.label);
  }

  /** null where neither the words nor Fuse.js see enough likeness. */
  #place({ label, met }: Candidate, text: string, query: string, score: number | undefined): Compared | null {
    const rank = rankOf(text, query, met);
    if (rank === SIMILAR && score === undefined && met < 0.4) return null;
    const kind = KIND_ORDER.indexOf(this.#labels.kind(label));
    // Words that are met count more than characters that happen to lie near each other.
    const likeness = (score ?? 1) - met;
    return rank === SIMILAR
      ? { label, rank, kind: 0, score: likeness + 0.05 * kind }
      : { label, rank, kind, score: likeness };
  }

  /** The best label of each concept, in order. */
  #concepts(compared: { label: LabelId }[]): Map<ConceptId, LabelId> {
    const concepts = new Map<ConceptId, LabelId>();
    for (const { label } of compared) {
      const concept = this.#labels.concept(label);
      if (!concepts.has(concept)) concepts.set(concept, label);
    }
    return concepts;
  }

  #readyIndex(among: 'all' | 'preferred'): WordIndex {
    const { skillCount, occupationCount } = this.#vocabulary;
    const labels = this.#labels;
    const end = labels.firstLabel(skillCount + occupationCount);
    if (this.#index) return this.#index;
    if (among === 'preferred') {
      this.#preferred ??= new WordIndex(labels, end, (label) => labels.kind(label) === 'preferred');
      return this.#preferred;
    }
    this.#index = new WordIndex(labels, end);
    this.#preferred = undefined;
    return this.#index;
  }

  #byUri(text: string): LookUpHit | null {
    if (!/^https?:\/\/data\.europa\.eu\/esco\//.test(text)) return null;
    const concept = this.#vocabulary.find(text.replace(/^https/, 'http'));
    const first = concept < 0 ? 0 : this.#labels.firstLabel(concept);
    const shown = this.#vocabulary.isSkill(concept) || this.#vocabulary.isOccupation(concept);
    return shown && first < this.#labels.endLabel(concept) ? this.#hit(first) : null;
  }

  #hit(label: LabelId): LookUpHit {
    const vocabulary = this.#vocabulary;
    const concept = this.#labels.concept(label);
    const isSkill = vocabulary.isSkill(concept);
    return {
      uri: vocabulary.uri(concept),
      kind: isSkill ? 'skill' : 'occupation',
      label: this.#labels.preferred(concept),
      matched: this.#labels.text(label),
      matchedKind: this.#labels.kind(label),
      code: isSkill ? null : vocabulary.code(concept),
      type: isSkill ? vocabulary.skillType(concept) : null,
    };
  }
}

const SAME = 0;
const BEGINS = 1;
const ALL_WORDS = 2;
const SIMILAR = 3;

function rankOf(text: string, query: string, met: number): number {
  if (text === query) return SAME;
  if (text.startsWith(query)) return BEGINS;
  return met >= 0.9 ? ALL_WORDS : SIMILAR;
}

/** Fuse.js score (0 = the same) by place in the list, for those it finds like the query. */
function similarity(texts: string[], query: string): Map<number, number> {
  const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, threshold: 0.4 });
  return new Map(fuse.search(query).map(({ refIndex, score }) => [refIndex, score ?? 1]));
}
