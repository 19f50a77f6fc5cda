import { expect, test } from 'vitest';
import { type LineShape, postingWords, sectionsOf } from '../../../lib/page/sections.ts';

const heading = (text: string, level = 2): LineShape => ({ text, heading: level, bold: false, item: false });
const line = (text: string): LineShape => ({ text, heading: 0, bold: false, item: false });
const item = (text: string): LineShape => ({ text, heading: 0, bold: false, item: true });

test.each([
  ['What you’ll bring', 'requirements'],
  ['Your responsibilities', 'tasks'],
  ['Nice to have', 'nice-to-have'],
  ['What’s in it for you', 'benefits'],
  ['About Fjordby Hospital', 'employer'],
  ['About the role', 'tasks'],
  ['Preferred qualifications', 'nice-to-have'],
  ['What we can offer you', 'benefits'],
  ['What’s on offer', 'benefits'],
  ['What we promise you', 'benefits'],
  ['Why join this crew?', 'benefits'],
  ['Why you should join Fjordby', 'benefits'],
  ['What we look for in you (job requirements)', 'requirements'],
  ['You’ll be great for this position if', 'requirements'],
  ['Key requirements of a junior ship welder', 'requirements'],
  ['The person', 'requirements'],
  ['Your talent', 'requirements'],
  ['Ideal background', 'requirements'],
  ['You can impress us even more with', 'nice-to-have'],
  ['Great to haves', 'nice-to-have'],
  ['Equal opportunity', 'legal'],
  ['How to apply', 'application'],
  ['Das bringst du mit', 'requirements'],
  ['Ihre Aufgaben', 'tasks'],
  ['Das können wir dir bieten', 'benefits'],
  ['Profil recherché', 'requirements'],
  ['Vos missions :', 'tasks'],
  ['Ce que nous offrons', 'benefits'],
  ['Náplň práce', 'tasks'],
  ['Co ti na oplátku nabízíme?', 'benefits'],
])('“%s” begins %s', (text, section) => {
  expect(sectionsOf([heading(text), item('something')])).toEqual([section, section]);
});

test('an unknown heading ends a section, one of a lower rank divides it', () => {
  const lines = [
    heading('Requirements', 2),
    heading('Machines', 3),
    item('lathe'),
    heading('Bergen', 2),
    line('A town.'),
  ];
  expect(sectionsOf(lines)).toEqual(['requirements', 'requirements', 'requirements', 'unknown', 'unknown']);
});

test('a title that sounds like a heading is a title', () => {
  expect(sectionsOf([heading('Benefits Manager', 1), line('You run a team.')], 'Benefits Manager')).toEqual([
    'title',
    'unknown',
  ]);
});

test('phrases make single lines optional or legal', () => {
  const lines = [
    heading('Requirements'),
    item('Dutch is a plus'),
    item('SQL'),
    line('We hire regardless of race, age or sexual orientation.'),
  ];
  expect(sectionsOf(lines)).toEqual(['requirements', 'nice-to-have', 'requirements', 'legal']);
});

test('a plus in one sentence of a line does not make the others optional', () => {
  const lines = [heading('Requirements'), item('Fluent Dutch is a must. Any other language is a plus')];
  expect(sectionsOf(lines)[1]).toBe('requirements');
  expect(sectionsOf([heading('Requirements'), item('Good Dutch; French a plus')])[1]).toBe('requirements');
});

test('a bonus among the offers is no heading', () => {
  const lines = [heading('What’s on offer'), line('Performance-based bonus'), line('Flexible hours')];
  expect(sectionsOf(lines)).toEqual(['benefits', 'benefits', 'benefits']);
});

test('an offer that is a plus stays a benefit', () => {
  expect(sectionsOf([heading('Benefits'), item('Free lunch, which is a plus')])[1]).toBe('benefits');
});

test('other postings stay elsewhere, whatever their titles sound like', () => {
  const lines = [heading('Similar jobs', 2), heading('Requirements engineer', 3), line('Full-time')];
  expect(sectionsOf(lines)).toEqual(['elsewhere', 'elsewhere', 'elsewhere']);
});

test('words that only postings use are counted once each', () => {
  expect(postingWords('Full-time. Apply now, apply soon. Nurse (m/f/d)')).toBe(3);
  expect(postingWords('A recipe for bread with rye flour')).toBe(0);
});

test.each([
  [
    'en',
    'Requirements',
    'Two years of experience with the care of children',
    'We offer language courses and a budget for books.',
  ],
  [
    'de',
    'Ihr Profil',
    'Zwei Jahre Erfahrung in der Betreuung von Kindern',
    'Wir bieten Sprachkurse und ein Budget für Bücher.',
  ],
  [
    'fr',
    'Votre profil',
    'Deux ans d’expérience dans la garde des enfants',
    'Nous offrons des cours de langues et des livres.',
  ],
  [
    'es',
    'Requisitos',
    'Dos años de experiencia en el cuidado de los niños',
    'Ofrecemos cursos de idiomas y libros.',
  ],
  [
    'it',
    'Requisiti',
    'Due anni di esperienza con i bambini della scuola',
    'Offriamo corsi di lingua e libri.',
  ],
  [
    'nl',
    'Functie-eisen',
    'Twee jaar ervaring met de opvang van kinderen',
    'Wij bieden taalcursussen en boeken.',
  ],
  [
    'pt',
    'Requisitos',
    'Dois anos de experiência com as crianças da escola',
    'Oferecemos cursos de línguas e livros.',
  ],
  ['pl', 'Wymagania', 'Dwa lata doświadczenia w opiece nad dziećmi', 'Oferujemy kursy językowe i książki.'],
  ['cs', 'Požadujeme', 'Dva roky praxe v péči o děti', 'Nabízíme jazykové kurzy a knihy.'],
  [
    'sv',
    'Kvalifikationer',
    'Två års erfarenhet av att arbeta med barn',
    'Vi erbjuder språkkurser och böcker.',
  ],
  ['da', 'Kvalifikationer', 'To års erfaring med at passe børn', 'Vi tilbyder sprogkurser og bøger.'],
  ['fi', 'Odotamme sinulta', 'Kahden vuoden kokemus lasten hoidosta', 'Tarjoamme kielikursseja ja kirjoja.'],
  [
    'el',
    'Απαιτούμενα προσόντα',
    'Δύο χρόνια εμπειρία στη φροντίδα των παιδιών',
    'Προσφέρουμε μαθήματα ξένων γλωσσών και βιβλία.',
  ],
])(
  '%s: language courses on offer are no requirement, whatever stands above them',
  (_, title, asked, offered) => {
    expect(sectionsOf([heading(title), item(asked), line(offered)])).toEqual([
      'requirements',
      'requirements',
      'benefits',
    ]);
  },
);

test.each([
  ['de', 'Über uns', 'Sie haben eine Lehre als Fachinformatiker', 'und verfügen über:', 'Gutes Englisch'],
  ['en', 'About us', 'You have a degree in nursing', 'and the following:', 'Good English'],
  ['fr', 'Qui sommes-nous ?', 'Vous avez un diplôme de comptable', 'et les atouts suivants :', 'Bon anglais'],
])(
  '%s: a lead-in that goes on with the line above announces what both together say',
  (_, about, first, rest, asked) => {
    expect(
      sectionsOf([heading(about), line('25 people in Graz.'), line(first), line(rest), item(asked)]).at(-1),
    ).toBe('requirements');
  },
);

test.each([
  ['TI OFFRIAMO', 'benefits'],
  ['ΑΠΑΡΑΙΤΗΤΑ ΠΡΟΣΟΝΤΑ', 'requirements'],
  ['QUÉ OFRECEMOS', 'benefits'],
  ['Dit breng jij mee', 'requirements'],
  ['Mitä odotamme sinulta?', 'requirements'],
  ['Twój zakres obowiązków', 'tasks'],
  ['Hva kan vi tilby?', 'benefits'],
  ['Amit kínálunk', 'benefits'],
  ['Cerințe', 'requirements'],
  ['Мы не знаем', 'unknown'],
])('“%s” begins %s, in any case of letters', (text, section) => {
  expect(sectionsOf([heading(text), item('…')])[0]).toBe(section);
});

test('one paragraph that holds a whole ad is not taken for what one of its sentences says', () => {
  const ad =
    'We are a bakery on the harbour and we are looking for a baker. You will bake bread and cakes, order flour and train ' +
    'apprentices. You need a diploma and two years of experience. We offer language courses and six weeks of leave. ' +
    'We treat everyone alike regardless of gender. Send us your letter by the end of May, or come by and ring the bell.';
  expect(sectionsOf([line(ad)])).toEqual(['unknown']);
});
