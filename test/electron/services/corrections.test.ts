import { describe, expect, test } from 'vitest';
import type { Services } from '../../../electron/services/create-services.ts';
import type { PlanSummary } from '../../../shared/api.ts';
import { type CorrectionChange, noCorrections } from '../../../shared/plan/corrections/corrections.ts';
import { fullDisk } from '../../support/full-disk.ts';
import { workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { finishedJob, openServices } from '../../support/test-services.ts';

/** Services over a library of the work points of some years, and their summaries. */
async function libraryOf(...years: readonly number[]) {
  const services = await openServices(temporaryFolder());
  await importYears(services, ...years);
  return { services, plans: (await services.api.listPlans()).plans };
}

async function importYears(services: Services, ...years: readonly number[]): Promise<void> {
  const fileIds = years.map((year) => services.receiveFile(workPoints(year)));
  await finishedJob(services, (await services.api.startImport({ fileIds })).jobId);
}

const ofAll = (plans: readonly PlanSummary[], change: CorrectionChange) =>
  plans.map(({ planId }) => ({ planId, change }));
const idsOf = (plans: readonly PlanSummary[]) => plans.map(({ planId }) => planId);

describe('metadata of many plans', () => {
  test('is put right at once, is told as corrected, and is undone at once', async () => {
    const { services, plans } = await libraryOf(2024, 2025);
    const meta = { issuer: '望川区教育体育局', role: 'department' } as const;
    const { undo } = await services.api.changePlans({ changes: ofAll(plans, { setMeta: meta, addTags: ['底本'] }) });
    const changed = (await services.api.listPlans()).plans;
    for (const plan of changed) {
      expect(plan).toMatchObject({ meta, tags: ['底本'], certainty: { role: 'corrected' } });
    }
    await services.api.changePlans({ changes: undo });
    expect((await services.api.listPlans()).plans).toEqual(plans);
  });

  test('stays as it was, of all of them, where the disk is full', async () => {
    const folder = temporaryFolder();
    const first = await openServices(folder);
    await importYears(first, 2024, 2025);
    const { plans } = await first.api.listPlans();
    first.close();
    const full = fullDisk((path) => path.includes(`corrections/${plans[1]?.planId}`));
    const { api } = await openServices(folder, { disk: full });
    const changes = ofAll(plans, { setMeta: { kind: 'notice' } });
    await expect(api.changePlans({ changes })).rejects.toMatchObject({ code: 'noSpace' });
    expect((await api.listPlans()).plans).toEqual(plans);
    for (const { planId } of plans) expect((await api.readPlan({ planId })).corrections).toEqual(noCorrections);
  });
});

describe('corrections of a structure', () => {
  test('are kept when the plan is read again, and when it comes back after it was deleted', async () => {
    const { services, plans } = await libraryOf(2025);
    const [{ planId } = { planId: '' }] = plans;
    const { plan } = await services.api.readPlan({ planId });
    const unitId = plan.units.find(({ number }) => number === '2.')?.id ?? '';
    const change: CorrectionChange = { addUnits: [{ kind: 'level', unitId, level: 1 }] };
    await services.api.changePlans({ changes: [{ planId, change }] });
    const levelOf = async () =>
      (await services.api.readPlan({ planId })).plan.units.find(({ id }) => id === unitId)?.level;
    expect(await levelOf()).toBe(1);
    await finishedJob(services, (await services.api.startReadingAgain({ planIds: [planId] })).jobId);
    expect(await levelOf()).toBe(1);
    await services.api.deletePlans({ planIds: [planId] });
    await importYears(services, 2025);
    expect(await levelOf()).toBe(1);
  });

  test('that lost their unit are told and change nothing', async () => {
    const { services, plans } = await libraryOf(2025);
    const [{ planId } = { planId: '' }] = plans;
    const before = await services.api.readPlan({ planId });
    const change: CorrectionChange = { addUnits: [{ kind: 'join', unitId: 'u-gone' }] };
    await services.api.changePlans({ changes: [{ planId, change }] });
    const after = await services.api.readPlan({ planId });
    expect(after.lostCorrections).toBe(1);
    expect(after.plan).toEqual(before.plan);
  });
});

test('a cleaning rule that is switched off leaves the text as the file has it', async () => {
  const services = await openServices(temporaryFolder());
  const text = '望川区教育局2025年工作要点\n\n一、推进教育公平\n\n新建公办幼儿园 2 所,新增学位 800 个以上。\n';
  const fileId = services.receiveFile({ name: '要点.txt', bytes: new TextEncoder().encode(text) });
  await finishedJob(services, (await services.api.startImport({ fileIds: [fileId] })).jobId);
  const [{ planId } = { planId: '' }] = (await services.api.listPlans()).plans;
  const lastText = async () => (await services.api.readPlan({ planId })).plan.units.at(-1)?.text;
  expect(await lastText()).toContain('所，新增');
  const { undo } = await services.api.changePlans({ changes: [{ planId, change: { switchOff: ['punctuation'] } }] });
  expect(await lastText()).toContain('所,新增');
  await services.api.changePlans({ changes: undo });
  expect(await lastText()).toContain('所，新增');
});

test('deleted plans come back out of the bin as they were', async () => {
  const { services, plans } = await libraryOf(2024, 2025);
  await services.api.deletePlans({ planIds: idsOf(plans) });
  expect((await services.api.listPlans()).plans).toEqual([]);
  await services.api.restorePlans({ planIds: idsOf(plans) });
  expect((await services.api.listPlans()).plans).toEqual(plans);
  expect((await services.api.readPlan({ planId: plans[0]?.planId ?? '' })).original.length).toBeGreaterThan(0);
});

test('an office that is set tells which plans are our own and which are not', async () => {
  const { services } = await libraryOf(2024, 2025);
  const roles = async () => (await services.api.listPlans()).plans.map(({ meta }) => meta.role);
  await services.api.setOffice({ office: { region: '云洲市禾溪县', issuer: '禾溪县教育局' } });
  expect(await roles()).toEqual(['peer', 'peer']);
  expect(await services.api.setOffice({ office: { region: '望川区', issuer: '望川区教育局' } })).toMatchObject({
    office: { region: '望川区' },
  });
  expect(await roles()).toEqual(['own', 'own']);
});

test('a search finds what the corrected plans say, in the plans that are asked for', async () => {
  const { services, plans } = await libraryOf(2024, 2025);
  const found = await services.api.searchPlans({ text: '新增学位 幼儿园', planIds: null });
  expect(found).toMatchObject({ planCount: 2, hitCount: 2 });
  expect(found.hits[0]).toMatchObject({ path: ['推进教育公平'], excerpt: expect.stringContaining('新增学位') });
  const [one] = idsOf(plans);
  expect(await services.api.searchPlans({ text: '学位', planIds: [one ?? ''] })).toMatchObject({ planCount: 1 });
});

describe('what two windows do at once', () => {
  test('is kept, of both', async () => {
    const { services, plans } = await libraryOf(2025);
    const [{ planId } = { planId: '' }] = plans;
    const tags = ['甲', '乙', '丙', '丁'];
    await Promise.all(
      tags.map((tag) => services.api.changePlans({ changes: [{ planId, change: { addTags: [tag] } }] })),
    );
    expect((await services.api.readPlan({ planId })).corrections.tags.toSorted()).toEqual(tags.toSorted());
  });

  test('is kept while the plan is read again', async () => {
    const { services, plans } = await libraryOf(2025);
    const [{ planId } = { planId: '' }] = plans;
    const { jobId } = await services.api.startReadingAgain({ planIds: [planId] });
    await services.api.changePlans({ changes: [{ planId, change: { addTags: ['底本'] } }] });
    await finishedJob(services, jobId);
    expect((await services.api.readPlan({ planId })).corrections.tags).toEqual(['底本']);
  });

  test('to a plan that the other deleted is told as such', async () => {
    const { services, plans } = await libraryOf(2025);
    await services.api.deletePlans({ planIds: idsOf(plans) });
    const changing = services.api.changePlans({ changes: ofAll(plans, { addTags: ['底本'] }) });
    await expect(changing).rejects.toMatchObject({ code: 'planGone' });
  });
});
