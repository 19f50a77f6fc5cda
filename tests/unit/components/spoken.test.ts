/** No text that a person reads stands in the code: all of it comes from the locales. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const TOP = path.resolve(import.meta.dirname, '../../..');
/** Attributes that are read out or shown. */
const SPOKEN = new Set([
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
]);

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Texts between tags and in spoken attributes that hold a word. */
function hardCoded(file: string): string[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const found: string[] = [];
  const note = (text: unknown) => {
    // The classification's own name is the same in every language.
    if (typeof text === 'string' && /\p{L}{2,}/u.test(text.replaceAll('ESCO', '')))
      found.push(`${path.relative(TOP, file)}: ${text.trim()}`);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    const node = value as Node;
    if (node.type === 'JSXText') note(node.value);
    if (node.type === 'JSXAttribute' && SPOKEN.has(String((node.name as Node).name)))
      note((node.value as Node | null)?.value);
    for (const each of Object.values(node)) visit(each);
  };
  visit(program);
  return found;
}

const components = ['components', 'entrypoints', 'lib/page'].flatMap((room) =>
  readdirSync(path.join(TOP, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);

describe('the words of the interface', () => {
  it('are never written into a component', () => {
    expect(components.length).toBeGreaterThan(50);
    expect(components.flatMap(hardCoded)).toEqual([]);
  });
});
