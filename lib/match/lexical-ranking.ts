/** Scores every skill against a text by shared words: the tail of a full ranking, for skills no pass found. */
import type { LanguageIndex } from '../pack/language-index.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import type { TokenStream } from './token-stream.ts';

/**
 * For each skill the best share, weighted by inverse frequency, of a label's words that the text holds (0…1).
 * One scan over all labels: for rankings on request, never for the first answer.
 */
export function lexicalScores(
  stream: TokenStream,
  vocabulary: Vocabulary,
  index: LanguageIndex,
): Float64Array {
  const present = new Uint8Array(index.tokens.count);
  for (const id of stream.id) if (id >= 0) present[id] = 1;
  const weights = Float64Array.from(index.tokenSkills, (skills) =>
    Math.log((vocabulary.skillCount + 1) / (1 + skills)),
  );
  const { start, items } = index.labelTokenRows;
  const scores = new Float64Array(vocabulary.skillCount);
  for (let skill = 0; skill < vocabulary.skillCount; skill++) {
    for (let label = index.firstLabel(skill); label < index.endLabel(skill); label++) {
      let shared = 0;
      let all = 1;
      for (let at = start[label] as number; at < (start[label + 1] as number); at++) {
        const token = items[at] as number;
        const weight = weights[token] as number;
        all += weight;
        if (present[token]) shared += weight;
      }
      scores[skill] = Math.max(scores[skill] as number, shared / all);
    }
  }
  return scores;
}
