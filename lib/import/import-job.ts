/** Official files → a stored vocabulary pack. Runs in a worker, and in tests. */
import type { ByteSource } from '../esco/archive.ts';
import type { Classification } from '../esco/model.ts';
import { readDataset } from '../esco/read-dataset.ts';
import { compilePack } from '../pack/compile.ts';
import { openPack } from '../pack/open.ts';
import type { PackRecord, PackStore } from '../store/pack-store.ts';
import type { ImportProgress, PackSummary } from './import-messages.ts';

type OnProgress = (progress: ImportProgress) => void;

const STEPS = 4;

/**
 * Reads, compiles, checks and stores. Until the last step is complete nothing that was stored before changes.
 * @throws a full sentence: files that are none of ESCO's, broken files, no space left
 */
export async function importFiles(
  files: File[],
  store: PackStore,
  onProgress: OnProgress,
): Promise<PackSummary> {
  const mark = unfinished();
  await store.beginImport(mark);
  try {
    return await importMarked(files, store, onProgress);
  } finally {
    await store.deletePack(mark.id);
  }
}

async function importMarked(files: File[], store: PackStore, onProgress: OnProgress): Promise<PackSummary> {
  const tell = (step: number, sentence: string, fraction: number) =>
    onProgress({ step, of: STEPS, sentence, fraction });
  const sources = await readFiles(files, (sentence, fraction) => tell(1, sentence, fraction));
  const classification = readDataset(sources, (sentence, fraction) => tell(2, sentence, fraction));
  tell(3, 'Building the index of all labels', 0);
  const pack = compilePack(classification);
  const record = recordOf(classification, pack);
  tell(4, 'Storing the vocabulary', 0);
  await store.savePack(record, pack);
  tell(4, 'The vocabulary is stored', 1);
  const { id, version, languages, skills, occupations } = record;
  return { id, version, languages, skills, occupations, problems: classification.problems };
}

/** Reads one file after the other, so that a large one does not hold up the words on the screen. */
async function readFiles(
  files: File[],
  onProgress: (sentence: string, fraction: number) => void,
): Promise<ByteSource[]> {
  const sources: ByteSource[] = [];
  for (const file of files) {
    onProgress(`Opening ${file.name}`, sources.length / files.length);
    sources.push({ name: file.name, bytes: new Uint8Array(await bytesOf(file)) });
  }
  return sources;
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new Error(`${file.name} cannot be read. Is it a folder, or was it moved or changed meanwhile?`, {
      cause: error,
    });
  }
}

/** Opens what was compiled before anything relies on it. */
function recordOf({ version, languages }: Classification, pack: Uint8Array<ArrayBuffer>): PackRecord {
  const { checksum, skillCount, occupationCount } = openPack(pack.buffer);
  return {
    id: `esco-${version}-${languages.join('+')}-${checksum}`,
    state: 'ready',
    source: 'imported',
    version,
    languages,
    skills: skillCount,
    occupations: occupationCount,
    created: Date.now(),
    size: pack.byteLength,
    checksum,
    fingerprint: null,
  };
}

/** Has an id of its own: importing the same files again must not touch the pack that is in use. */
function unfinished(): PackRecord {
  return {
    id: `importing-${crypto.randomUUID()}`,
    state: 'importing',
    source: 'imported',
    version: 'unknown',
    languages: [],
    skills: 0,
    occupations: 0,
    created: Date.now(),
    size: 0,
    checksum: '',
    fingerprint: null,
  };
}
