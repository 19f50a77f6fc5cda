import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const TOP = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(TOP, file), 'utf8');

test('docs/dependencies.md says what each dependency is for, and names no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const explained = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => /^\| (?!package|-)/.test(line))
    .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim()));
  expect(explained.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
});
