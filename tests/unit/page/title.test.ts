import { expect, test } from 'vitest';
import { titleAndEmployer } from '../../../lib/page/title.ts';
import { page } from './parse.ts';

const nothing = { title: null, employer: null };

test.each<[name: string, title: string | null, employer: string | null]>([
  ['Fjordby Hospital hiring Ward Nurse in Bergen, Norway | LinkedIn', 'Ward Nurse', 'Fjordby Hospital'],
  ['Job Application for Ward Nurse at Fjordby Hospital', 'Ward Nurse', 'Fjordby Hospital'],
  ['Ward Nurse at Fjordby Hospital', 'Ward Nurse', 'Fjordby Hospital'],
  ['Ward Nurse | Jobs bei Fjordby Hospital', 'Ward Nurse', 'Fjordby Hospital'],
  ['Ward Nurse – Fjordby Hospital', 'Ward Nurse', 'Fjordby Hospital'],
  ['Fjordby - Ward Nurse - Surgery', 'Ward Nurse - Surgery', 'Fjordby'],
  ['Ward Nurse - Fjordby Hospital - Application', 'Ward Nurse', 'Fjordby Hospital'],
  ['Ward Nurse | StartupJobs.cz', 'Ward Nurse', null],
  ['Bewerbe dich bei Fjordby.', null, 'Fjordby'],
  ['Application | Fjordby', null, 'Fjordby'],
])('“%s” names the posting', (name, title, employer) => {
  expect(titleAndEmployer(page('', `<title>${name}</title>`), [], nothing)).toEqual({ title, employer });
});

test('the heading that the page is named after is the title; what is beside it is the employer', () => {
  const document = page('', '<title>Fjordby Hospital: Ward Nurse, nights</title>');
  const headings = [
    { text: 'Search jobs', heading: 1 },
    { text: 'Ward Nurse, nights', heading: 2 },
  ];
  expect(titleAndEmployer(document, headings, nothing)).toEqual({
    title: 'Ward Nurse, nights',
    employer: 'Fjordby Hospital',
  });
});

test('a place in the title is no employer', () => {
  const head =
    '<meta property="og:title" content="Ward Nurse - Bergen"><title>Job Application for Ward Nurse - Bergen at Fjordby</title>';
  expect(titleAndEmployer(page('', head), [{ text: 'Ward Nurse - Bergen', heading: 1 }], nothing)).toEqual({
    title: 'Ward Nurse - Bergen',
    employer: 'Fjordby',
  });
});

test('what the page states as data wins', () => {
  const stated = { title: 'Night Nurse', employer: 'Fjordby' };
  expect(titleAndEmployer(page('', '<title>Something | Else</title>'), [], stated)).toEqual(stated);
});

test('an element marked as the employer’s name is believed', () => {
  const document = page('<h1>Cook</h1><a class="topcard__org-name-link">Canteen &amp; Sons</a>');
  expect(titleAndEmployer(document, [{ text: 'Cook', heading: 1 }], nothing).employer).toBe('Canteen & Sons');
});
