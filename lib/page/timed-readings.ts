/** Reads the page in slices, one reading after the other, and tells for how long each kept the page. */
import { computedLayout } from './layout.ts';
import type { PageReading, ReadInSlices } from './read.ts';
import { restIn } from './rest.ts';

export interface TimedReading {
  reading: PageReading;
  /** Milliseconds of the page's time, rests aside. */
  spent: number;
}

export interface ReadingOptions {
  document: Document;
  view: Window;
  /** What reads the page: the larger part of the code, brought when a page is first read. */
  reader(): Promise<ReadInSlices>;
}

/** @returns reads the page now, or the selection if that is wanted and long enough */
export function createTimedReadings(
  options: ReadingOptions,
): (withSelection: boolean) => Promise<TimedReading> {
  const { document, view } = options;
  const now = (): number => view.performance.now();
  const rest = restIn(view);
  /** Readings wait for each other: the page is read by one at a time. */
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (withSelection: boolean): Promise<TimedReading> => {
    // The task that brought this script has kept the page for long enough.
    await rest();
    const readInSlices = await options.reader();
    const selection = withSelection ? document.getSelection() : null;
    let start = now();
    let spent = 0;
    const pause = async (): Promise<void> => {
      spent += now() - start;
      await rest();
      start = now();
    };
    const reading = await readInSlices(document, { layout: computedLayout(view), selection }, pause);
    return { reading, spent: spent + now() - start };
  };

  return (withSelection) => {
    const read = (): Promise<TimedReading> => readNow(withSelection);
    const reading = last.then(read, read);
    last = reading;
    return reading;
  };
}
