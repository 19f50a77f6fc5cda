/** The passes of the matcher on 700-word ads, beside plain tokenising and a naive Fuse.js scan over all labels. */
import Fuse from 'fuse.js';
import { createGate } from '../../lib/match/gates.ts';
import { createMatcher } from '../../lib/match/match.ts';
import type { LanguageModels } from '../../lib/match/models.ts';
import { phrasePass } from '../../lib/match/phrase-pass.ts';
import { createTokenReader } from '../../lib/match/token-stream.ts';
import { loadAliases } from '../../lib/node/aliases.ts';
import type { OpenVocabulary } from '../../lib/pack/open.ts';
import { readPlainText } from '../../lib/page/plain-text.ts';
import { createFolder } from '../../lib/text/fold.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { markdownTable, megabytes, milliseconds, timed, times } from './clock.ts';
import { type FullVocabulary, ownAds } from './full-vocabulary.ts';

/** Phrases that the naive scan looks up one by one; an ad of 700 words has about 400 such windows. */
const PHRASES = [
  'customer service',
  'drive a forklift truck',
  'dressing wounds',
  'SQL queries',
  'plan production schedules',
];
const WINDOWS = 400;

/** The same matcher without WebAssembly. */
function twinMatcher(vocabulary: OpenVocabulary, models: Record<string, LanguageModels>) {
  const withoutKernel = Object.fromEntries(
    Object.entries(models).map(([language, { makeKernel: _, ...rest }]) => [language, rest]),
  );
  return createMatcher(vocabulary, { aliases: loadAliases(), models: withoutKernel });
}

export async function benchMatching({ vocabulary, matcher, models }: FullVocabulary): Promise<string> {
  const index = vocabulary.inLanguage('en');
  const postings = ownAds().map(({ title, text }) => readPlainText(text, { title, language: 'en' }));
  const words = postings.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / postings.length;
  const gate = createGate(vocabulary);
  const read = createTokenReader(index, createFolder('en'));

  const tokenising = timed(postings, 20, ({ text }) => tokenize(text).count);
  const phrases = timed(
    postings,
    20,
    (posting) => phrasePass(read(posting), index, index.skillTrie, gate).length,
  );
  const quick = timed(postings, 10, (posting) => matcher.analyse(posting, { depth: 'quick' }).skills.length);
  const whole = timed(postings, 3, (posting) => matcher.analyse(posting).skills.length);
  const twin = twinMatcher(vocabulary, models);
  const script = timed(postings, 1, (posting) => twin.analyse(posting).skills.length);
  const ranking = timed(postings, 3, (posting) => matcher.rank(posting, 10).length);
  const labels = Array.from({ length: index.labelCount }, (_, label) => index.text(label));
  const fuse = new Fuse(labels, { includeScore: true });
  const naive = timed(PHRASES, 2, (phrase) => fuse.search(phrase, { limit: 5 }).length);
  const row = (name: string, { median, p95 }: typeof whole) => [
    name,
    milliseconds(median),
    milliseconds(p95),
    times(median / tokenising.median),
    times((naive.median * WINDOWS) / median),
  ];
  return [
    markdownTable(
      [
        `${postings.length} ads of ${Math.round(words)} words`,
        'median',
        'p95',
        'of tokenising',
        `faster than ${WINDOWS} Fuse.js scans`,
      ],
      [
        row('plain tokenising', tokenising),
        row('tokens and phrase pass (aim ≤ 5 × tokenising)', phrases),
        row('quick analysis: stated and similar (aim under 5 ms)', quick),
        row('full analysis (aim under 120 ms)', whole),
        row('full analysis with the JavaScript twin of the kernel', script),
        row('ranking of all skills, on request', ranking),
        row(`one Fuse.js scan over ${index.labelCount.toLocaleString('en')} labels`, naive),
      ],
    ),
    `Memory of the process after it: ${megabytes(process.memoryUsage().rss)} resident, ${megabytes(process.memoryUsage().heapUsed)} of it JavaScript heap (with Fuse.js's copy of all labels).`,
  ].join('\n\n');
}
