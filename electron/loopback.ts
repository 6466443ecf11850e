import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { backupEnding, largestBackup, largestFile } from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';
import type { Transport } from '../shared/rpc.ts';
import type { StaticFiles } from './static-files.ts';

/** What the loopback host serves: the window's files, the Api, and a door for files. */
export interface LoopbackSettings {
  readonly files: StaticFiles;
  readonly api: Transport;
  readonly receiveFile: (file: { readonly name: string; readonly bytes: Uint8Array }) => string;
  readonly handOutFile: (fileId: string) => Uint8Array | undefined;
  /** 0 for any free port. */
  readonly port: number;
}

/** The window in a browser, on this machine alone. */
export interface LoopbackHost {
  /** `http://127.0.0.1:PORT/#token=TOKEN`; the token stays in the fragment, which browsers never send. */
  readonly url: string;
  close(): Promise<void>;
}

/** One request with the text that a draft of 300,000 characters needs, many times over. */
const largestCall = 64 * 1024 * 1024;

interface Guard {
  readonly origin: string;
  readonly token: string;
}

/** Serves on 127.0.0.1. Throws AppError `portTaken` where the port is in use. */
export async function startLoopback(settings: LoopbackSettings): Promise<LoopbackHost> {
  const token = randomBytes(24).toString('base64url');
  const guard = { origin: '', token };
  const server = createServer((request, response) => {
    handle(settings, guard, request, response).catch(() => answer(response, 400, 'Bad request'));
  });
  await listen(server, settings.port);
  guard.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${guard.origin}/#token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new AppError('portTaken', { port: String(port) }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function handle(
  settings: LoopbackSettings,
  guard: Guard,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOurs(request, guard)) return answer(response, 403, 'Foreign host or origin');
  const url = new URL(request.url ?? '/', guard.origin);
  if (request.method === 'POST' && url.pathname === '/api') {
    if (!hasToken(request, guard)) return answer(response, 401, 'Token missing');
    return answer(response, 200, await settings.api(await readText(request)), 'application/json');
  }
  if (request.method === 'PUT' && url.pathname === '/files') {
    if (!hasToken(request, guard)) return answer(response, 401, 'Token missing');
    return receive(settings, url, request, response);
  }
  if (request.method === 'GET' && url.pathname === '/files') {
    if (!hasToken(request, guard)) return answer(response, 401, 'Token missing');
    return handOut(settings, url, response);
  }
  serveFile(settings.files, url.pathname, request, response);
}

/** A name that resolves to this machine must not reach us (DNS rebinding), nor a page of another origin. */
function isOurs(request: IncomingMessage, guard: Guard): boolean {
  const { host, origin } = request.headers;
  return `http://${host}` === guard.origin && (origin === undefined || origin === guard.origin);
}

function hasToken(request: IncomingMessage, guard: Guard): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${guard.token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function receive(
  settings: LoopbackSettings,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = url.searchParams.get('name') ?? '';
  const bytes = await readBytes(request, name.endsWith(`.${backupEnding}`) ? largestBackup : largestFile);
  if (!bytes) return answer(response, 413, 'File too large');
  answer(response, 200, settings.receiveFile({ name, bytes }), 'text/plain');
}

function handOut(settings: LoopbackSettings, url: URL, response: ServerResponse): void {
  const bytes = settings.handOutFile(url.searchParams.get('id') ?? '');
  if (!bytes) answer(response, 404, 'Not found');
  else response.writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' }).end(bytes);
}

function serveFile(files: StaticFiles, path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = files.get(path === '/' ? '/index.html' : path);
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) answer(response, 404, 'Not found');
  else response.writeHead(200, file.headers).end(request.method === 'HEAD' ? undefined : file.bytes);
}

async function readText(request: IncomingMessage): Promise<string> {
  const bytes = await readBytes(request, largestCall);
  if (!bytes) throw new AppError('badRequest', { reason: 'size' });
  return new TextDecoder().decode(bytes);
}

/** The request's body, or undefined where it is larger than `limit`; the rest is then let pass unread. */
function readBytes(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}
