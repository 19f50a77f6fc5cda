/**
 * Mechanisms of languages, on small vocabularies made up for these tests: their labels are no ESCO labels, and the
 * addresses of their concepts are none either.
 */
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis.ts';
import type { Classification } from '../../../lib/esco/model.ts';
import { createMatcher } from '../../../lib/match/match.ts';
import { labelsOf } from '../../../lib/match/shown-labels.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import type { Posting } from '../../../lib/posting.ts';
import { classificationOf, occupationUri, skillUri, vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const base = classificationOf(
  [
    { labels: ['manage projects', 'project management'] },
    { labels: ['Java (computer programming)', 'Java'], type: 'knowledge', group: 0 },
    { labels: ['machine learning', 'ML'], type: 'knowledge', group: 0 },
    { labels: ['accounting'], type: 'knowledge' },
    { labels: ['quality control'], type: 'knowledge' },
    { labels: ['customer service'], type: 'knowledge' },
    { labels: ['use spreadsheets software'] },
    { labels: ['data'], type: 'knowledge' },
    { labels: ['Chef (tools for configuration)'], type: 'knowledge', group: 0 },
  ],
  [{ labels: ['software developer'], code: '2512.4', essential: ['Java (computer programming)'] }],
);

/** Made-up labels of a language: preferred first; '' for none. */
function withLabels(
  { languages, ...classification }: Classification,
  language: string,
  skills: string[],
  occupations: string[] = [],
): Classification {
  const put = (concepts: { labels: Classification['skills'][number]['labels'] }[], texts: string[]) => {
    for (const [at, text] of texts.entries()) {
      const [preferred = '', ...alternative] = text.split('|');
      const concept = concepts[at];
      if (concept && preferred) concept.labels[language] = { preferred, alternative, hidden: [] };
    }
  };
  put(classification.skills, skills);
  put(classification.occupations, occupations);
  return { ...classification, languages: [...languages, language] };
}

const several = [
  [
    'de',
    [
      'Projekte leiten|Projektmanagement',
      'Java',
      'maschinelles Lernen',
      'Buchhaltung',
      'Qualitätskontrolle',
      'Kundenservice',
      'Tabellenkalkulation nutzen',
      'Daten',
      '',
    ],
    ['Softwareentwickler/Softwareentwicklerin'],
  ],
  [
    'fr',
    [
      'gérer des projets',
      'Java',
      'apprentissage automatique',
      'comptabilité',
      'contrôle de la qualité',
      'service à la clientèle',
      'utiliser un tableur',
      'données',
      '',
    ],
    ['développeur de logiciels/développeuse de logiciels'],
  ],
  [
    'es',
    [
      'gestionar proyectos',
      'Java',
      'aprendizaje automático',
      'contabilidad',
      'control de calidad',
      'atención al cliente',
      'utilizar hojas de cálculo',
      'datos',
      '',
    ],
    ['desarrollador de software/desarrolladora de software'],
  ],
  [
    'el',
    [
      'διαχείριση έργων',
      'Java',
      'μηχανική μάθηση',
      'λογιστική',
      'έλεγχος ποιότητας',
      'εξυπηρέτηση πελατών',
      '',
      '',
      '',
    ],
  ],
  [
    'uk',
    [
      'управління проєктами',
      'Java',
      'машинне навчання',
      'бухгалтерський облік',
      'контроль якості',
      '',
      '',
      '',
      '',
    ],
  ],
  ['ar', ['إدارة المشاريع', 'Java', 'تعلم الآلة', 'المحاسبة', 'مراقبة الجودة', 'خدمة العملاء', '', '', '']],
  [
    'fi',
    [
      'projektien johtaminen',
      'Java',
      'koneoppiminen',
      'kirjanpito',
      'laadunvalvonta',
      'asiakaspalvelu',
      '',
      '',
      '',
    ],
  ],
] as const satisfies [string, string[], string[]?][];

const vocabulary = openPack(
  compilePack(
    several.reduce<Classification>(
      (all, [language, skills, occupations]) =>
        withLabels(all, language, [...skills], [...(occupations ?? [])]),
      structuredClone(base),
    ),
  ).buffer,
);
const matcher = createMatcher(vocabulary, {
  aliases: {
    en: [
      { alias: 'Excel', uri: skillUri(6) },
      { alias: 'good with people', uri: skillUri(5) },
    ],
    de: [{ alias: 'kundenorientiert', uri: skillUri(5) }],
    it: [{ alias: 'contabilità generale', uri: skillUri(3) }],
  },
});
const analyse = (text: string, language: string | null, title: string | null = null) =>
  matcher.analyse(readPlainText(text, { title, language }));
const words = ({ skills }: Analysis) =>
  skills
    .flatMap(({ uri, mentions }) => mentions.map(({ text }) => `${text} → ${Number(uri.slice(-2))}`))
    .sort();

describe('the language of a posting chooses the labels', () => {
  it.each([
    [
      'fr',
      'Vous assurez la gestion de projets et le contrôle qualité.',
      ['contrôle qualité → 4', 'gestion de projets → 0'],
    ],
    [
      'fr',
      "Comptabilité générale, et l'apprentissage automatique.",
      ['Comptabilité → 3', 'apprentissage automatique → 2'],
    ],
    [
      'es',
      'Gestión de proyectos, CONTABILIDAD y control de calidad',
      ['CONTABILIDAD → 3', 'Gestión de proyectos → 0', 'control de calidad → 4'],
    ],
    [
      'de',
      'Buchhaltungskenntnisse, Erfahrung in Qualitätskontrollen',
      ['Buchhaltungs → 3', 'Qualitätskontrollen → 4'],
    ],
    [
      'el',
      'Διαχείριση έργου, ΛΟΓΙΣΤΙΚΗ και εξυπηρέτηση πελατών',
      ['Διαχείριση έργου → 0', 'ΛΟΓΙΣΤΙΚΗ → 3', 'εξυπηρέτηση πελατών → 5'],
    ],
    ['uk', 'Управління проєктом, контроль якості', ['Управління проєктом → 0', 'контроль якості → 4']],
    ['ar', 'خبرة في ادارة المشاريع وخدمة العملاء، المحاسبة', ['ادارة المشاريع → 0', 'المحاسبة → 3']],
    [
      'fi',
      'Asiakaspalvelutaidot, kirjanpitoa ja koneoppimista',
      ['Asiakaspalvelu → 5', 'koneoppimista → 2', 'kirjanpitoa → 3'],
    ],
  ])('%s: %s', (language, text, expected) => {
    const found = analyse(text, language);
    expect(words(found)).toEqual(expect.arrayContaining(expected));
    expect(found.vocabulary).toMatchObject({ language });
    expect(found.vocabulary.languageMissing).toBeUndefined();
  });

  it('every mention is the slice of the text it says it is', () => {
    for (const { mentions } of analyse('Buchhaltungskenntnisse · l’Excel – Java-Entwickler:in', 'de').skills)
      for (const { start, end, text } of mentions)
        expect('Buchhaltungskenntnisse · l’Excel – Java-Entwickler:in'.slice(start, end)).toBe(text);
  });

  it('each block of a mixed posting is read in its own', () => {
    const text = 'Wir suchen Buchhaltung\nYou know quality control and accounting';
    const posting: Posting = readPlainText(text, { language: 'de' });
    const blocks = posting.blocks.map((block, at) => (at === 1 ? { ...block, language: 'en' } : block));
    const { skills } = matcher.analyse({ ...posting, blocks });
    expect(skills.map(({ uri }) => uri).sort()).toEqual([skillUri(3), skillUri(4)]);
    const accounting = skills.find(({ uri }) => uri === skillUri(3));
    expect(accounting?.mentions.map(({ text: mention, language }) => [mention, language])).toEqual([
      ['Buchhaltung', undefined],
      ['accounting', 'en'],
    ]);
  });
});

describe('English terms in other languages', () => {
  it('names and terms of several words are found, with their language', () => {
    const { skills } = analyse('Erfahrung mit Machine Learning, Java und Excel', 'de');
    expect(skills.map(({ uri }) => uri).sort()).toEqual([skillUri(1), skillUri(2), skillUri(6)]);
    expect(skills.find(({ uri }) => uri === skillUri(2))?.mentions[0]).toMatchObject({
      text: 'Machine Learning',
      language: 'en',
    });
    expect(skills.find(({ uri }) => uri === skillUri(6))).toMatchObject({ evidence: 'similar' });
  });

  it('a name may have the ending of its sentence', () =>
    expect(words(analyse('Hallitset Excelin ja Javan', 'fi'))).toEqual(['Excelin → 6', 'Javan → 1']));

  it('an address is no abbreviation with an ending', () => {
    const matcher = createMatcher(vocabularyOf([{ labels: ['hazardous materials transportation', 'ADR'] }]));
    const found = (text: string) => matcher.analyse(readPlainText(text, { language: 'cs' })).skills.length;
    expect([found('Adresa: Brno'), found('Znalost ADR')]).toEqual([0, 1]);
  });

  it('words that mean something else there are none', () => {
    expect(words(analyse('Der Chef sucht Daten für die Entwicklung von Software', 'de'))).toEqual([]);
    expect(words(analyse('le chef de projet et son logiciel', 'fr'))).toEqual([]);
  });

  it('English aliases that are no names stay English', () =>
    expect(words(analyse('good with people', 'fr'))).toEqual([]));
});

describe('a language that the vocabulary lacks', () => {
  it('is said; names and our aliases are found all the same, and no label is made up', () => {
    const { skills, vocabulary: summary } = analyse(
      'Contabilità generale, Java, machine learning, controllo qualità',
      'it',
    );
    expect(summary).toMatchObject({ language: 'en', languageMissing: 'it' });
    expect(skills.map(({ uri, label, evidence }) => [uri, label, evidence]).sort()).toEqual([
      [skillUri(1), 'Java (computer programming)', 'stated'],
      [skillUri(2), 'machine learning', 'stated'],
      [skillUri(3), 'accounting', 'similar'],
    ]);
  });

  it('occupations are found by a title in English', () =>
    expect(analyse('Cerchiamo te', 'it', 'Software Developer (m/f)').occupations[0]).toMatchObject({
      uri: occupationUri(0),
      reason: 'title',
    }));
});

describe('labels shown', () => {
  it('are those of the language asked for, beside those that were matched', () => {
    const posting = readPlainText('Buchhaltung und Qualitätskontrolle', { language: 'de' });
    const { skills, vocabulary: summary } = matcher.analyse(posting, { labelLanguage: 'fr' });
    expect(skills.map(({ label, matchedLabel }) => [label, matchedLabel]).sort()).toEqual([
      ['comptabilité', 'Buchhaltung'],
      ['contrôle de la qualité', 'Qualitätskontrolle'],
    ]);
    expect(summary).toMatchObject({ language: 'de', labelLanguage: 'fr' });
  });

  it('stay as matched where the language has none for a concept, or is not there', () => {
    const posting = readPlainText('Tabellenkalkulation nutzen', { language: 'de' });
    expect(matcher.analyse(posting, { labelLanguage: 'el' }).skills[0]).toMatchObject({
      label: 'Tabellenkalkulation nutzen',
    });
    expect(matcher.analyse(posting, { labelLanguage: 'mt' }).skills[0]).toMatchObject({
      label: 'Tabellenkalkulation nutzen',
    });
  });

  it('any concept can be asked for in any language', () => {
    expect(labelsOf(vocabulary, skillUri(0), 'de')).toEqual({
      preferred: 'Projekte leiten',
      alternative: ['Projektmanagement'],
      hidden: [],
    });
    expect(labelsOf(vocabulary, skillUri(8), 'de')).toBeNull();
    expect(labelsOf(vocabulary, skillUri(0), 'mt')).toBeNull();
    expect(labelsOf(vocabulary, 'http://example.org/none', 'de')).toBeNull();
  });
});

describe('titles of both genders', () => {
  it.each([
    ['de', 'Softwareentwickler:in (m/w/d) in Vollzeit'],
    ['de', 'Softwareentwicklerin'],
    ['de', 'Software-Entwickler/-in'],
    ['fr', 'Développeur·se de logiciels (H/F) – CDI'],
    ['fr', 'Développeuse de logiciels'],
    ['es', 'Desarrollador/a de software sénior'],
    ['es', 'Desarrolladora de software'],
  ])('%s: %s', (language, title) =>
    expect(analyse('', language, title).occupations[0]).toMatchObject({ uri: occupationUri(0) }),
  );
});

describe('necessity by the wording of each language', () => {
  it.each([
    ['fr', 'La comptabilité serait un atout.', 'optional'],
    ['fr', 'Comptabilité indispensable.', 'required'],
    ['es', 'Se valorará la contabilidad.', 'optional'],
    ['es', 'Imprescindible contabilidad.', 'required'],
    ['de', 'Buchhaltung ist von Vorteil.', 'optional'],
    ['de', 'Buchhaltung ist zwingend erforderlich.', 'required'],
    ['fi', 'Kirjanpito katsotaan eduksi.', 'optional'],
    ['el', 'Επιθυμητή η λογιστική.', 'optional'],
  ])('%s: %s', (language, text, necessity) =>
    expect(analyse(text, language).skills[0]).toMatchObject({ uri: skillUri(3), necessity }),
  );

  it.each([
    ['de', 'Keine Kenntnisse in Buchhaltung nötig.'],
    ['fr', 'Aucune connaissance en comptabilité.'],
    ['es', 'No se requiere contabilidad.'],
  ])('%s: what is waved away is not asked for: %s', (language, text) =>
    expect(analyse(text, language).skills).toEqual([]),
  );
});
