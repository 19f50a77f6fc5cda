/** What can happen to an answer on its way, for the server over sockets and for the one inside a test. */
import type { Answer } from './routes.ts';

export const FAULTS = [
  /** Comes late, but comes. */
  'latency',
  /** 429 without and with a word on when to come back (a number of seconds, a date). */
  'busy',
  'busySeconds',
  'busyDate',
  /** 429 that wants to be left alone for a day. */
  'busyDay',
  /** 500 with the body of the service's own errors. */
  'broken',
  /** 400: the question itself is not understood. */
  'refused',
  /** The connection ends before, or in the middle of the body. */
  'cutBefore',
  'cut',
  /** Half an answer that claims to be whole. */
  'halfJson',
  /** JSON, but not of ESCO's. */
  'wrongJson',
  /** A page of a proxy or of maintenance, with status 200. */
  'page',
  /** A byte now and then, for ever. */
  'drip',
  /** The right answer under the wrong content type. */
  'wrongType',
  /** Somewhere else. */
  'redirect',
] as const;

export type Fault = (typeof FAULTS)[number];

/** Which fault meets the n-th request (from 0), for this address. */
export type FaultSchedule = (request: number, address: string) => Fault | null;

export const NO_FAULTS: FaultSchedule = () => null;
export const always =
  (fault: Fault): FaultSchedule =>
  () =>
    fault;
/** A fault for the first so many requests. */
export const atFirst =
  (fault: Fault, times: number): FaultSchedule =>
  (request) =>
    request < times ? fault : null;

/** An answer as it goes over the wire. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds before it starts. */
  delay: number;
  end: 'whole' | 'cutBefore' | 'cut' | 'drip';
}

/** @param now milliseconds since 1970, for dates in headers */
export function onTheWire({ status, body }: Answer, fault: Fault | null, now: number): WireAnswer {
  const json = 'application/hal+json;charset=UTF-8';
  const text = JSON.stringify(body);
  const plain: WireAnswer = { status, headers: { 'content-type': json }, body: text, delay: 0, end: 'whole' };
  const busy = (after?: string): WireAnswer => ({
    ...plain,
    status: 429,
    headers: { 'content-type': json, ...(after !== undefined && { 'retry-after': after }) },
    body: JSON.stringify({ message: 'Too many requests' }),
  });
  switch (fault) {
    case null:
      return plain;
    case 'latency':
      return { ...plain, delay: 800 };
    case 'busy':
      return busy();
    case 'busySeconds':
      return busy('2');
    case 'busyDate':
      return busy(new Date(now + 3_000).toUTCString());
    case 'busyDay':
      return busy('86400');
    case 'broken':
      return {
        ...plain,
        status: 500,
        body: JSON.stringify({ status: 500, message: 'NullPointerException' }),
      };
    case 'refused':
      return { ...plain, status: 400, body: JSON.stringify({ status: 400, message: 'Bad Request' }) };
    case 'cutBefore':
    case 'cut':
    case 'drip':
      return { ...plain, end: fault };
    case 'halfJson':
      return { ...plain, body: text.slice(0, text.length / 2) };
    case 'wrongJson':
      return { ...plain, status: 200, body: JSON.stringify({ answer: 42, _embedded: { results: 'none' } }) };
    case 'page':
      return {
        ...plain,
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!DOCTYPE html><title>Maintenance</title><p>We are back soon.',
      };
    case 'wrongType':
      return { ...plain, headers: { 'content-type': 'text/html' } };
    case 'redirect':
      return { ...plain, status: 302, headers: { location: 'http://elsewhere.example/' }, body: '' };
  }
}
