/** Panel services that answer with samples. */
import type { DetailsServices } from '../../../components/panel/details-services.ts';
import type { KeptServices } from '../../../components/panel/kept-services.ts';
import type { PanelServices } from '../../../components/panel/services.ts';
import type { KeptConcept, LookUpHit } from '../../../lib/lookup/pages.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { sampleFindings, samplePosting } from './posting-services.ts';
import { analyst, dataAnalystPage, ready, statisticsPage } from './samples.ts';
import { sampleSaved } from './saved-services.ts';
import { sampleSkills } from './skills-services.ts';

export const HITS: LookUpHit[] = [
  {
    uri: statisticsPage().uri,
    kind: 'skill',
    label: 'statistics',
    matched: 'use of statistics',
    matchedKind: 'alternative',
    code: null,
    type: 'knowledge',
  },
  {
    uri: dataAnalystPage().uri,
    kind: 'occupation',
    label: 'data analyst',
    matched: 'data analyst',
    matchedKind: 'preferred',
    code: '2511.3',
    type: null,
  },
];

export function samplePanelServices(changes: Partial<PanelServices> = {}): PanelServices {
  const pages = [statisticsPage(), dataAnalystPage()];
  return {
    reading: async () => ready(analyst()),
    read: async () => ready(analyst()),
    onReadingChanged: () => () => {},
    showMention: async () => true,
    showWords: async () => true,
    setImpliedShown: async () => {},
    lookUp: async (text) => (text.startsWith('sta') ? HITS : []),
    conceptPage: async (uri) => pages.find((page) => page.uri === uri) ?? null,
    posting: samplePosting(),
    saved: sampleSaved(),
    skills: sampleSkills(),
    kept: sampleKept(),
    details: sampleDetails(),
    pasted: {
      last: null,
      readText: (text) => readPlainText(text),
      readFile: async (file) => readPlainText(await file.text()),
      analyse: async () => analyst(),
      check: async () => sampleFindings(),
    },
    vocabulary: async () => ({ ...analyst().vocabulary, warning: null }),
    shortcut: async () => 'Alt+Shift+E',
    printPage: () => {},
    copy: async () => {},
    openOptions: () => {},
    ...changes,
  };
}

/** Remembers in memory what was looked at. */
export function sampleKept(concepts: KeptConcept[] = []): KeptServices {
  let all = concepts;
  return {
    all: async () => all,
    visited: async (concept) => {
      const known = all.find(({ uri }) => uri === concept.uri);
      const favourite = known?.favourite ?? false;
      all = [
        { ...concept, favourite, at: all.length, version: '1.1.1' },
        ...all.filter((each) => each !== known),
      ];
    },
    setFavourite: async (uri, favourite) => {
      all = all.map((each) => (each.uri === uri ? { ...each, favourite } : each));
    },
    forgetRecent: async () => {
      all = all.filter(({ favourite }) => favourite);
    },
  };
}

/** ESCO's service as nobody asked it yet. */
export const sampleDetails = (changes: Partial<DetailsServices> = {}): DetailsServices => ({
  kept: async () => ({ state: 'unloaded', host: 'ec.europa.eu', pattern: 'https://ec.europa.eu/*' }),
  load: async () => ({ state: 'unloaded', host: 'ec.europa.eu', pattern: 'https://ec.europa.eu/*' }),
  allow: async () => true,
  ...changes,
});
