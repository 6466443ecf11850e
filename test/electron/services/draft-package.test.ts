import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Services } from '../../../electron/services/create-services.ts';
import type { JobState } from '../../../shared/api.ts';
import { changeOf } from '../../../shared/document/draft-change.ts';
import type { Draft } from '../../../shared/document/model.ts';
import { writeDraftText } from '../../../shared/document/restore-draft.ts';
import { draft, paragraph, title } from '../../support/draft-builder.ts';
import { workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { finishedJob, openServices } from '../../support/test-services.ts';

const plansOf = async ({ api }: Services) => (await api.listPlans()).plans;

async function libraryOf(folder: string, ...years: readonly number[]): Promise<Services> {
  const services = await openServices(folder);
  const fileIds = years.map((year) => services.receiveFile(workPoints(year)));
  await finishedJob(services, (await services.api.startImport({ fileIds })).jobId);
  return services;
}

/** A draft based on the first plan of the library and borrowed from the second, kept in the home. */
async function draftFromPlans(services: Services): Promise<Draft> {
  const [base, other] = await plansOf(services);
  if (!base || !other) throw new Error('Cannot make the draft because the library lacks its plans');
  const made = await services.api.createDraft({
    meta: draft(title('望川区教育局2027年工作要点')).meta,
    baseIds: [base.planId],
    sections: [],
  });
  const borrowed = {
    ...paragraph('扩大学位供给。'),
    id: 'borrowed',
    provenance: [
      { planId: other.planId, planTitle: '要点', source: other.source, unitId: 'u1', wording: '扩大学位。', names: [] },
      { planId: 'gone', planTitle: '旧要点', source: '旧.txt', unitId: 'u1', wording: '扩大学位。', names: [] },
    ],
  };
  const changed = { ...made, blocks: [...made.blocks, borrowed] };
  const { updatedAt } = await services.api.saveDraft({ change: changeOf(null, changed), basedOn: made.updatedAt });
  return { ...changed, updatedAt };
}

async function pack(services: Services, draftId: string): Promise<{ state: JobState; bytes: Uint8Array }> {
  const state = await finishedJob(services, (await services.api.startPackDraft({ draftId })).jobId);
  const bytes = services.handOutFile(state.fileId ?? '');
  if (!bytes) throw new Error('Cannot take the package because the job made none');
  return { state, bytes };
}

const open = (services: Services, bytes: Uint8Array, name = '要点.wunian') =>
  services.api.openDocument({ fileId: services.receiveFile({ name, bytes }) });

describe('a draft with its sources in one file', () => {
  test('holds the plans that it is based on and borrowed from, and no others', async () => {
    const services = await libraryOf(temporaryFolder(), 2024, 2025, 2026);
    const { state } = await pack(services, (await draftFromPlans(services)).id);
    expect(state.results.map(({ file, outcome }) => [file, outcome])).toEqual([
      [workPoints(2024).name, 'backedUp'],
      [workPoints(2025).name, 'backedUp'],
    ]);
  });

  test('opens elsewhere with the draft as it was, its plans, originals and corrections', async () => {
    const here = await libraryOf(temporaryFolder(), 2024, 2025);
    const [{ planId } = { planId: '' }] = await plansOf(here);
    await here.api.changePlans({ changes: [{ planId, change: { addTags: ['底本'] } }] });
    const written = await draftFromPlans(here);
    const there = await openServices(temporaryFolder());
    const opened = await open(there, (await pack(here, written.id)).bytes);
    expect(opened).toEqual({ draft: written, report: null, sources: { added: 2, there: 0, failed: 0 } });
    expect(await there.api.readDraft({ draftId: written.id })).toEqual(written);
    expect(await plansOf(there)).toEqual(await plansOf(here));
    const again = await there.api.startReadingAgain({ planIds: [planId] });
    expect((await finishedJob(there, again.jobId)).results).toMatchObject([{ outcome: 'readAgain' }]);
  });

  test('takes only the sources that the library lacks', async () => {
    const here = await libraryOf(temporaryFolder(), 2024, 2025);
    const { bytes } = await pack(here, (await draftFromPlans(here)).id);
    const there = await libraryOf(temporaryFolder(), 2024);
    expect(await open(there, bytes)).toMatchObject({ sources: { added: 1, there: 1, failed: 0 } });
    expect(await plansOf(there)).toHaveLength(2);
  });

  test('is known by its content, whatever it is called', async () => {
    const here = await libraryOf(temporaryFolder(), 2024, 2025);
    const { bytes } = await pack(here, (await draftFromPlans(here)).id);
    expect(await open(here, bytes, '要点.zip')).toMatchObject({ report: null, sources: { there: 2 } });
  });

  test('is written without a source whose original is gone, and that is told', async () => {
    const folder = temporaryFolder();
    const services = await libraryOf(folder, 2024, 2025);
    const written = await draftFromPlans(services);
    rmSync(join(folder, 'own', 'originals', written.bases[0]?.planId ?? ''));
    const { state, bytes } = await pack(services, written.id);
    expect(state.results.map(({ outcome }) => outcome)).toEqual(['failed', 'backedUp']);
    expect(await open(await openServices(temporaryFolder()), bytes)).toMatchObject({
      draft: written,
      sources: { added: 1, there: 0, failed: 0 },
    });
  });

  test('cannot be made of a draft that is not there', async () => {
    const services = await openServices(temporaryFolder());
    await expect(services.api.startPackDraft({ draftId: 'draft-9' })).rejects.toMatchObject({ code: 'notFound' });
  });
});

test('a plain .wunian file has no sources', async () => {
  const services = await openServices(temporaryFolder());
  const plain = draft(title('望川区教育局2027年工作要点'));
  expect(await open(services, strToU8(writeDraftText(plain)))).toEqual({ draft: plain, report: null });
});

describe('a package that is spoiled', () => {
  test('in a source gives the draft and its other sources', async () => {
    const here = await libraryOf(temporaryFolder(), 2024, 2025);
    const written = await draftFromPlans(here);
    const files = unzipSync((await pack(here, written.id)).bytes);
    const spoiled = { ...files, [`originals/${written.bases[0]?.planId}`]: strToU8('别的文件') };
    const there = await openServices(temporaryFolder());
    expect(await open(there, zipSync(spoiled))).toMatchObject({ sources: { added: 1, there: 0, failed: 1 } });
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2), 'brokenFile'],
    ['without its draft', (bytes) => zipSync(omit(unzipSync(bytes), 'draft.json')), 'brokenFile'],
    ['without its list of plans', (bytes) => zipSync(omit(unzipSync(bytes), 'wunian-library.json')), 'brokenFile'],
    ['with a broken draft', (bytes) => withDraft(bytes, '{"format":"wunian-draft","version":2}'), 'brokenData'],
    ['of a newer program', (bytes) => withDraft(bytes, '{"format":"wunian-draft","version":9}'), 'newerVersion'],
    ['made to fill the memory', (bytes) => withDraft(bytes, ' '.repeat(20 * 1024 * 1024)), 'inflatesTooMuch'],
  ])('%s is refused, and nothing is taken', async (_name, spoil, code) => {
    const here = await libraryOf(temporaryFolder(), 2024, 2025);
    const { bytes } = await pack(here, (await draftFromPlans(here)).id);
    const there = await openServices(temporaryFolder());
    await expect(open(there, spoil(bytes))).rejects.toMatchObject({ code });
    expect(await plansOf(there)).toEqual([]);
    expect(await there.api.listDrafts()).toEqual([]);
  });
});

function omit(files: Readonly<Record<string, Uint8Array>>, left: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== left));
}

function withDraft(bytes: Uint8Array, text: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), 'draft.json': strToU8(text) });
}
