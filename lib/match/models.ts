/** The trained models of one language: what turns a quick analysis into a full one. */

import { checkModel, type RankerModel } from './ranker/model.ts';
import type { RankerTables } from './ranker/ranker-tables.ts';
import type { KernelMaker } from './ranker/vector-channel.ts';
import { openTagger, type Tagger } from './tagger/tagger.ts';
import type { ConceptVectors } from './vectors/concept-vectors.ts';
import { openWordVectors, type WordVectors } from './vectors/word-vectors.ts';

export interface LanguageModels {
  /** Null switches the tier off: candidates then come from shared words alone, or every stretch counts as asking. */
  words: WordVectors | null;
  tagger: Tagger | null;
  ranker: RankerModel;
  /** Kept from an earlier run; made anew where there are none (about 0.1 s for English ESCO). */
  concepts?: ConceptVectors | null;
  /** Kept likewise; made anew where there are none. */
  tables?: RankerTables | null;
  /** Makes the scoring kernel; the JavaScript twin if not given. */
  makeKernel?: KernelMaker;
}

/** The files of `assets/models` as bytes. */
export interface ModelFiles {
  vectors: ArrayBuffer;
  tagger: ArrayBuffer;
  /** JSON. */
  ranker: string;
}

/** @throws a full sentence when a file is broken or was trained for another version */
export function openModels({
  vectors,
  tagger,
  ranker,
}: ModelFiles): LanguageModels & { words: WordVectors; tagger: Tagger } {
  return {
    words: openWordVectors(vectors),
    tagger: openTagger(tagger),
    ranker: checkModel(JSON.parse(ranker) as RankerModel),
  };
}
