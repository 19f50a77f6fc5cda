/** The miniature dataset of tests/fixtures/esco as a service has it: more languages, descriptions, a concept out of use. */
import type { Labels } from '../../lib/esco/model.ts';
import { readDataset } from '../../lib/esco/read-dataset.ts';
import { officialZips } from '../fixtures/esco/official-zips.ts';
import { type ServedDataset, servedDataset } from './dataset.ts';

export const PYTHON = 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d';
export const FORKLIFT = 'http://data.europa.eu/esco/skill/28cb374e-6261-4133-8371-f9a5470145da';
/** Made up: ESCO replaced something of the kind. */
export const OUT_OF_USE = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001';

const labels = (preferred: string, ...alternative: string[]): Labels => ({
  preferred,
  alternative,
  hidden: [],
});

/** Labels in German and descriptions are made up for tests and are none of ESCO's. */
export function miniature(): ServedDataset {
  return servedDataset(miniatureClassification(), {
    version: '1.2.1',
    labels: {
      [PYTHON]: { de: labels('Prüfwort Python', 'Prüfwort Schlange') },
      [FORKLIFT]: { de: labels('Prüfwort Stapler') },
    },
    descriptions: {
      [PYTHON]: {
        en: 'A description of Python, in words made up for tests.',
        de: 'Eine Beschreibung von Python, für Prüfungen erdacht.',
      },
    },
    obsolete: [{ uri: OUT_OF_USE, label: 'write Python 2', replacedBy: [PYTHON] }],
  });
}

export const miniatureClassification = () => readDataset(officialZips());
