/** Counts what is odd in a dataset but can be tolerated, and words it once per kind. */
export class Problems {
  private readonly counts = new Map<string, { times: number; example: string }>();

  /**
   * @param sentence what is wrong; `#` stands for the number of times
   * @param example one case, shown behind the sentence
   */
  note(sentence: string, example = ''): void {
    const known = this.counts.get(sentence);
    if (known) known.times += 1;
    else this.counts.set(sentence, { times: 1, example });
  }

  sentences(): string[] {
    return [...this.counts].map(([sentence, { times, example }]) => {
      const text = sentence.replace('#', times.toLocaleString('en'));
      return example ? `${text} For example: ${example}.` : text;
    });
  }
}
