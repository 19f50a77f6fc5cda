/**
 * Official files → a stored vocabulary. Every part that is finished is kept at once, so that an import that was killed
 * goes on with the next one. Nothing that was stored before is touched until the last step, one transaction.
 */
import type { Labels } from '../esco/model.ts';
import { Problems } from '../esco/problems.ts';
import { firstLanguage, readLanguage, readStructure } from '../esco/read-dataset.ts';
import { type Reading, readInPieces, type SourceInfo } from '../esco/reading.ts';
import { DatasetError } from '../esco/sentences.ts';
import { demandOneVersion, englishFirst, type Survey, surveyFiles } from '../esco/survey.ts';
import { compareVocabularies } from '../pack/compare.ts';
import { compileCore, compileLabels, packFacts } from '../pack/compile.ts';
import { CORE, type PackPart } from '../pack/layout.ts';
import { openPack } from '../pack/open.ts';
import type { ImportOrder, ImportStore } from '../store/import-store.ts';
import type { PackRecord, PackStore } from '../store/pack-store.ts';
import { openStoredPack } from '../store/stored-pack.ts';
import { baseParts, carriedParts, headAndBody, type KnownPart } from './assemble.ts';
import type { FilesSurvey, ImportProgress, ImportStage, PackSummary } from './import-messages.ts';

export interface ImportSurroundings {
  imports: ImportStore;
  packs: PackStore;
  tell(progress: ImportProgress): void;
  /** Resolves at once, or when the person lets a held import go on. */
  turn(): Promise<void>;
}

/** Looks what files are. @throws DatasetError naming the file that cannot be used */
export async function surveyOf(files: readonly File[], version: string | null): Promise<FilesSurvey> {
  const survey = await readInPieces(surveyFiles(files.map(infoOf), version), (piece) =>
    bytesOf(files[piece.source], piece.start, piece.end),
  );
  const { missing, versions, languages, isWhole, bytes, unpacked } = survey;
  return { version: survey.version, missing, versions, languages, isWhole, bytes, unpacked };
}

/**
 * Does the import that was ordered, from where it stands.
 * @throws DatasetError, StorageError
 */
export async function runImport(order: ImportOrder, around: ImportSurroundings): Promise<PackSummary> {
  const { imports } = around;
  const blobs = await imports.files(order);
  const job = new ImportJob(order, blobs, around);
  return job.run();
}

/** One sitting of an import. */
class ImportJob {
  readonly #order: ImportOrder;
  readonly #blobs: Blob[];
  readonly #around: ImportSurroundings;
  #progress: ImportProgress = {
    ...{ step: 1, of: 1, stage: 'survey', language: null, concepts: 0 },
    bytes: { done: 0, total: 0 },
  };

  constructor(order: ImportOrder, blobs: Blob[], around: ImportSurroundings) {
    this.#order = order;
    this.#blobs = blobs;
    this.#around = around;
  }

  async run(): Promise<PackSummary> {
    this.#begin('survey');
    const infos: SourceInfo[] = this.#order.files.map((name, at) => ({
      name,
      size: this.#blobs[at]?.size ?? 0,
    }));
    const survey = await this.#read(surveyFiles(infos, this.#order.version));
    demandOneVersion(survey, this.#order.version);
    this.#plan(survey);
    const base = this.#order.base === null ? null : await this.#openBase(this.#order.base);
    if (base) this.#order.facts ??= { ...base.facts, languages: survey.languages };
    else if (!this.#order.parts[CORE]) await this.#makeConcepts(survey);
    else this.#begin('concepts');
    const core = base?.core ?? (await this.#finished(CORE));
    for (const language of survey.languages)
      if (!this.#order.parts[language]) await this.#makeLanguage(survey, language, core);
    return this.#finish(base?.parts ?? (await carriedParts(this.#around.packs, this.#order, core)));
  }

  /** Steps: survey, concepts, one a language, storing, comparing. */
  #plan(survey: Survey): void {
    const total = survey.bytes;
    this.#progress = {
      ...this.#progress,
      of: 4 + survey.languages.length,
      bytes: { done: 0, total },
    };
  }

  #begin(stage: ImportStage, language: string | null = null): void {
    const isNext = stage !== 'survey' && stage !== 'index';
    this.#progress = { ...this.#progress, stage, language, step: this.#progress.step + (isNext ? 1 : 0) };
    this.#around.tell(this.#progress);
  }

  #read<Result>(reading: Reading<Result>): Promise<Result> {
    return readInPieces(reading, async ({ source, start, end }) => {
      await this.#around.turn();
      const bytes = await bytesOf(this.#blobs[source], start, end, this.#order.files[source]);
      const { done, total } = this.#progress.bytes;
      if (this.#progress.stage !== 'survey') {
        this.#progress = { ...this.#progress, bytes: { done: Math.min(total, done + bytes.length), total } };
        this.#around.tell(this.#progress);
      }
      return bytes;
    });
  }

  async #makeConcepts(survey: Survey): Promise<void> {
    this.#begin('concepts');
    const classification = await this.#read(
      readStructure(survey, (concepts) => {
        this.#progress = { ...this.#progress, concepts };
      }),
    );
    const order = this.#order;
    order.facts = packFacts(classification);
    order.remarks = classification.problems;
    await this.#keep(CORE, compileCore(classification));
    // The labels that came with the concepts: reading them again would take as long once more.
    const language = firstLanguage(survey);
    const concepts = [...classification.skills, ...classification.occupations, ...classification.groups];
    const labels = concepts.map((concept) => concept.labels[language]);
    // Their addresses alone: relations are not held while labels are read.
    const uris = concepts.map(({ uri }) => ({ uri }));
    await this.#compile(survey, language, 'skip', uris, labels);
  }

  async #makeLanguage(survey: Survey, language: string, core: KnownPart): Promise<void> {
    const concepts = await this.#concepts(core);
    await this.#compile(
      survey,
      language,
      this.#order.base === null ? 'again' : 'first',
      concepts,
      concepts.map(() => undefined),
    );
  }

  async #compile(
    survey: Survey,
    language: string,
    base: 'skip' | 'again' | 'first',
    concepts: { uri: string }[],
    labels: (Labels | undefined)[],
  ): Promise<void> {
    this.#begin('labels', language);
    const ids = new Map(concepts.map(({ uri }, id) => [uri, id]));
    const problems = new Problems();
    await this.#read(
      readLanguage(survey, language, base, problems, (uri, own) => {
        const id = ids.get(uri);
        if (id !== undefined) labels[id] ??= own;
        return id !== undefined;
      }),
    );
    this.#begin('index', language);
    await this.#around.turn();
    const { facts, remarks } = this.#order;
    if (!facts) throw new Error('The concepts of an import are read before its labels.');
    // Where labels are added to a vocabulary, files without any that fit would change nothing and say nothing.
    if (this.#order.base !== null && labels.every((own) => !own))
      throw new DatasetError('noLabels', { version: facts.version });
    this.#order.remarks = [...remarks, ...problems.remarks()];
    await this.#keep(language, compileLabels(language, labels, facts));
  }

  async #keep(name: string, { bytes, ...table }: PackPart): Promise<void> {
    this.#order.parts[name] = table;
    await this.#around.imports.keepPart(this.#order, name, new Blob([bytes]));
  }

  async #finished(name: string): Promise<KnownPart> {
    const table = this.#order.parts[name];
    if (!table) throw new Error(`The part "${name}" of an import is not finished.`);
    return { table, bytes: await this.#around.imports.part(this.#order, name) };
  }

  /** The URIs of a core, in its order. */
  async #concepts(core: KnownPart): Promise<{ uri: string }[]> {
    const { facts } = this.#order;
    if (!facts) throw new Error('The concepts of an import are read before its labels.');
    const alone = headAndBody({ ...facts, languages: [] }, new Map([[CORE, core]]));
    const vocabulary = openPack(await alone.arrayBuffer());
    const count = facts.skills + facts.occupations + facts.groups;
    return Array.from({ length: count }, (_, id) => ({ uri: vocabulary.uri(id) }));
  }

  #openBase(id: string) {
    return baseParts(this.#around.packs, id);
  }

  async #finish(others: Map<string, KnownPart>): Promise<PackSummary> {
    const { imports, packs } = this.#around;
    const order = this.#order;
    this.#begin('store');
    const parts = new Map(others);
    for (const name of Object.keys(order.parts)) parts.set(name, await this.#finished(name));
    const languages = englishFirst([...parts.keys()].filter((name) => name !== CORE));
    if (!order.facts) throw new Error('The concepts of an import are read before its labels.');
    const pack = headAndBody({ ...order.facts, languages }, parts);
    const record = await recordOf(pack);
    await this.#around.turn();
    await imports.finish(order.id, record, pack);
    this.#begin('compare');
    const { id, version, skills, occupations } = record;
    const update = await compareWith(order.former, record, packs);
    return { id, version, languages, skills, occupations, problems: order.remarks, update };
  }
}

/** Opens and checks what was made before anything relies on it. */
async function recordOf(pack: Blob): Promise<PackRecord> {
  const vocabulary = await openStoredPack(pack);
  for (const language of vocabulary.languages) await vocabulary.load(language);
  const { version, languages, checksum, skillCount, occupationCount } = vocabulary;
  return {
    id: `esco-${version}-${languages.join('+')}-${checksum}`,
    state: 'ready',
    source: 'imported',
    version,
    languages,
    skills: skillCount,
    occupations: occupationCount,
    created: Date.now(),
    size: pack.size,
    checksum,
    fingerprint: null,
  };
}

/** What the new pack changes; null beside an excerpt, the same version, or nothing that can be opened. */
async function compareWith(
  former: string,
  made: PackRecord,
  packs: PackStore,
): Promise<PackSummary['update']> {
  if (former === made.id) return null;
  const [before, after] = await Promise.all([packs.packBlob(former), packs.packBlob(made.id)]);
  if (!before || !after) return null;
  const [old, now] = await Promise.all([openStoredPack(before), openStoredPack(after)]);
  if (old.excerpt || old.version === now.version) return null;
  const language = old.languages.find((each) => now.languages.includes(each)) ?? null;
  if (language !== null) await Promise.all([old.load(language), now.load(language)]);
  return compareVocabularies(old, now, language);
}

async function bytesOf(
  file: Blob | undefined,
  start: number,
  end: number,
  name = 'file',
): Promise<Uint8Array> {
  try {
    return new Uint8Array((await file?.slice(start, end).arrayBuffer()) ?? []);
  } catch (error) {
    throw new DatasetError('unreadable', { file: file instanceof File ? file.name : name }, { cause: error });
  }
}

const infoOf = ({ name, size }: File): SourceInfo => ({ name, size });
