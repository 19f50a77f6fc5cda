// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { formatRoute } from '../../../components/panel/route.ts';
import type { PanelServices } from '../../../components/panel/services.ts';
import { WordsProvider } from '../../../components/words.tsx';
import type { GroupPage, LookUpHit } from '../../../lib/lookup/pages.ts';
import type { TabReading } from '../../../lib/messages.ts';
import { HITS, sampleKept, samplePanelServices } from './panel-services.ts';
import { renderWithWords } from './render.tsx';
import { analyst, care, dataAnalystPage, ready, statisticsPage } from './samples.ts';
import { translateFrom } from './translate.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function show(changes: Partial<PanelServices> = {}) {
  return renderWithWords(<PanelApp services={samplePanelServices(changes)} />);
}
const field = () => screen.getByRole<HTMLInputElement>('combobox');
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

describe('the posting in the panel', () => {
  it('shows what was read of the tab, and what a label could also mean', async () => {
    show();
    await screen.findByText('17 skills');
    expect(screen.getByText(/could also mean:/).textContent).toBe('could also mean: data protection');
  });

  it('says how to read a page that was not read, and that nothing happens unasked', async () => {
    show({ reading: async () => ({ state: 'unread' }) });
    await screen.findByText('Press the toolbar button, or Alt+Shift+E, to read it.');
    screen.getByText('Nothing is read without you asking for it.');
  });

  it('follows to another tab', async () => {
    const answers: TabReading[] = [ready(analyst()), ready(care())];
    let changed = () => {};
    show({
      reading: async () => answers.shift() ?? { state: 'unread' },
      onReadingChanged: (listener) => {
        changed = listener;
        return () => {};
      },
    });
    await screen.findByText('17 skills');
    act(changed);
    await screen.findByText('Healthcare Assistant, nights');
  });

  it('drops the answer about a tab that is no longer looked at', async () => {
    const late = Promise.withResolvers<TabReading>();
    const answers = [late.promise, Promise.resolve(ready(care()))];
    let changed = () => {};
    show({
      reading: () => answers.shift() ?? late.promise,
      onReadingChanged: (listener) => {
        changed = listener;
        return () => {};
      },
    });
    await waitFor(() => expect(answers).toHaveLength(1));
    act(changed);
    await screen.findByText('4 skills');
    await act(async () => late.resolve(ready(analyst())));
    screen.getByText('4 skills');
  });

  it('leads from a skill to its concept and back', async () => {
    show();
    location.hash = formatRoute({ view: 'concept', uri: statisticsPage().uri });
    const heading = await screen.findByRole('heading', { level: 1, name: 'statistics' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    fireEvent.click(screen.getByRole('tab', { name: 'Posting' }));
    await screen.findByText('17 skills');
    fireEvent.click(screen.getByRole('button', { name: 'About “statistics”' }));
    await screen.findByRole('heading', { level: 1, name: 'statistics' });
  });
});

describe('the tabs of the panel', () => {
  it('are gone through with the arrow keys, round and round, and chosen by pressing', async () => {
    show();
    const posting = screen.getByRole('tab', { name: 'Posting', selected: true });
    const lookUp = screen.getByRole('tab', { name: 'Look up', selected: false });
    posting.focus();
    fireEvent.keyDown(posting, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(lookUp);
    fireEvent.keyDown(lookUp, { key: 'End' });
    const last = screen.getAllByRole('tab').at(-1) as HTMLElement;
    expect(document.activeElement).toBe(last);
    fireEvent.keyDown(last, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(posting);
    fireEvent.keyDown(posting, { key: 'End' });
    fireEvent.click(lookUp);
    await waitFor(() => expect(document.activeElement).toBe(field()));
    screen.getByRole('tab', { name: 'Look up', selected: true });
  });
});

describe('looking a term up', () => {
  beforeEach(() => {
    location.hash = '#/look-up/';
  });

  it('answers while one types, and says which label matched', async () => {
    show();
    expect(document.activeElement).toBe(field());
    type('sta');
    await screen.findByText('2 results');
    screen.getByRole('option', { name: /statistics.*knowledge.*also called “use of statistics”/ });
    screen.getByRole('option', { name: /data analyst.*occupation 2511\.3/ });
    expect(location.hash).toBe('#/look-up/sta');
  });

  it('is done with the keyboard alone', async () => {
    show();
    type('sta');
    await screen.findByText('2 results');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    const chosen = screen.getByRole('option', { selected: true });
    expect(chosen.textContent).toContain('data analyst');
    expect(field().getAttribute('aria-activedescendant')).toBe(chosen.id);
    fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByRole('heading', { level: 1, name: 'data analyst' });
  });

  it('takes the first hit on Enter, and empties the field on Escape', async () => {
    show();
    type('sta');
    await screen.findByText('2 results');
    fireEvent.keyDown(field(), { key: 'Escape' });
    await waitFor(() => expect(field().value).toBe(''));
    expect(screen.queryByRole('option')).toBeNull();
    type('stat');
    await screen.findByText('2 results');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByRole('heading', { level: 1, name: 'statistics' });
  });

  it('never shows the answer to an earlier word', async () => {
    const slow = Promise.withResolvers<LookUpHit[]>();
    show({ lookUp: (text) => (text === 's' ? slow.promise : Promise.resolve(HITS.slice(1))) });
    type('s');
    type('st');
    await screen.findByText('1 result');
    await act(async () => slow.resolve(HITS));
    screen.getByText('1 result');
  });

  it('says what to try where nothing is called so, and that a search failed', async () => {
    show({ lookUp: (text) => (text === 'zz' ? Promise.resolve([]) : Promise.reject(new Error('gone'))) });
    type('zz');
    await screen.findByText(/Nothing in the vocabulary in use is called “zz”\. Try a shorter word/);
    type('yy');
    await screen.findByText(/The search did not answer/);
  });

  it('says in which language to try where the vocabulary does not speak the person’s', async () => {
    location.hash = '#/look-up/Gabelstapler';
    render(
      <WordsProvider t={await translateFrom('de')} language="de">
        <PanelApp services={samplePanelServices({ lookUp: async () => [] })} />
      </WordsProvider>,
    );
    await screen.findByText(/heißt „Gabelstapler“\. Sprache des verwendeten Vokabulars: Englisch/);
  });
});

describe('the page of a concept', () => {
  const open = (uri: string) => {
    location.hash = formatRoute({ view: 'concept', uri });
  };

  it('shows a skill: type, labels, hierarchy, occupations, the way to ESCO', async () => {
    const page = statisticsPage();
    open(page.uri);
    show();
    await screen.findByRole('heading', { level: 1, name: 'statistics' });
    screen.getByText('knowledge · cross-sector · digital');
    screen.getByRole('heading', { name: `Essential for · ${page.essentialFor.length}` });
    expect(screen.getByRole('link', { name: /Open in ESCO/ }).getAttribute('href')).toBe(
      `https://esco.ec.europa.eu/en/classification/skill?uri=${encodeURIComponent(page.uri)}`,
    );
    fireEvent.click(screen.getByRole('button', { name: `Show all ${page.essentialFor.length}` }));
    for (const { label } of page.essentialFor) screen.getAllByRole('button', { name: label });
  });

  it('shows a second language on demand', async () => {
    open(statisticsPage().uri);
    show();
    await screen.findByText('Datenauswertung');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /another language/ }).value).toBe('de');
  });

  it('shows a group with what lies above, below and in it', async () => {
    const group: GroupPage = {
      kind: 'group',
      holds: 'occupations',
      uri: 'http://data.europa.eu/esco/isco/C251',
      label: 'Software developers and analysts',
      code: '251',
      labels: [],
      groups: [{ uri: 'http://data.europa.eu/esco/isco/C25', label: 'ICT professionals', code: '25' }],
      below: [
        { uri: 'http://data.europa.eu/esco/isco/C2511', label: 'Systems analysts', code: '2511', count: 7 },
      ],
      members: [],
    };
    open(group.uri);
    show({ conceptPage: async (uri) => (uri === group.uri ? group : dataAnalystPage()) });
    await screen.findByRole('heading', { level: 1, name: group.label });
    screen.getByText('7 occupations');
    screen.getByRole('button', { name: 'ICT professionals' });
    fireEvent.click(screen.getByRole('button', { name: 'Systems analysts' }));
    await screen.findByRole('heading', { level: 1, name: 'data analyst' });
  });

  it('is remembered, and a favourite until it is taken back', async () => {
    const kept = sampleKept();
    open(statisticsPage().uri);
    show({ kept });
    fireEvent.click(await screen.findByRole('button', { name: 'Favourite: statistics', pressed: false }));
    await screen.findByRole('button', { name: 'Favourite: statistics', pressed: true });
    location.hash = formatRoute({ view: 'lookUp', text: '' });
    await screen.findByRole('heading', { name: 'Favourites' });
    fireEvent.click(screen.getByRole('button', { name: 'statistics' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Favourite: statistics', pressed: true }));
    await screen.findByRole('button', { name: 'Favourite: statistics', pressed: false });
    location.hash = formatRoute({ view: 'lookUp', text: '' });
    await screen.findByRole('heading', { name: 'Looked at last' });
    fireEvent.click(screen.getByRole('button', { name: 'Forget what I looked at' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'statistics' })).toBeNull());
  });

  it('shows an occupation, and how many of its skills the vocabulary holds', async () => {
    open(dataAnalystPage().uri);
    show();
    await screen.findByRole('heading', { level: 1, name: 'data analyst' });
    screen.getByText('occupation · ESCO code 2511.3');
    screen.getByText('12 of 30 are in the vocabulary in use');
    fireEvent.click(screen.getByRole('button', { name: 'statistics' }));
    await screen.findByRole('heading', { level: 1, name: 'statistics' });
  });

  it('copies the identifier', async () => {
    const copy = vi.fn(async () => {});
    open(statisticsPage().uri);
    show({ copy });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    await screen.findByText('Identifier copied.');
    expect(copy).toHaveBeenCalledWith(statisticsPage().uri);
  });

  it('says that the vocabulary does not hold a concept, and still leads to ESCO', async () => {
    open('http://data.europa.eu/esco/occupation/unknown');
    show();
    await screen.findByRole('heading', { name: 'Not in the vocabulary in use' });
    expect(screen.getByRole('link', { name: /Open in ESCO/ }).getAttribute('href')).toContain('/occupation?');
  });

  it('can be asked for again after a failure', async () => {
    const conceptPage = vi
      .fn<PanelServices['conceptPage']>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce(statisticsPage());
    open(statisticsPage().uri);
    show({ conceptPage });
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 1, name: 'statistics' });
  });
});
