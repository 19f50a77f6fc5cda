/** A small web server for local files: the sample posting, a page given to `npm start`, test pages. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

export interface FileServer {
  /** `http://localhost:PORT/`, with the final slash. */
  root: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on this machine only, on a free port.
 * @param headers sent with every answer, for instance a content security policy that keeps scripts off.
 */
export async function serveFolder(folder: string, headers: Record<string, string> = {}): Promise<FileServer> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    void answer(root, request.url ?? '/', response, headers);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, url: string, response: ServerResponse, headers: Record<string, string>) {
  const file = fileOf(root, url);
  try {
    if (!file) throw new Error('outside of the folder');
    const body = await readFile(file);
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file.');
  }
}

/** The file an address names, or null if it would leave the folder. */
export function fileOf(root: string, url: string): string | null {
  try {
    const file = path.join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return file.startsWith(root + path.sep) ? file : null;
  } catch {
    return null;
  }
}
