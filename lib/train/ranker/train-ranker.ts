/** Trains the shipped ranker on every list there is and writes `assets/models/en.ranker.json`. Its figures come from folds, never from this model. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWordVectors } from '../../match/vectors/word-vectors.ts';
import { loadAliases } from '../../node/aliases.ts';
import { loadVocabulary } from '../../node/load-vocabulary.ts';
import { LABEL_SPACE } from '../label-space.ts';
import { fitModel } from './fit-model.ts';
import { heldOutTagger } from './held-out-tagger.ts';
import { allLists } from './lists.ts';
import { createSentenceReader } from './sentence-reader.ts';

const MODELS = join(import.meta.dirname, '../../../assets/models');
/** Digits kept of a weight: more change no ranking. */
const DIGITS = 6;

export async function trainRanker(): Promise<void> {
  const vocabulary = await loadVocabulary([LABEL_SPACE]);
  const bytes = (name: string) => new Uint8Array(readFileSync(join(MODELS, name))).buffer;
  const read = createSentenceReader({
    vocabulary,
    aliases: loadAliases().en ?? [],
    words: openWordVectors(bytes('en.vectors.bin')),
    tagger: await heldOutTagger(true),
  });
  const lists = allLists({ vocabulary, read });
  const model = fitModel(lists);
  const text = JSON.stringify(model, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
  );
  writeFileSync(join(MODELS, 'en.ranker.json'), `${text}\n`);
  console.log(`Ranker: ${lists.length} sentences, ${model.features.length} features.`);
}

if (process.argv[1] === import.meta.filename) await trainRanker();
