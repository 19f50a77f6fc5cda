/** The features of a candidate, in the order of the ranker's weights. Products of features follow them. */

export const BASE_FEATURES = [
  'cosinePreferred',
  'cosineBest',
  'coveragePreferred',
  'coverageBest',
  'softPreferred',
  'softBest',
  'windowCoverage',
  'wholePreferred',
  'wholeMean',
  'bestPreferred',
  'bestMean',
  'hitPreferred',
  'hitAlternative',
  'hitInflectedPreferred',
  'hitInflectedAlternative',
  'hitAlias',
  'hitFuzzy',
  'hitProbability',
  'hitUnambiguity',
  'hitTokens',
  'headlessCoverage',
  'tagWindow',
  'tagSentence',
  'lexicalRank',
  'vectorRank',
  'lexicalMargin',
  'vectorMargin',
  'sentenceLength',
  'isShort',
  'preferredWeight',
  'labelCount',
  'isKnowledge',
  'isTransversal',
  'isCrossSector',
  'isOccupationSpecific',
  'preferredTokens',
  'occupationUse',
] as const;

export type BaseFeature = (typeof BASE_FEATURES)[number];

/** Pairs whose product is a feature of its own. */
export const PRODUCTS: readonly (readonly [BaseFeature, BaseFeature])[] = [
  ['hitPreferred', 'tagWindow'],
  ['hitAlternative', 'tagWindow'],
  ['hitPreferred', 'hitTokens'],
  ['hitAlternative', 'hitTokens'],
  ['hitPreferred', 'isKnowledge'],
  ['hitAlternative', 'isKnowledge'],
  ['hitAlternative', 'bestPreferred'],
  ['hitPreferred', 'bestPreferred'],
  ['hitAlternative', 'hitUnambiguity'],
  ['headlessCoverage', 'bestMean'],
  ['bestPreferred', 'bestPreferred'],
  ['bestMean', 'bestMean'],
  ['wholeMean', 'wholeMean'],
  ['coveragePreferred', 'coveragePreferred'],
  ['softPreferred', 'softPreferred'],
  ['sentenceLength', 'bestMean'],
  ['sentenceLength', 'wholeMean'],
  ['sentenceLength', 'coveragePreferred'],
  ['tagWindow', 'bestMean'],
  ['hitAlternative', 'occupationUse'],
  ['hitPreferred', 'occupationUse'],
  ['hitAlias', 'tagWindow'],
  ['hitFuzzy', 'bestMean'],
  ['tagWindow', 'coverageBest'],
  ['tagWindow', 'softBest'],
];

export const FEATURE_COUNT = BASE_FEATURES.length + PRODUCTS.length;
export const FEATURE_NAMES: readonly string[] = [
  ...BASE_FEATURES,
  ...PRODUCTS.map(([one, two]) => `${one}×${two}`),
];

/** Place of each base feature in a row. */
export const AT = Object.fromEntries(BASE_FEATURES.map((name, at) => [name, at])) as Record<
  BaseFeature,
  number
>;

const FIRST_OF_PRODUCT = PRODUCTS.map(([one]) => AT[one]);
const SECOND_OF_PRODUCT = PRODUCTS.map(([, two]) => AT[two]);

/** Fills in the products of a row whose base features are set. */
export function addProducts(row: Float32Array): void {
  for (let at = 0; at < PRODUCTS.length; at++) {
    const one = row[FIRST_OF_PRODUCT[at] as number] as number;
    row[BASE_FEATURES.length + at] = one * (row[SECOND_OF_PRODUCT[at] as number] as number);
  }
}
