/**
 * Command: trains the skill tagger. Reads the annotated sets in place (EVALUATION_DATA), writes
 *   assets/models/en.tagger.bin                          the shipped tagger, trained on everything
 *   node_modules/.cache/esco-lens/tagger-measure.bin     the one that figures come from: it never saw what it is
 *                                                        measured on, nor a sentence of the sets with ESCO labels
 * and prints the figures of the second.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openTagger } from '../../match/tagger/tagger.ts';
import { measuredSentences } from './excluded.ts';
import { measure, type TaggerFigures } from './measure.ts';
import { readGreen, readSkillspanDevelopment } from './sentences.ts';
import { trainTagger } from './train.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SHIPPED = resolve(ROOT, 'assets/models/en.tagger.bin');
const MEASURED = resolve(ROOT, 'node_modules/.cache/esco-lens/tagger-measure.bin');

function save(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${path}  ${(bytes.length / 1024).toFixed(0)} KB`);
}

function printFigures(name: string, figures: TaggerFigures): void {
  const percent = (share: number) => (100 * share).toFixed(1);
  const parts = (['word', 'phrase', 'sentence'] as const).map((unit) => {
    const { precision, recall, f1 } = figures[unit];
    return `${unit} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;
  });
  const counts = `${figures.sentences} sentences, ${figures.words} words, ${figures.phrases} phrases`;
  console.log(`${name} (${counts}): ${parts.join(' · ')} · log loss ${figures.logLoss.toFixed(3)}`);
}

const measured = trainTagger({ excluded: measuredSentences(), withDevelopment: false });
save(MEASURED, measured);
const { tag } = openTagger(measured.buffer);
for (const [name, sentences] of [
  ['SkillSpan development', readSkillspanDevelopment()],
  ['GREEN development', readGreen('green_dev_sentences.jsonl')],
] as const) {
  const own = (sentence: (typeof sentences)[number]) => tag(sentence.words, sentence.before);
  printFigures(name, measure(sentences, own));
  printFigures(`${name}, sentences at 0.3`, measure(sentences, own, 0.3));
}
if (!process.argv.includes('--measure-only'))
  save(SHIPPED, trainTagger({ excluded: new Set(), withDevelopment: true }));
