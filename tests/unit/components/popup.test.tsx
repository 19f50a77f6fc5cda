// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import type { PopupServices } from '../../../components/popup/services.ts';
import type { Analysis } from '../../../lib/analysis.ts';
import type { TabReading } from '../../../lib/messages.ts';
import { samplePopupServices } from './popup-services.ts';
import { renderWithWords } from './render.tsx';
import { analyst, care, ready } from './samples.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(changes: Partial<PopupServices> = {}) {
  return renderWithWords(<PopupApp services={samplePopupServices(changes)} asPage={false} />);
}
/** Lets so many milliseconds pass. */
const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const reading = (given: TabReading) => ({ read: async () => given });

describe('the popup of a posting that was read', () => {
  it('answers first: whose posting it is, how many skills, which occupation', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Data Analyst (m/f/d)' })).toBeTruthy();
    screen.getByText('Nordlicht Logistics · English · read from the page’s job data');
    screen.getByText('17 skills');
    screen.getByText('9 required · 5 nice to have · 3 unclear');
    screen.getByText('names 8 of its 30 essential skills · by title and skills');
    expect(screen.getByText(/also close:/).textContent).toBe(
      'also close: business intelligence manager, statistician',
    );
  });

  it('lists every skill once, as ESCO writes it, under how much it is wanted', async () => {
    const { container } = show();
    await screen.findByText('17 skills');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Occupation',
      'Most important',
      'Required · 9',
      'Nice to have · 5',
      'Unclear whether required · 3',
      'Looks like a skill, not in the starter vocabulary · 2',
    ]);
    const labels = [...container.querySelectorAll('.skill .label')].map((label) => label.textContent);
    expect(labels.toSorted()).toEqual(
      analyst()
        .skills.map((skill) => skill.label)
        .toSorted(),
    );
  });

  it('says how each was found: how often, by a word that ESCO does not have, in another spelling, by a sentence', async () => {
    show();
    const row = async (label: string) =>
      (await screen.findByText(label, { selector: '.label' })).closest('li')?.textContent;
    expect(await row('statistics')).toContain('3×');
    expect(await row('use spreadsheets software')).toContain('“Excel” · not an ESCO label');
    expect(await row('information confidentiality')).toContain('“data confidentialty” · similar spelling');
    expect(await row('present reports')).toContain('from a sentence');
  });

  it('goes through the mentions of a skill as it is pressed again', async () => {
    const showMention = vi.fn(async () => true);
    show({ showMention });
    const row = await screen.findByRole('button', { name: /^SQL/ });
    for (const said of ['Mention 1 of 2', 'Mention 2 of 2', 'Mention 1 of 2']) {
      fireEvent.click(row);
      await screen.findByText(`${said} of “SQL” is shown in the page.`);
    }
    const { uri } = analyst().skills[0] ?? {};
    expect(showMention.mock.calls).toEqual([
      [uri, 0],
      [uri, 1],
      [uri, 0],
    ]);
  });

  it('says so when the page no longer holds a mention', async () => {
    show({ showMention: async () => false });
    fireEvent.click(await screen.findByRole('button', { name: /^SQL/ }));
    await screen.findByText(/“SQL” could not be shown/);
  });

  it('shows the words that mean a skill which none of them names, here and in the page, and why', async () => {
    const showMention = vi.fn(async () => true);
    const { container } = show({ showMention });
    const row = await screen.findByRole('button', { name: /^present reports/ });
    expect(row.getAttribute('aria-expanded')).toBe('false');
    expect(container.textContent).not.toContain('explain your findings');
    fireEvent.click(row);
    expect(container.querySelector('.meant')?.textContent).toBe(
      '“explain your findings to people who decide” · These words mean much the same and share words with its label.',
    );
    await screen.findByText('“present reports”: the words that mean it are shown in the page.');
    expect(showMention).toHaveBeenCalledWith(expect.any(String), 0);
    fireEvent.click(row);
    expect(container.textContent).not.toContain('explain your findings');
  });

  it('lets skills from sentences be switched off, which is remembered elsewhere, and then shows the rest', async () => {
    let known = ready(analyst());
    const setImpliedShown = vi.fn(async () => {
      known = without;
    });
    const rest = analyst();
    rest.skills = rest.skills.filter(({ evidence }) => evidence !== 'implied');
    const without: TabReading = { ...ready(rest, false), implied: { shown: false, count: 2 } } as TabReading;
    show({ setImpliedShown, known: async () => known });
    const button = await screen.findByRole<HTMLInputElement>('switch', {
      name: 'Also skills that a sentence means 2',
    });
    expect(button.checked).toBe(true);
    fireEvent.click(button);
    expect(setImpliedShown).toHaveBeenCalledWith(false);
    await screen.findByText('15 skills');
    expect(screen.queryByText('tolerate stress')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false);
  });

  it('has no such switch where no sentence means a skill', async () => {
    show(reading(ready(care())));
    await screen.findByText('4 skills');
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('shows what looks like a skill without being one, in the page too', async () => {
    const showWords = vi.fn(async () => true);
    show({ showWords });
    fireEvent.click(await screen.findByRole('button', { name: 'Metabase' }));
    await screen.findByText('“Metabase” is shown in the page.');
    expect(showWords).toHaveBeenCalledWith({ start: 2040, end: 2048, text: 'Metabase' });
  });

  it('says “not in ESCO” only where all of ESCO was searched', async () => {
    const analysis = { ...care(), unlisted: analyst().unlisted };
    show(reading(ready(analysis)));
    await screen.findByRole('heading', { name: 'Looks like a skill, not in ESCO · 2' });
  });

  it('shows the quick answer first and the full one as soon as it is known', async () => {
    let kept = () => {};
    const full = analyst();
    const quick = { ...full, skills: full.skills.slice(0, 5), unlisted: [], depth: 'quick' as const };
    let known: TabReading = { state: 'unread' };
    const { container } = show({
      read: async () => ({ ...ready(quick), complete: false }) as TabReading,
      known: async () => known,
      onReadingKept: (listener) => {
        kept = listener;
        return () => {};
      },
    });
    await screen.findByText('5 skills');
    expect(container.querySelector('.popup')?.getAttribute('data-complete')).toBe('false');
    known = ready(full);
    act(kept);
    await screen.findByText('17 skills');
    expect(container.querySelector('.popup')?.getAttribute('data-complete')).toBe('true');
  });

  it('shows what lay ready in its first frame, before anything is asked', () => {
    const known = vi.fn(async () => ready(analyst()));
    show({ kept: ready(care()), known, read: () => new Promise(() => {}) });
    screen.getByText('4 skills');
    expect(known).not.toHaveBeenCalled();
  });

  it('shows what is known at once, then what the page says now', async () => {
    const fresh = Promise.withResolvers<TabReading>();
    let known = ready(care());
    show({ known: async () => known, read: () => fresh.promise });
    await screen.findByText('4 skills');
    known = ready(analyst());
    await act(async () => fresh.resolve(known));
    await screen.findByText('17 skills');
  });

  it('keeps the full answer where that of reading the page again is older and comes later', async () => {
    const late = Promise.withResolvers<TabReading>();
    const quick = { ...ready(analyst()), complete: false } as TabReading;
    let known = quick;
    let kept = () => {};
    const { container } = show({
      known: async () => known,
      read: () => late.promise,
      onReadingKept: (listener) => {
        kept = listener;
        return () => {};
      },
    });
    await screen.findByText('17 skills');
    known = ready(analyst());
    act(kept);
    await waitFor(() => expect(container.querySelector('[data-complete="true"]')).not.toBeNull());
    await act(async () => late.resolve(quick));
    expect(container.querySelector('[data-complete="true"]')).not.toBeNull();
  });

  it('keeps what is known where the page cannot be read again', async () => {
    const read = vi.fn(async (): Promise<TabReading> => ({ state: 'failed', sentence: 'It is frozen.' }));
    show({ known: async () => ready(care()), read });
    await screen.findByText('4 skills');
    expect(read).toHaveBeenCalledOnce();
    expect(screen.queryByText('It is frozen.')).toBeNull();
  });

  it('is kept with one press', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: 'Saved', pressed: true });
  });

  it('says what a page was taken for that is no posting, and offers nothing to take away', async () => {
    const posting = { ...analyst().posting, verdict: { kind: 'article', probability: 0.1, signs: [] } };
    const analysis = { ...analyst(), posting, calibrated: false } as Analysis;
    const reading = { ...ready(analysis), annotated: false } as TabReading;
    show({ read: async () => reading });
    await screen.findByText('This page was taken for an article.');
    // Nor is anything said of how sure results are: there are none.
    expect(screen.queryByText(/sure/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Annotate anyway' }));
    await screen.findByText('17 skills');
  });

  it('opens the panel in the very click, on the concept that was pressed', async () => {
    const openPanel = vi.fn(async () => {});
    show({ openPanel });
    fireEvent.click(await screen.findByRole('button', { name: 'Open panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'About “SQL”' }));
    // No await before this line: the browser opens the panel only within the click.
    expect(openPanel.mock.calls).toEqual([[null], [analyst().skills[0]?.uri]]);
  });

  it('says why the panel did not open', async () => {
    show({ openPanel: () => Promise.reject(new Error('No window.')) });
    fireEvent.click(await screen.findByRole('button', { name: 'Open panel' }));
    await screen.findByText('The panel could not be opened: No window.');
  });

  it('names the vocabulary, that it is a starter, the way to all of ESCO, and the attribution word for word', async () => {
    const openOptions = vi.fn();
    show({ openOptions });
    await screen.findByText(/ESCO 1\.1\.1, English · starter vocabulary: 1,512 of 13,896 skills/);
    screen.getByText('This service uses the ESCO classification of the European Commission.');
    screen.getByText(/^Adapted from ESCO v1\.1\.1: an excerpt/);
    fireEvent.click(screen.getByRole('button', { name: 'Get all of ESCO' }));
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('admits that certainty was not measured, and shows no number for it', async () => {
    const { container } = show(reading(ready(care())));
    await screen.findByText('How sure each result is has not been measured yet.');
    expect(container.textContent).not.toMatch(/0\.\d|\d %|\d%/);
  });

  it('does not admit it where it was measured', async () => {
    show();
    await screen.findByText('17 skills');
    expect(screen.queryByText(/has not been measured/)).toBeNull();
  });

  it('does not speak of required skills where the text says nothing of it', async () => {
    show(reading(ready(care())));
    await screen.findByText('the text does not say which are required');
    expect(screen.queryByText(/Nice to have/)).toBeNull();
    screen.getByText(/None is clear/);
    expect(screen.queryByText(/starter vocabulary/)).toBeNull();
  });

  it('notes calmly that the page is no posting, and that its language is another', async () => {
    const analysis = care();
    analysis.posting = { ...analysis.posting, isPosting: false, language: 'de' };
    analysis.vocabulary = { ...analysis.vocabulary, languageMissing: 'de' };
    show(reading(ready(analysis)));
    await screen.findByText(/does not look like a job posting/);
    screen.getByText(/The text is in German; the vocabulary in use speaks English/);
    screen.getByRole('button', { name: 'Add ESCO in German' });
    screen.getByText('4 skills');
  });

  it('passes on what is wrong with the vocabulary', async () => {
    const vocabulary = { ...analyst().vocabulary, warning: 'The vocabulary that you imported is gone.' };
    show({ vocabulary: async () => vocabulary });
    await screen.findByText('The vocabulary that you imported is gone.');
  });
});

describe('the popup where nothing is to be listed', () => {
  it('keeps quiet for 150 ms, then says what is being done', async () => {
    vi.useFakeTimers();
    show({ read: () => new Promise(() => {}) });
    await pass(140);
    expect(screen.queryByText(/Reading the page/)).toBeNull();
    await pass(20);
    screen.getByText('Reading the page and looking for skills…');
  });

  it('gives up on a page that never answers, and reads anew when asked', async () => {
    vi.useFakeTimers();
    const read = vi
      .fn<PopupServices['read']>()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValueOnce(ready(analyst()));
    show({ read });
    await pass(20_000);
    screen.getByText(/did not answer within 20 seconds/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pass(0);
    screen.getByText('17 skills');
  });

  it('has a sentence for a background that fails', async () => {
    show({ read: () => Promise.reject(new Error('The message port closed.')) });
    const alert = await screen.findByRole('alert');
    within(alert).getByText(/The extension did not answer. Try again/);
  });

  it('explains a page that may not be read, and what to do', async () => {
    show({ ...reading({ state: 'forbidden', sentence: 'Browsers keep this page to themselves.' }) });
    await screen.findByRole('heading', { name: 'This page cannot be read' });
    screen.getByText(/^Browsers keep extensions away from this page/);
    screen.getByText('Open a job posting and press the button there.');
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  it('shows the reason of a failure', async () => {
    show({ ...reading({ state: 'failed', sentence: 'Reload the page first.' }) });
    await screen.findByText('Reload the page first.');
  });

  it('explains a tab that was not read', async () => {
    show({ ...reading({ state: 'unread' }) });
    await screen.findByText('Press the toolbar button to read it.');
  });

  it('says what to try where a posting names no skill, and offers nothing to copy', async () => {
    show(reading(ready({ ...analyst(), skills: [], occupations: [] })));
    await screen.findByRole('heading', { name: 'No skills found' });
    screen.getByText(/select it in the page and press the button again/);
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Occupation' })).toBeNull();
  });
});

describe('taking the skills away', () => {
  it('copies the list and says how many', async () => {
    const take = vi.fn(async () => null);
    show({ take });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    await screen.findByText('17 skills copied.');
    expect(take).toHaveBeenCalledWith('list', analyst(), 'https://jobs.example/1');
  });

  it('exports JSON and CSV as files and schema.org to the clipboard', async () => {
    const names: Record<string, string> = { json: 'a.json', csv: 'a.csv' };
    show({ take: async (what) => names[what] ?? null });
    fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    await screen.findByText('a.json saved.');
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    await screen.findByText('a.csv saved.');
    fireEvent.click(screen.getByRole('button', { name: 'Copy as schema.org JSON-LD' }));
    await screen.findByText(/JSON-LD copied/);
  });

  it('closes the choices with Escape, not the popup, and gives the focus back', async () => {
    show();
    const opener = await screen.findByRole('button', { name: 'Export' });
    opener.focus();
    fireEvent.click(opener);
    const first = screen.getByRole('button', { name: 'Save as JSON' });
    expect(document.activeElement).toBe(first);
    const closesPopup = fireEvent.keyDown(first, { key: 'Escape' });
    expect(closesPopup).toBe(false);
    expect(screen.queryByRole('button', { name: 'Save as JSON' })).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('says so when the clipboard or the disk refuses', async () => {
    show({ take: () => Promise.reject(new Error('Disk full.')) });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    await screen.findByText(/The clipboard refused/);
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    await screen.findByText('CSV could not be saved: Disk full.');
  });
});

describe('the site', () => {
  it('is allowed in the very click, then can be stopped', async () => {
    const allowSite = vi.fn(async () => true);
    show({ allowSite });
    fireEvent.click(await screen.findByRole('button', { name: 'Always on this site' }));
    expect(allowSite).toHaveBeenCalledOnce();
    fireEvent.click(await screen.findByRole('button', { name: 'Stop on this site' }));
    await screen.findByRole('button', { name: 'Always on this site' });
    await screen.findByText('jobs.example is no longer read on its own.');
  });

  it('stays as it was when the person refuses', async () => {
    show({ allowSite: async () => false });
    fireEvent.click(await screen.findByRole('button', { name: 'Always on this site' }));
    await screen.findByText('jobs.example was not allowed; nothing has changed.');
    screen.getByRole('button', { name: 'Always on this site' });
  });

  it('is not offered where there is none', async () => {
    show({ site: async () => null });
    await screen.findByText('17 skills');
    expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
  });
});
