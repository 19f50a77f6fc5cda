import { expect, test } from 'vitest';
import { createTradeTest } from '../../../lib/match/english-trades.ts';

test.each([
  [
    'Ensure compliance with data protection regulations',
    'ensure compliance with radiation protection regulations',
    true,
  ],
  [
    'You operate X-ray machines by the protection rules',
    'ensure compliance with radiation protection regulations',
    false,
  ],
  ['Work in a fast-paced environment', 'develop environmental policy', true],
  ['You measure emissions', 'develop environmental policy', false],
  ['You manage our subcontractors', 'direct airport subcontractors', true],
  ['Subcontractors of an airline', 'direct airport subcontractors', false],
  ['You care for your own wellbeing', "support children's wellbeing", true],
  ['You look after kids', "support children's wellbeing", false],
  ['A start in the team', 'show commitment', false],
] as const)('beside “%s” “%s” is of another trade: %s', (text, label, expected) => {
  expect(createTradeTest(text)(label)).toBe(expected);
});
