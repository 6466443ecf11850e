import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseFile } from '../../../electron/services/parse-file.ts';
import { createParseThread } from '../../../electron/services/parse-thread.ts';
import { isBuilt, projectPath, withBuild } from '../../support/built-host.ts';
import { unreadableFiles, wordPlan, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

function threadOf(script: URL): ReturnType<typeof createParseThread> {
  const thread = createParseThread(script);
  onTestFinished(() => thread.close());
  return thread;
}

/** A thread over a worker that does what a hostile file may make ours do. */
function threadThat(worker: string): ReturnType<typeof createParseThread> {
  const path = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ${worker});\n`);
  return threadOf(pathToFileURL(path));
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

  test('starts anew after it was closed', async () => {
    const { parse, close } = thread();
    await parse(workPoints(2024).bytes, 'a.txt');
    await close();
    await expect(parse(workPoints(2025).bytes, 'b.txt')).resolves.toHaveProperty('plan');
  });
});

test('a fault of ours in the worker is a plain error, not a fault of the file', async () => {
  const { parse } = threadThat(`({ task }) => parentPort.postMessage({ task, bug: 'Cannot go on' })`);
  await expect(parse(workPoints(2025).bytes, 'a.txt')).rejects.toMatchObject({
    name: 'Error',
    message: 'Cannot go on',
  });
});

test('a worker that dies takes its file with it, and the next file gets a new worker', async () => {
  const dying = `({ task, fileName }) => {
    if (fileName === 'hostile') throw new Error('out of memory');
    parentPort.postMessage({ task, parsed: fileName });
  }`;
  const { parse } = threadThat(dying);
  await expect(parse(new Uint8Array(), 'hostile')).rejects.toMatchObject({ name: 'AppError', code: 'brokenFile' });
  await expect(parse(new Uint8Array(), 'next')).resolves.toBe('next');
});
