/** How a page of the extension begins: its language, its colours, its words. */
import { type ComponentChildren, render } from 'preact';
import type { Theme } from '../lib/settings.ts';
import { applyTheme } from './theme.ts';
import { type Translate, WordsProvider } from './words.tsx';

/**
 * Shows a face in `#root` of a page.
 * @param theme the choice as it stands, and how to be told of another
 */
export async function showFace(
  page: Document,
  t: Translate,
  theme: { getValue(): Promise<Theme>; watch(changed: (theme: Theme) => void): unknown },
  face: ComponentChildren,
): Promise<void> {
  const root = page.getElementById('root');
  if (!root) throw new Error('The page has no element #root, so nothing can be shown in it.');
  // The language of the words, which is not the browser's where there is no translation for it.
  const language = t('locale');
  page.documentElement.lang = language;
  theme.watch((chosen) => applyTheme(page.documentElement, chosen));
  applyTheme(page.documentElement, await theme.getValue());
  render(
    <WordsProvider t={t} language={language}>
      {face}
    </WordsProvider>,
    root,
  );
}
