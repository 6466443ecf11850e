import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../../../shared/api.ts';
import { largestFile } from '../../../shared/api.ts';
import { changeOf } from '../../../shared/document/draft-change.ts';
import { writeDraftText } from '../../../shared/document/restore-draft.ts';
import { emptyLists } from '../../../shared/lists/office-lists.ts';
import { draft, paragraph, rolled, title } from '../../support/draft-builder.ts';
import { fullDisk } from '../../support/full-disk.ts';
import { unreadableFiles, workPoints } from '../../support/plan-files.ts';
import { sampleNames } from '../../support/sample-library.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { finishedJob, openServices } from '../../support/test-services.ts';

const given = draft(title('望川区教育局2027年工作要点'), paragraph('第一稿。'));

async function importBySending(
  services: Awaited<ReturnType<typeof openServices>>,
  ...files: readonly Parameters<typeof services.receiveFile>[0][]
): Promise<readonly ImportResult[]> {
  const fileIds = files.map((file) => services.receiveFile(file));
  const { jobId } = await services.api.startImport({ fileIds });
  return (await finishedJob(services, jobId)).results;
}

describe('importing', () => {
  test('takes files that were sent before into the library', async () => {
    const services = await openServices(temporaryFolder());
    const results = await importBySending(services, workPoints(2024), unreadableFiles.emptyFile, workPoints(2025));
    expect(results.map(({ outcome }) => outcome)).toEqual(['imported', 'failed', 'imported']);
    const { plans } = await services.api.listPlans();
    expect(plans.map(({ source }) => source)).toEqual([workPoints(2024).name, workPoints(2025).name]);
    const plan = await services.api.readPlan({ planId: plans[0]?.planId ?? '' });
    expect(plan.summary).toEqual(plans[0]);
  });

  test('uses a file once: its id is not found again', async () => {
    const services = await openServices(temporaryFolder());
    const fileId = services.receiveFile(workPoints(2025));
    const { jobId } = await services.api.startImport({ fileIds: [fileId] });
    await finishedJob(services, jobId);
    await expect(services.api.startImport({ fileIds: [fileId] })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('is refused for a file over the limit before it is kept', async () => {
    const services = await openServices(temporaryFolder());
    const huge = { name: '巨大.txt', bytes: new Uint8Array(largestFile + 1) };
    expect(() => services.receiveFile(huge)).toThrow(expect.objectContaining({ code: 'fileTooLarge' }));
  });

  test('with no space left tells so file by file and leaves the library as it was', async () => {
    const services = await openServices(temporaryFolder(), { disk: fullDisk() });
    const results = await importBySending(services, workPoints(2024), workPoints(2025));
    const refused = { outcome: 'failed', code: 'noSpace' };
    expect(results).toMatchObject([refused, refused]);
    expect((await services.api.listPlans()).plans).toEqual([]);
  });

  test('a job that is not known has no state', async () => {
    const services = await openServices(temporaryFolder());
    await expect(services.api.job({ jobId: 'x' })).rejects.toMatchObject({ code: 'jobUnknown' });
    await expect(services.api.cancelJob({ jobId: 'x' })).rejects.toMatchObject({ code: 'jobUnknown' });
  });
});

describe('drafts', () => {
  test('are made from plans, listed, saved, read again and deleted', async () => {
    const services = await openServices(temporaryFolder());
    await importBySending(services, workPoints(2025));
    const baseIds = (await services.api.listPlans()).plans.map(({ planId }) => planId);
    const sections = await services.api.proposeOutline({ kind: 'annualWorkPoints', baseIds });
    const made = await services.api.createDraft({ meta: given.meta, baseIds, sections });
    const { updatedAt } = await services.api.saveDraft({
      change: changeOf(null, { ...made, clearedNames: ['望川区'] }),
      basedOn: made.updatedAt,
    });
    expect(await services.api.readDraft({ draftId: made.id })).toEqual({
      ...made,
      clearedNames: ['望川区'],
      updatedAt,
    });
    expect(await services.api.listDrafts()).toMatchObject([{ draftId: made.id, updatedAt }]);
    await services.api.deleteDraft({ draftId: made.id });
    expect(await services.api.listDrafts()).toEqual([]);
  });

  test('are rolled forward by the wordings of the office, too', async () => {
    const services = await openServices(temporaryFolder());
    const ended = { text: '禾苗课堂', kind: 'usage', from: null, until: '2020', successor: '青苗课堂' } as const;
    await services.api.saveLists({
      lists: { ...emptyLists, expressions: [{ ...ended, shortForms: [], wrongForms: [] }] },
    });
    const text = '望川区教育局2025年工作要点\n\n一、推进禾苗课堂\n\n1.改进备课。\n\n二、提高教育质量\n\n2.深化教研。\n';
    await importBySending(services, { name: '要点.txt', bytes: strToU8(text) });
    const baseIds = (await services.api.listPlans()).plans.map(({ planId }) => planId);
    const sections = await services.api.proposeOutline({ kind: 'annualWorkPoints', baseIds });
    const made = await services.api.createDraft({ meta: given.meta, baseIds, sections });
    expect(made.blocks[1]?.children).toEqual([{ text: '推进' }, rolled('青苗课堂', '禾苗课堂', 'expression')]);
  });

  test('saved twice at once from the same text: one is kept, the other refused', async () => {
    const services = await openServices(temporaryFolder());
    const fileId = services.receiveFile({ name: '要点.wunian', bytes: strToU8(writeDraftText(given)) });
    const { draft: opened } = await services.api.openDocument({ fileId });
    const save = (name: string) =>
      services.api.saveDraft({
        change: changeOf(null, { ...opened, clearedNames: [name] }),
        basedOn: opened.updatedAt,
      });
    const saves = await Promise.allSettled([save('甲'), save('乙')]);
    expect(saves).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'draftChangedElsewhere' } },
    ]);
    expect((await services.api.readDraft({ draftId: opened.id })).clearedNames).toEqual(['甲']);
  });

  test('go on being saved after one that was refused', async () => {
    const services = await openServices(temporaryFolder());
    const fileId = services.receiveFile({ name: '要点.wunian', bytes: strToU8(writeDraftText(given)) });
    const { draft: opened } = await services.api.openDocument({ fileId });
    const stale = services.api.saveDraft({ change: changeOf(null, opened), basedOn: 'long ago' });
    const current = services.api.saveDraft({ change: changeOf(null, opened), basedOn: opened.updatedAt });
    await expect(stale).rejects.toMatchObject({ code: 'draftChangedElsewhere' });
    await expect(current).resolves.toHaveProperty('updatedAt');
  });

  test('opened from a file twice at once are two drafts', async () => {
    const services = await openServices(temporaryFolder());
    const send = () => services.receiveFile({ name: '要点.wunian', bytes: strToU8(writeDraftText(given)) });
    const fileIds = [send(), send()];
    const answers = await Promise.all(fileIds.map((fileId) => services.api.openDocument({ fileId })));
    const opened = answers.map((answer) => answer.draft);
    expect(new Set(opened.map(({ id }) => id)).size).toBe(2);
    expect(await services.api.listDrafts()).toHaveLength(2);
  });

  test.each([
    ['newerVersion', writeDraftText(given).replace('"version":2', '"version":3')],
    ['brokenData', writeDraftText(given).slice(0, 100)],
  ])('a file that is refused as %s leaves the home as it was', async (code, text) => {
    const folder = temporaryFolder();
    const services = await openServices(folder);
    const before = readdirSync(folder, { recursive: true });
    const fileId = services.receiveFile({ name: '要点.wunian', bytes: strToU8(text) });
    await expect(services.api.openDocument({ fileId })).rejects.toMatchObject({ code });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

test('a suggestion for a heading comes from the library', async () => {
  const services = await openServices(temporaryFolder());
  await importBySending(services, workPoints(2025));
  const [best] = await services.api.suggest({ kind: 'heading', text: '稳定乡村教师队伍' });
  expect(best).toMatchObject({ source: workPoints(2025).name, text: expect.stringContaining('乡村教师') });
  const [plan] = (await services.api.listPlans()).plans;
  await services.api.deletePlans({ planIds: [plan?.planId ?? ''] });
  expect(await services.api.suggest({ kind: 'heading', text: '稳定乡村教师队伍' })).toEqual([]);
});

describe('the homes', () => {
  test('the own home is empty until something is imported, and the sample library is not in it', async () => {
    const folder = temporaryFolder();
    const services = await openServices(folder);
    expect(await services.api.home()).toEqual({ kind: 'own', path: join(folder, 'own'), office: null });
    expect((await services.api.listPlans()).plans).toEqual([]);
    expect(existsSync(join(folder, 'sample'))).toBe(false);
  });

  test('switching to the sample home fills it from the sample library, and back leaves the own one as it was', async () => {
    const folder = temporaryFolder();
    const services = await openServices(folder);
    await importBySending(services, workPoints(2025));
    expect(await services.api.switchHome({ kind: 'sample' })).toMatchObject({
      kind: 'sample',
      path: join(folder, 'sample'),
    });
    expect((await services.api.listPlans()).plans.map(({ source }) => source).sort()).toEqual(sampleNames);
    await services.api.switchHome({ kind: 'own' });
    expect((await services.api.listPlans()).plans.map(({ source }) => source)).toEqual([workPoints(2025).name]);
  });

  test('opening the sample home again adds nothing and changes no plan', async () => {
    const folder = temporaryFolder();
    const first = await openServices(folder, {}, 'sample');
    const plans = await first.api.listPlans();
    const index = readFileSync(join(folder, 'sample', 'library.json'), 'utf8');
    first.close();
    const second = await openServices(folder, {}, 'sample');
    expect(await second.api.listPlans()).toEqual(plans);
    expect(readFileSync(join(folder, 'sample', 'library.json'), 'utf8')).toBe(index);
  });

  test('switching releases the home that was left', async () => {
    const folder = temporaryFolder();
    const services = await openServices(folder);
    await services.api.switchHome({ kind: 'sample' });
    expect(existsSync(join(folder, 'own', 'lock'))).toBe(false);
    expect(existsSync(join(folder, 'sample', 'lock'))).toBe(true);
  });

  test('where the other home cannot be opened, the one that is open stays', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sample'), '别的内容');
    const services = await openServices(folder);
    await expect(services.api.switchHome({ kind: 'sample' })).rejects.toMatchObject({ code: 'homeNotFolder' });
    expect(await services.api.home()).toMatchObject({ kind: 'own' });
    await importBySending(services, workPoints(2025));
    expect((await services.api.listPlans()).plans).toHaveLength(1);
  });

  test('a home that another holds is refused with its name', async () => {
    const folder = temporaryFolder();
    await openServices(folder, { program: 'npm start' });
    const second = openServices(folder, { program: 'Wunian' });
    await expect(second).rejects.toMatchObject({ code: 'homeHeld', details: { program: 'npm start' } });
  });

  test('closing releases the home', async () => {
    const folder = temporaryFolder();
    (await openServices(folder)).close();
    await expect(openServices(folder)).resolves.toBeDefined();
  });
});
