import { readdirSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Services } from '../../../electron/services/create-services.ts';
import type { IncomingFile } from '../../../electron/services/import-file.ts';
import { changeOf } from '../../../shared/document/draft-change.ts';
import { textOf } from '../../../shared/document/model.ts';
import { writeDraftText } from '../../../shared/document/restore-draft.ts';
import { docx } from '../../../shared/exporters/docx/docx.ts';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { clause, draft, heading, paragraph, title, unnumbered } from '../../support/draft-builder.ts';
import { numberedTexts } from '../../support/opened-document.ts';
import { unreadableFiles, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { openServices } from '../../support/test-services.ts';

const open = (services: Services, file: IncomingFile) =>
  services.api.openDocument({ fileId: services.receiveFile(file) });

const written = draft(
  title('望川区教育局2027年工作要点'),
  paragraph('为办好人民满意的教育，制定本要点，请各单位结合实际认真落实。'),
  unnumbered(1, '指导思想'),
  heading(1, '推进教育公平'),
  heading(2, '扩大学位供给'),
  clause(3, '新建幼儿园。年内开工2所，新增学位800个以上。'),
  clause(3, '改建初中。年内完工1所，新增学位600个以上。'),
  heading(1, '提高教育质量'),
  clause(3, '深化课堂改革。每学期组织教研活动不少于4次。'),
);

describe('opening a document', () => {
  test('that our exporter wrote gives back its blocks, numbered as before, and keeps the draft in the home', async () => {
    const services = await openServices(temporaryFolder());
    const opened = await open(services, { name: '要点.docx', bytes: docx.write(written, gbt9704) });
    expect(numberedTexts(opened.draft)).toEqual(numberedTexts(written));
    expect(opened.draft.blocks.map(({ type }) => type)).toEqual(written.blocks.map(({ type }) => type));
    expect(opened.report).toMatchObject({ cleaned: [], keptNumbers: 0 });
    expect(await services.api.readDraft({ draftId: opened.draft.id })).toEqual(opened.draft);
  });

  test('in plain text takes its title, kind and years', async () => {
    const services = await openServices(temporaryFolder());
    const { draft: opened } = await open(services, workPoints(2027));
    expect(opened.meta).toMatchObject({
      title: '望川区教育局2027年工作要点',
      issuer: '望川区教育局',
      kind: 'annualWorkPoints',
      periodStart: 2027,
      periodEnd: 2027,
    });
    expect(await services.api.listPlans()).toMatchObject({ plans: [] });
  });

  test('below a folder is called by its own name', async () => {
    const services = await openServices(temporaryFolder());
    const text = strToU8('扩大学位供给，稳定乡村教师队伍，全年交流教师不少于60人。');
    expect((await open(services, { name: '2027/二稿.txt', bytes: text })).draft.meta.title).toBe('二稿');
  });

  test.each(['要点.wunian', '要点.json', '要点.txt'])('takes a draft of ours as it is, called %s', async (name) => {
    const services = await openServices(temporaryFolder());
    const opened = await open(services, { name, bytes: strToU8(writeDraftText(written)) });
    expect(opened).toEqual({ draft: written, report: null });
  });

  test.each(Object.entries(unreadableFiles))('that is refused as %s leaves the home as it was', async (code, file) => {
    const folder = temporaryFolder();
    const services = await openServices(folder);
    const before = readdirSync(folder, { recursive: true });
    await expect(open(services, file)).rejects.toMatchObject({ code });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test.each([
    ['newerVersion', writeDraftText(written).replace('"version":2', '"version":3')],
    ['brokenData', writeDraftText(written).slice(0, 100)],
  ])('a draft of ours that is refused as %s is not taken for a text', async (code, text) => {
    const services = await openServices(temporaryFolder());
    await expect(open(services, { name: '要点.txt', bytes: strToU8(text) })).rejects.toMatchObject({ code });
  });

  test('a file that waits no more is not found', async () => {
    const services = await openServices(temporaryFolder());
    await expect(services.api.openDocument({ fileId: 'gone' })).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('drafts of the home', () => {
  async function withDraft(): Promise<{ readonly services: Services; readonly draftId: string }> {
    const services = await openServices(temporaryFolder());
    const { draft: opened } = await open(services, { name: '要点.wunian', bytes: strToU8(writeDraftText(written)) });
    return { services, draftId: opened.id };
  }
  const ids = async (services: Services) => (await services.api.listDrafts()).map(({ draftId }) => draftId);

  test('are renamed with their title block, and a saving based on the text before is refused', async () => {
    const { services, draftId } = await withDraft();
    const renamed = await services.api.renameDraft({ draftId, title: '望川区2027年工作要点（二稿）' });
    expect(textOf(renamed.blocks[0] ?? title())).toBe('望川区2027年工作要点（二稿）');
    expect(await services.api.listDrafts()).toMatchObject([
      { draftId, meta: { title: '望川区2027年工作要点（二稿）' } },
    ]);
    const saving = services.api.saveDraft({ change: changeOf(null, written), basedOn: written.updatedAt });
    await expect(saving).rejects.toMatchObject({ code: 'draftChangedElsewhere' });
  });

  test('are copied under an id of their own, the copy first in the listing', async () => {
    const { services, draftId } = await withDraft();
    const copy = await services.api.duplicateDraft({ draftId, title: '要点（副本）' });
    expect(copy).toMatchObject({ meta: { title: '要点（副本）' }, scheme: written.scheme });
    expect(copy.blocks.slice(1)).toEqual(written.blocks.slice(1));
    expect(await ids(services)).toEqual([copy.id, draftId]);
    expect(await services.api.readDraft({ draftId })).toEqual(written);
  });

  test('go to the bin and come back as they were', async () => {
    const { services, draftId } = await withDraft();
    await services.api.deleteDraft({ draftId });
    expect(await ids(services)).toEqual([]);
    expect(await services.api.listDeletedDrafts()).toMatchObject([{ draftId, meta: { title: written.meta.title } }]);
    expect(await services.api.restoreDraft({ draftId })).toEqual({ draftId });
    expect(await services.api.listDeletedDrafts()).toEqual([]);
    expect(await services.api.readDraft({ draftId })).toEqual(written);
  });

  test('that are not there can be neither renamed, copied nor restored', async () => {
    const services = await openServices(temporaryFolder());
    const request = { draftId: 'gone', title: '要点' };
    const { api } = services;
    for (const work of [api.renameDraft(request), api.duplicateDraft(request), api.restoreDraft(request)]) {
      await expect(work).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});
