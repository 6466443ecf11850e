import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Services } from '../../../electron/services/create-services.ts';
import type { JobState } from '../../../shared/api.ts';
import { workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { finishedJob, openServices } from '../../support/test-services.ts';

async function libraryOf(...years: readonly number[]): Promise<Services> {
  const services = await openServices(temporaryFolder());
  const fileIds = years.map((year) => services.receiveFile(workPoints(year)));
  await finishedJob(services, (await services.api.startImport({ fileIds })).jobId);
  return services;
}

async function backupOf(services: Services): Promise<Uint8Array> {
  const { fileId } = await finishedJob(services, (await services.api.startBackup()).jobId);
  const bytes = services.handOutFile(fileId ?? '');
  if (!bytes) throw new Error('Cannot take the backup because the job made none');
  return bytes;
}

async function merge(services: Services, bytes: Uint8Array): Promise<JobState> {
  const fileId = services.receiveFile({ name: '备份.wunian-library', bytes });
  return finishedJob(services, (await services.api.startMerge({ fileId })).jobId);
}

const plansOf = async ({ api }: Services) => (await api.listPlans()).plans;

async function tagFirst(services: Services, tag: string): Promise<void> {
  const [first] = await plansOf(services);
  await services.api.changePlans({ changes: [{ planId: first?.planId ?? '', change: { addTags: [tag] } }] });
}

test('a backup restored into an empty library gives the same library', async () => {
  const services = await libraryOf(2023, 2024, 2025);
  await tagFirst(services, '底本');
  const restored = await openServices(temporaryFolder());
  const state = await merge(restored, await backupOf(services));
  expect(state).toMatchObject({ done: 3, total: 3, finished: true });
  expect(await plansOf(restored)).toEqual(await plansOf(services));
  for (const { planId } of await plansOf(services)) {
    expect(await restored.api.readPlan({ planId })).toEqual(await services.api.readPlan({ planId }));
  }
  const { jobId } = await restored.api.startReadingAgain({
    planIds: (await plansOf(restored)).map((plan) => plan.planId),
  });
  expect((await finishedJob(restored, jobId)).results.map(({ outcome }) => outcome)).toEqual(
    Array(3).fill('readAgain'),
  );
});

describe('a colleague’s backup that is merged', () => {
  test('adds what is missing and leaves what was put right here', async () => {
    const ours = await libraryOf(2024);
    await tagFirst(ours, '我们的');
    const theirs = await libraryOf(2024, 2025);
    await tagFirst(theirs, '同事的');
    const state = await merge(ours, await backupOf(theirs));
    expect(state.results.map(({ outcome }) => outcome)).toEqual(['corrected', 'imported']);
    expect(await plansOf(ours)).toMatchObject([{ tags: ['我们的', '同事的'] }, { source: workPoints(2025).name }]);
  });

  test('brings corrections of plans that nothing was corrected in here', async () => {
    const ours = await libraryOf(2024);
    const theirs = await libraryOf(2024);
    await tagFirst(theirs, '同事的');
    await merge(ours, await backupOf(theirs));
    expect(await plansOf(ours)).toMatchObject([{ tags: ['同事的'] }]);
  });
});

describe('a backup that is spoiled', () => {
  test('in one plan fails by that plan, and the others are taken', async () => {
    const services = await libraryOf(2024, 2025);
    const files = unzipSync(await backupOf(services));
    const [{ planId } = { planId: '' }] = await plansOf(services);
    const spoiled = zipSync({ ...files, [`originals/${planId}`]: strToU8('别的文件') });
    const other = await openServices(temporaryFolder());
    const state = await merge(other, spoiled);
    expect(state.results).toMatchObject([{ outcome: 'failed', code: 'brokenFile' }, { outcome: 'imported' }]);
    expect(await plansOf(other)).toHaveLength(1);
  });

  test('or is none at all is refused with words, and nothing is taken', async () => {
    const services = await openServices(temporaryFolder());
    const send = (bytes: Uint8Array) => services.receiveFile({ name: '备份.wunian-library', bytes });
    const noBackup = services.api.startMerge({ fileId: send(zipSync({ 'a.txt': strToU8('要点') })) });
    await expect(noBackup).rejects.toMatchObject({ code: 'notABackup' });
    await expect(services.api.startMerge({ fileId: send(strToU8('要点')) })).rejects.toMatchObject({
      code: 'notABackup',
    });
    expect(await plansOf(services)).toEqual([]);
  });

  test('or is of a newer program is refused as such', async () => {
    const services = await libraryOf(2025);
    const files = unzipSync(await backupOf(services));
    const name = 'wunian-library.json';
    const mark = strToU8(strFromU8(files[name] ?? new Uint8Array()).replace('"version":2', '"version":3'));
    const fileId = services.receiveFile({ name: '备份.wunian-library', bytes: zipSync({ ...files, [name]: mark }) });
    await expect(services.api.startMerge({ fileId })).rejects.toMatchObject({ code: 'newerVersion' });
  });
});

test('a backup is handed out once', async () => {
  const services = await libraryOf(2025);
  const { fileId = '' } = await finishedJob(services, (await services.api.startBackup()).jobId);
  expect(services.handOutFile(fileId)).toBeDefined();
  expect(services.handOutFile(fileId)).toBeUndefined();
});

test('what was put right here is never replaced by what a backup has, nor is the name of a file', async () => {
  const ours = await openServices(temporaryFolder());
  const fileId = ours.receiveFile({ ...workPoints(2024), name: '我的文件名.txt' });
  await finishedJob(ours, (await ours.api.startImport({ fileIds: [fileId] })).jobId);
  const theirs = await libraryOf(2024);
  const [{ planId } = { planId: '' }] = await plansOf(ours);
  const put = (services: Services, role: 'own' | 'peer', level: 'county' | null) =>
    services.api.changePlans({
      changes: [{ planId, change: { setMeta: { role, ...(level ? { level } : {}) } } }],
    });
  await put(ours, 'own', null);
  await put(theirs, 'peer', 'county');
  await merge(ours, await backupOf(theirs));
  expect(await plansOf(ours)).toMatchObject([{ source: '我的文件名.txt', meta: { role: 'own', level: 'county' } }]);
});

test('a plan whose original is gone is told as failed, and the others are backed up', async () => {
  const folder = temporaryFolder();
  const services = await openServices(folder);
  const fileIds = [2024, 2025].map((year) => services.receiveFile(workPoints(year)));
  await finishedJob(services, (await services.api.startImport({ fileIds })).jobId);
  const [{ planId } = { planId: '' }] = await plansOf(services);
  rmSync(join(folder, 'own', 'originals', planId));
  const state = await finishedJob(services, (await services.api.startBackup()).jobId);
  expect(state.results).toMatchObject([{ outcome: 'failed', code: 'originalGone' }, { outcome: 'backedUp' }]);
  const other = await openServices(temporaryFolder());
  await merge(other, services.handOutFile(state.fileId ?? '') ?? new Uint8Array());
  expect(await plansOf(other)).toHaveLength(1);
});
