/** The network, the clock and the dice of wherever this runs: background, worker, Node. */
import type { Surroundings } from './requester.ts';

export const realSurroundings: Surroundings = {
  fetch: (address, init) => fetch(address, init),
  now: () => performance.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = setTimeout(resolve, milliseconds);
      signal?.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          reject(signal.reason);
        },
        { once: true },
      );
    }),
};
