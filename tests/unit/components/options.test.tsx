// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import type { OptionsServices } from '../../../components/options/services.ts';
import type { DeskState } from '../../../lib/import/desk-state.ts';
import type { ImportFailure, PackSummary } from '../../../lib/import/import-messages.ts';
import { sampleDesk, sampleOptionsServices } from './options-services.ts';
import { renderWithWords } from './render.tsx';

afterEach(cleanup);

function show(changes: Partial<OptionsServices> = {}) {
  const shown = renderWithWords(<OptionsApp services={sampleOptionsServices(changes)} />);
  const picker = shown.container.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('There is no way to choose files.');
  return { ...shown, picker };
}
const ZIP = new File(['zip'], 'ESCO dataset - v1.1.1 - classification - en - csv.zip');
const choose = (picker: HTMLInputElement) => {
  Object.defineProperty(picker, 'files', { value: [ZIP], configurable: true });
  fireEvent.change(picker);
};

const RUNNING: Extract<DeskState, { kind: 'running' }> = {
  kind: 'running',
  ...{ held: false, elsewhere: false },
  progress: {
    ...{ step: 3, of: 6, language: 'en', concepts: 16_903 },
    stage: 'index',
    bytes: { done: 4_100_000, total: 7_600_000 },
  },
};
const STARTER = { id: null, version: '1.1.1', languages: ['en'], merged: false };
const MADE: PackSummary = {
  ...{ id: 'new', version: '1.1.1', languages: ['en'], skills: 13_896, occupations: 3_007, update: null },
  problems: [{ code: 'relationsToOthers', values: { file: '', n: 2, example: 'x' } }],
};

/** Made by hand: the DOM of the tests lets nobody fill a `DataTransfer`. */
const drop = (zone: HTMLElement) => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  fireEvent(zone, Object.assign(event, { dataTransfer: { files: [ZIP], types: ['Files'] } }));
};

describe('the vocabularies', () => {
  it('are listed with the one in use', async () => {
    show();
    const used = (await screen.findByText('ESCO 1.1.1, English and German')).closest('li');
    expect(used && within(used).getByText('In use')).toBeTruthy();
    screen.getByRole('button', { name: 'Use ESCO 1.1.1, English' });
    expect(screen.queryByRole('button', { name: 'Delete ESCO 1.1.1, English' })).toBeNull();
  });

  it('can be changed', async () => {
    const useVocabulary = vi.fn(async () => {});
    show({ useVocabulary });
    fireEvent.click(await screen.findByRole('button', { name: 'Use ESCO 1.1.1, English' }));
    await screen.findByText('ESCO 1.1.1, English is in use now.');
    expect(useVocabulary).toHaveBeenCalledWith(null);
  });

  it('are deleted only when asked twice, and the safe answer has the focus', async () => {
    const deleteVocabulary = vi.fn(async () => {});
    show({ deleteVocabulary });
    const press = async () =>
      fireEvent.click(await screen.findByRole('button', { name: 'Delete ESCO 1.1.1, English and German' }));
    await press();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await press();
    expect(deleteVocabulary).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await screen.findByText('ESCO 1.1.1, English and German was deleted.');
    expect(deleteVocabulary).toHaveBeenCalledWith('imported');
  });

  it('say why a change did not work', async () => {
    show({ useVocabulary: () => Promise.reject(new Error('It is broken.')) });
    fireEvent.click(await screen.findByRole('button', { name: 'Use ESCO 1.1.1, English' }));
    await screen.findByText('That did not work: It is broken.');
  });
});

describe('getting all of ESCO', () => {
  it('says where the files are, which, and how they are called', () => {
    show();
    const link = screen.getByRole('link', { name: /Open ESCO’s download page/ });
    expect(link.getAttribute('href')).toBe('https://esco.ec.europa.eu/en/use-esco/download');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    screen.getByText(/the classification in your language, and the language-independent one/);
    screen.getByText(ZIP.name);
  });

  it('hands over chosen and dropped files, but none while it works', async () => {
    const { desk, asked, show: tell } = sampleDesk();
    const { picker } = show({ imports: desk });
    choose(picker);
    expect(asked).toEqual([['take', [ZIP]]]);
    const zone = screen.getByRole('region', { name: 'Drop the zip files here' });
    drop(zone);
    expect(asked).toHaveLength(2);
    act(() => tell(RUNNING));
    drop(zone);
    expect(asked).toHaveLength(2);
  });

  it('shows step, bytes and concepts while it works, and can be paused, let go on and cancelled', async () => {
    const { desk, asked, show: tell } = sampleDesk(RUNNING);
    show({ imports: desk });
    screen.getByText('Step 3 of 6 · Building the index of the labels in English');
    screen.getByText('4.1 of 7.6 MB read · 16,903 concepts');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('48');
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    act(() => tell({ ...RUNNING, held: true }));
    screen.getByText(/Paused\. You can close this page/);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(asked.map(([what]) => what)).toEqual(['hold', 'goOn', 'cancel']);
    act(() => tell({ kind: 'cancelled' }));
    screen.getByText('Cancelled. The vocabulary in use is unchanged.');
    screen.getByRole('button', { name: 'Choose files' });
  });

  it('says that another window does it', () => {
    show({ imports: sampleDesk({ ...RUNNING, elsewhere: true }).desk });
    screen.getByText(/Another window of ESCO Lens does this/);
  });

  it('offers to go on with an import that was interrupted, or stopped for a reason', () => {
    const { desk, asked, show: tell } = sampleDesk({ kind: 'stopped', failure: null });
    show({ imports: desk });
    screen.getByText(/was interrupted\. The files and what was done so far are kept/);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    const full = { room: 'storage', code: 'full', values: {}, sentence: '', canRetry: true } as const;
    act(() => tell({ kind: 'stopped', failure: full }));
    expect(screen.getByRole('alert').textContent).toContain('There is no space left for the vocabulary.');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(asked.map(([what]) => what)).toEqual(['goOn', 'cancel']);
  });

  it('asks which version, and says what is missing and what is lost without it', () => {
    const survey = {
      ...{ version: '1.1.1', versions: ['1.1.1', '1.1.0'], languages: ['en'], isWhole: true },
      ...{ bytes: 3_800_000, unpacked: 18_000_000 },
      missing: [{ code: 'withoutOccupationSkills', values: {} } as const],
    };
    const asking = { kind: 'asking' as const, survey, files: [ZIP.name] };
    const { desk, asked, show: tell } = sampleDesk({ ...asking, question: { ask: 'version' } });
    show({ imports: desk });
    screen.getByText(/concepts of two versions do not go together/);
    screen.getByText('ESCO 1.1.1, English: 3.8 MB in the files, 18 MB unpacked.');
    fireEvent.click(screen.getByRole('button', { name: 'Take 1.1.0' }));
    act(() => tell({ ...asking, question: { ask: 'missing' } }));
    screen.getByText(/no occupation is linked to its skills/);
    fireEvent.click(screen.getByRole('button', { name: 'Go on without' }));
    expect(asked).toEqual([
      ['answer', '1.1.0'],
      ['answer', null],
    ]);
  });

  it('says what was added, lists it, and tells what was odd in the files', async () => {
    const vocabularies = vi.fn(sampleOptionsServices().vocabularies);
    const { desk, show: tell } = sampleDesk(RUNNING);
    show({ vocabularies, imports: desk });
    await act(async () => tell({ kind: 'done', summary: MADE, inUse: true, former: STARTER }));
    screen.getByText('ESCO 1.1.1, English was added and is in use: 13,896 skills, 3,007 occupations.');
    screen.getByText('Relations to skills that the dataset does not hold (left out): 2. For example: x.');
    await waitFor(() => expect(vocabularies).toHaveBeenCalledTimes(2));
  });

  it('says why it failed and that nothing was lost, and takes files again', () => {
    const failure: ImportFailure = {
      room: 'dataset',
      ...{ code: 'zipBroken', values: { file: 'a.zip' }, sentence: '', canRetry: false },
    };
    show({ imports: sampleDesk({ kind: 'failed', failure }).desk });
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Adding ESCO did not work: a\.zip cannot be unpacked: .* The vocabulary in use is unchanged\.$/,
    );
    screen.getByRole('button', { name: 'Choose files' });
  });
});

describe('another version of ESCO', () => {
  const changes = {
    ...{ removed: [], replaced: [], changed: 0, renamed: [] },
    ...{ added: [], relabelled: 0, reclassified: 0, relinked: 0 },
  };
  const update = {
    ...{ from: '1.1.1', to: '1.2.0' },
    skills: {
      ...changes,
      added: [{ uri: 'u:1', label: 'use generative AI' }],
      removed: [{ uri: 'u:2', label: 'repair telex machines' }],
      replaced: [{ from: { uri: 'u:3', label: 'weld' }, to: [{ uri: 'u:4', label: 'weld metal' }] }],
      changed: 1234,
    },
    occupations: changes,
  };
  const former = { id: 'old', version: '1.1.1', languages: ['en'], merged: false };
  const made = { ...STARTER, kind: 'done', summary: { ...MADE, version: '1.2.0', update }, former } as const;

  it('is shown with what it changes, also in what was saved, before it is used', async () => {
    const { desk, asked } = sampleDesk({ ...made, inUse: false });
    show({
      imports: desk,
      savedForward: async () => ({
        kept: 3,
        replaced: [{ label: 'weld', to: ['weld metal'], savedIn: 'favourite' }],
        lost: [{ label: 'repair telex machines', version: '1.1.1', savedIn: 'correction' }],
      }),
    });
    const table = screen.getByRole('table');
    expect(within(table).getByRole('row', { name: 'changed 1,234 0' })).toBeTruthy();
    screen.getByText('Removed concepts (1)');
    await screen.findByText('weld → weld metal (favourite)');
    screen.getByText('repair telex machines (ESCO 1.1.1, correction)');
    screen.getByText('3 saved concepts stay as they are.');
    fireEvent.click(screen.getByRole('button', { name: 'Use ESCO 1.2.0, English' }));
    fireEvent.click(screen.getByRole('button', { name: 'Stay with ESCO 1.1.1, English' }));
    expect(asked.map(([what]) => what)).toEqual(['use', 'dismiss']);
  });

  it('can be left again for the one before', async () => {
    const useVocabulary = vi.fn(async () => {});
    show({ imports: sampleDesk({ ...made, inUse: true }).desk, useVocabulary });
    fireEvent.click(screen.getByRole('button', { name: 'Back to ESCO 1.1.1, English' }));
    await waitFor(() => expect(useVocabulary).toHaveBeenCalledWith('old'));
  });
});

describe('the other settings', () => {
  it('choose light or dark', async () => {
    const setTheme = vi.fn(async () => {});
    show({ setTheme });
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'as the system' }).checked).toBe(true),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'dark' }));
    expect(setTheme).toHaveBeenCalledWith('dark');
  });

  it('set how sure a skill must be, and admit what the number is', async () => {
    const setMinimumProbability = vi.fn(async () => {});
    show({ setMinimumProbability });
    const slider = await screen.findByRole<HTMLInputElement>('slider');
    fireEvent.input(slider, { target: { value: '0.7' } });
    await screen.findByText('from 0.7');
    fireEvent.change(slider);
    expect(setMinimumProbability).toHaveBeenCalledWith(0.7);
    screen.getByText(/of ten skills at 0.6 about six are right/);
  });

  it('leave how sure a skill must be to the default, and lead back to it', async () => {
    const setMinimumProbability = vi.fn(async () => {});
    show({ setMinimumProbability });
    await screen.findByText('by default, 0.25');
    expect(screen.queryByRole('button', { name: 'Back to the default' })).toBeNull();
    fireEvent.input(screen.getByRole('slider'), { target: { value: '0.7' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Back to the default' }));
    expect(setMinimumProbability).toHaveBeenCalledWith(null);
    await screen.findByText('by default, 0.25');
  });

  it('take a site off the list', async () => {
    const removeSite = vi.fn(async () => true);
    show({ removeSite });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove jobs.example' }));
    await screen.findByText('jobs.example is no longer read on its own.');
    screen.getByText(/None\. You can allow a site/);
    expect(removeSite).toHaveBeenCalledWith('https://jobs.example/*');
  });

  it('keep a site on the list that could not be removed', async () => {
    show({ removeSite: async () => false });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove jobs.example' }));
    await screen.findByText('jobs.example could not be removed.');
    screen.getByRole('button', { name: 'Remove jobs.example' });
  });
});

describe('the look of marks', () => {
  it('is changed by one choice each, and shown at once', async () => {
    const setMarkLook = vi.fn(async () => {});
    show({ setMarkLook });
    fireEvent.change(await screen.findByRole('combobox', { name: 'from a sentence' }), {
      target: { value: 'double' },
    });
    expect(setMarkLook).toHaveBeenCalledWith(
      expect.objectContaining({ lines: { stated: 'solid', similar: 'dashed', implied: 'double' } }),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'one colour' }));
    expect(setMarkLook).toHaveBeenLastCalledWith(
      expect.objectContaining({ palette: 'one', lines: expect.objectContaining({ implied: 'double' }) }),
    );
  });
});

describe('all sites', () => {
  it('are asked for in the very click, and sites left alone come back', async () => {
    const setAllSites = vi.fn(async () => true);
    const resumeSite = vi.fn(async () => {});
    show({ setAllSites, resumeSite });
    fireEvent.click(await screen.findByRole('button', { name: 'Read postings on all sites' }));
    expect(setAllSites).toHaveBeenCalledWith(true);
    await screen.findByText('Postings are read on all sites from now on.');
    fireEvent.click(screen.getByRole('button', { name: 'Read news.example again' }));
    await screen.findByText('news.example is read again.');
    expect(resumeSite).toHaveBeenCalledWith('news.example');
  });

  it('stay as they were when the person declines', async () => {
    show({ setAllSites: async () => false });
    fireEvent.click(await screen.findByRole('button', { name: 'Read postings on all sites' }));
    await screen.findByText(/^Nothing has changed/);
  });
});

describe('the languages of labels', () => {
  it('are those of the vocabulary in use', async () => {
    const setLanguages = vi.fn(async () => {});
    show({ setLanguages });
    const choice = await screen.findByRole('combobox', { name: 'Second label language' });
    fireEvent.change(choice, { target: { value: 'de' } });
    expect(setLanguages).toHaveBeenCalledWith({ label: null, second: 'de' });
  });
});

describe('what was said of words', () => {
  it('is listed, taken back, exported and brought in', async () => {
    const { corrections } = sampleOptionsServices();
    const undo = vi.fn(async () => {});
    show({ corrections: { ...corrections, undo } });
    await screen.findByText('“Metabase” means “business intelligence”');
    fireEvent.click(screen.getByRole('button', { name: 'Undo: “Metabase” does not mean “metabolism”' }));
    await screen.findByText('Undone.');
    expect(undo).toHaveBeenCalledWith({
      words: 'Metabase',
      language: 'en',
      uri: 'http://data.europa.eu/esco/skill/1',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export corrections' }));
    await screen.findByText('corrections.json saved.');
    const corrected = screen.getByLabelText<HTMLInputElement>('Import corrections', { selector: 'input' });
    choose(corrected);
    await screen.findByText('2 records added.');
  });
});

describe('a word of a concept that ESCO replaced', () => {
  it('is led on to what took its place by one press, and back', async () => {
    const { corrections } = sampleOptionsServices();
    let kept = await corrections.list();
    const before = kept[0];
    const to = { uri: 'http://data.europa.eu/esco/skill/3', label: 'analyse business data' };
    show({
      corrections: {
        ...corrections,
        list: async () => kept,
        takeOn: async (correction, _uri, chosen) => {
          kept = [{ ...correction, chosen }];
        },
        put: async (correction) => {
          kept = [correction];
        },
        successors: async ([said]) =>
          said?.chosen && said.chosen.uri !== to.uri ? { [said.chosen.uri]: [to] } : {},
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Take on “analyse business data”' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(kept).toEqual([{ ...before, chosen: to }]);
    expect(screen.queryByRole('button', { name: /Take on/ })).toBeNull();
    fireEvent.click(undo);
    await screen.findByText('Undone.');
    expect(kept).toEqual([before]);
    await screen.findByText('“Metabase” means “business intelligence”');
  });
});

describe('the keyboard shortcuts', () => {
  it('are shown as the browser has them; where its page does not open, it is said how to get there', async () => {
    show({ changeShortcuts: () => Promise.reject(new Error('no')) });
    await screen.findByText('Alt+Shift+E');
    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
    await screen.findByText(/Open its page of extensions/);
  });
});

describe('the person’s data', () => {
  it('are exported as one file, brought back, and erased when asked twice', async () => {
    const { ownData } = sampleOptionsServices();
    const eraseAll = vi.fn(async () => {});
    show({ ownData: { ...ownData, eraseAll } });
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    await screen.findByText('esco-lens-data.json saved.');
    choose(screen.getByLabelText<HTMLInputElement>('Import a file', { selector: 'input' }));
    await screen.findByText('3 records were imported.');
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(eraseAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase for good' }));
    await screen.findByText('Everything was erased.');
    expect(eraseAll).toHaveBeenCalledOnce();
  });
});

describe('how sure a skill must be', () => {
  it('is said with what was measured at that value', async () => {
    show({ minimumProbability: async () => 0.6 });
    await screen.findByText(
      /At 0\.6, on fifteen real English ads: of a hundred skills shown 66 are right, and 35/,
    );
    fireEvent.input(screen.getByRole('slider'), { target: { value: '0.95' } });
    await screen.findByText(/Not measured this high/);
  });
});
