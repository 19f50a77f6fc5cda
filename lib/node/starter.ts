/**
 * `npm run starter -- PATH…`: writes the starter vocabulary into `assets/vocabulary/`: the facts, taken
 * from the official dataset at PATH, of the concepts that `selection.csv` (`uri,label,reason`) names.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../esco/csv.ts';
import { excerptOf } from '../esco/excerpt.ts';
import type { Classification } from '../esco/model.ts';
import { readDataset } from '../esco/read-dataset.ts';
import { readStarter, STARTER_FILES, type StarterTexts, writeStarter } from '../esco/starter.ts';
import { datasetPaths, readSources } from './dataset-sources.ts';

/** Where the starter vocabulary lies. */
export const STARTER_FOLDER = join(import.meta.dirname, '../../assets/vocabulary');

/** The starter vocabulary of this checkout. */
export function loadStarter(folder = STARTER_FOLDER): Classification {
  const texts = STARTER_FILES.map((name) => [name, readFileSync(join(folder, `${name}.csv`), 'utf8')]);
  return readStarter(Object.fromEntries(texts) as StarterTexts);
}

/** Rows of `selection.csv`. */
export function readSelection(text: string): { uri: string; label: string; reason: string }[] {
  const { columns, rows } = parseTable('selection.csv', text);
  const [uri, label, reason] = ['uri', 'label', 'reason'].map((column) => columns.indexOf(column));
  if (uri === undefined || label === undefined || reason === undefined || Math.min(uri, label, reason) < 0)
    throw new Error('selection.csv needs the columns uri, label and reason.');
  return rows.map((row) => ({ uri: row[uri] ?? '', label: row[label] ?? '', reason: row[reason] ?? '' }));
}

function buildStarter(paths: string[]): Classification {
  const selection = readSelection(readFileSync(join(STARTER_FOLDER, 'selection.csv'), 'utf8'));
  const whole = readDataset(readSources(datasetPaths(paths)));
  const excerpt = excerptOf(
    whole,
    selection.map(({ uri }) => uri),
  );
  demandLabels(selection, excerpt);
  return excerpt;
}

/** A label that drifted from its URI would make the reasons of the selection unreadable. */
function demandLabels(selection: { uri: string; label: string }[], excerpt: Classification): void {
  const language = excerpt.languages[0] ?? 'en';
  const labels = new Map(
    [...excerpt.skills, ...excerpt.occupations].map((concept) => [
      concept.uri,
      concept.labels[language]?.preferred,
    ]),
  );
  for (const { uri, label } of selection)
    if (labels.get(uri) !== label)
      throw new Error(
        `selection.csv calls ${uri} "${label}", but its preferred label is "${labels.get(uri)}".`,
      );
}

function main(paths: string[]): void {
  if (paths.length === 0)
    throw new Error('Usage: npm run starter -- PATH… (the zips or CSVs of an ESCO download)');
  const excerpt = buildStarter(paths);
  mkdirSync(STARTER_FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(writeStarter(excerpt)))
    writeFileSync(join(STARTER_FOLDER, `${name}.csv`), text);
  const { version, skills, occupations, groups } = excerpt;
  console.log(
    `Starter vocabulary from ESCO v${version}: ${skills.length} skills, ${occupations.length} occupations, ${groups.length} groups.`,
  );
}

if (import.meta.main) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
