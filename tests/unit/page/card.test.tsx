// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Mention, SkillFound } from '../../../lib/analysis.ts';
import { Card, type CardProps } from '../../../lib/page/card.tsx';
import { placeBeside } from '../../../lib/page/card-place.ts';
import { testWords } from './card-words.ts';

afterEach(cleanup);

const mention: Mention = {
  start: 0,
  end: 11,
  text: 'spreadsheet',
  label: 'use of spreadsheets',
  labelKind: 'alternative',
  folding: 'inflection',
  section: 'requirements',
  rivals: [{ uri: 'http://data.europa.eu/esco/skill/2', label: 'office software' }],
};
const skill: SkillFound = {
  uri: 'http://data.europa.eu/esco/skill/1',
  label: 'use spreadsheets software',
  type: 'skill',
  reuseLevel: null,
  evidence: 'stated',
  probability: 0.9,
  necessity: 'required',
  mentions: [mention],
  reason: null,
};

function show(
  over: Partial<SkillFound> = {},
  mentioned: Partial<Mention> = {},
  meaningOf: CardProps['meaningOf'] = async () => null,
) {
  const onOpenInPanel = vi.fn();
  const card = (
    <Card
      skill={{ ...skill, ...over }}
      mention={{ ...mention, ...mentioned }}
      also={[]}
      words={testWords}
      isDark={false}
      position={null}
      onSay={async () => {}}
      onUndo={async () => {}}
      meaningOf={meaningOf}
      onOpenInPanel={onOpenInPanel}
    />
  );
  render(card);
  return onOpenInPanel;
}

test('says which concept, what kind, how sure, from which words and why', () => {
  show();
  const card = screen.getByRole('dialog', { name: 'About use spreadsheets software' });
  expect(card.textContent).toContain('use spreadsheets software');
  expect(card.textContent).toContain('named · skill · required');
  expect(card.textContent).toContain('text: spreadsheet');
  expect(card.textContent).toContain('alternative label use of spreadsheets, inflection');
});

test('says which words mean a skill that none of them names, why, and what else they mean', () => {
  const reason = {
    start: 0,
    end: 19,
    text: 'run the late shift',
    carriedBy: ['meaning', 'wording'] as const,
  };
  const also = [{ uri: 'http://data.europa.eu/esco/skill/3', label: 'work in shifts' }];
  render(
    <Card
      skill={{
        ...skill,
        evidence: 'implied',
        mentions: [],
        reason: { ...reason, carriedBy: [...reason.carriedBy] },
      }}
      mention={null}
      also={also}
      words={testWords}
      isDark={false}
      position={null}
      onSay={async () => {}}
      onUndo={async () => {}}
      meaningOf={async () => null}
      onOpenInPanel={() => {}}
    />,
  );
  const card = screen.getByRole('dialog');
  expect(card.textContent).toContain('implied · skill · required');
  expect(card.textContent).toContain('text: run the late shift');
  expect(card.textContent).toContain('because: meaning, wording');
  expect(card.textContent).toContain('also mean: work in shifts');
});

test('links to the concept’s page, in a new tab that learns nothing of this one', () => {
  show();
  const link = screen.getByRole('link', { name: 'Open in ESCO' });
  expect(link.getAttribute('href')).toBe(
    'https://esco.ec.europa.eu/en/classification/skill?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Fskill%2F1',
  );
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('names what the words could also mean, only where there is something', () => {
  show();
  expect(screen.getByRole('button', { name: 'choose office software' })).toBeTruthy();
  cleanup();
  show({}, { rivals: [] });
  expect(screen.queryByText(/could also mean/)).toBeNull();
});

test.each([
  [{ language: 'de', text: 'Tabellen rechnen lassen.' }, 'Tabellen rechnen lassen.', 'more in the panel'],
  [null, 'more in the panel', 'Tabellen'],
])(
  'says what ESCO says where that was loaded before, and where it can be loaded: %s',
  async (description, said, unsaid) => {
    show({}, {}, async () => ({ alternative: ['tables'], groups: ['office'], description }));
    screen.getByRole('button', { name: 'What is this?' }).click();
    await vi.waitFor(() => expect(screen.getByRole('dialog').textContent).toContain(said));
    expect(screen.getByRole('dialog').textContent).not.toContain(unsaid);
    if (description) expect(screen.getByText(description.text).getAttribute('lang')).toBe('de');
  },
);

test('opens the concept in the panel', () => {
  const onOpenInPanel = show();
  screen.getByRole('button', { name: 'Open in panel' }).click();
  expect(onOpenInPanel).toHaveBeenCalledWith(skill.uri);
});

test('a label of a page cannot become markup', () => {
  show({ label: '<img src=x onerror=alert(1)>' });
  expect(document.querySelector('img')).toBeNull();
});

test.each([
  ['below, where there is room', { left: 100, top: 100, right: 150, bottom: 120 }, { left: 100, top: 128 }],
  [
    'above, where there is none below',
    { left: 100, top: 560, right: 150, bottom: 580 },
    { left: 100, top: 352 },
  ],
  ['inside the right edge', { left: 780, top: 100, right: 800, bottom: 120 }, { left: 492, top: 128 }],
])('stands %s', (_name, words, at) => {
  expect(placeBeside(words, { width: 300, height: 200 }, { width: 800, height: 600 })).toEqual(at);
});
