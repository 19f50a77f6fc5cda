/** Opens a vocabulary pack: views, not objects. */
import {
  COLLECTIONS,
  type Collection,
  type Language,
  type ReuseLevel,
  type SkillType,
} from '../esco/model.ts';
import { ConceptUris } from './concept-uris.ts';
import { LanguageIndex } from './language-index.ts';
import { CORE, type PackHeader, partOf, readHeader, type SectionArray, sectionOf } from './layout.ts';
import { invert, type Rows } from './rows.ts';
import { stringAt } from './section-arrays.ts';
import type { ConceptId, ConceptIds, Vocabulary } from './vocabulary.ts';

const SKILL_TYPES: (SkillType | null)[] = [null, 'skill', 'knowledge'];
const REUSE_LEVELS: (ReuseLevel | null)[] = [
  null,
  'transversal',
  'cross-sector',
  'sector-specific',
  'occupation-specific',
];

/**
 * Opens a whole pack without parsing more than its header.
 * @throws Error with a full sentence when the bytes are no pack, of another format, or cut short.
 */
export function openPack(buffer: ArrayBuffer): OpenVocabulary {
  const { header, start } = readHeader(buffer);
  const vocabulary = new OpenVocabulary(header);
  for (const part of Object.keys(header.parts)) vocabulary.addPart(part, buffer, start);
  return vocabulary;
}

/** Asked for labels of a language that the vocabulary has, but whose part was not read yet: see `load`. */
export class LanguageNotLoaded extends Error {
  readonly language: Language;

  constructor(language: Language) {
    super(`The labels in "${language}" were not read yet.`);
    this.language = language;
  }
}

/** Reads the bytes of one part of a pack. */
export type ReadPart = (name: string) => Promise<ArrayBuffer>;

export class OpenVocabulary implements Vocabulary {
  readonly version: string;
  readonly languages: Language[];
  readonly excerpt: boolean;
  readonly skillCount: number;
  readonly occupationCount: number;
  readonly groupCount: number;
  readonly checksum: string;
  readonly #header: PackHeader;
  readonly #readPart: ReadPart | null;
  /** Of each part that was read: its buffer, and where the pack's first section would begin in it. */
  readonly #parts = new Map<string, { buffer: ArrayBuffer; start: number }>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #sections = new Map<string, SectionArray>();
  readonly #rows = new Map<string, { start: SectionArray; items: SectionArray }>();
  readonly #inverted = new Map<string, Rows>();
  readonly #languages = new Map<Language, LanguageIndex>();
  #openUris: ConceptUris | null = null;
  /** Read when it is first asked for: a profile may ask thousands of times. */
  #replaced: Map<string, string[]> | null = null;

  /** @param readPart for parts that are not added at once; null where all are */
  constructor(header: PackHeader, readPart: ReadPart | null = null) {
    this.#header = header;
    this.#readPart = readPart;
    this.version = header.version;
    this.languages = header.languages;
    this.excerpt = header.excerpt;
    this.skillCount = header.skills;
    this.occupationCount = header.occupations;
    this.groupCount = header.groups;
    this.checksum = header.checksum;
  }

  /** Adds the bytes of a part. `start`: where the pack's first section would begin in the buffer. */
  addPart(name: string, buffer: ArrayBuffer, start: number): void {
    this.#parts.set(name, { buffer, start });
  }

  /**
   * Reads the labels of a language, so that `inLanguage` has them. Does nothing where they are there already.
   * @throws a full sentence when the part is missing or damaged
   */
  load(part: Language): Promise<void> {
    const place = this.#header.parts[part];
    if (this.#parts.has(part) || !place || !this.#readPart) return Promise.resolve();
    const known = this.#loading.get(part);
    if (known) return known;
    const loading = this.#readPart(part).then((buffer) => this.addPart(part, buffer, -place.offset));
    this.#loading.set(part, loading);
    // A failed reading is tried again when it is asked for again.
    loading.catch(() => this.#loading.delete(part));
    return loading;
  }

  /** What took the place of a concept that is no longer in ESCO, as far as the files said: URIs. */
  replacedBy(uri: string): string[] {
    this.#replaced ??= this.#readReplaced();
    return [...(this.#replaced.get(uri) ?? [])];
  }

  #readReplaced(): Map<string, string[]> {
    const replaced = new Map<string, string[]>();
    if (!this.#header.sections['replaced.start']) return replaced;
    const start = this.#section('replaced.start');
    const bytes = this.#section('replaced.bytes');
    for (let pair = 0; pair < start.length - 1; pair++) {
      const [from = '', to = ''] = stringAt(start, bytes, pair).split(' ');
      replaced.set(from, [...(replaced.get(from) ?? []), to]);
    }
    return replaced;
  }

  /** Checksum of the labels of one language, and of the concepts they belong to. */
  checksumOf(language: Language): string {
    const { parts } = this.#header;
    return `${parts[CORE]?.checksum ?? ''}${parts[language]?.checksum ?? ''}`;
  }

  uri(concept: ConceptId): string {
    return this.#uris().uri(concept);
  }

  find(uri: string): ConceptId {
    return this.#uris().find(uri);
  }

  #uris(): ConceptUris {
    this.#openUris ??= new ConceptUris(this.skillCount, (name) => this.#section(name));
    return this.#openUris;
  }

  isSkill(concept: ConceptId): boolean {
    return concept >= 0 && concept < this.skillCount;
  }

  isOccupation(concept: ConceptId): boolean {
    return concept >= this.skillCount && concept < this.skillCount + this.occupationCount;
  }

  skillType(skill: ConceptId): SkillType | null {
    return SKILL_TYPES[this.#section('skillType')[skill] ?? 0] ?? null;
  }

  reuseLevel(skill: ConceptId): ReuseLevel | null {
    return REUSE_LEVELS[this.#section('reuseLevel')[skill] ?? 0] ?? null;
  }

  collections(skill: ConceptId): Collection[] {
    const bits = this.#section('collections')[skill] ?? 0;
    return COLLECTIONS.filter((_, bit) => bits & (1 << bit));
  }

  related(skill: ConceptId): ConceptId[] {
    const [from, to] = [this.#row('related', skill), this.#invertedRow('related', skill, this.skillCount)];
    return [...new Set([...from, ...to])].filter((other) => other !== skill);
  }

  code(concept: ConceptId): string {
    if (concept < this.skillCount) return '';
    return stringAt(this.#section('code.start'), this.#section('code.bytes'), concept - this.skillCount);
  }

  broader(concept: ConceptId): ConceptIds {
    return this.#row('broader', concept);
  }

  narrower(concept: ConceptId): ConceptIds {
    return this.#invertedRow('broader', concept, this.skillCount + this.occupationCount + this.groupCount);
  }

  essentialSkills(occupation: ConceptId): ConceptIds {
    return this.#row('essential', occupation - this.skillCount);
  }

  optionalSkills(occupation: ConceptId): ConceptIds {
    return this.#row('optional', occupation - this.skillCount);
  }

  essentialTotal(occupation: ConceptId): number {
    return this.#section('essentialTotal')[occupation - this.skillCount] ?? 0;
  }

  optionalTotal(occupation: ConceptId): number {
    return this.#section('optionalTotal')[occupation - this.skillCount] ?? 0;
  }

  essentialFor(skill: ConceptId): ConceptIds {
    return this.#invertedRow('essential', skill, this.skillCount).map((row) => row + this.skillCount);
  }

  optionalFor(skill: ConceptId): ConceptIds {
    return this.#invertedRow('optional', skill, this.skillCount).map((row) => row + this.skillCount);
  }

  inLanguage(language: Language): LanguageIndex {
    const open = this.#languages.get(language);
    if (open) return open;
    if (!this.languages.includes(language)) {
      throw new Error(
        `This vocabulary has no labels in "${language}"; it has ${this.languages.join(', ')}. Import that language's ESCO file.`,
      );
    }
    if (!this.#parts.has(language)) throw new LanguageNotLoaded(language);
    const index = new LanguageIndex(language, (name) => this.#section(`${language}/${name}`));
    this.#languages.set(language, index);
    return index;
  }

  #section(name: string): SectionArray {
    const known = this.#sections.get(name);
    if (known) return known;
    const part = this.#parts.get(partOf(name));
    const section = part && sectionOf(part.buffer, this.#header, part.start, name);
    if (!section)
      throw new Error(`The vocabulary pack has no part "${name}". Import the official ESCO files again.`);
    this.#sections.set(name, section);
    return section;
  }

  #row(name: 'broader' | 'essential' | 'optional' | 'related', row: number): ConceptIds {
    let rows = this.#rows.get(name);
    if (!rows) {
      rows = { start: this.#section(`${name}.start`), items: this.#section(`${name}.items`) };
      this.#rows.set(name, rows);
    }
    return rows.items.subarray(rows.start[row], rows.start[row + 1]);
  }

  #invertedRow(name: string, item: number, count: number): Uint32Array {
    let rows = this.#inverted.get(name);
    if (!rows) {
      rows = invert(this.#section(`${name}.start`), this.#section(`${name}.items`), count);
      this.#inverted.set(name, rows);
    }
    return rows.items.subarray(rows.start[item], rows.start[item + 1]);
  }
}
