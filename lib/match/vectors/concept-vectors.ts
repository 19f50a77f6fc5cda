/** Two vectors for every skill, made on the device from its labels and the word vectors. */
import type { Language } from '../../esco/model.ts';
import type { LanguageIndex } from '../../pack/language-index.ts';
import {
  type FileArray,
  type FileKind,
  readSectionsHeader,
  viewSection,
  writeSections,
} from '../../pack/sections-file.ts';
import type { Vocabulary } from '../../pack/vocabulary.ts';
import { tokenize } from '../../text/tokenize.ts';
import { withoutQualifier } from '../qualifier.ts';
import { vectorWord, type WordVectors } from './word-vectors.ts';

/** Begins with "ESCC". */
const CONCEPT_VECTORS: FileKind = {
  magic: 0x43435345,
  format: 1,
  name: 'file of concept vectors',
  remedy: 'It is made anew from the vocabulary.',
};

export interface ConceptVectors {
  readonly language: Language;
  readonly dims: number;
  /** Number of skills: rows are skill ids. */
  readonly count: number;
  /** True values are these times `scale`; rows have length 1 then (0 for a skill without known words). */
  readonly scale: number;
  /** The preferred label, without its qualifier in brackets. `count × dims` */
  readonly preferred: Int8Array;
  /** The preferred label and, as much again, all labels together. `count × dims` */
  readonly mean: Int8Array;
  /** Checksums of the vocabulary pack and of the word vectors that these were made of. */
  readonly packChecksum: string;
  readonly wordsChecksum: string;
}

/** Vectors of all skills that have labels in the index's language. */
export function computeConceptVectors(
  index: LanguageIndex,
  vocabulary: Pick<Vocabulary, 'skillCount' | 'checksum'>,
  words: WordVectors,
): ConceptVectors {
  const { dims } = words;
  const count = vocabulary.skillCount;
  const preferred = new Float32Array(count * dims);
  const mean = new Float32Array(count * dims);
  const addText = createTextAdder(words);
  // Small sums in double precision: in these loops that is faster than rounding each step to single.
  const label = new Float64Array(dims);
  const own = new Float64Array(dims);
  const all = new Float64Array(dims);
  for (let skill = 0; skill < count; skill++) {
    const first = index.firstLabel(skill);
    const end = index.endLabel(skill);
    if (first === end) continue;
    all.fill(0);
    for (let at = first; at < end; at++) {
      addText(index.text(at), label.fill(0));
      addUnit(all, label);
    }
    const full = index.text(first);
    const bare = withoutQualifier(full);
    addText(bare, label.fill(0));
    addUnit(own.fill(0), label);
    if (bare !== full) addUnit(all, label);
    preferred.set(own, skill * dims);
    addUnit(own, all);
    addUnit(label.fill(0), own);
    mean.set(label, skill * dims);
  }
  const scale = Math.max(largest(preferred), largest(mean)) / 127;
  return {
    ...{ language: index.language, dims, count, scale },
    ...{ preferred: toBytes(preferred, scale), mean: toBytes(mean, scale) },
    ...{ packChecksum: vocabulary.checksum, wordsChecksum: words.checksum },
  };
}

/** Adds a text's words to a vector. Labels share their words: each surface form is looked up once. */
function createTextAdder(words: WordVectors): (text: string, sum: Float64Array) => void {
  const { dims, vectors, scale, weight } = words;
  const known = new Map<string, number>();
  const numberOf = (surface: string) => {
    let word = known.get(surface);
    if (word === undefined) {
      word = words.find(vectorWord(surface));
      known.set(surface, word);
    }
    return word;
  };
  return (text, sum) => {
    const { count, start, end } = tokenize(text);
    for (let at = 0; at < count; at++) {
      const word = numberOf(text.slice(start[at], end[at]));
      if (word < 0) continue;
      const factor = (scale[word] as number) * (weight[word] as number);
      const row = word * dims;
      for (let dim = 0; dim < dims; dim++)
        sum[dim] = (sum[dim] as number) + (vectors[row + dim] as number) * factor;
    }
  };
}

/** Adds the direction of a vector, as a vector of length 1; one of nothing adds nothing. */
function addUnit(sum: Float64Array, vector: Float64Array): void {
  let squares = 0;
  for (let dim = 0; dim < vector.length; dim++) {
    const value = vector[dim] as number;
    squares += value * value;
  }
  if (squares === 0) return;
  const factor = 1 / Math.sqrt(squares);
  for (let dim = 0; dim < vector.length; dim++) {
    sum[dim] = (sum[dim] as number) + (vector[dim] as number) * factor;
  }
}

function largest(values: Float32Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, Math.abs(values[at] as number));
  return most;
}

function toBytes(values: Float32Array, scale: number): Int8Array<ArrayBuffer> {
  const bytes = new Int8Array(values.length);
  const steps = scale > 0 ? 1 / scale : 0;
  for (let at = 0; at < values.length; at++) bytes[at] = Math.round((values[at] as number) * steps);
  return bytes;
}

type Facts = Omit<ConceptVectors, 'preferred' | 'mean'>;

/** The vectors as bytes to keep. */
export function writeConceptVectors(concepts: ConceptVectors): Uint8Array<ArrayBuffer> {
  const { preferred, mean, ...facts } = concepts;
  return writeSections<Facts>(
    CONCEPT_VECTORS,
    facts,
    new Map<string, FileArray>([
      ['preferred', Int8Array.from(preferred)],
      ['mean', Int8Array.from(mean)],
    ]),
  );
}

/**
 * Opens kept vectors: views on the bytes. null when they were made of another vocabulary, language or word vectors.
 * @throws a full sentence when the bytes are no such file, of another format, or cut short
 */
export function openConceptVectors(
  buffer: ArrayBuffer,
  madeOf: Pick<ConceptVectors, 'language' | 'packChecksum' | 'wordsChecksum'>,
): ConceptVectors | null {
  const { header, start } = readSectionsHeader<Facts>(CONCEPT_VECTORS, buffer);
  const { language, dims, count, scale, packChecksum, wordsChecksum } = header;
  if (
    language !== madeOf.language ||
    packChecksum !== madeOf.packChecksum ||
    wordsChecksum !== madeOf.wordsChecksum
  )
    return null;
  const view = (name: string) => viewSection(buffer, header, start, name) as Int8Array;
  const [preferred, mean] = [view('preferred'), view('mean')];
  return { language, dims, count, scale, preferred, mean, packChecksum, wordsChecksum };
}
