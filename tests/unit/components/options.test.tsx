// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import type { ImportOutcome, ImportProgress, OptionsServices } from '../../../components/options/services.ts';
import { sampleOptionsServices } from './options-services.ts';
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

/** Made by hand: the DOM of the tests lets nobody fill a `DataTransfer`. */
const drop = (zone: HTMLElement) => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  fireEvent(zone, Object.assign(event, { dataTransfer: { files: [ZIP] } }));
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

  it('shows the steps while it works, then what was added, and lists it', async () => {
    const outcome = Promise.withResolvers<ImportOutcome>();
    let tell = (_progress: ImportProgress) => {};
    const vocabularies = vi.fn(sampleOptionsServices().vocabularies);
    const { picker } = show({
      vocabularies,
      startImport: (files, onProgress) => {
        expect(files).toEqual([ZIP]);
        tell = onProgress;
        return outcome.promise;
      },
    });
    choose(picker);
    await waitFor(() => screen.getByText(/1 file chosen/));
    act(() => tell({ step: 2, of: 4, sentence: 'Reading the relations…', fraction: 0.5 }));
    screen.getByText('Step 2 of 4 · Reading the relations…');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('38');
    const problems = ['2 relations name a skill that no file holds.'];
    await act(async () =>
      outcome.resolve({ version: '1.1.1', languages: ['en'], skills: 13896, occupations: 3007, problems }),
    );
    screen.getByText('ESCO 1.1.1, English was added and is in use: 13,896 skills, 3,007 occupations.');
    screen.getByText(problems[0] ?? '');
    await waitFor(() => expect(vocabularies).toHaveBeenCalledTimes(2));
  });

  it('can be cancelled', async () => {
    const { picker } = show({
      startImport: (_files, _onProgress, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    choose(picker);
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await screen.findByText('Cancelled. The vocabulary in use is unchanged.');
    screen.getByRole('button', { name: 'Choose files' });
  });

  it('says why it failed and that nothing was lost, and takes files again', async () => {
    const { picker } = show({
      startImport: () => Promise.reject(new Error('a.zip is cut off.')),
    });
    choose(picker);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(
      'Adding ESCO did not work: a.zip is cut off. The vocabulary in use is unchanged.',
    );
    screen.getByRole('button', { name: 'Choose files' });
  });

  it('takes dropped files', async () => {
    const startImport = vi.fn<OptionsServices['startImport']>(() => new Promise(() => {}));
    show({ startImport });
    const zone = screen.getByRole('region', { name: 'Drop the zip files here' });
    drop(zone);
    await screen.findByText(/1 file chosen/);
    expect(startImport.mock.calls[0]?.[0]).toEqual([ZIP]);
    drop(zone);
    expect(startImport).toHaveBeenCalledOnce();
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
