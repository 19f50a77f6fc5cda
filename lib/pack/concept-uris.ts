/** Concepts and their URIs, both ways: skills and occupations by the UUID that ends the URI, others by its text. */
import type { SectionArray } from './layout.ts';
import { stringAt } from './section-arrays.ts';
import type { ConceptId } from './vocabulary.ts';

const OF_SKILL = 'http://data.europa.eu/esco/skill/';
const OF_OCCUPATION = 'http://data.europa.eu/esco/occupation/';
/** Where the hexadecimal digits of each byte stand in the text of a UUID, 36 characters long. */
const BYTE_PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const DASH_PLACES = [8, 13, 18, 23];
/** URIs whose concept is remembered: more than our aliases of a language name. */
const REMEMBERED = 5000;

/** The URI of a skill or an occupation that is nothing but its UUID. */
interface PlainUri {
  isSkill: boolean;
  bytes: Uint8Array;
}

export class ConceptUris {
  readonly #skillCount: number;
  /** Texts of the URIs that are not put together from a UUID; '' for the others. */
  readonly #start: SectionArray;
  readonly #texts: SectionArray;
  readonly #uuids: SectionArray;
  /** Concepts in the order of their URIs. */
  readonly #order: SectionArray;
  readonly #found = new Map<string, ConceptId>();

  /** @param section throws if the pack lacks the named section */
  constructor(skillCount: number, section: (name: string) => SectionArray) {
    this.#skillCount = skillCount;
    this.#start = section('uri.start');
    this.#texts = section('uri.bytes');
    this.#uuids = section('uuid');
    this.#order = section('uriOrder');
  }

  uri(concept: ConceptId): string {
    const text = stringAt(this.#start, this.#texts, concept);
    if (text !== '') return text;
    return (concept < this.#skillCount ? OF_SKILL : OF_OCCUPATION) + uuidText(this.#uuids, concept);
  }

  /** The concept of a URI, or -1. Remembered: aliases are found by the thousand, by one pass after the other. */
  find(uri: string): ConceptId {
    let concept = this.#found.get(uri);
    if (concept === undefined) {
      concept = this.#search(uri);
      if (this.#found.size >= REMEMBERED) this.#found.clear();
      this.#found.set(uri, concept);
    }
    return concept;
  }

  #search(uri: string): ConceptId {
    const wanted = plainUri(uri);
    let low = 0;
    let high = this.#order.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const concept = this.#order[middle] as number;
      const place = this.#compare(concept, uri, wanted);
      if (place === 0) return concept;
      if (place < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /**
   * Negative where the concept's URI comes before another. Where both URIs have a UUID, its bytes are compared, which
   * stand in the order of the texts.
   */
  #compare(concept: ConceptId, uri: string, wanted: PlainUri | null): number {
    if (wanted === null || this.#start[concept] !== this.#start[concept + 1]) {
      const found = this.uri(concept);
      return found < uri ? -1 : found > uri ? 1 : 0;
    }
    const isSkill = concept < this.#skillCount;
    // "occupation" comes before "skill".
    if (isSkill !== wanted.isSkill) return isSkill ? 1 : -1;
    for (let at = 0; at < 16; at++) {
      const difference = (this.#uuids[concept * 16 + at] as number) - (wanted.bytes[at] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** null for URIs of another form than the pack puts together from a UUID. */
function plainUri(uri: string): PlainUri | null {
  const isSkill = uri.startsWith(OF_SKILL);
  if (!isSkill && !uri.startsWith(OF_OCCUPATION)) return null;
  const from = isSkill ? OF_SKILL.length : OF_OCCUPATION.length;
  if (uri.length !== from + 36 || DASH_PLACES.some((place) => uri[from + place] !== '-')) return null;
  const bytes = new Uint8Array(16);
  for (let at = 0; at < BYTE_PLACES.length; at++) {
    const place = from + (BYTE_PLACES[at] as number);
    const high = hexDigit(uri.charCodeAt(place));
    const low = hexDigit(uri.charCodeAt(place + 1));
    if (high < 0 || low < 0) return null;
    bytes[at] = high * 16 + low;
  }
  return { isSkill, bytes };
}

/** -1 for what is no digit, and for capital ones, which the pack does not write. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}

function uuidText(uuids: SectionArray, concept: ConceptId): string {
  let hex = '';
  for (let byte = concept * 16; byte < concept * 16 + 16; byte++) {
    hex += ((uuids[byte] as number) | 256).toString(16).slice(1);
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
