import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Session } from '../../../shared/api.ts';
import { apiArguments } from '../../../shared/api-arguments.ts';
import { changeOf } from '../../../shared/document/draft-change.ts';
import { draft, title } from '../../support/draft-builder.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { openServices } from '../../support/test-services.ts';

const session: Session = {
  place: 'drafts',
  openIds: ['draft-1', 'draft-2'],
  activeId: 'draft-2',
  recentIds: ['draft-2', 'draft-1'],
};

/** Services that are closed, as by the end of the program, when the work is done. */
async function once(folder: string, work: (api: Awaited<ReturnType<typeof openServices>>['api']) => Promise<unknown>) {
  const services = await openServices(folder);
  await work(services.api);
  services.close();
}

test('what was open is there at the next start, and the office beside it', async () => {
  const folder = temporaryFolder();
  const office = { region: '云洲市望川区', issuer: '望川区教育局' };
  await once(folder, (api) => Promise.all([api.saveSession({ session }), api.setOffice({ office })]));
  const { api } = await openServices(folder);
  expect(await api.readSession()).toEqual(session);
  expect(await api.home()).toMatchObject({ office });
});

test('each home remembers its own', async () => {
  const { api } = await openServices(temporaryFolder());
  await api.saveSession({ session });
  await api.switchHome({ kind: 'sample' });
  expect(await api.readSession()).toMatchObject({ openIds: [], activeId: null });
  await api.switchHome({ kind: 'own' });
  expect(await api.readSession()).toEqual(session);
});

test('settings of before, and a session that is garbled, open with nothing open', async () => {
  const folder = temporaryFolder();
  await once(folder, (api) => api.setOffice({ office: null }));
  const path = join(folder, 'own', 'settings.json');
  const nothing = { place: 'library', openIds: [], activeId: null, recentIds: [] };
  for (const settings of [{ office: null }, { office: null, session: { openIds: 7 } }]) {
    writeFileSync(path, JSON.stringify({ version: 2, ...settings }));
    await once(folder, async (api) => expect(await api.readSession()).toEqual(nothing));
  }
  expect(readFileSync(path, 'utf8')).toContain('"openIds":7');
});

test('a session from the window is restored or refused', () => {
  expect(apiArguments.saveSession({ session })).toEqual({ session });
  for (const odd of [{ openIds: ['../x'] }, { place: 'elsewhere' }, { recentIds: Array(11).fill('draft-1') }]) {
    expect(() => apiArguments.saveSession({ session: { ...session, ...odd } })).toThrow(
      expect.objectContaining({ code: 'brokenData' }),
    );
  }
});

test('a draft keeps the place of the cursor', async () => {
  const folder = temporaryFolder();
  const cursor = { id: 'b1', offset: 2 };
  await once(folder, async (api) => {
    const plain = draft(title('望川区教育局2027年工作要点'));
    const made = await api.createDraft({ meta: plain.meta, baseIds: [], sections: [] });
    const [first] = made.blocks;
    const moved = { ...made, cursor: { ...cursor, id: first?.id ?? '' } };
    await api.saveDraft(apiArguments.saveDraft({ change: changeOf(made, moved), basedOn: made.updatedAt }));
  });
  const { api } = await openServices(folder);
  const [listed] = await api.listDrafts();
  expect((await api.readDraft({ draftId: listed?.draftId ?? '' })).cursor).toMatchObject({ offset: 2 });
});

test('a draft’s stage is set, kept and taken away when it is renamed', async () => {
  const { api } = await openServices(temporaryFolder());
  const { id: draftId, meta } = await api.createDraft({
    meta: draft(title('要点')).meta,
    baseIds: [],
    sections: [],
  });
  const rename = async (stage?: string) =>
    (await api.renameDraft({ draftId, title: '要点', ...(stage === undefined ? {} : { stage }) })).meta;
  expect(await rename('征求意见稿')).toEqual({ ...meta, stage: '征求意见稿' });
  expect(await rename()).toEqual({ ...meta, stage: '征求意见稿' });
  expect(await rename('')).toEqual(meta);
});
