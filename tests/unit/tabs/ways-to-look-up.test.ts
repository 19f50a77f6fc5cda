import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookUpHit } from '../../../lib/lookup/pages.ts';
import type { Engine, EngineHolder } from '../../../lib/tabs/engine.ts';
import { panelTarget } from '../../../lib/tabs/panel.ts';
import { offerWaysToLookUp, panelAddress } from '../../../lib/tabs/ways-to-look-up.ts';

const HIT: LookUpHit = {
  uri: 'http://data.europa.eu/esco/skill/1',
  kind: 'skill',
  label: 'R&D <basics>',
  matched: 'R&D <basics>',
  matchedKind: 'preferred',
  code: null,
  type: 'skill',
};
const engine: EngineHolder = {
  ready: async () => ({ lookUp: () => [HIT] }) as unknown as Engine,
  renew: () => {},
};

/** One event of the browser: its listeners, called by `fire`. */
function event<Args extends unknown[]>() {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    fire: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

const omnibox = {
  onInputChanged: event<[string, (suggestions: { content: string; description: string }[]) => void]>(),
  onInputEntered: event<[string, string]>(),
};
const menu = { onClicked: event<[{ menuItemId: string; selectionText?: string }, { id: number }]>() };
const open = vi.fn(async () => {});

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { omnibox, contextMenus: menu, sidePanel: { open } });
  open.mockReset();
  await panelTarget.setValue(null);
  offerWaysToLookUp(engine, { menu: () => 'Look up', describe: ({ label }) => label });
});

it('suggests concepts in the address bar, as text that is no markup', async () => {
  const suggestions = await new Promise((resolve) => omnibox.onInputChanged.fire('r', resolve));
  expect(suggestions).toEqual([{ content: HIT.uri, description: 'R&amp;D &lt;basics&gt;' }]);
});

it('opens the page of a suggestion, or a search for what was typed', () => {
  expect(panelAddress(HIT.uri)).toContain(`sidepanel.html#/concept/${encodeURIComponent(HIT.uri)}`);
  expect(panelAddress(' fork lift ')).toContain('sidepanel.html#/look-up/fork%20lift');
});

it('looks a selection up in the side panel', async () => {
  menu.onClicked.fire({ menuItemId: 'look-up', selectionText: ' forklift ' }, { id: 7 });
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
  await vi.waitFor(async () => expect(await panelTarget.getValue()).toMatchObject({ text: 'forklift' }));
});

it('opens a tab where no panel can be opened', async () => {
  open.mockRejectedValue(new Error('no gesture'));
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  menu.onClicked.fire({ menuItemId: 'look-up', selectionText: 'forklift' }, { id: 7 });
  await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: panelAddress('forklift') }));
  expect(await panelTarget.getValue()).toBeNull();
});
