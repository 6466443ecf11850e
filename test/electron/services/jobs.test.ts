import { describe, expect, test } from 'vitest';
import type { IncomingFile } from '../../../electron/services/import-file.ts';
import { createJobs, type Jobs } from '../../../electron/services/jobs.ts';
import { importFiles } from '../../../electron/services/library-jobs.ts';
import type { ParseFile } from '../../../electron/services/parse-file.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { type LibraryStore, openLibrary } from '../../../electron/store/library-store.ts';
import type { JobState } from '../../../shared/api.ts';
import { archiveOf, parseHere, unreadableFiles, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const noBug = (error: unknown): never => {
  throw error;
};

async function finished(jobs: Jobs, jobId: string): Promise<JobState> {
  while (!jobs.state(jobId).finished) await new Promise((resolve) => setTimeout(resolve, 2));
  return jobs.state(jobId);
}

interface Importing {
  readonly jobs: Jobs;
  readonly library: LibraryStore;
  readonly start: (...files: readonly IncomingFile[]) => string;
}

async function importing(parse: ParseFile = parseHere): Promise<Importing> {
  const jobs = createJobs(noBug);
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const start = (...files: readonly IncomingFile[]) =>
    jobs.start(files.length, (progress) => importFiles(files, library, parse, progress));
  return { jobs, library, start };
}

/** Reads each file when it is let on. */
function gatedParse() {
  const gates: (() => void)[] = [];
  const reached: (() => void)[] = [];
  const parse: ParseFile = async (bytes, name, options) => {
    await new Promise<void>((resolve) => {
      gates.push(resolve);
      reached.shift()?.();
    });
    return parseHere(bytes, name, options);
  };
  return {
    parse,
    /** Waits until a file is at the gate. */
    arrival: () => (gates.length > 0 ? Promise.resolve() : new Promise<void>((resolve) => reached.push(resolve))),
    letOn: () => gates.shift()?.(),
  };
}

test('a job tells at once how much it has to do', async () => {
  const { jobs, start } = await importing();
  const jobId = start(workPoints(2024), workPoints(2025));
  expect(jobs.state(jobId)).toMatchObject({ done: 0, total: 2, results: [], finished: false });
  await finished(jobs, jobId);
});

test('a finished job tells what became of each file, in order, and one that failed stops none', async () => {
  const { jobs, library, start } = await importing();
  const jobId = start(workPoints(2024), unreadableFiles.brokenFile, workPoints(2024), workPoints(2025));
  const state = await finished(jobs, jobId);
  expect(state).toMatchObject({ done: 4, total: 4, current: null, finished: true });
  expect(state.results.map(({ outcome }) => outcome)).toEqual(['imported', 'failed', 'alreadyThere', 'imported']);
  expect(library.list()).toHaveLength(2);
});

test('a running job tells the file it is at and those that are done', async () => {
  const gate = gatedParse();
  const { jobs, start } = await importing(gate.parse);
  const jobId = start(workPoints(2024), workPoints(2025));
  await gate.arrival();
  gate.letOn();
  await gate.arrival();
  const current = workPoints(2025).name;
  expect(jobs.state(jobId)).toMatchObject({ done: 1, current, results: [{ outcome: 'imported' }], finished: false });
  gate.letOn();
  await finished(jobs, jobId);
});

test('a cancelled job ends behind the file it is at and keeps what was imported', async () => {
  const gate = gatedParse();
  const { jobs, library, start } = await importing(gate.parse);
  const jobId = start(workPoints(2023), workPoints(2024), workPoints(2025));
  await gate.arrival();
  jobs.cancel(jobId);
  gate.letOn();
  expect(await finished(jobs, jobId)).toMatchObject({ done: 1, total: 3, finished: true });
  expect(library.list()).toMatchObject([{ source: '望川区教育局2023年工作要点.txt' }]);
});

describe('an archive', () => {
  test('is done file by file, and the total grows by what is in it', async () => {
    const { jobs, start } = await importing();
    const archive = archiveOf('资料.zip', workPoints(2023), unreadableFiles.emptyFile, workPoints(2024));
    const state = await finished(jobs, start(archive, workPoints(2025)));
    expect(state).toMatchObject({ done: 4, total: 4, finished: true });
    expect(state.results.map(({ file, outcome }) => `${outcome} ${file}`)).toEqual([
      `imported 资料.zip/${workPoints(2023).name}`,
      `failed 资料.zip/${unreadableFiles.emptyFile.name}`,
      `imported 资料.zip/${workPoints(2024).name}`,
      `imported ${workPoints(2025).name}`,
    ]);
  });

  test('that is broken fails by itself, and the rest goes on', async () => {
    const { jobs, start } = await importing();
    const whole = archiveOf('资料.zip', workPoints(2024));
    const broken = { ...whole, bytes: whole.bytes.slice(0, -30) };
    const state = await finished(jobs, start(broken, workPoints(2025)));
    expect(state).toMatchObject({ done: 2, total: 2 });
    expect(state.results).toMatchObject([
      { file: '资料.zip', outcome: 'failed', code: 'brokenFile', details: { reason: 'zip' } },
      { outcome: 'imported' },
    ]);
  });

  test('can be cancelled behind any of its files', async () => {
    const gate = gatedParse();
    const { jobs, start } = await importing(gate.parse);
    const jobId = start(archiveOf('资料.zip', workPoints(2023), workPoints(2024)));
    await gate.arrival();
    jobs.cancel(jobId);
    gate.letOn();
    expect(await finished(jobs, jobId)).toMatchObject({ done: 1, total: 2, finished: true });
  });
});

test('a job of no files is finished', async () => {
  const { jobs, start } = await importing();
  expect(await finished(jobs, start())).toEqual({ done: 0, total: 0, current: null, results: [], finished: true });
});

test('a fault of ours ends the job and is told as a bug', async () => {
  const bugs: unknown[] = [];
  const jobs = createJobs((bug) => bugs.push(bug));
  const bug = new Error('bug');
  const jobId = jobs.start(1, () => Promise.reject(bug));
  expect(await finished(jobs, jobId)).toMatchObject({ done: 0, finished: true });
  expect(bugs).toEqual([bug]);
});

test('jobs that are settled are cancelled, and none works any more', async () => {
  const gate = gatedParse();
  const { jobs, library, start } = await importing(gate.parse);
  start(workPoints(2023), workPoints(2024));
  await gate.arrival();
  const settled = jobs.settle();
  gate.letOn();
  await settled;
  expect(library.list()).toHaveLength(1);
});

describe('a job that is not known', () => {
  test('has no state and cannot be cancelled', () => {
    const jobs = createJobs(noBug);
    const unknown = expect.objectContaining({ code: 'jobUnknown', details: { jobId: 'x' } });
    expect(() => jobs.state('x')).toThrow(unknown);
    expect(() => jobs.cancel('x')).toThrow(unknown);
  });
});
