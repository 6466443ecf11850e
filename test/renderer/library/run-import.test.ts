import { describe, expect, test } from 'vitest';
import type { Host } from '../../../renderer/app/host.ts';
import type { ChosenFile } from '../../../renderer/library/chosen-files.ts';
import type { LibraryWork } from '../../../renderer/library/library-work.ts';
import { runImport } from '../../../renderer/library/run-import.ts';
import { AppError } from '../../../shared/errors.ts';
import { archiveOf, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { openServices } from '../../support/test-services.ts';

const years = (count: number): readonly ChosenFile[] =>
  Array.from({ length: count }, (_, index) => {
    const { name, bytes } = workPoints(2000 + index);
    return { name, file: new File([bytes as BlobPart], name) };
  });

async function hostOver(): Promise<Host> {
  const services = await openServices(temporaryFolder());
  return {
    api: services.api,
    sendFile: async (name, bytes) => services.receiveFile({ name, bytes: new Uint8Array(bytes) }),
    takeFile: () => Promise.reject(new AppError('notFound')),
  };
}

async function run(host: Host, files: readonly ChosenFile[], abort = new AbortController(), stopAt = Infinity) {
  const told: LibraryWork[] = [];
  await runImport(host, files, { results: [], waiting: [] }, abort.signal, (work) => {
    told.push(work);
    if (work.results.length >= stopAt) abort.abort();
  });
  return { told, last: told.at(-1) };
}

test('a drawer is imported in batches, each file told once', async () => {
  const host = await hostOver();
  const { last } = await run(host, years(40));
  expect(last).toMatchObject({ kind: 'import', state: 'finished', done: 40, total: 40, waiting: [] });
  expect(new Set(last?.results.map(({ file }) => file)).size).toBe(40);
  expect((await host.api.listPlans()).plans).toHaveLength(40);
});

describe('a cancelled import', () => {
  test('keeps what was imported, tells what is left, and can be gone on with', async () => {
    const host = await hostOver();
    const { last } = await run(host, years(40), new AbortController(), 3);
    expect(last?.state).toBe('cancelled');
    const imported = last?.results.length ?? 0;
    expect(imported).toBeGreaterThanOrEqual(3);
    expect(imported + (last?.waiting.length ?? 0)).toBe(40);
    const again: LibraryWork[] = [];
    await runImport(
      host,
      last?.waiting ?? [],
      { results: last?.results ?? [], waiting: [] },
      new AbortController().signal,
      (work) => again.push(work),
    );
    expect(again.at(-1)).toMatchObject({ state: 'finished', done: 40, total: 40 });
    expect((await host.api.listPlans()).plans).toHaveLength(40);
  });
});

test('a file that cannot be sent fails by itself', async () => {
  const host = await hostOver();
  const vanished: ChosenFile = {
    name: '没了.txt',
    file: Object.assign(new File(['x'], '没了.txt'), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
  };
  const { last } = await run(host, [vanished, ...years(1)]);
  expect(last?.results).toMatchObject([
    { file: '没了.txt', outcome: 'failed', code: 'fileMissing' },
    { outcome: 'imported' },
  ]);
});

test('the files in an archive are counted', async () => {
  const { name, bytes } = archiveOf('资料.zip', workPoints(2023), workPoints(2024));
  const { last } = await run(await hostOver(), [{ name, file: new File([bytes as BlobPart], name) }]);
  expect(last).toMatchObject({ done: 2, total: 2, state: 'finished' });
});
