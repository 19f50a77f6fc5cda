/** Answers about a posting, from samples. */
import type { PostingServices } from '../../../components/posting/posting-services.ts';
import type { Finding, VocabularyReview } from '../../../lib/review/review.ts';
import { analyst, ready } from './samples.ts';

const uriOf = (label: string) => analyst().skills.find((skill) => skill.label === label)?.uri ?? '';

/** Two groups, one with two groups of its own; SQL is digital; one occupation. */
export function sampleReview(): VocabularyReview {
  const uris = analyst().skills.map(({ uri }) => uri);
  const name = (label: string) => ({ uri: uriOf(label), label });
  const group = (
    label: string,
    code: string,
    skills: string[],
    children: VocabularyReview['groups'] = [],
  ) => ({
    uri: `http://data.europa.eu/esco/skill/${code}`,
    ...{ label, code, skills, children },
  });
  const [databases, statistics] = [uris.slice(0, 4), uris.slice(4, 9)];
  return {
    groups: [
      group('working with computers', 'S5', databases),
      group('information skills', 'S2', uris.slice(4, 12), [
        group('analysing data', 'S2.1', statistics),
        group('documenting', 'S2.2', uris.slice(9, 12)),
      ]),
    ],
    collections: { [uriOf('SQL')]: ['digital'] },
    pairs: [],
    broad: [],
    occupation: {
      uri: analyst().occupations[0]?.uri ?? '',
      essential: {
        named: [name('SQL'), name('statistics')],
        notNamed: [{ uri: 'http://data.europa.eu/esco/skill/quality', label: 'normalise data' }],
        total: 30,
      },
      optional: { named: [], notNamed: [name('machine learning')], total: 1 },
      foreign: [],
    },
  };
}

export const sampleFindings = (): Finding[] => [
  { about: 'required', state: 'mend', required: 14, most: 10 },
  {
    about: 'essential',
    state: 'mend',
    named: 8,
    total: 30,
    notNamed: [{ uri: 'http://x/1', label: 'normalise data' }],
  },
  { about: 'unclear', state: 'good', unclear: 3, all: 17 },
  { about: 'foreign', state: 'mend', skills: [{ uri: 'http://x/2', label: 'operate forklift' }] },
  {
    about: 'vague',
    state: 'mend',
    skills: [{ uri: 'http://x/3', label: 'teamwork principles', narrower: 9 }],
  },
  {
    about: 'duplicate',
    state: 'mend',
    pairs: [
      {
        narrower: { uri: 'http://x/4', label: 'SQL' },
        broader: { uri: 'http://x/5', label: 'query languages' },
      },
    ],
  },
  { about: 'boilerplate', state: 'unknown', share: 0 },
];

export function samplePosting(changes: Partial<PostingServices> = {}): PostingServices {
  return {
    review: async () => sampleReview(),
    check: async () => sampleFindings(),
    annotateAnyway: async () => ready(analyst()),
    takeIn: async () => ready(analyst()),
    correct: async () => async () => {},
    take: async () => null,
    linkedData: () => '{ "@type": "JobPosting" }',
    saveFile: () => {},
    ...changes,
  };
}
