/** Renders a component with the English words. */
import { type RenderResult, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { WordsProvider } from '../../../components/words.tsx';
import { translateFrom } from './translate.ts';

export const english = await translateFrom('en');

export function renderWithWords(face: ComponentChild): RenderResult {
  return render(
    <WordsProvider t={english} language="en">
      {face}
    </WordsProvider>,
  );
}
