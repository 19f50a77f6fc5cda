/** Tells when a page changes so often that not every change is worth a look. */

/** So many batches of changes within so many milliseconds are too many to hear of. */
const MANY = 30;
const WITHIN = 1_000;
/** For how long none is heard of then, in milliseconds: twice as long each time, up to a longest. */
const FIRST = 500;
const LONGEST = 2_000;
/** A page that was calm for so long begins anew. */
const CALM = 5_000;

/** @returns to be told of every batch and when it came; answers for how many milliseconds to look away, mostly 0 */
export function createPace(): (now: number) => number {
  let since = Number.NEGATIVE_INFINITY;
  let batches = 0;
  let away = 0;
  let back = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - since > WITHIN) {
      since = now;
      batches = 0;
    }
    batches++;
    if (batches < MANY) return 0;
    batches = 0;
    away = now - back > CALM ? FIRST : Math.min(LONGEST, away * 2);
    back = now + away;
    return away;
  };
}
