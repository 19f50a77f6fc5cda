/** Shared words of a sentence and the labels of every skill: cosine and coverage over inverse frequencies. */
import type { LabelRows } from './label-rows.ts';

export interface LexicalScores {
  /** Skills that share an informative token with the sentence. */
  touched: number[];
  /** By skill (0 where untouched): of the preferred label, and of the best label. */
  cosinePreferred: Float32Array;
  cosineBest: Float32Array;
  coveragePreferred: Float32Array;
  coverageBest: Float32Array;
}

/**
 * Scores all skills against bags of tokens, one sentence at a time. The arrays are reused: the scores of a
 * sentence are gone when the next is scored.
 */
export function createLexicalChannel(rows: LabelRows): (tokens: ReadonlySet<number>) => LexicalScores {
  const skillCount = rows.firstLabel.length - 1;
  const labelCount = rows.skill.length;
  const shared = new Float32Array(labelCount);
  const sharedSquares = new Float32Array(labelCount);
  const scores: LexicalScores = {
    touched: [],
    cosinePreferred: new Float32Array(skillCount),
    cosineBest: new Float32Array(skillCount),
    coveragePreferred: new Float32Array(skillCount),
    coverageBest: new Float32Array(skillCount),
  };
  const touchedLabels: number[] = [];
  return (tokens) => {
    for (const skill of scores.touched) {
      scores.cosinePreferred[skill] = 0;
      scores.cosineBest[skill] = 0;
      scores.coveragePreferred[skill] = 0;
      scores.coverageBest[skill] = 0;
    }
    scores.touched.length = 0;
    touchedLabels.length = 0;
    let squares = 0;
    for (const token of tokens) {
      const weight = rows.weight[token] as number;
      squares += weight * weight;
      const end = rows.labelsStart[token + 1] as number;
      for (let at = rows.labelsStart[token] as number; at < end; at++) {
        const label = rows.labels[at] as number;
        if (shared[label] === 0) touchedLabels.push(label);
        shared[label] = (shared[label] as number) + weight;
        sharedSquares[label] = (sharedSquares[label] as number) + weight * weight;
      }
    }
    const norm = Math.sqrt(squares) || 1;
    for (const label of touchedLabels) {
      const skill = rows.skill[label] as number;
      const cosine = (sharedSquares[label] as number) / ((rows.weightNorm[label] as number) * norm);
      const coverage = (shared[label] as number) / (rows.weightSum[label] as number);
      if (scores.cosineBest[skill] === 0) scores.touched.push(skill);
      if (cosine > (scores.cosineBest[skill] as number)) scores.cosineBest[skill] = cosine;
      if (coverage > (scores.coverageBest[skill] as number)) scores.coverageBest[skill] = coverage;
      if (label === rows.firstLabel[skill]) {
        scores.cosinePreferred[skill] = cosine;
        scores.coveragePreferred[skill] = coverage;
      }
      shared[label] = 0;
      sharedSquares[label] = 0;
    }
    return scores;
  };
}
