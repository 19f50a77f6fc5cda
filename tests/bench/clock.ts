/** Timing many calls of one thing. */

/** Median and 95th percentile of milliseconds a call, over `rounds` passes through the items after one to warm up. */
export function timed<Item>(
  items: readonly Item[],
  rounds: number,
  work: (item: Item) => unknown,
): { median: number; p95: number } {
  for (const item of items) work(item);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const item of items) {
      const started = performance.now();
      work(item);
      times.push(performance.now() - started);
    }
  }
  return spread(times);
}

export function spread(times: number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
  return { median: at(0.5), p95: at(0.95) };
}

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
export const times = (ratio: number) =>
  `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')} ×`;

export function markdownTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
