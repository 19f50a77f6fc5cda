/** Labels and aliases are read a language at a time, when something first asks for them. */
import { LanguageNotLoaded, type OpenVocabulary } from '../pack/open.ts';
import { AliasesNotLoaded, type AliasFiles } from './alias-files.ts';

/**
 * Does work that looks labels up. Where those of a language were not read yet, they are, and the work is begun anew:
 * so it must change nothing before it has asked for its labels.
 * @param aliases for work that asks for aliases too
 */
export async function withLabels<Result>(
  vocabulary: OpenVocabulary,
  work: () => Result,
  aliases?: AliasFiles,
): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (error instanceof LanguageNotLoaded) await vocabulary.load(error.language);
      else if (error instanceof AliasesNotLoaded && aliases) await aliases.load(error.language);
      else throw error;
    }
  }
}
