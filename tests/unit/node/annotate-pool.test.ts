import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { createPool, type Pool } from '../../../lib/node/annotate/pool.ts';

/** Answers with the line and the thread's number; breaks down in one of two ways when told to. */
const SCRIPT = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ line }) => {
    const { id, order } = JSON.parse(line);
    if (order === 'throw') throw new Error('out of its depth');
    if (order === 'end') process.exit(3);
    parentPort.postMessage({ json: JSON.stringify({ id, thread: threadId }), failed: false });
  });
`;

let pool: Pool;
afterEach(() => pool.close());

function poolOf(most: number) {
  let started = 0;
  pool = createPool(most, () => {
    started++;
    return new Worker(SCRIPT, { eval: true });
  });
  const ask = async (id: string, order?: string) => {
    const { json, failed } = await pool.answer({ line: JSON.stringify({ id, order, text: '' }), place: id });
    return { ...(JSON.parse(json) as { id: string; thread?: number; error?: string }), failed };
  };
  return { ask, started: () => started };
}

describe('the threads of annotate', () => {
  it('share the lines, no more of them than allowed', async () => {
    const { ask, started } = poolOf(2);
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ask(id)));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(new Set(answers.map(({ thread }) => thread)).size).toBe(2);
    expect(started()).toBe(2);
  });

  it('are not started before there is work, nor a second one for lines that come one at a time', async () => {
    const { ask, started } = poolOf(4);
    expect(started()).toBe(0);
    await ask('a');
    await ask('b');
    expect(started()).toBe(1);
  });

  it.each([
    ['throw', /out of its depth/],
    ['end', /ended without a word/],
  ])('that break down (%s) cost one line, answered with an error', async (order, reason) => {
    const { ask } = poolOf(1);
    const answers = await Promise.all([ask('a'), ask('b', order), ask('c'), ask('d', order), ask('e')]);
    expect(answers.map(({ id, failed }) => [id, failed])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', true],
      ['e', false],
    ]);
    expect(answers[1]?.error).toMatch(reason);
    expect(answers[1]?.error).toMatch(/^[A-Z].*\.$/);
  });
});
