/** Which concepts belong to computing, told by the groups above them. */
import type { ConceptId, Vocabulary } from '../pack/vocabulary.ts';

/** ISCED-F 06 "Information and Communication Technologies" and skill group S5 "working with computers". */
const isComputingCode = (code: string) => /^06\d{0,2}$/.test(code) || /^S5(?:\.|$)/.test(code);

/** Returns a test that walks the hierarchy once a concept and remembers the answer. */
export function createComputingTest(vocabulary: Vocabulary): (concept: ConceptId) => boolean {
  const known = new Map<ConceptId, boolean>();
  return (concept) => {
    const found = known.get(concept);
    if (found !== undefined) return found;
    const seen = new Set<ConceptId>([concept]);
    for (const id of seen) {
      if (isComputingCode(vocabulary.code(id))) break;
      for (const above of vocabulary.broader(id)) seen.add(above);
    }
    const answer = [...seen].some((id) => isComputingCode(vocabulary.code(id)));
    known.set(concept, answer);
    return answer;
  };
}
