import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stoppedSites } from '../../../lib/settings.ts';
import { registerAllowedSites } from '../../../lib/tabs/allowed-sites.ts';
import { ALL_SITES, allowSite, resumeSite, siteAccess, stopSite } from '../../../lib/tabs/site-access.ts';

const SITE = { host: 'jobs.example', pattern: 'https://jobs.example/*' };
let granted: string[];
const registered = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  registered.mockReset();
  granted = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => granted.includes(origin) || granted.includes(ALL_SITES)),
    getAll: async () => ({ origins: granted }),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      granted.push(...origins);
      return true;
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      return true;
    },
  });
  Object.assign(fakeBrowser, {
    scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: registered },
  });
});

describe('a site', () => {
  test('is granted nothing at first, then itself, and nothing again', async () => {
    expect(await siteAccess(SITE)).toEqual({ granted: 'none', stopped: false });
    await allowSite(SITE);
    expect(await siteAccess(SITE)).toEqual({ granted: 'site', stopped: false });
    await stopSite(SITE);
    expect([granted, await stoppedSites.getValue()]).toEqual([[], []]);
  });

  test('is left alone although all are allowed, until it is wanted again', async () => {
    granted = [ALL_SITES];
    await stopSite(SITE);
    expect(await siteAccess(SITE)).toEqual({ granted: 'all', stopped: true });
    expect(granted).toEqual([ALL_SITES]);
    await resumeSite(SITE.host);
    expect(await siteAccess(SITE)).toEqual({ granted: 'all', stopped: false });
  });
});

test('the script is registered for what is granted, without the sites that are left alone', async () => {
  granted = [ALL_SITES];
  await stoppedSites.setValue(['mail.example']);
  await registerAllowedSites();
  expect(registered).toHaveBeenCalledWith([
    expect.objectContaining({ matches: [ALL_SITES], excludeMatches: ['*://mail.example/*'] }),
  ]);
});

test('where nothing is granted nothing is registered', async () => {
  await registerAllowedSites();
  expect(registered).not.toHaveBeenCalled();
});
