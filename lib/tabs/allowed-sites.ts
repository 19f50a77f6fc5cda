/**
 * The sites a person allowed for good. The browser's own list of granted origins is the only one kept:
 * the annotator is registered for exactly those, and gone from everywhere else.
 */
import { browser } from 'wxt/browser';
import { hostPattern, PUBLIC_SERVICES } from '../esco/api/services.ts';
import { escoService, stoppedSites } from '../settings.ts';
import { ANNOTATOR_FILE, clearPage, injectAnnotator } from './annotator.ts';
import type { Readings } from './readings.ts';

const SCRIPT_ID = 'allowed-sites';

let last: Promise<void> = Promise.resolve();

/** Makes the registered content script match the granted origins. Calls wait for each other. */
export function registerAllowedSites(): Promise<void> {
  // Two at once would both see nothing registered, and the second would be refused as a duplicate.
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const matches = await sitesToRead((await browser.permissions.getAll()).origins);
  const ids = [SCRIPT_ID];
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const excludeMatches = (await stoppedSites.getValue()).map(patternOfHost);
  const script = { id: SCRIPT_ID, matches, excludeMatches, js: [ANNOTATOR_FILE] };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else {
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
}

/** Puts the annotator into the tabs that already show one of these origins (match patterns). */
export async function injectIntoOpenTabs(origins: readonly string[] | undefined): Promise<void> {
  const patterns = pageOrigins(origins);
  if (patterns.length === 0) return;
  const stopped = (await stoppedSites.getValue()).map(patternOfHost);
  const tabs = await browser.tabs.query({ url: patterns });
  const wanted = tabs.filter(({ url = '' }) => !stopped.some((pattern) => matchesOrigin(pattern, url)));
  // A tab that is closing, discarded or an error page refuses: it is simply left as it is.
  await Promise.allSettled(wanted.map(({ id }) => (id === undefined ? undefined : injectAnnotator(id))));
}

/**
 * After a grant was withdrawn: every open tab of those origins is cleaned. Without the grant the
 * addresses of tabs are hidden, so a tab is left alone only if it was read and shows another site.
 */
export async function cleanOpenTabs(
  origins: readonly string[] | undefined,
  readings: Readings,
  forget: (tabId: number) => Promise<void>,
): Promise<void> {
  const patterns = pageOrigins(origins);
  if (patterns.length === 0) return;
  const known = await readings.all();
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const reading = known.get(id);
    if (reading && !patterns.some((pattern) => matchesOrigin(pattern, reading.url))) continue;
    await clearPage(id);
    await forget(id);
  }
}

/** The match pattern of every page of a host. */
export function patternOfHost(host: string): string {
  return `*://${host}/*`;
}

/** The origins that were granted so that their pages are read, not so that the ESCO service there is asked. */
export async function sitesToRead(origins: readonly string[] | undefined): Promise<string[]> {
  const named = await escoService.getValue();
  const services = [...PUBLIC_SERVICES, ...(named ? [named] : [])].map(({ base }) => hostPattern(base));
  return pageOrigins(origins).filter((origin) => !services.includes(origin));
}

/** The origins whose pages can hold a posting: `http`, `https` and `*` schemes. */
export function pageOrigins(origins: readonly string[] | undefined): string[] {
  return (origins ?? []).filter((origin) => /^(?:\*|https?):\/\//.test(origin));
}

/** Whether an origin's match pattern (`https://example.com/*`, `*://*.example.com/*`) covers an address. */
export function matchesOrigin(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, scheme, host = ''] = parts;
  const { protocol, hostname } = new URL(url);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  if (host === '*') return true;
  // Match patterns may name a port; permissions are granted by host.
  const wanted = host.replace(/:(?:\d+|\*)$/, '');
  if (!wanted.startsWith('*.')) return hostname === wanted;
  return hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1));
}
