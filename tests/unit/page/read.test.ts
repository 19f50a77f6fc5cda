import { expect, test } from 'vitest';
import { type PageReading, readPosting } from '../../../lib/page/read.ts';
import { fixture, page } from './parse.ts';

/** The posting's lines with their sections, as one would read them. */
function outline({ posting }: PageReading): string[] {
  return posting.blocks.map(({ start, end, section }) => `${section}: ${posting.text.slice(start, end)}`);
}

test('stated job data is found in the page, and nothing around it is read', () => {
  const reading = readPosting(fixture('board-with-data'));
  expect(outline(reading)).toEqual([
    'title: Ward Nurse (m/f/d)',
    'unknown: Our surgical ward has 24 beds, and a team that laughs a lot.',
    'tasks: Your tasks',
    'tasks: Administer medication & infusions',
    'tasks: Write care plans with patients and relatives',
    'tasks: Assist with wound care after surgery',
    'requirements: Requirements',
    'requirements: A licence to practise nursing',
    'requirements: Hygiene rules kept even in a hurry',
    'nice-to-have: Experience with palliative care is a plus',
  ]);
  expect(reading.posting).toMatchObject({
    title: 'Ward Nurse (m/f/d)',
    employer: 'Fjordby Hospital',
    language: 'en',
    source: 'json-ld',
    isPosting: true,
  });
  expect(reading.elementOf(reading.posting.text.indexOf('care plans'))?.localName).toBe('li');
});

test('what only the data says is read too, but has no place in the page', () => {
  const document = fixture('board-with-data');
  document.querySelector('.description')?.remove();
  document.querySelector('.company-name')?.remove();
  const reading = readPosting(document);
  expect(reading.posting.source).toBe('json-ld');
  expect(outline(reading)).toContain('requirements: A licence to practise nursing');
  const at = reading.posting.text.indexOf('A licence');
  expect(reading.rangeOf(at, at + 9)).toBeNull();
});

test('a page without data: the text between menu, dialog and other postings', () => {
  const reading = readPosting(fixture('company-page'));
  expect(outline(reading)).toEqual([
    'title: Lagerlogistiker:in 80-100%',
    'unknown: Die Brunner Frischwaren AG beliefert 400 Läden mit Obst und Gemüse, und wir suchen für die Frühschicht Verstärkung.',
    'tasks: Deine Aufgaben',
    'tasks: • Waren annehmen und prüfen',
    'tasks: • Bestellungen kommissionieren',
    'tasks: • Kühlkette überwachen',
    'requirements: Das bringst du mit',
    'requirements: • Staplerausweis',
    'requirements: • Freude an körperlicher Arbeit',
    'nice-to-have: • Französisch ist von Vorteil',
    'benefits: Wir bieten',
    'benefits: Fünf Wochen Ferien und einen Deutschkurs im Haus.',
    'application: So bewirbst du dich',
    'application: Schick uns deinen Lebenslauf, ein Foto braucht es nicht.',
  ]);
  expect(reading.posting).toMatchObject({
    title: 'Lagerlogistiker:in 80-100%',
    employer: 'Brunner Frischwaren AG',
    language: 'de',
    source: 'main',
    isPosting: true,
  });
});

test.each(['result-list', 'application-form'])('a %s is no posting', (name) => {
  expect(readPosting(fixture(name)).posting.isPosting).toBe(false);
});

test('an empty page gives an empty posting', () => {
  const { posting, rangeOf } = readPosting(page(''));
  expect(posting).toMatchObject({ text: '', blocks: [], isPosting: false, title: null });
  expect(rangeOf(0, 1)).toBeNull();
});

test.each<[string, string, string]>([
  [
    'inline tags do not split a word',
    '<p>Java<b>Script</b> and <i>Type</i>Script</p>',
    'JavaScript and TypeScript',
  ],
  ['white space collapses', '<p>project\n   management&nbsp;skills</p>', 'project management skills'],
  ['line breaks separate', '<p>Python<br>SQL</p>', 'Python\nSQL'],
  [
    'text beside blocks is a line of its own',
    '<div>Skills<ul><li>SQL</li></ul>and more</div>',
    'Skills\nSQL\nand more',
  ],
  ['chips side by side are not one word', '<p><span>React</span><span>Docker</span></p>', 'React Docker'],
  [
    'code and fields are no text',
    '<p>A<script>var b</script>B <textarea>C</textarea><style>d{}</style></p>',
    'AB',
  ],
  ['hidden text is no text', '<p>A <span hidden>B</span><span style="display:none">C</span>D</p>', 'A D'],
  ['icons for the eye only are no text', '<p><i aria-hidden="true">check_box</i>SQL</p>', 'SQL'],
  ['what is being edited is no text', '<p>A</p><div contenteditable>B</div>', 'A'],
  ['preformatted lines stay lines', '<pre>SQL\nPython</pre>', 'SQL\nPython'],
  ['an empty line in running text is a break', '<p>First.\n\n  Second.</p>', 'First.\nSecond.'],
])('%s', (_name, body, text) => {
  expect(readPosting(page(body)).posting.text).toBe(text);
});

test('broken job data is passed over', () => {
  const head = '<script type="application/ld+json">{"@type":"JobPosting", oops</script>';
  expect(readPosting(page('<h1>Cook</h1><p>We need a cook.</p>', head)).posting).toMatchObject({
    source: 'main',
    text: 'Cook\nWe need a cook.',
  });
});

test('of several stated postings the one that is shown is read', () => {
  const stated = (title: string, description: string) => ({ '@type': 'JobPosting', title, description });
  const data = [
    stated('Cook', 'You cook soups for the whole house.'),
    stated('Nurse', 'You look after people at night.'),
  ];
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const { posting } = readPosting(page('<h1>Nurse</h1><p>You look after people at night.</p>', head));
  expect(posting.title).toBe('Nurse');
  expect(posting.text).not.toContain('soups');
});
