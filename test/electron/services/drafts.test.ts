import { describe, expect, test } from 'vitest';
import { termDictionary } from '../../../electron/host-services.ts';
import {
  adoptDraft,
  createDraftInHome,
  proposeDraftOutline,
  saveDraftInHome,
} from '../../../electron/services/drafts.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { type Home, openHome } from '../../../electron/store/home.ts';
import { changeOf } from '../../../shared/document/draft-change.ts';
import { type Draft, textOf } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { draft, paragraph, title } from '../../support/draft-builder.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const meta = {
  title: '望川区教育局2027年工作要点',
  issuer: '望川区教育局',
  region: '云洲市望川区',
  kind: 'annualWorkPoints',
  periodStart: 2027,
  periodEnd: 2027,
} as const;

/** A home with two years’ work points; their ids, oldest first. */
async function homeWithPlans(): Promise<{ readonly home: Home; readonly baseIds: readonly string[] }> {
  const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
  await importAll(home.library, workPoints(2024), workPoints(2025));
  return { home, baseIds: home.library.list().map(({ planId }) => planId) };
}

async function homeWithDraft(): Promise<{ readonly home: Home; readonly stored: Draft }> {
  const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
  const stored = draft(title('望川区教育局2027年工作要点'), paragraph('第一稿。'));
  await home.drafts.write(stored);
  return { home, stored };
}

function withText(stored: Draft, text: string): Draft {
  const [first, ...rest] = stored.blocks;
  return { ...stored, blocks: [{ ...title(text), id: first?.id ?? '' }, ...rest] };
}

describe('a new draft', () => {
  test('is proposed the merged sections of its bases, with the plans that have each', async () => {
    const { home, baseIds } = await homeWithPlans();
    const outline = await proposeDraftOutline(home, 'annualWorkPoints', baseIds, termDictionary);
    expect(outline.map(({ title: section, planIds }) => [section, planIds])).toEqual(
      ['推进教育公平', '扩大学位供给', '稳定乡村教师队伍', '提高教育质量', '深化课堂改革'].map((section) => [
        section,
        baseIds,
      ]),
    );
  });

  test('stands with the chosen sections numbered, and is kept in the home', async () => {
    const { home, baseIds } = await homeWithPlans();
    const sections = await proposeDraftOutline(home, 'annualWorkPoints', baseIds, termDictionary);
    const made = await createDraftInHome(home, { meta, baseIds, sections: sections.slice(0, 3) });
    const numbers = numberBlocks(made.blocks, made.scheme);
    expect(made.blocks.map((block, index) => `${numbers[index] ?? ''}${textOf(block)}`)).toEqual([
      '望川区教育局2027年工作要点',
      '一、推进教育公平',
      '1.扩大学位供给。',
      '2.稳定乡村教师队伍。',
    ]);
    expect(made.bases.map(({ source }) => source)).toEqual([workPoints(2024).name, workPoints(2025).name]);
    expect(await home.drafts.read(made.id)).toEqual(made);
  });

  test('cannot be made from a plan that is not there', async () => {
    const { home } = await homeWithPlans();
    await expect(
      proposeDraftOutline(home, 'annualWorkPoints', ['0123456789abcdef'], termDictionary),
    ).rejects.toMatchObject({
      code: 'planGone',
    });
    const making = createDraftInHome(home, { meta, baseIds: ['0123456789abcdef'], sections: [] });
    await expect(making).rejects.toMatchObject({ code: 'planGone' });
    expect(await home.drafts.list()).toEqual([]);
  });
});

describe('saving', () => {
  test('keeps the text under a newer time, which is the next one’s basis', async () => {
    const { home, stored } = await homeWithDraft();
    const first = await saveDraftInHome(home, changeOf(null, withText(stored, '二稿')), stored.updatedAt);
    const second = await saveDraftInHome(home, changeOf(null, withText(stored, '三稿')), first.updatedAt);
    expect([stored.updatedAt, first.updatedAt, second.updatedAt].toSorted()).toEqual([
      stored.updatedAt,
      first.updatedAt,
      second.updatedAt,
    ]);
    expect(second.updatedAt).not.toBe(first.updatedAt);
    expect(await home.drafts.read(stored.id)).toEqual({ ...withText(stored, '三稿'), updatedAt: second.updatedAt });
  });

  test('gives a newer time even where the clock has gone back', async () => {
    const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
    const ahead = { ...draft(title('望川区教育局2027年工作要点')), updatedAt: '2199-01-01T00:00:00.000Z' };
    await home.drafts.write(ahead);
    const saved = await saveDraftInHome(home, changeOf(null, ahead), ahead.updatedAt);
    expect(saved.updatedAt).toBe('2199-01-01T00:00:00.001Z');
  });

  test('is refused where the draft was changed elsewhere, and what stands there stays', async () => {
    const { home, stored } = await homeWithDraft();
    await saveDraftInHome(home, changeOf(null, withText(stored, '另一窗口')), stored.updatedAt);
    const there = await home.drafts.read(stored.id);
    const saving = saveDraftInHome(home, changeOf(null, withText(stored, '本窗口')), stored.updatedAt);
    await expect(saving).rejects.toMatchObject({
      code: 'draftChangedElsewhere',
      details: { title: stored.meta.title },
    });
    expect(await home.drafts.read(stored.id)).toEqual(there);
  });

  test('a draft that was deleted meanwhile is not found', async () => {
    const { home, stored } = await homeWithDraft();
    await home.drafts.remove(stored.id);
    await expect(saveDraftInHome(home, changeOf(null, stored), stored.updatedAt)).rejects.toMatchObject({
      code: 'notFound',
    });
    expect(await home.drafts.list()).toEqual([]);
  });
});

test('a draft from elsewhere keeps its id the first time and gets one of its own after that', async () => {
  const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
  const given = draft(title('望川区教育局2027年工作要点'));
  const first = await adoptDraft(home, given);
  const second = await adoptDraft(home, given);
  expect(first).toEqual(given);
  expect(second).toEqual({ ...given, id: second.id });
  expect(second.id).not.toBe(given.id);
  expect(await home.drafts.list()).toHaveLength(2);
});

describe('whose library it is', () => {
  const other = { ...meta, region: '云洲市禾溪县', issuer: '禾溪县教育局' };

  test('follows the first draft where the plans do not tell, and no later one', async () => {
    const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
    await createDraftInHome(home, { meta, baseIds: [], sections: [] });
    await createDraftInHome(home, { meta: other, baseIds: [], sections: [] });
    expect(home.settings.read().office).toEqual({ region: '云洲市望川区', issuer: '望川区教育局' });
  });

  test('is what the first draft says where the plans are of another place, and what they say where they agree', async () => {
    const foreign = await homeWithPlans();
    await createDraftInHome(foreign.home, { meta: other, baseIds: foreign.baseIds, sections: [] });
    expect(foreign.home.settings.read().office).toEqual({ region: '云洲市禾溪县', issuer: '禾溪县教育局' });
    const ours = await homeWithPlans();
    await createDraftInHome(ours.home, { meta, baseIds: ours.baseIds, sections: [] });
    expect(ours.home.settings.read().office).toBeNull();
  });
});
