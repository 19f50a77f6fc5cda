/** The ESCO services on this machine, over a dataset of one's own, with faults on demand. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedDataset } from './dataset.ts';
import { type FaultSchedule, NO_FAULTS, onTheWire, type WireAnswer } from './faults.ts';
import { answerTo } from './routes.ts';

export interface EscoServer {
  /** Base addresses of the two services. */
  open: string;
  web: string;
  /** Paths and queries that were asked for, in order. */
  asked: string[];
  /** From now on; counts the requests from 0 again. */
  setFaults(schedule: FaultSchedule): void;
  close(): Promise<void>;
}

export interface ServerOptions {
  faults?: FaultSchedule;
  /** 0: a free one. */
  port?: number;
}

const DRIP = 250;

export async function serveEsco(dataset: ServedDataset, options: ServerOptions = {}): Promise<EscoServer> {
  let faults = options.faults ?? NO_FAULTS;
  let count = 0;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(`${url.pathname}${url.search}`);
    const answer = onTheWire(answerTo(url, dataset), faults(count++, url.href), Date.now());
    setTimeout(() => send(answer, response), answer.delay);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const root = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    open: `${root}/esco/open-api`,
    web: `${root}/esco/api`,
    asked,
    setFaults(schedule) {
      faults = schedule;
      count = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** No CORS headers are sent: whether the real services send them is not known, so nothing may rely on it. */
function send({ status, headers, body, end }: WireAnswer, response: ServerResponse): void {
  if (end === 'cutBefore') {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (end === 'whole') {
    response.end(body);
    return;
  }
  const bytes = Buffer.from(body);
  response.write(bytes.subarray(0, bytes.length / 2));
  if (end === 'cut') setTimeout(() => response.destroy(), 20);
  else drip(bytes.length / 2);

  function drip(from: number): void {
    if (response.destroyed || from >= bytes.length - 1) return;
    response.write(bytes.subarray(from, from + 1));
    setTimeout(() => drip(from + 1), DRIP);
  }
}
