/** How a page of the extension begins: its language, its colours, its words. */
import { type ComponentChildren, render } from 'preact';
import type { MarkLook } from '../lib/mark-look.ts';
import type { Theme } from '../lib/settings.ts';
import { applyMarkLook } from './mark-look.ts';
import { applyTheme } from './theme.ts';
import { type Translate, WordsProvider } from './words.tsx';

/** A setting. */
interface Watched<Value> {
  getValue(): Promise<Value>;
  watch(changed: (value: Value) => void): unknown;
}

/**
 * Shows a face in `#root` of a page.
 * @param theme the choice as it stands, and how to be told of another
 * @param look of marks, likewise
 */
export async function showFace(
  page: Document,
  t: Translate,
  theme: Watched<Theme>,
  look: Watched<MarkLook>,
  face: ComponentChildren | Promise<ComponentChildren>,
): Promise<void> {
  const root = page.getElementById('root');
  if (!root) throw new Error('The page has no element #root, so nothing can be shown in it.');
  // The language of the words, which is not the browser's where there is no translation for it.
  const language = t('locale');
  page.documentElement.lang = language;
  theme.watch((chosen) => applyTheme(page.documentElement, chosen));
  look.watch((chosen) => applyMarkLook(page.documentElement, chosen));
  const [chosenTheme, chosenLook, shown] = await Promise.all([theme.getValue(), look.getValue(), face]);
  applyTheme(page.documentElement, chosenTheme);
  applyMarkLook(page.documentElement, chosenLook);
  render(
    <WordsProvider t={t} language={language}>
      {shown}
    </WordsProvider>,
    root,
  );
}
