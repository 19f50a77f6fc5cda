/** What the ranker looks up in a vocabulary's labels, as a file to keep: making it takes a quarter of a second. */
import type { Language } from '../../esco/model.ts';
import type { LanguageIndex } from '../../pack/language-index.ts';
import type { OpenVocabulary } from '../../pack/open.ts';
import {
  type FileArray,
  type FileKind,
  readSectionsHeader,
  viewSection,
  writeSections,
} from '../../pack/sections-file.ts';
import type { Folder } from '../../text/fold.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { buildLabelRows, type LabelRows } from './label-rows.ts';
import { wordsOfTokens } from './soft-coverage.ts';

/** Begins with "ESCR". */
const RANKER_TABLES: FileKind = {
  magic: 0x52435345,
  format: 1,
  name: 'file of ranker tables',
  remedy: 'It is made anew from the vocabulary.',
};

interface MadeOf {
  language: Language;
  /** Checksums of the vocabulary pack and of the word vectors. */
  packChecksum: string;
  wordsChecksum: string;
}

export interface RankerTables extends MadeOf {
  rows: LabelRows;
  /** See `wordsOfTokens`. */
  wordOf: Int32Array;
}

export function buildRankerTables(
  vocabulary: OpenVocabulary,
  index: LanguageIndex,
  folder: Folder,
  words: WordVectors,
): RankerTables {
  return {
    ...{ language: index.language, packChecksum: vocabulary.checksum, wordsChecksum: words.checksum },
    rows: buildLabelRows(vocabulary, index, folder),
    wordOf: wordsOfTokens(index, folder, words),
  };
}

const ROWS: readonly (keyof LabelRows)[] = [
  'firstLabel',
  'start',
  'tokens',
  'labelsStart',
  'labels',
  'weight',
  'weightSum',
  'weightNorm',
  'skill',
];

/** The tables as bytes to keep. */
export function writeRankerTables({ rows, wordOf, ...madeOf }: RankerTables): Uint8Array<ArrayBuffer> {
  const sections = new Map<string, FileArray>(ROWS.map((name) => [name, rows[name] as FileArray]));
  // The format knows no signed numbers of this size; the bits are the same.
  sections.set('wordOf', new Uint32Array(wordOf));
  return writeSections<MadeOf>(RANKER_TABLES, madeOf, sections);
}

/**
 * Opens kept tables: views on the bytes. null when they were made of another vocabulary, language or word vectors.
 * @throws a full sentence when the bytes are no such file, of another format, or cut short
 */
export function openRankerTables(buffer: ArrayBuffer, madeOf: MadeOf): RankerTables | null {
  const { header, start } = readSectionsHeader<MadeOf>(RANKER_TABLES, buffer);
  const { language, packChecksum, wordsChecksum } = header;
  const isOther =
    language !== madeOf.language ||
    packChecksum !== madeOf.packChecksum ||
    wordsChecksum !== madeOf.wordsChecksum;
  if (isOther) return null;
  const view = (name: string) => viewSection(buffer, header, start, name) as FileArray;
  return {
    ...{ language, packChecksum, wordsChecksum },
    rows: Object.fromEntries(ROWS.map((name) => [name, view(name)])) as unknown as LabelRows,
    wordOf: new Int32Array(view('wordOf')),
  };
}
