/**
 * The services that ESCO is asked of, and the only addresses the product ever sends a request to: the manifest's
 * `connect-src` is made of this list, and the browser refuses everything else.
 *
 * `open`: the open API 2.1 (https://ec.europa.eu/esco/open-api). `web`: the older web service
 * (https://ec.europa.eu/esco/api), and the local API that the Commission gives out, which speaks the same language.
 */

export type ServiceKind = 'open' | 'web';

/** A service by where it answers; `base` has no slash at its end. */
export interface EscoService {
  kind: ServiceKind;
  base: string;
  /** The ESCO version asked for: `latest`, `v1.2.1`, … The web service would answer v1.0.9 if it were not told. */
  version: string;
}

const PUBLIC_HOST = 'https://ec.europa.eu';

/** The public services: the first is asked first, the second where the first fails. */
export const PUBLIC_SERVICES: readonly EscoService[] = [
  { kind: 'open', base: `${PUBLIC_HOST}/esco/open-api`, version: 'latest' },
  { kind: 'web', base: `${PUBLIC_HOST}/esco/api`, version: 'v1.2.1' },
];

/** Hosts of a local API: this machine, by either name. Another machine's is reached through the command in Node. */
const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

/** What the extension's content security policy lets it connect to besides itself. */
export const CONNECT_SOURCES: readonly string[] = [
  PUBLIC_HOST,
  ...LOCAL_HOSTS.map((host) => `http://${host}:*`),
];

/** Match pattern of the host that must be allowed before a service is asked; permissions know no ports. */
export function hostPattern(base: string): string {
  const { protocol, hostname } = new URL(base);
  return `${protocol}//${hostname}/*`;
}

/** Whether a service is on this machine. */
export function isLocal(base: string): boolean {
  return LOCAL_HOSTS.includes(new URL(base).hostname);
}

/** Whether the product may contact an address at all: that of a public service or of this machine. */
export function isServiceAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  return origin === PUBLIC_HOST || (protocol === 'http:' && LOCAL_HOSTS.includes(hostname));
}

/**
 * The base address that a person typed, without what does not belong to it.
 * @throws RangeError for what is no address of a web service
 */
export function baseAddress(typed: string): string {
  const text = typed.trim();
  const full = /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(full)) throw new RangeError(`"${typed}" is no address of a web service.`);
  const { protocol, origin, pathname, username, password } = new URL(full);
  if (!/^https?:$/.test(protocol) || username || password)
    throw new RangeError(`"${typed}" is no address of a web service.`);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/** A service that the person named, by its address: the open API's ends in its name, all others speak the older language. */
export function serviceAt(base: string, version: string): EscoService {
  return { base, version, kind: /\/open-api$/.test(base) ? 'open' : 'web' };
}

/**
 * What all of ESCO v1.2.1 comes to over the open API at the pace of `PATIENT`: 13,939 skills of 20 KB, 3,039
 * occupations of 69 KB and 1,260 groups of 7 KB, twenty a request (sizes of recorded answers, before compression).
 */
export const COST = { requests: 920, megabytes: 500, minutes: 13 };
