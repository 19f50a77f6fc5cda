/**
 * `npm run bench:pages`: how right the reader is on the saved pages of real boards, by board, with and
 * without board rules. The truth was written down by hand before (README.md).
 *
 *     npm run bench:pages                    parsed in Node
 *     npm run bench:pages -- --chromium      as Chromium lays the pages out
 *     npm run bench:pages -- --own           sections and languages of the project's own texts instead
 *     npm run bench:pages -- --verbose       also every page that is not read as it should be
 */
import { markdownTable } from '../clock.ts';
import { compare, type PageFigures, type Said, type WordFigures } from './measure.ts';
import { languagesTable, sectionsTable } from './own-texts.ts';
import { type PageReader, readerInChromium, readerInNode } from './readers.ts';
import { boardOf, type PageTruth, pagesAreThere, readTruth } from './truth.ts';

interface Measured {
  file: string;
  truth: PageTruth;
  said: Said;
  figures: PageFigures;
}

const FLAGS = ['--chromium', '--own', '--verbose'];

const HEAD = [
  'board',
  'pages',
  'yes/no',
  'kind',
  'title',
  'employer',
  'language',
  'words found',
  'foreign words',
];

async function main(flags: readonly string[]): Promise<void> {
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown) throw new Error(`There is no option ${unknown}; there are ${FLAGS.join(', ')}.`);
  if (flags.includes('--own')) {
    console.log(`### Sections\n\n${sectionsTable()}\n\n### Languages\n\n${languagesTable()}`);
    return;
  }
  if (!pagesAreThere) {
    console.log('Skipped: there are no saved pages at ../shared/pages; SHARED_PAGES names another folder.');
    return;
  }
  const reader = flags.includes('--chromium') ? await readerInChromium() : readerInNode();
  try {
    for (const boardRules of [true, false]) {
      const measured = await measure(reader, boardRules);
      console.log(`### ${boardRules ? 'With' : 'Without'} board rules\n\n${table(measured)}\n`);
      if (flags.includes('--verbose')) console.log(`${shortfalls(measured)}\n`);
    }
  } finally {
    await reader.close();
  }
}

async function measure(reader: PageReader, boardRules: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [file, truth] of readTruth()) {
    const answer = await reader.read(file, { truth, boardRules });
    measured.push({ file, truth, said: answer.said, figures: compare(truth, answer.truth, answer.said) });
  }
  return measured;
}

function table(measured: readonly Measured[]): string {
  const boards = new Map<string, PageFigures[]>();
  for (const { file, figures } of measured)
    boards.set(boardOf(file), [...(boards.get(boardOf(file)) ?? []), figures]);
  const rows = [...boards].map(([board, figures]) => row(board, figures));
  const every = measured.map(({ figures }) => figures);
  return markdownTable(HEAD, [...rows, row('**all**', every)]);
}

function row(name: string, figures: readonly PageFigures[]): string[] {
  const right = (answers: readonly (boolean | null)[]): string => {
    const judged = answers.filter((answer) => answer !== null);
    return judged.length === 0 ? '–' : `${judged.filter(Boolean).length} of ${judged.length}`;
  };
  const words = figures.flatMap((each) => (each.words ? [each.words] : []));
  const share = (values: readonly number[]): string =>
    values.length === 0 ? '–' : percent(values.reduce((sum, value) => sum + value, 0) / values.length);
  return [
    name,
    String(figures.length),
    right(figures.map((each) => each.isPosting)),
    right(figures.map((each) => each.kind)),
    right(figures.map((each) => each.title)),
    right(figures.map((each) => each.employer)),
    right(figures.map((each) => each.language)),
    share(words.map(({ own, found }) => found / Math.max(1, own))),
    share(words.map(({ read, foreign }) => foreign / Math.max(1, read))),
  ];
}

/** A line for each page that is not read as it should be: wrong names, under 95 % of its words, over 5 % foreign ones. */
function shortfalls(measured: readonly Measured[]): string {
  const lines = measured.flatMap(({ file, truth, said, figures }) => {
    const wrong: string[] = [];
    if (!figures.isPosting || !figures.kind) wrong.push(`${said.kind} for ${truth.kind}`);
    if (figures.title === false) wrong.push(`title “${said.title}”`);
    if (figures.employer === false) wrong.push(`employer “${said.employer}”`);
    if (figures.language === false) wrong.push(`language ${said.language} for ${truth.language}`);
    if (figures.words) wrong.push(...wordShortfalls(figures.words, said.source));
    return wrong.length > 0 ? [`- ${file}: ${wrong.join('; ')}`] : [];
  });
  return lines.length > 0 ? lines.join('\n') : 'Every page is read as it should be.';
}

const MOST_WORDS_LISTED = 12;

function wordShortfalls(
  { own, found, read, foreign, missed, strangers }: WordFigures,
  source: string,
): string[] {
  const listed = (words: readonly string[]): string => words.slice(0, MOST_WORDS_LISTED).join(' ');
  const wrong: string[] = [];
  if (found < 0.95 * own) wrong.push(`${percent(found / own)} found (${source}), missed: ${listed(missed)}`);
  if (foreign > 0.05 * read)
    wrong.push(`${percent(foreign / read)} foreign (${source}): ${listed(strangers)}`);
  return wrong;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
