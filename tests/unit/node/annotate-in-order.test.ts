import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../lib/node/annotate/in-order.ts';

async function* from<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  yield* values;
}

/** Answers that somebody else settles. */
function pending() {
  const settlers = new Map<number, () => void>();
  const asked: number[] = [];
  return {
    asked,
    settle: (input: number) => settlers.get(input)?.(),
    answer: (input: number) =>
      new Promise<number>((resolve) => {
        asked.push(input);
        settlers.set(input, () => resolve(input));
      }),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const few = { inputs: 3, size: 100, sizeOf: () => 1 };

describe('answers under way at once', () => {
  it('keep the order of their inputs and their bounds, however the answers come', async () => {
    const job = fc.record({ size: fc.integer({ min: 0, max: 9 }), turns: fc.integer({ min: 0, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(job, { maxLength: 25 }),
        fc.integer({ min: 1, max: 5 }),
        async (jobs, inputs) => {
          const most = { inputs, size: 10, sizeOf: ({ size }: { size: number }) => size };
          let [count, size] = [0, 0];
          const answers: typeof jobs = [];
          const answer = async (one: (typeof jobs)[number]) => {
            count++;
            size += one.size;
            expect(count).toBeLessThanOrEqual(inputs);
            expect(size - one.size).toBeLessThan(most.size);
            for (let at = 0; at < one.turns; at++) await turn();
            return one;
          };
          for await (const one of inOrder(from(jobs), answer, most)) {
            count--;
            size -= one.size;
            answers.push(one);
          }
          expect(answers).toEqual(jobs);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are given as soon as they can be, before the next input has come', async () => {
    const answers = inOrder(
      (async function* () {
        yield 1;
        await new Promise(() => undefined);
      })(),
      async (input: number) => input * 10,
      few,
    );
    expect(await answers.next()).toEqual({ value: 10, done: false });
  });

  it('are never more than there is room for: no further input is read meanwhile', async () => {
    const { asked, settle, answer } = pending();
    const answers = inOrder(from([1, 2, 3, 4, 5]), answer, few);
    const first = answers.next();
    for (let at = 0; at < 9; at++) await turn();
    expect(asked).toEqual([1, 2, 3]);
    settle(2);
    for (let at = 0; at < 9; at++) await turn();
    expect(asked).toEqual([1, 2, 3]);
    settle(1);
    expect((await first).value).toBe(1);
    expect((await answers.next()).value).toBe(2);
  });

  it('leave a large input alone, and still answer it', async () => {
    const { asked, settle, answer } = pending();
    const most = { inputs: 3, size: 100, sizeOf: (input: number) => input };
    const answers = inOrder(from([500, 1]), answer, most);
    const first = answers.next();
    for (let at = 0; at < 9; at++) await turn();
    expect(asked).toEqual([500]);
    settle(500);
    expect((await first).value).toBe(500);
  });
});
