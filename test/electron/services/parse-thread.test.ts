import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseFile } from '../../../electron/services/parse-file.ts';
import { createParseThread, type ParseLimits, type ParseThread } from '../../../electron/services/parse-thread.ts';
import { isBuilt, projectPath, withBuild } from '../../support/built-host.ts';
import { unreadableFiles, wordPlan, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

function threadOf(script: URL, limits?: ParseLimits): ParseThread {
  const thread = createParseThread(script, limits);
  onTestFinished(() => thread.close());
  return thread;
}

/** A thread over a worker that does what a hostile file may make ours do. */
function threadThat(worker: string, limits?: ParseLimits): ParseThread {
  const path = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ${worker});\n`);
  return threadOf(pathToFileURL(path), limits);
}

describe.skipIf(!isBuilt)(withBuild('the built worker'), () => {
  const thread = () => threadOf(pathToFileURL(projectPath('dist/host/parse-worker.js')));

  test('understands a file as this thread does', async () => {
    for (const { name, bytes } of [workPoints(2025), wordPlan()])
      expect(await thread().parse(bytes, name)).toEqual(await parseFile(bytes, name));
  });

  test('answers files asked for at once each with its own plan', async () => {
    const { parse } = thread();
    const parsed = await Promise.all([2023, 2024, 2025].map((year) => parse(workPoints(year).bytes, `${year}.txt`)));
    expect(parsed.map(({ plan }) => plan.meta.periodEnd)).toEqual([2023, 2024, 2025]);
  });

  test.each(Object.entries(unreadableFiles))('tells a file that is refused as %s, and goes on', async (code, file) => {
    const { parse } = thread();
    await expect(parse(file.bytes, file.name)).rejects.toMatchObject({ name: 'AppError', code });
    await expect(parse(workPoints(2025).bytes, 'a.txt')).resolves.toHaveProperty('plan');
  });

  test('gives up a file that takes longer than it may, and reads the next', async () => {
    const script = pathToFileURL(projectPath('dist/host/parse-worker.js'));
    const { parse } = threadOf(script, { seconds: () => 0.5, megabytes: 1024 });
    const thick = { ...workPoints(2025), bytes: repeated(workPoints(2025).bytes, 3_000) };
    const slow = parse(thick.bytes, thick.name);
    await expect(slow).rejects.toMatchObject({ code: 'tooSlow', details: { seconds: '0.5' } });
  });

  test('that was started before the first file reads it as any other', async () => {
    const early = thread();
    early.start();
    early.start();
    const { name, bytes } = workPoints(2025);
    expect(await early.parse(bytes, name)).toEqual(await parseFile(bytes, name));
  });

  test('starts anew after it was closed', async () => {
    const { parse, close } = thread();
    await parse(workPoints(2024).bytes, 'a.txt');
    await close();
    await expect(parse(workPoints(2025).bytes, 'b.txt')).resolves.toHaveProperty('plan');
  });
});

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  return new Uint8Array(Buffer.concat(Array.from({ length: times }, () => bytes)));
}

test('a fault of ours in the worker is a plain error, not a fault of the file', async () => {
  const { parse } = threadThat(`() => parentPort.postMessage({ bug: 'Cannot go on' })`);
  await expect(parse(workPoints(2025).bytes, 'a.txt')).rejects.toMatchObject({
    name: 'Error',
    message: 'Cannot go on',
  });
});

describe('a file that is too much for the worker', () => {
  const hostile = `({ fileName }) => {
    if (fileName === 'throws') throw new Error('bug of a library');
    if (fileName === 'ends') process.exit(3);
    if (fileName === 'hangs') for (;;);
    const hoard = [];
    while (fileName === 'hoards') hoard.push(Array(1000).fill({ fileName }));
    parentPort.postMessage({ parsed: fileName });
  }`;
  const limits = { seconds: () => 1, megabytes: 32 };

  test.each([
    ['throws', { code: 'brokenFile', details: { reason: 'worker' } }],
    ['ends', { code: 'brokenFile', details: { reason: 'worker' } }],
    ['hangs', { code: 'tooSlow', details: { seconds: '1' } }],
    ['hoards', { code: 'tooComplex', details: { reason: 'memory' } }],
  ])('one that %s is told, and the next file gets a new worker', async (name, failure) => {
    const { parse } = threadThat(hostile, { ...limits, seconds: () => (name === 'hangs' ? 1 : 20) });
    const next = [parse(new Uint8Array(), name), parse(new Uint8Array(), 'next')];
    await expect(next[0]).rejects.toMatchObject({ name: 'AppError', ...failure });
    await expect(next[1]).resolves.toBe('next');
  });

  test('can be given up while it is read, and while it waits', async () => {
    const { parse } = threadThat(hostile, { ...limits, seconds: () => 20 });
    const abort = new AbortController();
    const given = ['hangs', 'waits'].map((name) => parse(new Uint8Array(), name, { signal: abort.signal }));
    const next = parse(new Uint8Array(), 'next');
    setTimeout(() => abort.abort(), 100);
    for (const parsed of given) await expect(parsed).rejects.toMatchObject({ name: 'AbortError' });
    await expect(next).resolves.toBe('next');
  });
});
