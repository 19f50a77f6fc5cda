/** What the matcher says about a posting. Plain JSON: it travels in messages. Every room may import it. */
import type { ReuseLevel, SkillType } from './esco/model.ts';
import type { PageVerdict, PostingSource, ReadingStep, Section } from './posting.ts';

/**
 * `stated`: the words are a label of the concept, after folding of inflection, spelling and word order.
 * `similar`: a typo, a gap or an alias of our own. `implied`: the sentence means it.
 */
export type Evidence = 'stated' | 'similar' | 'implied';
export type Necessity = 'required' | 'optional' | 'unknown';
/** How the words were brought to the label. `alias` = our own word list, not an ESCO label. */
export type LabelKind = 'preferred' | 'alternative' | 'hidden' | 'alias';
export type Folding = 'exact' | 'inflection' | 'word-order' | 'fuzzy';

export interface ConceptName {
  uri: string;
  label: string;
}

/** A place in `Posting.text` (UTF-16 code units, end exclusive) that names a skill. */
export interface Mention {
  start: number;
  end: number;
  /** `Posting.text.slice(start, end)`. */
  text: string;
  /** The label (or alias) that the words matched. */
  label: string;
  labelKind: LabelKind;
  /** Language of `label`, where it is another than `VocabularySummary.language`: "Java" in a French posting. */
  language?: string;
  folding: Folding;
  section: Section;
  /** Other concepts that carry the same label, best first. */
  rivals: ConceptName[];
}

/** What carried a skill that the ranker judged: families of features, the strongest first. */
export type Carrier = 'label' | 'words' | 'meaning' | 'wording';

/** Why a skill is shown: the words that speak of it and what of them was weighed. */
export interface Reason {
  start: number;
  end: number;
  /** `Posting.text.slice(start, end)`. */
  text: string;
  carriedBy: Carrier[];
}

/** Words that look like a skill, for which the vocabulary has no concept that is likely enough. */
export interface UnlistedPhrase {
  start: number;
  end: number;
  text: string;
}

export interface SkillFound {
  uri: string;
  /** The preferred label in the language that labels are shown in (`VocabularySummary.labelLanguage`). */
  label: string;
  /** The preferred label in the language that was matched, where another is shown. */
  matchedLabel?: string;
  type: SkillType | null;
  reuseLevel: ReuseLevel | null;
  evidence: Evidence;
  /** 0…1. Not calibrated yet: see `Analysis.calibrated`. */
  probability: number;
  necessity: Necessity;
  /** Empty for implied skills. */
  mentions: Mention[];
  /** Null where only the passes over words were run. */
  reason: Reason | null;
}

export interface OccupationFound {
  uri: string;
  label: string;
  code: string;
  probability: number;
  /** What carried it. */
  reason: 'title' | 'skills' | 'title and skills';
  /** How many of its essential and optional skills the posting names, of how many in full ESCO. */
  essentialNamed: number;
  essentialTotal: number;
  optionalNamed: number;
  optionalTotal: number;
}

export interface VocabularySummary {
  version: string;
  languages: string[];
  /** The language whose labels were matched. */
  language: string;
  /**
   * The posting's language, where the vocabulary has no skill labels in it. Then only names ("Java"), English terms,
   * our aliases and, as far as there are labels, occupations were looked for.
   */
  languageMissing?: string;
  /** The language that labels are shown in, where it is another than `language`. */
  labelLanguage?: string;
  concepts: number;
  skills: number;
  occupations: number;
  /** True for the starter vocabulary. */
  excerpt: boolean;
}

export interface PostingSummary {
  title: string | null;
  employer: string | null;
  language: string | null;
  source: PostingSource;
  steps: ReadingStep[];
  verdict: PageVerdict;
  isPosting: boolean;
  /** Length of the text that was matched, in UTF-16 code units. */
  characters: number;
}

export interface Analysis {
  posting: PostingSummary;
  vocabulary: VocabularySummary;
  /** Sorted by probability, best first, cut at the minimum probability. */
  skills: SkillFound[];
  /** Sorted by probability, best first; empty means "none clear". */
  occupations: OccupationFound[];
  /** In the order of the text; empty where no tagger was at hand. */
  unlisted: UnlistedPhrase[];
  /** `quick`: labels, aliases and typos only; `full`: everything the models at hand can tell. */
  depth: 'quick' | 'full';
  /** False while probabilities are rules of thumb. */
  calibrated: boolean;
}
