import { describe, expect, it } from 'vitest';
import { openTagger } from '../../../lib/match/tagger/tagger.ts';
import { NO_CLASSES } from '../../../lib/match/tagger/word-classes.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { createRandom } from '../../../lib/train/random.ts';
import { groupWords } from '../../../lib/train/tagger/group-words.ts';
import { type ChainSettings, learnChain } from '../../../lib/train/tagger/learn-chain.ts';
import { markedPhrases, measure } from '../../../lib/train/tagger/measure.ts';
import { type LabelledSentence, labelled, type Mark } from '../../../lib/train/tagger/sentences.ts';
import { fileOf } from '../../../lib/train/tagger/train.ts';

const marks = (pattern: string) => [...pattern] as Mark[];
const sentence = (text: string, skill: string, knowledge = 'O'.repeat(skill.length)) =>
  labelled('skillspan', text, text.split(' '), marks(skill), marks(knowledge));

const SETTINGS: ChainSettings = {
  seed: 7,
  epochs: 20,
  atLeast: 2,
  stepSize: 0.1,
  decay: 1e-5,
  offsetDecay: 1e-5,
  greenWeight: 0.5,
  sentenceValue: 0.3,
};

/** Made-up ads in which what follows "able to" is a skill and what follows "knowledge of" is knowledge. */
function madeUpSentences(): LabelledSentence[] {
  const tasks = ['bake bread', 'weld pipes', 'teach maths', 'drive trucks', 'plan tours', 'cut hair'];
  const subjects = ['Java', 'Latin', 'Excel', 'botany', 'tax law'];
  return [
    ...tasks.flatMap((task) => [
      sentence(`you are able to ${task} .`, 'OOOOBIO'),
      sentence(`our ${task} office is in Leeds`, 'OOOOOOO'),
    ]),
    ...subjects.map((subject) => {
      const words = subject.split(' ').length;
      return sentence(
        `you have knowledge of ${subject}`,
        'O'.repeat(4 + words),
        `OOOO${'B'.padEnd(words, 'I')}`,
      );
    }),
  ];
}

describe('annotated sentences', () => {
  it('carries marks over to the words of the product, which knows no signs and cuts at slashes', () => {
    const cut = sentence('know ( Java/Python , SQL ) well .', 'OOBIIOOO');
    expect(cut.words).toEqual(['know', 'Java', 'Python', 'SQL', 'well']);
    expect(markedPhrases(cut)).toEqual([{ start: 1, end: 4 }]);
  });

  it('begins the phrase at its first word when its first token is only a sign', () => {
    expect(markedPhrases(sentence('at home ( stack ) daily', 'OOBIOO'))).toEqual([{ start: 2, end: 3 }]);
  });

  it('keeps neighbouring phrases apart', () => {
    expect(markedPhrases(sentence('we bake bread sell cakes', 'OBIBI'))).toEqual([
      { start: 1, end: 3 },
      { start: 3, end: 5 },
    ]);
  });

  it('hides the marks of anonymised names: no word of the sentence tells that one was there', () => {
    const { words } = sentence('<ORGANIZATION> seeks a cook in <LOCATION>', 'OOOOOO');
    expect(words).toHaveLength(6);
    expect(words.join(' ')).not.toMatch(/ORGANIZATION|LOCATION/);
    expect(words[0]).not.toBe(words[5]);
  });
});

describe('learning', () => {
  it('finds what follows the words it has learnt, also where the words are new, and what kind it is', () => {
    const chain = learnChain(madeUpSentences(), NO_CLASSES, SETTINGS);
    const tagger = openTagger(fileOf(chain, NO_CLASSES).buffer);
    const read = (text: string) => {
      const tokens = tokenize(text);
      return tagger.tagKinds(
        tokens.start.map((start, at) => text.slice(start, tokens.end[at])),
        tokens.before,
      );
    };
    const skill = read('you are able to mend shoes.');
    expect(skill.asked.map((probability) => (probability > 0.5 ? 1 : 0))).toEqual(
      Float32Array.of(0, 0, 0, 0, 1, 1),
    );
    expect(skill.knowledge[4]).toBeLessThan(0.5);
    const subject = read('you have knowledge of Greek');
    expect(subject.asked[4]).toBeGreaterThan(0.5);
    expect(subject.knowledge[4]).toBeGreaterThan(0.5);
    expect(Math.max(...read('our baking office is in Leeds').asked)).toBeLessThan(0.5);
  });

  it('gives the same bytes each time', () => {
    const once = fileOf(learnChain(madeUpSentences(), NO_CLASSES, SETTINGS), NO_CLASSES);
    const again = fileOf(learnChain(madeUpSentences(), NO_CLASSES, SETTINGS), NO_CLASSES);
    expect(again).toEqual(once);
  });

  it('puts words with vectors of one direction into one class', () => {
    const words = Array.from({ length: 600 }, (_, at) => `word${at}`);
    const vectors = new Float32Array(words.length * 100);
    const random = createRandom(3);
    for (let row = 0; row < words.length; row++) {
      for (let dim = 0; dim < 100; dim++) vectors[row * 100 + dim] = 0.01 * random();
      vectors[row * 100 + (row % 20)] = 1;
    }
    const classes = groupWords(words, vectors);
    expect(classes.keys.filter((key) => key !== 0)).toHaveLength(600);
    expect(new Set(classes.coarse.filter((_, slot) => classes.keys[slot] !== 0)).size).toBeGreaterThanOrEqual(
      15,
    );
    expect(classes.fine.every((fine, slot) => fine > 0 === (classes.keys[slot] !== 0))).toBe(true);
  });
});

describe('figures', () => {
  it('counts words, phrases that meet, and sentences that hold one', () => {
    const sentences = [sentence('we bake bread and sell cakes', 'OBIOBI'), sentence('we are here', 'OOO')];
    const readings = [
      { asked: [0, 0.9, 0.1, 0, 0.9, 0.9], begins: [0, 0.9, 0, 0, 0.9, 0] },
      { asked: [0, 0, 0.8], begins: [0, 0, 0.8] },
    ];
    const { figures, marked } = measure(sentences, readings, { word: 0.5, sentence: 0.5 }, createRandom(1));
    expect(marked).toEqual({ word: 4, phrase: 2, exactPhrase: 2, sentence: 1 });
    expect(figures.word).toMatchObject({ precision: 3 / 4, recall: 3 / 4 });
    expect(figures.phrase).toMatchObject({ precision: 2 / 3, recall: 1 });
    expect(figures.exactPhrase).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
    expect(figures.sentence).toMatchObject({ precision: 1 / 2, recall: 1 });
  });
});
