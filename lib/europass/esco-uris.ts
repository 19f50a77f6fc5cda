/** Addresses of ESCO concepts as files write them. */

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** ESCO's own address, with or without a slash, a query or a fragment behind it. */
const CONCEPT = new RegExp(
  `^https?://data\\.europa\\.eu/esco/(skill|occupation)/(${UUID})(?:/|/?[?#][^\\s]*)?$`,
  'i',
);
/** Shortened by a prefix that a context declares: `esco-skill:…`, `esco:skill/…`. */
const SHORTENED = new RegExp(`^esco(?:[-_]|:(?:esco/)?)(skill|occupation)s?[:/](${UUID})$`, 'i');
/** A page of the ESCO portal, or a question to its service, that carries the address: `…?uri=http…`. */
const ASKED = /^https?:\/\/(?:esco\.ec|ec|data)\.europa\.eu\/[^\s?]*\?(?:[^\s#]*&)?uri=([^\s&#]+)/i;

const LONGEST = 400;

export interface EscoUri {
  kind: 'skill' | 'occupation';
  /** As ESCO itself writes it: `http:`, small letters, no slash at the end. */
  uri: string;
}

/** The concept that an address names, or null. A made-up UUID passes: only a vocabulary can tell. */
export function escoUri(value: unknown): EscoUri | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim();
  const address = askedFor(text) ?? text;
  const [, kind, uuid] = CONCEPT.exec(address) ?? SHORTENED.exec(address) ?? [];
  if (!kind || !uuid) return null;
  const name = kind.toLowerCase() === 'skill' ? 'skill' : 'occupation';
  return { kind: name, uri: `http://data.europa.eu/esco/${name}/${uuid.toLowerCase()}` };
}

function askedFor(text: string): string | null {
  const asked = ASKED.exec(text)?.[1];
  if (asked === undefined) return null;
  try {
    return decodeURIComponent(asked);
  } catch {
    return null;
  }
}
