import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LoopbackHost, startLoopback } from '../../electron/loopback.ts';
import { readStaticFiles } from '../../electron/static-files.ts';
import type { Api } from '../../shared/api.ts';
import { largestFile } from '../../shared/api.ts';
import { apiArguments } from '../../shared/api-arguments.ts';
import { createServer } from '../../shared/rpc.ts';
import { ask, tokenHeader } from '../support/loopback-request.ts';
import { workPoints } from '../support/plan-files.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { finishedJob, openServices } from '../support/test-services.ts';

interface Host extends LoopbackHost {
  readonly token: Readonly<Record<string, string>>;
  readonly services: Awaited<ReturnType<typeof openServices>>;
}

/** A loopback host over real services and a window of one page; it ends with the test. */
async function startHost(port = 0): Promise<Host> {
  const folder = temporaryFolder();
  const services = await openServices(folder);
  writeFileSync(join(folder, 'index.html'), '<title>五年</title>');
  const api = createServer<Api>(services.api, apiArguments, (bug) => {
    throw bug;
  });
  const files = await readStaticFiles(folder);
  const host = await startLoopback({
    files,
    api,
    receiveFile: services.receiveFile,
    handOutFile: services.handOutFile,
    port,
  });
  onTestFinished(() => host.close());
  return { ...host, token: tokenHeader(host.url), services };
}

const listPlans = { method: 'POST', path: '/api', body: ['{"method":"listPlans"}'] } as const;

test('the address is of this machine alone and carries a token that cannot be guessed', async () => {
  const [first, second] = [await startHost(), await startHost()];
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{32}$/);
  expect(first.token).not.toEqual(second.token);
});

describe('the window’s files', () => {
  test.each(['/', '/index.html', '/index.html?x=1'])('are served without the token: %s', async (path) => {
    const { url } = await startHost();
    const answer = await ask(url, { path });
    expect(answer).toMatchObject({ status: 200, text: '<title>五年</title>' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  });

  test('are served by their heads alone where only those are asked for', async () => {
    const { url } = await startHost();
    expect(await ask(url, { method: 'HEAD', path: '/' })).toMatchObject({ status: 200, text: '' });
  });

  test.each(['/missing', '/index', '/drafts/1', '/own/lock', '/api', '/files', '/favicon.ico'])(
    'are all there is: %s is not found, with no page in its place',
    async (path) => {
      const { url, token } = await startHost();
      const answer = await ask(url, { path, headers: token });
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain('<');
    },
  );

  test.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../package.json',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/index.html/../../own/lock',
    '/index.html%00.js',
  ])('lead nowhere else on the disk: %s', async (path) => {
    const { url } = await startHost();
    expect(await ask(url, { path })).toMatchObject({ status: 404 });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('cannot be changed by %s', async (method) => {
    const { url, token } = await startHost();
    expect(await ask(url, { method, path: '/index.html', headers: token })).toMatchObject({ status: 404 });
    expect(await ask(url, { path: '/' })).toMatchObject({ text: '<title>五年</title>' });
  });
});

describe('the Api', () => {
  test('answers a call with the token, from its own page or from none', async () => {
    const { url, token } = await startHost();
    const own = { ...token, origin: new URL(url).origin };
    for (const headers of [token, own])
      expect(await ask(url, { ...listPlans, headers })).toMatchObject({
        status: 200,
        text: '{"value":{"plans":[],"broken":[]}}',
      });
  });

  test('tells an expected failure in the answer, not by the status', async () => {
    const { url, token } = await startHost();
    const body = ['{"method":"readPlan","argument":{"planId":"missing"}}'];
    const answer = await ask(url, { ...listPlans, body, headers: token });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ error: { code: 'planGone', details: {} } });
  });

  test.each(['not JSON', '{"method":"close"}', '{"method":"constructor"}', 'null'])(
    'refuses a message that is none: %s',
    async (message) => {
      const { url, token } = await startHost();
      const answer = await ask(url, { ...listPlans, body: [message], headers: token });
      expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'badRequest' } });
    },
  );

  test.each([
    ['no token', {}],
    ['an empty token', { authorization: 'Bearer ' }],
    ['a wrong token', { authorization: `Bearer ${'x'.repeat(32)}` }],
    ['a token of another length', { authorization: 'Bearer x' }],
  ])('and files are refused with %s', async (_case, headers) => {
    const { url, services } = await startHost();
    expect(await ask(url, { ...listPlans, headers })).toMatchObject({ status: 401 });
    const file = { method: 'PUT', path: '/files?name=a.txt', body: ['x'] };
    expect(await ask(url, { ...file, headers })).toMatchObject({ status: 401 });
    expect((await services.api.listPlans()).plans).toEqual([]);
  });

  test('is refused with the token in the address instead of the header', async () => {
    const { url } = await startHost();
    const path = `/api?token=${new URL(url).hash.replace('#token=', '')}`;
    expect(await ask(url, { ...listPlans, path })).toMatchObject({ status: 401 });
  });
});

describe('a request is refused, even with the token,', () => {
  const foreign = [
    ['for a name that resolves to this machine', { host: 'evil.example' }],
    ['for another name of this machine', { host: 'localhost' }],
    ['for another port of this machine', { host: '127.0.0.1:1' }],
    ['from a page of another origin', { origin: 'https://evil.example' }],
    ['from a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['from a page without an origin of its own', { origin: 'null' }],
  ] as const;

  test.each(foreign)('%s', async (_case, headers) => {
    const { url, token } = await startHost();
    expect(await ask(url, { ...listPlans, headers: { ...token, ...headers } })).toMatchObject({ status: 403 });
    expect(await ask(url, { path: '/', headers })).toMatchObject({ status: 403 });
  });
});

describe('files', () => {
  test('that were sent can be imported under the names they were sent with', async () => {
    const { url, token, services } = await startHost();
    const { name, bytes } = workPoints(2025);
    const path = `/files?name=${encodeURIComponent(name)}`;
    const sent = await ask(url, { method: 'PUT', path, body: [bytes], headers: token });
    expect(sent.status).toBe(200);
    const { jobId } = await services.api.startImport({ fileIds: [sent.text] });
    const { results } = await finishedJob(services, jobId);
    expect(results).toMatchObject([{ file: name, outcome: 'imported' }]);
  });

  test('over the limit are refused, and the host goes on', async () => {
    const { url, token } = await startHost();
    const chunk = new Uint8Array(1024 * 1024);
    const body = Array.from({ length: largestFile / chunk.length + 1 }, () => chunk);
    const headers = { ...token, 'content-length': String(body.length * chunk.length) };
    expect(await ask(url, { method: 'PUT', path: '/files?name=a', body, headers })).toMatchObject({ status: 413 });
    expect(await ask(url, { path: '/' })).toMatchObject({ status: 200 });
  });
});

test('a port that is in use is told', async () => {
  const { url } = await startHost();
  const { port } = new URL(url);
  await expect(startHost(Number(port))).rejects.toMatchObject({ code: 'portTaken', details: { port } });
});

test('a host that is closed gives its port back', async () => {
  const first = await startHost();
  await first.close();
  const port = Number(new URL(first.url).port);
  expect((await startHost(port)).url).toContain(`:${port}/`);
});
