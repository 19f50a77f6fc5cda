/** The chosen look of marks becomes custom properties on the root element, which lists follow as pages do. */
import { type MarkLook, PALETTE_COLOURS } from '../lib/mark-look.ts';

const EVIDENCES = ['stated', 'similar', 'implied'] as const;

export function applyMarkLook(root: HTMLElement, { palette, lines }: MarkLook): void {
  const colours = PALETTE_COLOURS[palette];
  for (const evidence of EVIDENCES) {
    const [light, dark] = [colours['on-light'][evidence], colours['on-dark'][evidence]];
    const value = `light-dark(rgb(${light.join(' ')}), rgb(${dark.join(' ')}))`;
    root.style.setProperty(`--mark-${evidence}`, value);
    root.style.setProperty(`--line-${evidence}`, lines[evidence]);
  }
}
