/** A tagger that saw none of the sentences the ranker learns from or is measured on: in use, sentences are new to it too. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openTagger, type Tagger } from '../../match/tagger/tagger.ts';
import { readLinkedSentences } from '../linked-sentences.ts';
import { measuredSentences } from '../tagger/excluded.ts';
import { readWordClasses } from '../tagger/group-words.ts';
import { trainTagger } from '../tagger/train.ts';

const CACHE = resolve(import.meta.dirname, '../../../node_modules/.cache/esco-lens/tagger-held-out.bin');

/** Trains it (about a minute), or opens the one trained before; `anew` trains in any case. */
export async function heldOutTagger(anew = false): Promise<Tagger> {
  if (anew || !existsSync(CACHE)) {
    const excluded = new Set([...measuredSentences(), ...readLinkedSentences().map(({ group }) => group)]);
    mkdirSync(dirname(CACHE), { recursive: true });
    writeFileSync(CACHE, trainTagger(await readWordClasses(), { excluded, withDevelopment: false }));
  }
  return openTagger(new Uint8Array(readFileSync(CACHE)).buffer);
}
