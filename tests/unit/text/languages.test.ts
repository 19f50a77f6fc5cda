import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCompoundSplitter } from '../../../lib/text/compounds.ts';
import { createFolder } from '../../../lib/text/fold.ts';
import { createWordReader, type Words } from '../../../lib/text/words.ts';

/** What is matched of a text, and the words of the text it stands for. */
const read = (language: string, text: string) => {
  const { fold } = createFolder(language);
  const { form, start, end }: Words = createWordReader(language)(text);
  return form.map((word, at) => ({ folded: fold(word), words: text.slice(start[at], end[at]) }));
};
const fold = (language: string, word: string) => createFolder(language).fold(word);

describe('words of one language meet', () => {
  it.each([
    ['es', 'gestión', 'GESTION'],
    ['es', 'gestionar', 'gestión'],
    ['es', 'programadora', 'programador'],
    ['fr', 'développeuse', 'développeur'],
    ['fr', 'infirmières', 'infirmier'],
    ['fr', 'gestion', 'gérer'],
    ['it', 'sviluppatrice', 'sviluppatore'],
    ['de', 'Planung', 'planen'],
    ['de', 'Entwicklerinnen', 'Entwickler'],
    ['de', 'Häuser', 'Haus'],
    ['nl', 'projecten', 'project'],
    ['sv', 'ledning', 'leda'],
    ['sv', 'hantering', 'hantera'],
    ['da', 'projekter', 'projektet'],
    ['fi', 'johtaminen', 'johtaa'],
    ['fi', 'projektien', 'projekteja'],
    ['pl', 'zarządzanie', 'zarządzać'],
    ['pl', 'projektami', 'projekty'],
    ['cs', 'projektů', 'projekty'],
    ['sk', 'projektov', 'projekty'],
    ['hr', 'projekata', 'projekat'],
    ['sl', 'projekte', 'projekti'],
    ['et', 'projektide', 'projekt'],
    ['lv', 'projektu', 'projekts'],
    ['is', 'verkefnum', 'verkefni'],
    ['hu', 'vezetése', 'vezetés'],
    ['ro', 'proiectelor', 'proiecte'],
    ['lt', 'projektų', 'projektas'],
    ['uk', 'проєктів', 'проєкти'],
    ['bg', 'проекти', 'проект'],
    ['el', 'έργων', 'ΕΡΓΟΥ'],
    ['el', 'ΔΙΑΧΕΙΡΙΣΗΣ', 'διαχείριση'],
    ['ar', 'إدارة', 'ادارة'],
    ['ar', 'المشاريع', 'مَشاريع'],
    ['pt', 'programadora', 'programador'],
    ['ga', 'bhainistíocht', 'bainistíocht'],
  ])('%s: %s and %s', (language, one, two) => expect(fold(language, one)).toBe(fold(language, two)));

  it.each([
    ['sv', 'får', 'far'],
    ['fi', 'sää', 'saa'],
    ['uk', 'мій', 'мии'],
    ['de', 'Zeitung', 'Zeit'],
  ])('%s: %s and %s stay two', (language, one, two) =>
    expect(fold(language, one)).not.toBe(fold(language, two)),
  );

  it('the end of a Greek word has the sigma of its middle', () =>
    expect(fold('el', 'λόγος')).toBe(fold('el', 'ΛΟΓΟΣ')));
});

describe('both genders in one word are that word', () => {
  it.each([
    ['de', 'Entwickler:in'],
    ['de', 'Entwickler/-in'],
    ['de', 'Entwickler/in'],
    ['de', 'Entwickler*innen'],
    ['de', 'Entwickler_in'],
    ['de', 'EntwicklerIn'],
    ['de', 'Entwickler(in)'],
    ['de', 'Entwickler·in'],
    ['de', 'Entwickler/Entwicklerin'],
    ['fr', 'développeur·se'],
    ['fr', 'développeur(se)'],
    ['fr', 'développeur/développeuse'],
    ['fr', 'développeur.se'],
    ['es', 'desarrollador/a'],
    ['es', 'desarrollador(a)'],
    ['pt', 'programador(a)'],
    ['it', 'sviluppatore/trice'],
    ['nl', 'medewerk(st)er'],
    ['pl', 'programista/programistka'],
    ['cs', 'programátor/ka'],
    ['el', 'προγραμματιστής/τρια'],
  ])('%s: %s', (language, text) => {
    const words = read(language, text);
    const man = text.replace('(st)', '').split(/[^\p{L}]|(?<=\p{Ll})I/u)[0] as string;
    expect(words).toEqual([{ folded: fold(language, man), words: text }]);
  });

  it('what only looks like it is left alone', () => {
    expect(read('de', 'LinkedIn').map(({ words }) => words)).toEqual(['LinkedIn']);
    expect(read('es', 'y/o').map(({ words }) => words)).toEqual(['y', 'o']);
    expect(read('fr', 'HTML/CSS').map(({ words }) => words)).toEqual(['HTML', 'CSS']);
    expect(read('de', 'Java/JavaScript').map(({ words }) => words)).toEqual(['Java', 'JavaScript']);
    expect(read('en', 'Developer:in').map(({ words }) => words)).toEqual(['Developer', 'in']);
  });

  it('endings behind a colon belong to the abbreviation', () => {
    expect(read('fi', 'SQL:n')).toEqual([{ folded: 'sql', words: 'SQL:n' }]);
    expect(read('sv', 'IT:s')).toEqual([{ folded: 'it', words: 'IT:s' }]);
  });
});

describe('elided words are words of their own', () => {
  it.each([
    ['fr', "l'analyse", ["l'", 'analyse']],
    ['fr', 'd’équipe', ['d’', 'équipe']],
    ['fr', "qu'il", ["qu'", 'il']],
    ['it', "dell'azienda", ["dell'", 'azienda']],
    ['fr', "aujourd'hui", ["aujourd'hui"]],
    ['en', "driver's", ["driver's"]],
  ])('%s: %s', (language, text, words) =>
    expect(read(language, text).map((word) => word.words)).toEqual(words),
  );

  it('and may be left out, as articles and the "of" of Romance languages may', () => {
    const { fold: foldFrench, isSkippable } = createFolder('fr');
    expect(["l'", 'd’', 'des', 'les', 'votre'].every((word) => isSkippable(foldFrench(word)))).toBe(true);
    expect(isSkippable(foldFrench('équipe'))).toBe(false);
  });
});

describe('compounds fall into words of the vocabulary', () => {
  const partsOf = (language: string, vocabulary: Record<string, number>, word: string) => {
    const { fold: foldWord } = createFolder(language);
    const folded = new Map(Object.entries(vocabulary).map(([known, uses]) => [foldWord(known), uses]));
    const { split } = createCompoundSplitter(
      language,
      { uses: (known) => vocabulary[known] ?? 0, foldedUses: (known) => folded.get(known) ?? 0 },
      foldWord,
    );
    let at = 0;
    return (split(word) ?? [{ length: word.length, base: word.length }]).map(({ length, base }) => {
      const part = word.slice(at, at + base);
      at += length;
      return part;
    });
  };
  it.each([
    ['de', { projekt: 5, management: 5 }, 'Projektmanagement', ['Projekt', 'management']],
    ['de', { qualität: 5, sicherung: 5 }, 'Qualitätssicherung', ['Qualität', 'sicherung']],
    ['de', { buchhaltung: 3 }, 'Buchhaltungskenntnisse', ['Buchhaltung', 'kenntnisse']],
    ['de', {}, 'Excelkenntnisse', ['Excel', 'kenntnisse']],
    ['nl', { kwaliteit: 4, controle: 4 }, 'kwaliteitscontrole', ['kwaliteit', 'controle']],
    ['sv', { projekt: 4, ledning: 4 }, 'projektledningserfarenhet', ['projekt', 'ledning', 'erfarenhet']],
    ['da', { projekt: 4, ledelse: 4 }, 'projektledelse', ['projekt', 'ledelse']],
    ['no', { prosjekt: 4, ledelse: 4 }, 'prosjektledelse', ['prosjekt', 'ledelse']],
    ['fi', { asiakas: 4, palvelu: 4 }, 'asiakaspalvelutaidot', ['asiakas', 'palvelu', 'taidot']],
    ['de', { kunde: 9, lager: 9 }, 'Mitarbeiter', ['Mitarbeiter']],
    ['de', { über: 0, wachung: 0 }, 'Überwachung', ['Überwachung']],
    ['fr', { gestion: 5, projet: 5 }, 'gestionprojet', ['gestionprojet']],
  ])('%s with %o: %s', (language, vocabulary, word, parts) => {
    const found =
      language === 'fr' ? read('fr', word).map(({ words }) => words) : partsOf(language, vocabulary, word);
    expect(found).toEqual(parts);
  });

  it('a word more frequent than its parts stays whole', () =>
    expect(partsOf('de', { lager: 2, arbeiter: 3, lagerarbeiter: 40 }, 'Lagerarbeiter')).toEqual([
      'Lagerarbeiter',
    ]));
});

const LANGUAGES = 'ar bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro sk sl sv uk'.split(
  ' ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Entwickler',
          ':in',
          '/-in',
          '*innen',
          'l’',
          "d'",
          'équipe',
          '(e)',
          '·se',
          '/a',
          ' ',
          ', ',
          'SQL',
          ':n',
        ],
        ...[
          'medewerk',
          '(st)',
          'er',
          'Projektmanagement',
          'kenntnisse',
          '·',
          '.',
          'προγραμματιστής',
          '/τρια',
          '\u00ad',
        ],
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);

it('words are slices of the text in order, whatever the language and the text', () => {
  const lexicon = { uses: (word: string) => (word.length % 3 === 0 ? 4 : 0), foldedUses: () => 1 };
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), anyText, (language, text) => {
      const { fold: foldWord } = createFolder(language);
      const words = createWordReader(language, createCompoundSplitter(language, lexicon, foldWord))(text);
      let last = 0;
      for (let at = 0; at < words.count; at++) {
        const [start, end] = [words.start[at] as number, words.end[at] as number];
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.startsWith((words.form[at] as string).slice(0, 1), start)).toBe(true);
        expect(words.wordStart[at]).toBeLessThanOrEqual(at);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('folding is settled: case does not matter, and the same word folds the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), fc.stringMatching(/^[a-zäöåéñ]{1,14}$/), (language, word) => {
      expect(fold(language, word.toUpperCase())).toBe(fold(language, word));
      expect(fold(language, word)).not.toBe('');
    }),
  );
});
