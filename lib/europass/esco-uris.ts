/** Addresses of ESCO concepts as files write them. */

const CONCEPT =
  /^https?:\/\/data\.europa\.eu\/esco\/(skill|occupation)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/?$/i;

export interface EscoUri {
  kind: 'skill' | 'occupation';
  /** As ESCO itself writes it: `http:`, small letters, no slash at the end. */
  uri: string;
}

/** The concept that an address names, or null. A made-up UUID passes: only a vocabulary can tell. */
export function escoUri(value: unknown): EscoUri | null {
  if (typeof value !== 'string' || value.length > 200) return null;
  const [, kind, uuid] = CONCEPT.exec(value.trim()) ?? [];
  if (!kind || !uuid) return null;
  const name = kind.toLowerCase() === 'skill' ? 'skill' : 'occupation';
  return { kind: name, uri: `http://data.europa.eu/esco/${name}/${uuid.toLowerCase()}` };
}
