import { expect, test } from 'vitest';
import { scan } from '../../support/scan-file.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { finishedJob, openServices } from '../../support/test-services.ts';

const recognised = `望川区教育局2019年工作要点

一、推进教育公平

1.扩大学位供给。新建公办幼儿园3所。
`;

async function libraryOfScan() {
  const services = await openServices(temporaryFolder());
  const { jobId } = await services.api.startImport({ fileIds: [services.receiveFile(scan())] });
  const { results } = await finishedJob(services, jobId);
  const [plan] = (await services.api.listPlans()).plans;
  if (!plan) throw new Error('Cannot take the scan because it was not kept');
  return { services, results, plan };
}

test('a scan stays in the library by its name, which tells what it is', async () => {
  const { results, plan } = await libraryOfScan();
  expect(results).toMatchObject([{ outcome: 'withoutText' }]);
  expect(plan).toMatchObject({ units: 0, characters: 0, meta: { kind: 'annualWorkPoints', periodEnd: 2019 } });
});

test('a scan takes text later, and gives it back when that is undone', async () => {
  const { services, plan } = await libraryOfScan();
  const { planId } = plan;
  const { undo } = await services.api.changePlans({ changes: [{ planId, change: { text: recognised } }] });
  const read = await services.api.readPlan({ planId });
  expect(read.plan.units.map(({ number, title }) => number + title)).toEqual(['一、推进教育公平', '1.扩大学位供给']);
  expect(read.summary).toMatchObject({ source: scan().name, targets: 1 });
  await services.api.changePlans({ changes: undo });
  expect((await services.api.readPlan({ planId })).plan.units).toEqual([]);
});

test('a scan that is imported again is there already, text and all', async () => {
  const { services, plan } = await libraryOfScan();
  await services.api.changePlans({ changes: [{ planId: plan.planId, change: { text: recognised } }] });
  const { jobId } = await services.api.startImport({ fileIds: [services.receiveFile(scan())] });
  expect((await finishedJob(services, jobId)).results).toMatchObject([{ outcome: 'alreadyThere' }]);
  expect((await services.api.listPlans()).plans).toMatchObject([{ units: 2 }]);
});
