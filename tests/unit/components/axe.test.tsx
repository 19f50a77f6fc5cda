// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { formatRoute } from '../../../components/panel/route.ts';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import type { TabReading } from '../../../lib/messages.ts';
import { sampleOptionsServices } from './options-services.ts';
import { samplePanelServices } from './panel-services.ts';
import { samplePopupServices } from './popup-services.ts';
import { renderWithWords } from './render.tsx';
import { analyst, care, dataAnalystPage, ready, statisticsPage } from './samples.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

/** What axe finds, by rule; colours and sizes need a browser and are tested there. */
async function violations(container: Element): Promise<string[]> {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const readings: Record<string, TabReading> = {
  ready: ready(analyst()),
  'ready without necessity': ready(care()),
  empty: ready({ ...analyst(), skills: [], occupations: [] }),
  'other language, no posting': ready({
    ...care(),
    posting: { ...care().posting, language: 'de', isPosting: false },
  }),
  forbidden: { state: 'forbidden', sentence: 'Browsers keep this page to themselves.' },
  failed: { state: 'failed', sentence: 'The page did not answer.' },
  unread: { state: 'unread' },
};

describe('axe finds nothing', () => {
  it.each(Object.keys(readings))('in the popup: %s', async (name) => {
    const read = async () => readings[name] ?? { state: 'unread' as const };
    const { container } = renderWithWords(
      <PopupApp services={samplePopupServices({ read })} asPage={false} />,
    );
    await screen.findByText(/^This service uses/);
    expect(await violations(container)).toEqual([]);
  });

  it.each(Object.keys(readings))('in the panel: %s', async (name) => {
    const reading = async () => readings[name] ?? { state: 'unread' as const };
    const { container } = renderWithWords(<PanelApp services={samplePanelServices({ reading })} />);
    await screen.findByText(/^This service uses/);
    expect(await violations(container)).toEqual([]);
  });

  it('in the export choices', async () => {
    const { container } = renderWithWords(<PopupApp services={samplePopupServices()} asPage={false} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
    expect(await violations(container)).toEqual([]);
  });

  it('while looking up', async () => {
    location.hash = '#/look-up/sta';
    const { container } = renderWithWords(<PanelApp services={samplePanelServices()} />);
    await screen.findByText('2 results');
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' });
    expect(await violations(container)).toEqual([]);
  });

  it.each([statisticsPage().uri, dataAnalystPage().uri, 'http://data.europa.eu/esco/skill/unknown'])(
    'on the page of %s',
    async (uri) => {
      location.hash = formatRoute({ view: 'concept', uri });
      const { container } = renderWithWords(<PanelApp services={samplePanelServices()} />);
      await screen.findByRole('link', { name: /Open in ESCO/ });
      expect(await violations(container)).toEqual([]);
    },
  );

  it('in the settings', async () => {
    const { container } = renderWithWords(<OptionsApp services={sampleOptionsServices()} />);
    fireEvent.click(await screen.findByRole('button', { name: /^Delete ESCO/ }));
    expect(await violations(container)).toEqual([]);
  });
});
