/**
 * Command: trains the skill tagger. Reads the annotated sets in place (EVALUATION_DATA), writes
 *   assets/models/en.tagger.bin                          the shipped tagger, trained on everything
 *   node_modules/.cache/esco-lens/tagger-measure.bin     the one that figures come from: it never saw what it is
 *                                                        measured on, nor a sentence of the sets with ESCO labels
 * and prints the figures of the second. With `--measure-only` the shipped one stays as it is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inContext } from '../../match/tagger/context.ts';
import { openTagger, type WordTags } from '../../match/tagger/tagger.ts';
import { createRandom } from '../random.ts';
import { measuredSentences } from './excluded.ts';
import { readWordClasses } from './group-words.ts';
import { measure, type Reading, type Thresholds } from './measure.ts';
import { type LabelledSentence, readGreen, readSkillspanDevelopment } from './sentences.ts';
import { trainTagger } from './train.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SHIPPED = resolve(ROOT, 'assets/models/en.tagger.bin');
/** The tagger that figures come from. */
export const MEASURED = resolve(ROOT, 'node_modules/.cache/esco-lens/tagger-measure.bin');

function save(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${path}  ${(bytes.length / 1024).toFixed(0)} KB`);
}

function print(
  name: string,
  sentences: LabelledSentence[],
  readings: Reading[],
  thresholds: Thresholds,
): void {
  const result = measure(sentences, readings, thresholds, createRandom(1));
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(
    `\n${name}: ${result.sentences} sentences, ${result.words} words; words from ${thresholds.word}, ` +
      `sentences from ${thresholds.sentence}; log loss ${result.logLoss.toFixed(3)}`,
  );
  console.log('| | marked | P | R | F1 | 95 % |\n|---|---:|---:|---:|---:|---|');
  for (const [unit, { precision, recall, f1, f1Interval }] of Object.entries(result.figures)) {
    const marked = result.marked[unit as keyof typeof result.marked];
    const interval = f1Interval.map(percent).join('–');
    console.log(
      `| ${unit} | ${marked} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${interval} |`,
    );
  }
}

/** Sentences of an ad stand one after the other; each ad is its own company. */
function readInContext(sentences: LabelledSentence[], alone: WordTags[]): Reading[] {
  const ads = Map.groupBy(sentences.keys(), (at) => sentences[at]?.group);
  const result: Reading[] = [];
  for (const places of ads.values()) {
    const moved = inContext(places.map((at) => (alone[at] as WordTags).asked));
    for (const [index, at] of places.entries()) {
      const { begins } = alone[at] as WordTags;
      result[at] = { asked: moved[index] as Float32Array, begins };
    }
  }
  return result;
}

function printFigures(bytes: Uint8Array<ArrayBuffer>): void {
  const { tagKinds } = openTagger(bytes.buffer);
  const tagAll = (sentences: LabelledSentence[]) =>
    sentences.map(({ words, before }) => tagKinds(words, before));
  const skillspan = readSkillspanDevelopment();
  const alone = tagAll(skillspan);
  const together = readInContext(skillspan, alone);
  for (const thresholds of [
    { word: 0.5, sentence: 0.5 },
    { word: 0.35, sentence: 0.3 },
  ]) {
    print('SkillSpan development, each sentence alone', skillspan, alone, thresholds);
    print('SkillSpan development, sentences in their ads', skillspan, together, thresholds);
  }
  const green = readGreen('green_dev_sentences.jsonl');
  print('GREEN development', green, tagAll(green), { word: 0.5, sentence: 0.3 });
}

async function main(): Promise<void> {
  const classes = await readWordClasses();
  const measured = trainTagger(classes, { excluded: measuredSentences(), withDevelopment: false });
  save(MEASURED, measured);
  printFigures(measured);
  if (process.argv.includes('--measure-only')) return;
  save(SHIPPED, trainTagger(classes, { excluded: new Set(), withDevelopment: true }));
}

if (import.meta.main) await main();
