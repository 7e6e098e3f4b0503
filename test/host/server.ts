/**
 * Serves the host page and the built add-in from one origin, to this machine only. Plain http: why
 * that will do although office.js asks for https is told in protocol/trust.ts.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { CACHE } from './build';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const OFFICE_JS = join(root, 'node_modules/@microsoft/office-js/dist');

export const BUILT_ADDIN = join(root, 'dist/addin');
export const SAMPLE_ADDIN = join(here, 'sample');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

export interface ServerOptions {
  /** The folder of the built add-in. */
  readonly addin?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The first folder that has the file wins. */
function candidates(path: string, addin: string): readonly string[] {
  if (path === '/') return [join(here, 'page/index.html')];
  if (path.startsWith('/host/')) return [inside(CACHE, path.slice('/host/'.length))];
  if (path === '/manifest.xml') return [inside(addin, path), join(root, 'manifest.xml')];
  if (path.startsWith('/office-js/'))
    return [inside(addin, path), inside(OFFICE_JS, path.slice('/office-js/'.length))];
  return [inside(addin, path)];
}

/** Never outside the folder, whatever '..' a request contains. */
function inside(folder: string, path: string): string {
  const file = normalize(join(folder, path));
  return file === folder || file.startsWith(folder + sep) ? file : folder;
}

async function answer(path: string, addin: string, response: ServerResponse): Promise<void> {
  for (const file of candidates(path, addin)) {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) continue;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': info.size,
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
    return;
  }
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
}

export async function serve({
  addin = BUILT_ADDIN,
  port = 0,
}: ServerOptions = {}): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(decodeURIComponent(pathname), addin, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Only this machine may connect. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done());
  });
