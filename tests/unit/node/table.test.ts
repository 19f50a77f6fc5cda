import { expect, test } from 'vitest';
import { textTable } from '../../../lib/node/table.ts';

test('columns line up, numbers to the right', () => {
  const table = textTable(
    ['skill', '>found'],
    [
      ['SQL', '2'],
      ['Büroarbeit', '12'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'skill       found',
    '──────────  ─────',
    'SQL             2',
    'Büroarbeit     12',
  ]);
});
