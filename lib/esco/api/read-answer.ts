/** One request: from the address to the parsed JSON, or to a problem with a name. */
import { ServiceProblem } from './problem.ts';
import type { Surroundings } from './requester.ts';

export interface Bounds {
  /** Milliseconds for the whole answer. */
  patience: number;
  /** Most bytes. */
  size: number;
}

const MOST_DETAIL = 200;

/**
 * Asks and reads. Sends no cookies, no referrer, and follows no redirect: what is asked of ESCO is asked of nobody else.
 * @throws ServiceProblem; the signal's reason after an abort
 */
export async function readAnswer(
  around: Surroundings,
  address: string,
  bounds: Bounds,
  signal?: AbortSignal,
): Promise<unknown> {
  const late = new AbortController();
  const done = new AbortController();
  around.wait(bounds.patience, done.signal).then(
    () => late.abort(),
    () => {},
  );
  const either = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  try {
    const response = await around.fetch(address, {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: either,
    });
    const text = await readText(response, bounds.size, either);
    return parsed(response, text);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.signal.aborted) throw new ServiceProblem('slow');
    if (error instanceof ServiceProblem) throw error;
    throw new ServiceProblem('offline', error instanceof Error ? error.message : String(error));
  } finally {
    done.abort();
  }
}

async function readText(response: Response, size: number, signal: AbortSignal): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  // A body that drips does not notice the signal in every browser.
  const stop = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > size) throw new ServiceProblem('unreadable', `more than ${size} bytes`);
      parts.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
  return parts.join('') + decoder.decode();
}

/** The content type is not looked at: what parses as JSON is judged by its shape later, what does not is no answer. */
function parsed(response: Response, text: string): unknown {
  const { status } = response;
  const body = jsonOf(text);
  if (status >= 200 && status < 300) {
    if (body === undefined) throw new ServiceProblem('unreadable', firstWords(text));
    return body;
  }
  const said = body === undefined ? `HTTP ${status}` : `HTTP ${status}: ${messageOf(body)}`;
  const after = retryAfter(response.headers.get('Retry-After'), Date.now());
  // Unknown concepts: 404, but 500 of the open API's history, and 400 of the web service.
  if (status === 404 || /not ?found/i.test(messageOf(body))) throw new ServiceProblem('unknown', said);
  if (status === 429 || (status === 503 && after !== null)) throw new ServiceProblem('busy', said, after);
  if (status === 408 || status >= 500) throw new ServiceProblem('broken', said);
  throw new ServiceProblem('refused', said);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What a proxy or a tired server answers instead: the caller says so.
    return undefined;
  }
}

function messageOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('message' in body)) return '';
  return String(body.message).slice(0, MOST_DETAIL);
}

function firstWords(text: string): string {
  return text.trim() === '' ? 'nothing came' : `it begins with "${text.trim().slice(0, 40)}"`;
}

/** `Retry-After` in milliseconds from now: a number of seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
