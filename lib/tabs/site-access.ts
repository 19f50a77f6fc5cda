/**
 * What a person may allow: nothing, one site, all sites; and where all are allowed, the sites that are left alone all the
 * same. For the faces: a permission can only be asked for in the click on one of the extension's own pages.
 */
import { browser } from 'wxt/browser';
import { stoppedSites } from '../settings.ts';

/** The match pattern that stands for every page that can hold a posting. */
export const ALL_SITES = '*://*/*';

export interface Site {
  host: string;
  /** The match pattern of its permission. Permissions are granted by host; Firefox knows no ports in them. */
  pattern: string;
}

export interface SiteAccess {
  /** `none`: pages are read at a press of the button only. */
  granted: 'none' | 'site' | 'all';
  /** The person does not want this site read by itself, although it is granted. */
  stopped: boolean;
}

export async function siteAccess({ host, pattern }: Site): Promise<SiteAccess> {
  const [all, site, stopped] = await Promise.all([
    browser.permissions.contains({ origins: [ALL_SITES] }),
    browser.permissions.contains({ origins: [pattern] }),
    stoppedSites.getValue(),
  ]);
  return { granted: all ? 'all' : site ? 'site' : 'none', stopped: stopped.includes(host) };
}

/** To be called in the handler of a click, before anything is awaited. False: the person declined. */
export async function allowSite({ host, pattern }: Site): Promise<boolean> {
  const isAllowed = await browser.permissions.request({ origins: [pattern] });
  if (isAllowed) await resumeSite(host);
  return isAllowed;
}

/** To be called in the handler of a click, before anything is awaited. False: the person declined. */
export function allowAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

/** Takes the permission for all sites back; sites that were allowed one by one stay allowed. */
export function stopAllSites(): Promise<boolean> {
  return browser.permissions.remove({ origins: [ALL_SITES] });
}

/** The site is read at a press of the button only: its permission goes, or it is put on the list of those left alone. */
export async function stopSite({ host, pattern }: Site): Promise<void> {
  const { granted } = await siteAccess({ host, pattern });
  if (granted === 'all')
    await stoppedSites.setValue([...new Set([...(await stoppedSites.getValue()), host])]);
  else if (granted === 'site') await browser.permissions.remove({ origins: [pattern] });
}

/** Takes a site off the list of those left alone. */
export async function resumeSite(host: string): Promise<void> {
  const stopped = await stoppedSites.getValue();
  if (stopped.includes(host)) await stoppedSites.setValue(stopped.filter((each) => each !== host));
}
