/** What can go wrong when ESCO is asked, as codes that the interface has sentences for. */

export type ProblemCode =
  /** No connection: offline, cut, refused, blocked. */
  | 'offline'
  /** No whole answer within the time for one request. */
  | 'slow'
  /** 429, or 503 with `Retry-After`: asked to wait for longer than makes sense here. */
  | 'busy'
  /** 5xx, again and again. */
  | 'broken'
  /** 4xx: the question itself was refused. */
  | 'refused'
  /** What came back is no JSON (a page, half an answer), or no answer of ESCO's. */
  | 'unreadable'
  /** The service does not know the concept. */
  | 'unknown'
  /** All tries together took longer than allowed. */
  | 'gaveUp';

const SENTENCES: Record<ProblemCode, string> = {
  offline: 'The ESCO service cannot be reached.',
  slow: 'The ESCO service took too long to answer.',
  busy: 'The ESCO service asks to be left alone for a while.',
  broken: 'The ESCO service reports an error of its own.',
  refused: 'The ESCO service refused the question.',
  unreadable: 'What the ESCO service answered cannot be read.',
  unknown: 'The ESCO service does not know this concept.',
  gaveUp: 'The ESCO service did not answer in all the time it was given.',
};

/** A failure of the service. Its message is a full English sentence; `detail` says more for experts. */
export class ServiceProblem extends Error {
  readonly code: ProblemCode;
  readonly detail: string;
  /** Milliseconds after which the service wants to be asked again; null where it did not say. */
  readonly retryAfter: number | null;

  constructor(code: ProblemCode, detail = '', retryAfter: number | null = null) {
    super(detail === '' ? SENTENCES[code] : `${SENTENCES[code]} (${detail})`);
    this.name = 'ServiceProblem';
    this.code = code;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** Whether asking again may help. */
export function isPassing({ code }: ServiceProblem): boolean {
  return (
    code === 'offline' || code === 'slow' || code === 'busy' || code === 'broken' || code === 'unreadable'
  );
}
