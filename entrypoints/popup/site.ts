/** The site of an address, as a permission names it. */
export interface SitePattern {
  host: string;
  /** A match pattern. Permissions are granted by host; Firefox knows no ports in them. */
  pattern: string;
}

/** null where the address is unknown or of a scheme that cannot be allowed. */
export function siteOf(address: string | undefined): SitePattern | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { host: hostname, pattern: `${protocol}//${hostname}/*` };
}
