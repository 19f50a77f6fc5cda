// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import type { PanelServices } from '../../../components/panel/services.ts';
import { profileBars } from '../../../components/posting/profile-shares.ts';
import {
  filterSkills,
  formatFilter,
  NO_FILTER,
  parseFilter,
} from '../../../components/posting/skill-filter.ts';
import { samplePanelServices } from './panel-services.ts';
import { samplePosting, sampleReview } from './posting-services.ts';
import { renderWithWords } from './render.tsx';
import { analyst, ready } from './samples.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function show(changes: Partial<PanelServices> = {}, place = '#/posting') {
  location.hash = place;
  return renderWithWords(<PanelApp services={samplePanelServices(changes)} />);
}
const rows = (container: Element) =>
  [...container.querySelectorAll('.skill .label')].map((label) => label.textContent);

describe('narrowing the skills', () => {
  it('is remembered in the address and taken up from it', async () => {
    const { container } = show();
    await screen.findByText('17 skills');
    fireEvent.click(screen.getByRole('checkbox', { name: 'knowledge' }));
    const shown = rows(container);
    expect(shown).toEqual(
      expect.arrayContaining(
        analyst()
          .skills.filter(({ type }) => type === 'knowledge')
          .map(({ label }) => label),
      ),
    );
    screen.getByText(`${shown.length} of 17 shown`);
    expect(location.hash).toBe('#/posting?type=knowledge');
    cleanup();
    expect(rows(show({}, '#/posting?type=knowledge').container)).toEqual([]);
    await screen.findByText(`${shown.length} of 17 shown`);
  });

  it('goes by words of the text too, by collection, and is undone with one press', async () => {
    const { container } = show({}, '#/posting?collection=digital');
    await waitFor(() => expect(rows(container)).toEqual(['SQL']));
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rows(container)).toHaveLength(17);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'excel' } });
    expect(rows(container)).toEqual(['use spreadsheets software']);
  });

  it('reads any address without failing, and writes what it reads', () => {
    for (const text of ['type=skill,nonsense', '&&&=', 'by=group&find=a%20b', '%', '']) {
      const filter = parseFilter(text);
      expect(parseFilter(formatFilter(filter))).toEqual(filter);
    }
    expect(filterSkills(analyst().skills, NO_FILTER, {})).toEqual(analyst().skills);
  });
});

describe('the skills by ESCO group', () => {
  it('stand in the tree with counts, each skill in a group or in the rest', async () => {
    const { container } = show({}, '#/posting?by=group');
    await screen.findByText('information skills');
    const summaries = [...container.querySelectorAll('.tree summary')].map((each) => each.textContent);
    expect(summaries).toEqual([
      'working with computers 4',
      'information skills 8',
      'analysing data 5',
      'documenting 3',
      'Without a group 5',
    ]);
    expect(new Set(rows(container))).toEqual(new Set(analyst().skills.map(({ label }) => label)));
  });
});

describe('why a skill is listed', () => {
  it('names every place, the label, the section and how sure it is, and shows the place', async () => {
    const showMention = vi.fn(async () => true);
    const { container } = show({ showMention });
    fireEvent.click(await screen.findByRole('button', { name: 'Why? The reasons for “SQL”' }));
    const why = container.querySelector<HTMLElement>('.why');
    expect(why?.textContent).toContain('preferred label “SQL”');
    expect(why?.textContent).toContain('In a section on requirements.');
    const places = within(why as HTMLElement).getAllByRole('button', { name: /^“SQL”$/ });
    expect(places).toHaveLength(2);
    fireEvent.click(places[1] as HTMLElement);
    expect(showMention).toHaveBeenCalledWith(analyst().skills[0]?.uri, 1);
  });

  it('lets it be rejected, and taken back', async () => {
    const takeBack = vi.fn(async () => {});
    const correct = vi.fn(async () => takeBack);
    show({ posting: samplePosting({ correct }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Why? The reasons for “SQL”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not this' }));
    await screen.findByText(/“SQL” no longer counts for these words/);
    const { uri } = analyst().skills[0] ?? {};
    expect(correct).toHaveBeenCalledWith([{ words: ['SQL'], uri, says: 'not-this' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(takeBack).toHaveBeenCalledOnce();
  });

  it('lets another skill be chosen with the keyboard, and gives the focus back', async () => {
    const correct = vi.fn(async (_said: unknown) => async () => {});
    show({ posting: samplePosting({ correct }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Why? The reasons for “SQL”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not this, but…' }));
    const field = screen.getByRole('combobox', { name: 'What do the words mean here?' });
    fireEvent.input(field, { target: { value: 'sta' } });
    // Occupations are no answer to what a skill is.
    const offers = screen.getByRole('listbox', { name: 'What do the words mean here?' });
    await waitFor(() => expect(within(offers).getAllByRole('option')).toHaveLength(1));
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText(/now mean “statistics”, not “SQL”/);
    // The row goes when the page is analysed anew: the way back has the focus.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(correct.mock.calls[0]?.[0]).toMatchObject([{ says: 'not-this' }, { says: 'this' }]);
  });

  it('says so when it could not be remembered', async () => {
    const correct = () => Promise.reject(new Error('There is no space left.'));
    show({ posting: samplePosting({ correct }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Why? The reasons for “SQL”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not this' }));
    await screen.findByText('That did not work: There is no space left.');
  });
});

describe('a phrase that ESCO does not have', () => {
  it('is linked to a skill', async () => {
    const correct = vi.fn(async () => async () => {});
    show({ posting: samplePosting({ correct }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Link… “Metabase” to a skill' }));
    const field = screen.getByRole('combobox', { name: 'Which skill does “Metabase” mean?' });
    fireEvent.input(field, { target: { value: 'sta' } });
    fireEvent.click(await screen.findByRole('option', { name: /statistics/ }));
    await screen.findByText('“Metabase” now means “statistics”, here and elsewhere.');
    expect(correct).toHaveBeenCalledWith([
      { words: ['Metabase'], uri: expect.stringContaining('http'), says: 'this' },
    ]);
  });
});

describe('a page that is no posting', () => {
  it('says what it was taken for and why, and is annotated all the same when asked', async () => {
    const posting = analyst().posting;
    const verdict = { kind: 'list' as const, probability: 0.1, signs: ['many-job-links' as const] };
    const reading = { ...ready({ ...analyst(), posting: { ...posting, verdict } }), annotated: false };
    const { container } = show({ reading: async () => reading });
    await screen.findByText(/a list of several jobs/);
    screen.getByText(/many links to other jobs/);
    expect(rows(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Annotate anyway' }));
    await screen.findByText('17 skills');
  });
});

describe('sections that ask nothing', () => {
  it('can be counted in', async () => {
    const takeIn = vi.fn(async () => ready(analyst()));
    const leftOut = [
      { section: 'benefits' as const, takenIn: false },
      { section: 'employer' as const, takenIn: true },
    ];
    const reading = { ...ready(analyst()), leftOut };
    show({ reading: async () => reading, posting: samplePosting({ takeIn }) });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'what is offered', hidden: true }));
    expect(takeIn).toHaveBeenCalledWith(['benefits', 'employer']);
  });
});

describe('the occupations', () => {
  it('say why, which skills are named, and which are usually essential and not mentioned', async () => {
    show({}, '#/posting/occupations');
    await screen.findByText('Usually essential, not mentioned here · 1');
    screen.getByText(/its name fits the job title and \d+ of its skills are named/);
    screen.getByRole('button', { name: 'normalise data' });
    screen.getByText('3 of 30 are in the vocabulary in use');
  });
});

describe('what stands in the way', () => {
  it('is no dead end: a text can be pasted where no page can be read', async () => {
    for (const reading of [{ state: 'unread' }, { state: 'forbidden', sentence: '' }] as const) {
      show({ reading: async () => reading });
      fireEvent.click(await screen.findByRole('button', { name: 'Paste a text or open a file' }));
      expect(location.hash).toBe('#/pasted');
      cleanup();
    }
  });

  it('is not counted: where nothing is asked for nothing is compared', async () => {
    const analysis = { ...analyst(), skills: [] };
    show({ reading: async () => ready(analysis) }, '#/posting/mine');
    await screen.findByText(/no skill of the vocabulary in use is named/);
    expect(screen.queryByText(/Of 0 skills/)).toBeNull();
  });
});

describe('the recruiter’s check', () => {
  it('says what to look at and gives the skills to paste', async () => {
    const take = vi.fn(async () => null);
    show({ posting: samplePosting({ take }) }, '#/posting/check');
    await screen.findByRole('heading', { name: '5 things to look at' });
    screen.getByText(/14 skills are required\. More than 10/);
    screen.getByText('“SQL” is a kind of “query languages”');
    screen.getByText('9 of 30 are in the vocabulary in use');
    screen.getByRole('button', { name: 'operate forklift' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy JSON-LD' }));
    await screen.findByText(/JSON-LD copied/);
    expect(take).toHaveBeenCalledWith('schema-org', expect.anything(), '');
  });

  it('says that it cannot tell where the posting’s language is missing, and offers to get it', async () => {
    const openOptions = vi.fn();
    const check = async () => [
      { about: 'essential', state: 'unknown', languageMissing: 'fi' } as const,
      { about: 'required', state: 'unknown', languageMissing: 'fi' } as const,
      { about: 'boilerplate', state: 'good', share: 0.2 } as const,
    ];
    const analysis = { ...analyst(), vocabulary: { ...analyst().vocabulary, languageMissing: 'fi' } };
    const reading = async () => ready(analysis);
    show({ posting: samplePosting({ check }), openOptions, reading }, '#/posting/check');
    await screen.findByRole('heading', { name: 'Most of this cannot be told' });
    // Once, for all that cannot be told.
    screen.getByText(/no labels in Finnish/);
    screen.getByText('essential skills and must-haves');
    const [, offer] = screen.getAllByRole('button', { name: 'Add ESCO in Finnish' });
    fireEvent.click(offer as HTMLElement);
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('says why it did not work, and tries again', async () => {
    const check = vi.fn(() => Promise.reject(new Error('The extension was updated.')));
    show({ posting: samplePosting({ check }) }, '#/posting/check');
    await screen.findByText('The extension was updated.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(check).toHaveBeenCalledTimes(2));
  });
});

describe('the profile', () => {
  it('says in words what it shows, stands as a table too, and is saved as a picture of its own', async () => {
    const saveFile = vi.fn();
    show({ posting: samplePosting({ saveFile }) }, '#/posting/profile');
    const picture = await screen.findByRole('img', { name: /Skills by ESCO group/ });
    expect(picture.textContent).toContain('analysing data: 5');
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Save picture (SVG)' }));
    expect(saveFile).toHaveBeenCalledWith(
      'skill-profile.svg',
      'image/svg+xml',
      expect.stringMatching(/^<svg.*<style/s),
    );
  });

  it('counts each skill of a group once, and leaves out what is not shown', () => {
    const { groups } = sampleReview();
    const bars = profileBars(groups, analyst().skills);
    expect(bars.map(({ label, required, other }) => [label, required + other])).toEqual([
      ['analysing data', 5],
      ['working with computers', 4],
      ['documenting', 3],
    ]);
    expect(profileBars(groups, [])).toEqual([]);
  });
});
