import { describe, expect, test } from 'vitest';
import type { IncomingFile } from '../../../electron/services/import-file.ts';
import { importFile } from '../../../electron/services/import-file.ts';
import { createImportJobs, type ImportJobs } from '../../../electron/services/import-jobs.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { type LibraryStore, openLibrary } from '../../../electron/store/library-store.ts';
import type { ImportResult, JobState } from '../../../shared/api.ts';
import { archiveOf, parseHere, unreadableFiles, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const noBug = (error: unknown): never => {
  throw error;
};

async function finished(jobs: ImportJobs, jobId: string): Promise<JobState> {
  while (!jobs.state(jobId).finished) await new Promise((resolve) => setTimeout(resolve, 2));
  return jobs.state(jobId);
}

function into(library: LibraryStore): (file: IncomingFile) => Promise<ImportResult> {
  return (file) => importFile(file, library, parseHere);
}

/** Imports that wait before each file until they are let on. */
function gated(work: (file: IncomingFile) => Promise<ImportResult>) {
  const gates: (() => void)[] = [];
  const reached: (() => void)[] = [];
  return {
    work: async (file: IncomingFile) => {
      await new Promise<void>((resolve) => {
        gates.push(resolve);
        reached.shift()?.();
      });
      return work(file);
    },
    /** Waits until a file is at the gate. */
    arrival: () => (gates.length > 0 ? Promise.resolve() : new Promise<void>((resolve) => reached.push(resolve))),
    letOn: () => gates.shift()?.(),
  };
}

test('a job tells at once how much it has to do', async () => {
  const jobs = createImportJobs(noBug);
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const jobId = jobs.start([workPoints(2024), workPoints(2025)], into(library));
  expect(jobs.state(jobId)).toEqual({ done: 0, total: 2, results: [], finished: false });
  await finished(jobs, jobId);
});

test('a finished job tells what became of each file, in order, and one that failed stops none', async () => {
  const jobs = createImportJobs(noBug);
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const files = [workPoints(2024), unreadableFiles.brokenFile, workPoints(2024), workPoints(2025)];
  const state = await finished(jobs, jobs.start(files, into(library)));
  expect(state).toMatchObject({ done: 4, total: 4, finished: true });
  expect(state.results.map(({ outcome }) => outcome)).toEqual(['imported', 'failed', 'alreadyThere', 'imported']);
  expect(library.list()).toHaveLength(2);
});

test('a running job tells the files that are done', async () => {
  const jobs = createImportJobs(noBug);
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const gate = gated(into(library));
  const jobId = jobs.start([workPoints(2024), workPoints(2025)], gate.work);
  await gate.arrival();
  gate.letOn();
  await gate.arrival();
  expect(jobs.state(jobId)).toMatchObject({ done: 1, results: [{ outcome: 'imported' }], finished: false });
  gate.letOn();
  await finished(jobs, jobId);
});

test('a cancelled job ends behind the file it is at and keeps what was imported', async () => {
  const jobs = createImportJobs(noBug);
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const gate = gated(into(library));
  const jobId = jobs.start([workPoints(2023), workPoints(2024), workPoints(2025)], gate.work);
  await gate.arrival();
  jobs.cancel(jobId);
  gate.letOn();
  expect(await finished(jobs, jobId)).toMatchObject({ done: 1, total: 3, finished: true });
  expect(library.list()).toMatchObject([{ source: '望川区教育局2023年工作要点.txt' }]);
});

describe('an archive', () => {
  test('is done file by file, and the total grows by what is in it', async () => {
    const jobs = createImportJobs(noBug);
    const library = await openLibrary(nodeDisk, temporaryFolder());
    const archive = archiveOf('资料.zip', workPoints(2023), unreadableFiles.emptyFile, workPoints(2024));
    const state = await finished(jobs, jobs.start([archive, workPoints(2025)], into(library)));
    expect(state).toMatchObject({ done: 4, total: 4, finished: true });
    expect(state.results.map(({ file, outcome }) => `${outcome} ${file}`)).toEqual([
      `imported 资料.zip/${workPoints(2023).name}`,
      `failed 资料.zip/${unreadableFiles.emptyFile.name}`,
      `imported 资料.zip/${workPoints(2024).name}`,
      `imported ${workPoints(2025).name}`,
    ]);
  });

  test('that is broken fails by itself, and the rest goes on', async () => {
    const jobs = createImportJobs(noBug);
    const library = await openLibrary(nodeDisk, temporaryFolder());
    const whole = archiveOf('资料.zip', workPoints(2024));
    const broken = { ...whole, bytes: whole.bytes.slice(0, -30) };
    const state = await finished(jobs, jobs.start([broken, workPoints(2025)], into(library)));
    expect(state).toMatchObject({ done: 2, total: 2 });
    expect(state.results).toMatchObject([
      { file: '资料.zip', outcome: 'failed', code: 'brokenFile', details: { reason: 'zip' } },
      { outcome: 'imported' },
    ]);
  });

  test('can be cancelled behind any of its files', async () => {
    const jobs = createImportJobs(noBug);
    const library = await openLibrary(nodeDisk, temporaryFolder());
    const gate = gated(into(library));
    const jobId = jobs.start([archiveOf('资料.zip', workPoints(2023), workPoints(2024))], gate.work);
    await gate.arrival();
    jobs.cancel(jobId);
    gate.letOn();
    expect(await finished(jobs, jobId)).toMatchObject({ done: 1, total: 2, finished: true });
  });
});

test('a job of no files is finished', async () => {
  const jobs = createImportJobs(noBug);
  const jobId = jobs.start([], () => Promise.reject(new Error('Cannot import what is not there')));
  expect(await finished(jobs, jobId)).toEqual({ done: 0, total: 0, results: [], finished: true });
});

test('a fault of ours ends the job and is told as a bug', async () => {
  const bugs: unknown[] = [];
  const jobs = createImportJobs((bug) => bugs.push(bug));
  const bug = new Error('bug');
  const jobId = jobs.start([workPoints(2024)], () => Promise.reject(bug));
  expect(await finished(jobs, jobId)).toMatchObject({ done: 0, finished: true });
  expect(bugs).toEqual([bug]);
});

describe('a job that is not known', () => {
  test('has no state and cannot be cancelled', () => {
    const jobs = createImportJobs(noBug);
    const unknown = expect.objectContaining({ code: 'jobUnknown', details: { jobId: 'x' } });
    expect(() => jobs.state('x')).toThrow(unknown);
    expect(() => jobs.cancel('x')).toThrow(unknown);
  });
});
