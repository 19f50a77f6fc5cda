/**
 * `npm run bench:languages`: skills and occupations by language, as tables in Markdown (recorded in
 * docs/benchmarks.md). Each figure twice: with ESCO's labels and names of tools alone, and with our own lists of what
 * ads say; the lists were written by the hand that wrote the ads, so only `unseen` and `fresh` are fair tests of them.
 * Nothing may be tuned on `fresh`: whoever changes the matcher or a list looks at its sums below and never at its ads,
 * and what was missed in them is not printed. `-- fresh` measures them alone.
 */
import { createMatcher, type Matcher } from '../../../lib/match/match.ts';
import { loadAliases } from '../../../lib/node/aliases.ts';
import type { OpenVocabulary } from '../../../lib/pack/open.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { readOwnAds } from '../../../lib/train/own-ads.ts';
import { markdownTable, timed } from '../clock.ts';
import { adFigures, titleHits } from './figures.ts';
import {
  AD_LANGUAGES,
  type AdSet,
  allLanguages,
  FRESH_LANGUAGES,
  readAds,
  readTitlesIn,
  TITLE_LANGUAGES,
} from './material.ts';

const SETS: AdSet[] = ['tune', 'apart', 'unseen'];
const percent = (share: number) => (100 * share).toFixed(1);

function skillTable(matchers: Record<string, Matcher>, languages: string[], sets: AdSet[]): string {
  const rows = languages.flatMap((language) =>
    sets.flatMap((set) => {
      const ads = readAds(language, set);
      return Object.entries(matchers).map(([means, matcher]) => {
        const { precision, recall, f1, shown, ...rest } = adFigures(matcher, ads, language);
        const occupations = `${rest.occupationFirst}/${rest.occupationFirstFive} of ${rest.ads}`;
        return [
          language,
          set,
          means,
          shown.toFixed(1),
          ...[precision, recall, f1].map(percent),
          occupations,
          percent(rest.necessity),
        ];
      });
    }),
  );
  const heads = [
    'language',
    'ads',
    'means',
    'shown',
    'P',
    'R',
    'F1',
    'occupation first/in five',
    'necessity',
  ];
  return markdownTable(heads, rows);
}

function titleTable(matchers: Record<string, Matcher>): string {
  const rows = TITLE_LANGUAGES.map((language) => {
    const titles = readTitlesIn(language);
    const hits = Object.values(matchers).flatMap((matcher) => {
      const { first, firstFive } = titleHits(matcher, titles, language);
      return [percent(first / titles.length), percent(firstFive / titles.length)];
    });
    return [language, String(titles.length), ...hits];
  });
  const heads = Object.keys(matchers).flatMap((means) => [`first, ${means}`, `in five, ${means}`]);
  return markdownTable(['language', 'titles', ...heads], rows);
}

/** Whole ads in languages without skill labels here: their occupations. */
function occupationTable(matchers: Record<string, Matcher>): string {
  const rows = TITLE_LANGUAGES.map((language) => {
    const ads = readAds(language, 'unseen');
    const hits = Object.values(matchers).map((matcher) => {
      const { occupationFirst, occupationFirstFive } = adFigures(matcher, ads, language);
      return `${occupationFirst}/${occupationFirstFive}`;
    });
    return [language, String(ads.length), ...hits];
  });
  const heads = Object.keys(matchers).map((means) => `first/in five, ${means}`);
  return markdownTable(['language', 'ads', ...heads], rows);
}

/** Quick analyses of one language after another, each by a matcher of its own. */
function speedTable(vocabulary: OpenVocabulary): string {
  const english = readOwnAds('ads').slice(0, 40);
  const rows = ['en', ...AD_LANGUAGES].map((language) => {
    const ads = language === 'en' ? english : SETS.flatMap((set) => readAds(language, set));
    const matcher = createMatcher(vocabulary, { aliases: loadAliases() });
    const postings = ads.map(({ text, title }) => readPlainText(text, { title, language }));
    const characters = ads.reduce((sum, { text }) => sum + text.length, 0) / ads.length;
    const { median } = timed(postings, 5, (posting) => matcher.analyse(posting, { depth: 'quick' }));
    return [
      language,
      String(ads.length),
      characters.toFixed(0),
      median.toFixed(2),
      ((1000 * median) / characters).toFixed(2),
    ];
  });
  return markdownTable(
    ['language', 'ads', 'characters an ad', 'ms an ad, median', 'ms per 1,000 characters'],
    rows,
  );
}

function main(): void {
  const opened = allLanguages();
  if ('missing' in opened) {
    console.log(opened.missing);
    return;
  }
  const { vocabulary, seconds } = opened;
  const aliases = loadAliases();
  const english = { en: aliases.en ?? [] };
  const matchers = {
    'labels and names': createMatcher(vocabulary, { aliases: english }),
    'and own lists': createMatcher(vocabulary, { aliases }),
  };
  const count = vocabulary.languages.length;
  console.log(`${count} languages compiled in ${seconds.toFixed(1)} s.\n`);
  const fresh = skillTable(matchers, FRESH_LANGUAGES, ['fresh']);
  console.log(`### Fresh ads\n\n${fresh}\n`);
  if (process.argv.includes('fresh')) return;
  console.log(`### Skills of whole ads\n\n${skillTable(matchers, AD_LANGUAGES, SETS)}\n`);
  console.log(`### Occupations of titles alone\n\n${titleTable(matchers)}\n`);
  console.log(`### Occupations of whole ads\n\n${occupationTable(matchers)}\n`);
  console.log(`### Speed\n\n${speedTable(vocabulary)}\n`);
}

main();
