/**
 * Word vectors of one language: small, trained on ESCO's text (lib/train/vectors), opened without parsing. A text's
 * vector is the sum of its words' vectors times their weights, brought to length 1.
 */
import type { Language } from '../../esco/model.ts';
import {
  type FileArray,
  type FileKind,
  readSectionsHeader,
  viewSection,
  writeSections,
} from '../../pack/sections-file.ts';
import { buildTokenTable, TokenTable } from '../../pack/token-table.ts';
import { createFolder } from '../../text/fold.ts';
import { americanSpelling } from '../../text/spelling.ts';
import { tokenize } from '../../text/tokenize.ts';

/** Begins with "ESCV". */
const WORD_VECTORS: FileKind = {
  magic: 0x56435345,
  format: 1,
  name: 'file of word vectors',
  remedy: 'Train it anew, or restore the one that came with this version.',
};

export interface WordVectors {
  readonly language: Language;
  readonly dims: number;
  readonly count: number;
  /** Made of the file's contents: what was derived from other vectors is derived anew. */
  readonly checksum: string;
  /** `count × dims`, word by word; the true vector is this times `scale[word]`. */
  readonly vectors: Int8Array;
  readonly scale: Float32Array;
  /** How much a word counts in the vector of a text. */
  readonly weight: Float32Array;
  /** The number of a word given as {@link vectorWord} makes it, or -1. */
  find(word: string): number;
  /** The word of a number. */
  text(word: number): string;
}

interface Facts {
  language: Language;
  dims: number;
}

/** What training hands over: words in the order of their rows, true vectors, weights. */
export interface TrainedWords extends Facts {
  words: string[];
  /** `words × dims` */
  vectors: Float32Array;
  weight: Float32Array;
}

/**
 * Opens a file of word vectors: views on its bytes.
 * @throws a full sentence when the bytes are no such file, of another format, or cut short
 */
export function openWordVectors(buffer: ArrayBuffer): WordVectors {
  const { header, start } = readSectionsHeader<Facts>(WORD_VECTORS, buffer);
  const view = (name: string): FileArray => {
    const array = viewSection(buffer, header, start, name);
    if (!array) throw new Error(`The ${WORD_VECTORS.name} has no part "${name}". ${WORD_VECTORS.remedy}`);
    return array;
  };
  const unsigned = (name: string) => view(name) as Uint8Array<ArrayBuffer>;
  const table = new TokenTable(unsigned('word.units'), unsigned('word.start'), unsigned('word.slots'));
  return {
    language: header.language,
    dims: header.dims,
    count: table.count,
    checksum: header.checksum,
    vectors: view('vectors') as Int8Array,
    scale: view('scale') as Float32Array,
    weight: view('weight') as Float32Array,
    find: (word) => table.find(word),
    text: (word) => table.text(word),
  };
}

/** Writes the file of word vectors, each vector in whole numbers of -127…127 with a scale of its own. */
export function writeWordVectors(trained: TrainedWords): Uint8Array<ArrayBuffer> {
  const { language, dims, words, weight } = trained;
  const { units, start, slots } = buildTokenTable(words);
  const vectors = new Int8Array(words.length * dims);
  const scale = new Float32Array(words.length);
  for (let word = 0; word < words.length; word++) {
    const row = trained.vectors.subarray(word * dims, (word + 1) * dims);
    const step = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    scale[word] = step;
    for (let dim = 0; dim < dims && step > 0; dim++)
      vectors[word * dims + dim] = Math.round((row[dim] as number) / step);
  }
  return writeSections<Facts>(
    WORD_VECTORS,
    { language, dims },
    new Map<string, FileArray>([
      ['word.units', units.every((unit) => unit < 256) ? Uint8Array.from(units) : units],
      ['word.start', start],
      ['word.slots', words.length < 65_535 ? Uint16Array.from(slots) : slots],
      ['vectors', vectors],
      ['scale', scale],
      ['weight', Float32Array.from(weight)],
    ]),
  );
}

const { plain } = createFolder('en');

/** The form under which a token is looked up: lower-cased, in NFKC, American spelling, without a genitive's s. */
export function vectorWord(surface: string): string {
  if (surface === '&') return 'and';
  const word = plain(surface);
  return americanSpelling(word.includes("'") ? word.replace(/'s?$/, '') : word);
}

/** The tokens of a text as numbers of words, unknown ones as -1: one number a token. */
export function textWords(words: Pick<WordVectors, 'find'>, text: string): number[] {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, at) => words.find(vectorWord(text.slice(start[at], end[at]))));
}
