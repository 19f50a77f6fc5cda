/** Light or dark: the choice becomes `data-theme` on the root element, which the tokens follow. */
import type { Theme } from '../lib/settings.ts';

/** `system` leaves the decision to `prefers-color-scheme`. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
