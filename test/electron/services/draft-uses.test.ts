import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDraftUses } from '../../../electron/services/draft-uses.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openHome } from '../../../electron/store/home.ts';
import type { Block } from '../../../shared/document/model.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

function from(planId: string, unitId: string, block: Block): Block {
  const source = { planId, unitId, planTitle: '', source: '', wording: '', names: [] };
  return { ...block, provenance: [source] };
}

test('a clause that was used is found in each draft with its section, and a broken draft hides none', async () => {
  const folder = temporaryFolder();
  const home = await openHome(nodeDisk, folder, 'Wunian');
  await home.drafts.write({
    ...draft(
      title('规划'),
      from('plan-1', 'u1', paragraph('前言。')),
      heading(1, '主要任务'),
      from('plan-1', 'u2', clause(2, '办好学校。')),
      from('plan-2', 'u2', clause(2, '建好校园。')),
    ),
    updatedAt: '2026-02-01T00:00:00.000Z',
  });
  await home.drafts.write({
    ...draft(title('要点'), from('plan-1', 'u2', clause(2, '办好学校。'))),
    id: 'draft-2',
    updatedAt: '2026-03-01T00:00:00.000Z',
  });
  writeFileSync(join(folder, 'drafts', 'broken.wunian'), '{');
  const uses = createDraftUses(home.drafts);
  const found = await uses.find(['plan-1']);
  expect(found.map(({ unitId, draftTitle, section, blockId }) => [unitId, draftTitle, section, blockId])).toEqual([
    ['u2', '要点', '', 'b2'],
    ['u1', '规划', '', 'b2'],
    ['u2', '规划', '一、主要任务', 'b4'],
  ]);
  await uses.drafts.remove('draft-2');
  await uses.drafts.write({ ...draft(title('规划')), updatedAt: '2026-04-01T00:00:00.000Z' });
  expect(await uses.find(['plan-1'])).toEqual([]);
  await uses.drafts.restore('draft-2');
  expect((await uses.find(['plan-1'])).map(({ draftTitle }) => draftTitle)).toEqual(['要点']);
  home.close();
});
