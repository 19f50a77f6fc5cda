// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
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
import { sampleSaved, savedAnalyst, savedCare } from './saved-services.ts';

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

  it.each([
    ['the skills by group', '#/posting?by=group', 'information skills'],
    ['narrowed skills', '#/posting?type=knowledge&find=s', /shown$/],
    ['the occupations', '#/posting/occupations', /^Usually essential/],
    ['the profile', '#/posting/profile', 'The same as a table'],
    ['the check', '#/posting/check', /things to look at/],
    ['no saved postings', '#/saved', 'Nothing saved yet'],
  ])('in %s', async (_name, place, there) => {
    location.hash = place;
    const { container } = renderWithWords(<PanelApp services={samplePanelServices()} />);
    await screen.findByText(there);
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    ['the saved postings', '#/saved', '2 postings'],
    ['one of them', '#/saved/care', 'Your note'],
    ['the comparison', '#/compare/analyst,care', 'Asked for by'],
    ['the print view', '#/print/analyst,care', 'Asked for day shifts.'],
  ])('in %s', async (_name, place, there) => {
    location.hash = place;
    const saved = sampleSaved([savedAnalyst(), savedCare()]);
    const { container } = renderWithWords(<PanelApp services={samplePanelServices({ saved })} />);
    await screen.findByText(there);
    for (const box of container.querySelectorAll<HTMLInputElement>('.saved-list input')) fireEvent.click(box);
    expect(await violations(container)).toEqual([]);
  });

  it('in a session that is about to end', async () => {
    location.hash = '#/saved';
    const saved = sampleSaved();
    await saved.session.begin();
    const { container } = renderWithWords(<PanelApp services={samplePanelServices({ saved })} />);
    fireEvent.click(await screen.findByRole('button', { name: 'End the session' }));
    expect(await violations(container)).toEqual([]);
  });

  it('in the reasons of a skill, in choosing another, and after it was rejected', async () => {
    const { container } = renderWithWords(<PanelApp services={samplePanelServices()} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Why? The reasons for “SQL”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not this, but…' }));
    fireEvent.input(screen.getByRole('combobox', { name: /What do the words mean/ }), {
      target: { value: 'sta' },
    });
    await waitFor(() => expect(container.querySelector('.chooser .hit')).not.toBeNull());
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not this' }));
    await screen.findByRole('button', { name: 'Undo' });
    expect(await violations(container)).toEqual([]);
  });

  it('in a page that is no posting, with sections left out', async () => {
    const reading = { ...ready(analyst()), annotated: false } as TabReading;
    const services = samplePanelServices({ reading: async () => reading });
    const { container } = renderWithWords(<PanelApp services={services} />);
    await screen.findByText('Annotate anyway');
    expect(await violations(container)).toEqual([]);
    cleanup();
    const leftOut = [{ section: 'benefits' as const, takenIn: false }];
    const posting = renderWithWords(
      <PanelApp
        services={samplePanelServices({ reading: async () => ({ ...ready(analyst()), leftOut }) })}
      />,
    );
    await screen.findByText('Left out of the count');
    expect(await violations(posting.container)).toEqual([]);
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
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    await screen.findByText('“Metabase” means “business intelligence”');
    expect(await violations(container)).toEqual([]);
  });
});
