/** The tagger's file: facts, feature weights in an open-addressed table, transitions (lib/pack/sections-file.ts). */
import {
  type FileArray,
  type FileKind,
  readSectionsHeader,
  viewSection,
  writeSections,
} from '../../pack/sections-file.ts';
import { GAPS, SCORED, STATES } from './chain.ts';
import { createKeyTable, slotOf } from './key-table.ts';
import type { WordClasses } from './word-classes.ts';

/** Begins with "ESCT". */
const TAGGER: FileKind = {
  magic: 0x54435345,
  format: 1,
  name: 'skill tagger',
  remedy: 'Install the extension again.',
};

interface TaggerFacts {
  language: string;
  /** Features that the table holds. */
  features: number;
}

export interface TaggerModel {
  classes: WordClasses;
  language: string;
  /** Feature keys at their slots, 0 where empty; a power of two of them. */
  keys: Uint32Array;
  /** SCORED weights a slot, in units of `scale`. */
  weights: Int8Array;
  /** Score of one unit of a weight of a word's feature. */
  scale: number;
  /** The same for the features that all words of a sentence share. */
  sentenceScale: number;
  /** [gap][from][to]; what is forbidden is below -1e30. */
  transitions: Float32Array;
}

/** A feature with its weights, before it is put into a table. */
export interface WeightedFeature {
  key: number;
  weights: ArrayLike<number>;
}

/**
 * The file of a tagger.
 * @param features their weights are rounded to 127 steps of the largest
 * @param sentenceValue value of the sentence's features in training
 */
export function writeTagger(
  language: string,
  features: readonly WeightedFeature[],
  transitions: Float32Array,
  sentenceValue: number,
  classes: WordClasses,
): Uint8Array<ArrayBuffer> {
  const keys = createKeyTable(features.length);
  const weights = new Int8Array(keys.length * SCORED);
  const unit = unitOf(features);
  for (const feature of features) {
    const slot = slotOf(keys, feature.key);
    keys[slot] = feature.key;
    for (let state = 0; state < SCORED; state++) {
      const steps = Math.round((feature.weights[state] as number) / unit);
      weights[slot * SCORED + state] = Math.max(-127, Math.min(127, steps));
    }
  }
  const finite = transitions.map((score) => Math.max(-3e38, score));
  const facts: TaggerFacts = { language, features: features.length };
  const sections = new Map<string, FileArray>([
    ['keys', keys],
    ['weights', weights],
    ['classKeys', classes.keys as Uint32Array<ArrayBuffer>],
    ['coarse', classes.coarse as Uint8Array<ArrayBuffer>],
    ['fine', classes.fine as Uint8Array<ArrayBuffer>],
    ['transitions', finite as Float32Array<ArrayBuffer>],
    ['scales', Float32Array.of(unit, unit * sentenceValue)],
  ]);
  return writeSections(TAGGER, facts, sections);
}

/** The step of rounding: the few largest weights are cut rather than all others made coarse. */
function unitOf(features: readonly WeightedFeature[]): number {
  const sizes = features
    .flatMap(({ weights }) => Array.from(weights, Math.abs))
    .sort((one, other) => one - other);
  return Math.max(1e-6, sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
}

/**
 * Views on a tagger's file.
 * @throws a full sentence when the bytes are no tagger, of another format, cut short or inconsistent
 */
export function readTagger(buffer: ArrayBuffer): TaggerModel {
  const { header, start } = readSectionsHeader<TaggerFacts>(TAGGER, buffer);
  const section = (name: string) => viewSection(buffer, header, start, name);
  const keys = section('keys');
  const weights = section('weights');
  const classKeys = section('classKeys');
  const coarse = section('coarse');
  const fine = section('fine');
  const transitions = section('transitions');
  const scales = section('scales');
  const isWhole =
    keys instanceof Uint32Array &&
    weights instanceof Int8Array &&
    transitions instanceof Float32Array &&
    scales instanceof Float32Array &&
    classKeys instanceof Uint32Array &&
    coarse instanceof Uint8Array &&
    fine instanceof Uint8Array &&
    isTable(keys) &&
    isTable(classKeys) &&
    coarse.length === classKeys.length &&
    fine.length === classKeys.length &&
    weights.length === keys.length * SCORED &&
    transitions.length === GAPS * STATES * STATES &&
    scales.length === 2;
  if (!isWhole) throw new Error(`The skill tagger's parts do not fit together. ${TAGGER.remedy}`);
  const [scale, sentenceScale] = scales as unknown as [number, number];
  const classes = { keys: classKeys, coarse, fine };
  return { language: header.language, classes, keys, weights, scale, sentenceScale, transitions };
}

/** A power of two of slots, one of them empty: else a search would never end. */
const isTable = (keys: Uint32Array) => (keys.length & (keys.length - 1)) === 0 && keys.includes(0);
