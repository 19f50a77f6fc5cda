// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import type { SavedServices } from '../../../components/saved/saved-services.ts';
import type { SavedPosting } from '../../../lib/saved/saved-posting.ts';
import { samplePanelServices } from './panel-services.ts';
import { renderWithWords } from './render.tsx';
import { sampleSaved, savedAnalyst, savedCare } from './saved-services.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function show(place: string, postings: SavedPosting[] = [], changes: Partial<SavedServices> = {}) {
  location.hash = place;
  const saved = sampleSaved(postings, changes);
  const printPage = vi.fn();
  const shown = renderWithWords(<PanelApp services={samplePanelServices({ saved, printPage })} />);
  return { ...shown, saved, printPage };
}
const BOTH = [savedAnalyst(), savedCare()];
const titles = (container: Element) =>
  [...container.querySelectorAll('.saved-what .label')].map((title) => title.textContent);

describe('saving a posting', () => {
  it('takes one press, and says that it is kept', async () => {
    const { saved } = show('#/posting');
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText('Saved. It is under “Saved” in the panel.');
    await screen.findByRole('button', { name: 'Saved', pressed: true });
    expect(saved.kept()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Saved' }));
    await screen.findByText('This posting was saved before.');
    expect(saved.kept()).toHaveLength(1);
  });

  it('says why it did not work', async () => {
    show('#/posting', [], { save: () => Promise.reject(new Error('Read the page again, then save.')) });
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText('It could not be saved: Read the page again, then save.');
  });
});

describe('the saved postings', () => {
  it('say how to begin where there are none', async () => {
    show('#/saved');
    await screen.findByText('Nothing saved yet');
  });

  it('are searched and filtered, newest first', async () => {
    const { container } = show('#/saved', BOTH);
    await screen.findByText('2 postings');
    expect(titles(container)).toEqual(['Healthcare Assistant, nights', 'Data Analyst (m/f/d)']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nordlicht' } });
    expect(titles(container)).toEqual(['Data Analyst (m/f/d)']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Status' }), { target: { value: 'applied' } });
    expect(titles(container)).toEqual(['Healthcare Assistant, nights']);
  });

  it('change their status, and come back when removed by mistake', async () => {
    const { container, saved } = show('#/saved', BOTH);
    const status = await screen.findByRole('combobox', { name: 'Status of Data Analyst (m/f/d)' });
    fireEvent.change(status, { target: { value: 'interview' } });
    await waitFor(() => expect(saved.kept().find(({ id }) => id === 'analyst')?.status).toBe('interview'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Data Analyst (m/f/d)' }));
    await screen.findByText('1 posting removed.', { exact: false });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(titles(container)).toEqual(['Healthcare Assistant, nights']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles(container)).toHaveLength(2));
    expect(saved.kept().find(({ id }) => id === 'analyst')?.status).toBe('interview');
  });

  it('are exported, printed, and brought back without doubles', async () => {
    const print = vi.fn();
    const { saved } = show('#/saved', [savedAnalyst()], { print });
    fireEvent.click(await screen.findByRole('button', { name: 'Save as CSV', hidden: true }));
    await screen.findByText('saved-postings.csv saved.');
    fireEvent.click(screen.getByRole('button', { name: 'Print', hidden: true }));
    expect(print).toHaveBeenCalledWith(['analyst']);
    const picker = screen.getByLabelText<HTMLInputElement>('Import a file', { selector: 'input' });
    for (const said of [
      '1 posting added; 0 were there already.',
      '0 postings added; 1 were there already.',
    ]) {
      Object.defineProperty(picker, 'files', { value: [new File([''], 'x.json')], configurable: true });
      fireEvent.change(picker);
      await screen.findByText(said);
    }
    expect(saved.kept()).toHaveLength(2);
  });

  it('say what is wrong with a file, and with the storage', async () => {
    show('#/saved', [], { readFile: () => Promise.reject(new Error('It is cut off.')) });
    const picker = await screen.findByLabelText<HTMLInputElement>('Import a file', { selector: 'input' });
    Object.defineProperty(picker, 'files', { value: [new File([''], 'x.json')], configurable: true });
    fireEvent.change(picker);
    await screen.findByText('The file could not be imported: It is cut off.');
    cleanup();
    show('#/saved', [], { list: () => Promise.reject(new Error('The disk is full.')) });
    await screen.findByText(/The disk is full/);
  });
});

describe('one saved posting', () => {
  it('shows its skills, text and note, which is kept as it is typed', async () => {
    const { saved } = show('#/saved/analyst', BOTH);
    const note = await screen.findByLabelText('Your note');
    fireEvent.input(note, { target: { value: 'Ask about Tableau' } });
    await waitFor(() => expect(saved.kept().some((each) => each.note === 'Ask about Tableau')).toBe(true));
    screen.getByText('We look for an analyst.');
    screen.getByText('Required · 9');
    const link = screen.getByRole('link', { name: /Open the page/ });
    expect(link.getAttribute('href')).toBe('https://jobs.example/1');
  });

  it('makes no link of an address that is none', async () => {
    show('#/saved/analyst', [savedAnalyst({ address: 'javascript:alert(1)' })]);
    await screen.findByLabelText('Your note');
    expect(screen.queryByRole('link', { name: /Open the page/ })).toBeNull();
  });

  it('says so when it is gone', async () => {
    show('#/saved/nowhere', BOTH);
    await screen.findByText('Not saved any more');
  });
});

describe('several beside each other', () => {
  it('are chosen in the list and compared: what all ask for, and who asks for what', async () => {
    show('#/saved', BOTH);
    for (const box of await screen.findAllByRole('checkbox')) fireEvent.click(box);
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByRole('heading', { name: 'Postings compared' });
    const row = screen.getByRole('rowheader', { name: 'SQL' }).closest('tr');
    expect(row?.textContent).toContain('1 of 2');
    expect(row?.textContent).toContain('not asked for');
    expect(location.hash).toMatch(/^#\/compare\//);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    // They can be printed next, without being searched for again.
    await screen.findByText('2 chosen');
  });

  it('need two', async () => {
    show('#/compare/analyst', BOTH);
    await screen.findByText('Choose at least two saved postings to compare them.');
  });
});

describe('on paper', () => {
  it('stand all that were asked for, and the print dialog opens once', async () => {
    const { printPage } = show('#/print/analyst,care', BOTH);
    await screen.findByText('Healthcare Assistant, nights');
    screen.getByText('Asked for day shifts.');
    await waitFor(() => expect(printPage).toHaveBeenCalledOnce());
  });
});

describe('a counsellor’s session', () => {
  it('keeps apart what is saved in it, and erases it when asked twice', async () => {
    const { container, saved } = show('#/saved', BOTH);
    fireEvent.click(await screen.findByRole('button', { name: 'Start a session', hidden: true }));
    await screen.findByText('Nothing saved yet');
    await saved.put([savedAnalyst({ id: 'client' })]);
    await waitFor(() => expect(titles(container)).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'End the session' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Go on'));
    fireEvent.click(screen.getByRole('button', { name: 'End it and erase 1 posting' }));
    await waitFor(() => expect(titles(container)).toHaveLength(2));
    expect(saved.kept().map(({ id }) => id)).toEqual(['analyst', 'care']);
  });
});
