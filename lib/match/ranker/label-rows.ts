/** The labels of skills as bags of informative tokens, and the way back from a token to its labels. */
import type { LanguageIndex } from '../../pack/language-index.ts';
import type { OpenVocabulary } from '../../pack/open.ts';
import { invert } from '../../pack/rows.ts';
import type { Folder } from '../../text/fold.ts';
import { tokenize } from '../../text/tokenize.ts';
import { withoutQualifier } from '../qualifier.ts';

/** Words that carry no meaning of their own in a label. */
const FUNCTION_WORDS = [
  'of',
  'for',
  'in',
  'to',
  'and',
  'with',
  'on',
  'at',
  'by',
  'or',
  'from',
  'as',
  'into',
  'use',
  'using',
];

export interface LabelRows {
  /** Labels of skill s: `firstLabel[s] … firstLabel[s + 1] - 1`, the preferred one first. */
  firstLabel: Uint32Array;
  /** Distinct informative tokens of label l: `tokens[start[l] … start[l + 1] - 1]`. */
  start: Uint32Array;
  tokens: Uint32Array;
  /** Labels that hold token t: `labels[labelsStart[t] … labelsStart[t + 1] - 1]`. */
  labelsStart: Uint32Array;
  labels: Uint32Array;
  /** Inverse frequency of a token among skills; 0 for function words. */
  weight: Float32Array;
  /** Sum of the weights of a label's tokens, and the root of the sum of their squares. */
  weightSum: Float32Array;
  weightNorm: Float32Array;
  /** Skill of a label. */
  skill: Uint32Array;
}

/** Built once per vocabulary and language, when the first posting is ranked (about 30 ms for English ESCO). */
export function buildLabelRows(vocabulary: OpenVocabulary, index: LanguageIndex, folder: Folder): LabelRows {
  const { skillCount } = vocabulary;
  const weight = tokenWeights(index, skillCount);
  const firstLabel = Uint32Array.from({ length: skillCount + 1 }, (_, skill) => index.firstLabel(skill));
  const labelCount = firstLabel[skillCount] as number;
  const { start: rowStart, items } = index.labelTokenRows;
  const start = new Uint32Array(labelCount + 1);
  const tokens = new Uint32Array(rowStart[labelCount] as number);
  const skill = new Uint32Array(labelCount);
  const weightSum = new Float32Array(labelCount);
  const weightNorm = new Float32Array(labelCount);
  let used = 0;
  for (let owner = 0; owner < skillCount; owner++) {
    for (let label = firstLabel[owner] as number; label < (firstLabel[owner + 1] as number); label++) {
      const isPreferred = label === firstLabel[owner];
      const bare = isPreferred ? bareTokens(index, label, folder) : null;
      const row = bare ?? items.subarray(rowStart[label] as number, rowStart[label + 1] as number);
      const from = used;
      let sum = 0;
      let squares = 0;
      for (const token of row) {
        const value = weight[token] as number;
        if (value === 0 || tokens.subarray(from, used).includes(token)) continue;
        tokens[used++] = token;
        sum += value;
        squares += value * value;
      }
      start[label + 1] = used;
      skill[label] = owner;
      weightSum[label] = sum;
      weightNorm[label] = Math.sqrt(squares);
    }
  }
  const inverted = invert(start, tokens.slice(0, used), index.tokens.count);
  return {
    firstLabel,
    start,
    tokens,
    labelsStart: inverted.start,
    labels: inverted.items,
    weight,
    weightSum,
    weightNorm,
    skill,
  };
}

function tokenWeights(index: LanguageIndex, skillCount: number): Float32Array {
  const weight = Float32Array.from(
    index.tokenSkills,
    (skills) => Math.log((1 + skillCount) / (1 + skills)) + 0.1,
  );
  for (const word of FUNCTION_WORDS) {
    const token = index.tokens.find(word);
    if (token >= 0) weight[token] = 0;
  }
  return weight;
}

/** "Python (computer programming)" counts as "Python". */
function bareTokens(index: LanguageIndex, label: number, folder: Folder): number[] | null {
  const text = index.text(label);
  if (!text.endsWith(')')) return null;
  const bare = withoutQualifier(text);
  if (bare === text || bare === '') return null;
  const tokens = tokenize(bare);
  return tokens.start
    .map((from, at) => index.tokens.find(folder.fold(bare.slice(from, tokens.end[at]))))
    .filter((token) => token >= 0);
}
