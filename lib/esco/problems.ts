import type { Remark, SentenceCode } from './sentences.ts';

/** Counts what is odd in a dataset but can be tolerated, and says it once a kind and file. */
export class Problems {
  readonly #counts = new Map<string, { code: SentenceCode; file: string; n: number; example: string }>();

  /**
   * @param file what messages call the file, '' where the sentence names none
   * @param example one case; the first is told
   */
  note(code: SentenceCode, file: string, example = ''): void {
    const key = `${code} ${file}`;
    const known = this.#counts.get(key);
    if (known) known.n += 1;
    else this.#counts.set(key, { code, file, n: 1, example });
  }

  remarks(): Remark[] {
    return Array.from(this.#counts.values(), ({ code, ...values }) => ({ code, values }));
  }
}
