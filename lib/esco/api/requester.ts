/** Asking a service politely: one request at a time, with pauses, with patience, and with an end. */
import { isPassing, ServiceProblem } from './problem.ts';
import { readAnswer } from './read-answer.ts';

/** The world around, so that tests can make one up. */
export interface Surroundings {
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason once it is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** 0 … 1, evenly. */
  random(): number;
}

/** All times in milliseconds. */
export interface Manners {
  /** From the end of one request to the start of the next. */
  pause: number;
  /** For one request, from its start to the last byte. */
  patience: number;
  /** Tries of one question in all. */
  tries: number;
  /** Longest wait before trying again, unless the service names one. */
  longestWait: number;
  /** Longest `Retry-After` that is waited for. */
  longestRetryAfter: number;
  /** For one question with all its tries. */
  total: number;
  /** Longest answer, in bytes. */
  size: number;
}

/** Someone waits for one concept. */
export const IMPATIENT: Manners = {
  pause: 250,
  patience: 10_000,
  tries: 3,
  longestWait: 4_000,
  longestRetryAfter: 5_000,
  total: 25_000,
  size: 8_000_000,
};

/** The whole classification: hundreds of requests, so twice as slowly, and with long breath. */
export const PATIENT: Manners = {
  pause: 500,
  patience: 60_000,
  tries: 7,
  longestWait: 60_000,
  longestRetryAfter: 300_000,
  total: 900_000,
  size: 64_000_000,
};

/** A service on this machine serves nobody else: it needs a breath between requests, no more. */
export const PATIENT_HERE: Manners = { ...PATIENT, pause: 20 };

/** First wait before a second try; doubled with each further one, then drawn by lot from its upper half. */
const FIRST_WAIT = 1_000;

export interface Requester {
  /**
   * What the JSON at an address says. An answer that `read` finds unreadable is asked for again, like one that broke off.
   * @param read parses the answer; throws a ServiceProblem where it is none of ESCO's
   * @throws ServiceProblem when it could not be got; the signal's reason after an abort
   */
  ask<Result>(address: string, read: (body: unknown) => Result, signal?: AbortSignal): Promise<Result>;
}

export function politeRequester(around: Surroundings, manners: Manners): Requester {
  let line: Promise<unknown> = Promise.resolve();
  let lastEnd = Number.NEGATIVE_INFINITY;

  /** One try, after the pause that the last one left. */
  const tryOnce = async (address: string, patience: number, signal?: AbortSignal): Promise<unknown> => {
    const rest = lastEnd + manners.pause - around.now();
    if (rest > 0) await around.wait(rest, signal);
    signal?.throwIfAborted();
    try {
      return await readAnswer(around, address, { patience, size: manners.size }, signal);
    } finally {
      lastEnd = around.now();
    }
  };

  const insist = async <Result>(
    address: string,
    read: (body: unknown) => Result,
    signal?: AbortSignal,
  ): Promise<Result> => {
    const end = around.now() + manners.total;
    for (let number = 1; ; number++) {
      try {
        return read(await tryOnce(address, Math.min(manners.patience, end - around.now()), signal));
      } catch (error) {
        if (!(error instanceof ServiceProblem) || !isPassing(error) || number >= manners.tries) throw error;
        const wait = waitFor(error, number);
        if (around.now() + wait >= end) throw new ServiceProblem('gaveUp', error.message);
        await around.wait(wait, signal);
      }
    }
  };

  const waitFor = (problem: ServiceProblem, number: number): number => {
    // Jitter: many who were turned away at once must not come back at once.
    const longest = Math.min(manners.longestWait, FIRST_WAIT * 2 ** (number - 1));
    const drawn = longest * (0.5 + around.random() / 2);
    if (problem.retryAfter === null) return drawn;
    if (problem.retryAfter > manners.longestRetryAfter) throw problem;
    return problem.retryAfter + around.random() * FIRST_WAIT;
  };

  return {
    ask(address, read, signal) {
      const answer = line.then(() => insist(address, read, signal));
      line = answer.catch(() => undefined);
      return answer;
    },
  };
}
