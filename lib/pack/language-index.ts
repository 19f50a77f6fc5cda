/** The opened sections of one language: label texts, and the index that the matcher walks. */
import type { LabelKind } from '../analysis.ts';
import type { Language } from '../esco/model.ts';
import { createCompoundSplitter, hasCompounds } from '../text/compounds.ts';
import type { Folder } from '../text/fold.ts';
import { createWordReader, type WordReader } from '../text/words.ts';
import type { SectionArray } from './layout.ts';
import { openParts } from './part-lexicon.ts';
import { stringAt } from './section-arrays.ts';
import { TokenTable } from './token-table.ts';
import type { ConceptId, LabelId, LanguageLabels } from './vocabulary.ts';

const KINDS = ['preferred', 'alternative', 'hidden'] as const;

/** See trie.ts. `entry` is the first entry that ends at a node plus one. */
export interface PhraseTrie {
  firstChild: SectionArray;
  token: SectionArray;
  entry: SectionArray;
}

export class LanguageIndex implements LanguageLabels {
  readonly language: Language;
  readonly labelCount: number;
  readonly tokens: TokenTable;
  readonly skillTrie: PhraseTrie;
  readonly occupationTrie: PhraseTrie;
  /** Entry → label; entries past the labels are variants of one (see compile-language.ts). */
  readonly entryLabel: SectionArray;
  /** The next entry with the same tokens plus one, 0 at the end. */
  readonly entryNext: SectionArray;
  /** In how many skills a token occurs in some label. */
  readonly tokenSkills: SectionArray;
  /** Label → its folded tokens, as flat rows for the tight loops of the fuzzy pass. */
  readonly labelTokenRows: RowsView;
  readonly #rareTokens: RowsView;
  readonly #occupationTokens: RowsView;
  readonly #labelStart: SectionArray;
  readonly #labelBytes: SectionArray;
  readonly #kinds: SectionArray;
  readonly #concepts: SectionArray;
  readonly #firstLabel: SectionArray;
  readonly #section: (name: string) => SectionArray;

  /** @param section throws if the pack lacks the named section. */
  constructor(language: Language, section: (name: string) => SectionArray) {
    this.language = language;
    this.#section = section;
    this.#labelStart = section('label.start');
    this.#labelBytes = section('label.bytes');
    this.#kinds = section('labelKind');
    this.#concepts = section('labelConcept');
    this.#firstLabel = section('firstLabel');
    this.labelCount = this.#kinds.length;
    this.tokens = new TokenTable(section('token.units'), section('token.start'), section('token.slots'));
    this.skillTrie = trieOf(section, 'skillTrie');
    this.occupationTrie = trieOf(section, 'occupationTrie');
    this.labelTokenRows = rowsOf(section, 'labelTokens');
    this.#rareTokens = rowsOf(section, 'rareToken');
    this.#occupationTokens = rowsOf(section, 'occupationToken');
    this.entryLabel = section('entryLabel');
    this.entryNext = section('entryNext');
    this.tokenSkills = section('tokenSkills');
  }

  text(label: LabelId): string {
    return stringAt(this.#labelStart, this.#labelBytes, label);
  }

  kind(label: LabelId): Exclude<LabelKind, 'alias'> {
    return KINDS[this.#kinds[label] as number] ?? 'alternative';
  }

  concept(label: LabelId): ConceptId {
    return this.#concepts[label] as number;
  }

  firstLabel(concept: ConceptId): LabelId {
    return this.#firstLabel[concept] as number;
  }

  endLabel(concept: ConceptId): LabelId {
    return this.#firstLabel[concept + 1] as number;
  }

  preferred(concept: ConceptId): string {
    const first = this.firstLabel(concept);
    return first < this.endLabel(concept) ? this.text(first) : '';
  }

  /** Reads texts as the labels were read: their compounds fall into the same parts. */
  wordReader(folder: Folder): WordReader {
    if (!hasCompounds(this.language)) return createWordReader(this.language);
    const parts = openParts(this.#section);
    return createWordReader(this.language, createCompoundSplitter(this.language, parts, folder.fold));
  }

  /** The folded tokens of a label, function words left out. */
  labelTokens(label: LabelId): SectionArray {
    return rowOf(this.labelTokenRows, label);
  }

  /** Skill labels that hold a token; empty for tokens too common to search by. */
  rareTokenLabels(token: number): SectionArray {
    return rowOf(this.#rareTokens, token);
  }

  /** Occupation labels that hold a token. */
  occupationTokenLabels(token: number): SectionArray {
    return rowOf(this.#occupationTokens, token);
  }
}

/** Row r is `items[start[r] … start[r + 1] - 1]`. */
export interface RowsView {
  start: SectionArray;
  items: SectionArray;
}

type SectionReader = (name: string) => SectionArray;

const rowsOf = (section: SectionReader, name: string): RowsView => ({
  start: section(`${name}.start`),
  items: section(`${name}.items`),
});

const rowOf = ({ start, items }: RowsView, row: number) =>
  items.subarray(start[row] as number, start[row + 1] as number) as SectionArray;

const trieOf = (section: SectionReader, name: string): PhraseTrie => ({
  firstChild: section(`${name}.firstChild`),
  token: section(`${name}.token`),
  entry: section(`${name}.entry`),
});
