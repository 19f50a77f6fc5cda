/** A sentence of an annotated set → its candidates with features, by the code that the extension runs. */

import { readFileSync } from 'node:fs';
import type { Alias } from '../../match/aliases.ts';
import { createWasmKernel } from '../../match/kernel/wasm-kernel.ts';
import { createOccupationProfiles } from '../../match/occupation-profile.ts';
import { createPasses } from '../../match/passes.ts';
import { type CandidateRows, createFeatureReader } from '../../match/ranker/features.ts';
import { buildLabelRows } from '../../match/ranker/label-rows.ts';
import { sentenceHits } from '../../match/ranker/sentence-hits.ts';
import type { Tagger } from '../../match/tagger/tagger.ts';
import { createTokenReader } from '../../match/token-stream.ts';
import { computeConceptVectors } from '../../match/vectors/concept-vectors.ts';
import type { WordVectors } from '../../match/vectors/word-vectors.ts';
import { KERNEL_FILE } from '../../node/build-kernel.ts';
import type { OpenVocabulary } from '../../pack/open.ts';
import type { Posting } from '../../posting.ts';
import { createFolder } from '../../text/fold.ts';

export interface ReaderParts {
  vocabulary: OpenVocabulary;
  aliases: Alias[];
  words: WordVectors | null;
  tagger: Tagger | null;
}

/** Reads one text as one sentence, whatever marks it holds: annotators judged it as one. */
export function createSentenceReader({
  vocabulary,
  aliases,
  words,
  tagger,
}: ReaderParts): (text: string) => CandidateRows {
  const index = vocabulary.inLanguage('en');
  const folder = createFolder('en');
  const hitsOf = createPasses(vocabulary, index, folder, aliases, createOccupationProfiles(vocabulary));
  const read = createTokenReader(index, folder);
  const features = createFeatureReader({
    vocabulary,
    index,
    folder,
    rows: buildLabelRows(vocabulary, index, folder),
    words,
    concepts: words ? computeConceptVectors(index, vocabulary, words) : null,
    makeKernel: (concepts, count, dims) => createWasmKernel(readFileSync(KERNEL_FILE), concepts, count, dims),
  });
  return (text) => {
    const stream = read(asPosting(text));
    const surfaces = stream.start.map((start, at) => text.slice(start, stream.end[at]));
    return features.describe({
      words: surfaces,
      tokens: stream.id,
      hits: sentenceHits(stream, { first: 0, end: stream.count }, index, hitsOf(stream)),
      tags: tagger ? tagger.tag(surfaces, stream.before) : null,
    });
  };
}

function asPosting(text: string): Posting {
  return {
    title: null,
    employer: null,
    language: 'en',
    source: 'text',
    steps: [],
    verdict: { kind: 'posting', probability: 1, signs: [] },
    isPosting: true,
    text,
    blocks: [{ start: 0, end: text.length, section: 'unknown' }],
  };
}
