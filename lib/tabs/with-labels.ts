/** Labels are read a language at a time, when something first asks for them. */
import { LanguageNotLoaded, type OpenVocabulary } from '../pack/open.ts';

/**
 * Does work that looks labels up. Where those of a language were not read yet, they are, and the work is begun anew:
 * so it must change nothing before it has asked for its labels.
 */
export async function withLabels<Result>(vocabulary: OpenVocabulary, work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof LanguageNotLoaded)) throw error;
      await vocabulary.load(error.language);
    }
  }
}
