// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { textParts } from '../../../components/pasted/mentions-in-text.ts';
import { WordsProvider } from '../../../components/words.tsx';
import type { Analysis, SkillFound } from '../../../lib/analysis.ts';
import { CredentialFailure } from '../../../lib/europass/failure.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { samplePanelServices } from './panel-services.ts';
import { sampleFindings } from './posting-services.ts';
import { renderWithWords } from './render.tsx';
import { analyst } from './samples.ts';
import { sampleSaved } from './saved-services.ts';
import { translateFrom } from './translate.ts';

beforeEach(() => {
  location.hash = '#/pasted';
});
afterEach(cleanup);

const TEXT = 'Warehouse worker\n\nYou operate a forklift and speak Greek.';

function found(words: string): Analysis {
  const start = TEXT.indexOf(words);
  const [skill] = analyst().skills;
  const [mention] = skill?.mentions ?? [];
  return {
    ...analyst(),
    skills: [
      {
        ...skill,
        label: 'operate forklift',
        mentions: [{ ...mention, start, end: start + words.length, text: words }],
      },
    ] as SkillFound[],
  };
}

function show(analyse: () => Promise<Analysis>) {
  const { pasted } = samplePanelServices();
  return renderWithWords(<PanelApp services={samplePanelServices({ pasted: { ...pasted, analyse } })} />);
}
const paste = (text: string) => {
  fireEvent.input(screen.getByLabelText('Text of a job posting'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Find skills' }));
};

describe('a pasted text', () => {
  it('is shown with its skills marked, and each leads to its words', async () => {
    show(async () => found('operate a forklift'));
    paste(TEXT);
    const mention = await screen.findByRole('button', { name: 'operate a forklift: operate forklift' });
    expect(mention.closest('section')?.textContent).toBe(TEXT.replace('\n\n', ''));
    fireEvent.click(screen.getByTitle('Show “operate forklift” in the page'));
    await waitFor(() => expect(document.activeElement).toBe(mention));
  });

  it('is kept with one press, and known again when it is pasted once more', async () => {
    const saved = sampleSaved();
    const { pasted } = samplePanelServices();
    const analyse = async () => found('operate a forklift');
    renderWithWords(<PanelApp services={samplePanelServices({ saved, pasted: { ...pasted, analyse } })} />);
    paste(TEXT);
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText(/^Saved\./);
    expect(saved.kept()).toMatchObject([{ address: '', text: TEXT }]);
    fireEvent.click(screen.getByRole('button', { name: 'Another text' }));
    paste(TEXT);
    fireEvent.click(await screen.findByRole('button', { name: 'Saved', pressed: true }));
    await screen.findByText(/was saved before/);
    expect(saved.kept()).toHaveLength(1);
  });

  it('can be checked before it is published, and its skills pasted into its web page', async () => {
    const services = samplePanelServices();
    const checked: unknown[] = [];
    const pasted = {
      ...services.pasted,
      analyse: async () => found('operate a forklift'),
      check: async (text: unknown) => {
        checked.push(text);
        return sampleFindings();
      },
    };
    renderWithWords(<PanelApp services={{ ...services, pasted }} />);
    paste(TEXT);
    const offer = await screen.findByText('Check this posting before it goes out');
    expect(checked).toEqual([]);
    fireEvent.click(offer);
    await screen.findByRole('heading', { name: '5 things to look at' });
    screen.getByRole('textbox', { name: 'Skills for the posting’s web page' });
    expect(checked).toMatchObject([{ posting: { text: TEXT }, analysis: { skills: [{}] } }]);
  });

  it('in a language that the vocabulary lacks is said to be so', async () => {
    const openOptions = vi.fn();
    const { pasted } = samplePanelServices();
    const analysis = found('operate a forklift');
    analysis.vocabulary = { ...analysis.vocabulary, languageMissing: 'fr' };
    const services = samplePanelServices({
      openOptions,
      pasted: { ...pasted, analyse: async () => analysis },
    });
    renderWithWords(<PanelApp services={services} />);
    paste(TEXT);
    await screen.findByText(/The text is in French; the vocabulary in use speaks English/);
    fireEvent.click(screen.getByRole('button', { name: 'Add ESCO in French' }));
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('leaves the focus where one goes on from, there and back', async () => {
    show(async () => found('operate a forklift'));
    paste(TEXT);
    const another = await screen.findByRole('button', { name: 'Another text' });
    await waitFor(() => expect(document.activeElement).toBe(another));
    fireEvent.click(another);
    const field = await screen.findByLabelText('Text of a job posting');
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('can be taken along as a list', async () => {
    const taken: string[] = [];
    const services = samplePanelServices();
    renderWithWords(
      <PanelApp
        services={{
          ...services,
          pasted: { ...services.pasted, analyse: async () => found('operate a forklift') },
          posting: {
            ...services.posting,
            take: async (what) => {
              taken.push(what);
              return null;
            },
          },
        }}
      />,
    );
    paste(TEXT);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    await screen.findByText('1 skill copied.');
    expect(taken).toEqual(['list']);
  });

  it('says in the interface’s words why a file cannot be read', async () => {
    const services = samplePanelServices();
    const readFile = async () => {
      throw new CredentialFailure('brokenPdf');
    };
    const { container } = render(
      <WordsProvider t={await translateFrom('de')} language="de">
        <PanelApp services={{ ...services, pasted: { ...services.pasted, readFile } }} />
      </WordsProvider>,
    );
    const picker = container.querySelector('input[type=file]') as HTMLInputElement;
    fireEvent.change(picker, { target: { files: [new File(['x'], 'x.pdf')] } });
    await screen.findByText(/Das PDF lässt sich nicht öffnen/);
  });

  it('stays when the person looks at a concept and comes back', async () => {
    show(async () => found('operate a forklift'));
    paste(TEXT);
    fireEvent.click(await screen.findByRole('button', { name: 'operate a forklift: operate forklift' }));
    await waitFor(() => expect(location.hash).toContain('concept'));
    location.hash = '#/pasted';
    await screen.findByRole('button', { name: 'operate a forklift: operate forklift' });
  });

  it('says what went wrong, and the text can be tried again', async () => {
    show(() => Promise.reject(new Error('The vocabulary is missing.')));
    paste(TEXT);
    expect((await screen.findByText('The vocabulary is missing.')).getAttribute('role')).toBe('alert');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text of a job posting').value).toBe(TEXT);
  });
});

it('whatever the mentions, the parts together are the text', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 60 }), spans, (text, pairs) => {
      const mentions = pairs.map(([start, length]) => ({ start, end: start + length }));
      const analysis = { skills: [{ mentions }] } as unknown as Analysis;
      expect(
        textParts(text, 0, text.length, analysis)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
      for (const { start, end } of readPlainText(text).blocks)
        expect(
          textParts(text, start, end, analysis)
            .map((part) => part.text)
            .join(''),
        ).toBe(text.slice(start, end));
    }),
  );
});
