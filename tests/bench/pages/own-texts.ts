/** How right sections and languages are told in the ads and short texts written for the project. */
import { languageOf } from '../../../lib/page/language.ts';
import SHORT_TEXTS from '../../fixtures/languages/short-texts.json' with { type: 'json' };
import { judge, readSectionedAds, type SectionedAd } from '../../fixtures/sections/read-ads.ts';
import { markdownTable } from '../clock.ts';

/** Lines whose section is right, by language: ads the cues were written with, and ads that came after. */
export function sectionsTable(): string {
  const tuned = readSectionedAds('tuned');
  const apart = readSectionedAds('kept-apart');
  const cell = (ads: readonly SectionedAd[]): string => {
    const { lines, wrong } = judge(ads);
    return `${lines - wrong.length} of ${lines}`;
  };
  const offers = (ads: readonly SectionedAd[]): string => String(judge(ads).offersAsRequirements);
  const row = (name: string, keep: (ad: SectionedAd) => boolean): string[] => {
    const [a, b] = [tuned.filter(keep), apart.filter(keep)];
    return [name, cell(a), cell(b), offers([...a, ...b])];
  };
  const languages = [...new Set(tuned.map(({ language }) => language))].sort();
  return markdownTable(
    ['language', 'lines right', 'kept apart', 'offers taken for requirements'],
    [...languages.map((code) => row(code, (ad) => ad.language === code)), row('**all**', () => true)],
  );
}

/** Short texts of 28 languages: told, left open, told wrongly. */
export function languagesTable(): string {
  const rows = Object.entries(SHORT_TEXTS).map(([language, texts]) => {
    const said = texts.map((text) => languageOf(text));
    const wrong = said.filter((code) => code !== null && code !== language);
    return { language, right: said.filter((code) => code === language).length, wrong, texts: texts.length };
  });
  const sum = (pick: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const cells = rows.map(({ language, right, wrong, texts }) => [
    language,
    `${right} of ${texts}`,
    wrong.length === 0 ? '–' : wrong.join(', '),
  ]);
  const all = ['**all**', `${sum((row) => row.right)} of ${sum((row) => row.texts)}`];
  return markdownTable(
    ['language', 'right', 'taken for'],
    [...cells, [...all, `${sum((row) => row.wrong.length)} texts`]],
  );
}
