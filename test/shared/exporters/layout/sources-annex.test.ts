import { expect, test } from 'vitest';
import { type Block, cellsOf, textOf } from '../../../../shared/document/model.ts';
import { draftSchema } from '../../../../shared/document/restore-draft.ts';
import { withSourcesAnnex } from '../../../../shared/exporters/layout/sources-annex.ts';
import { clause, draft, heading, paragraph, title } from '../../../support/draft-builder.ts';

const wording = '办好每一所乡村学校。建成寄宿制学校三所。';
const borrowed: Block = {
  ...clause(2, wording),
  provenance: [
    { planId: 'p', planTitle: '禾溪县教育规划', source: '禾溪.txt', unitId: 'u', wording, names: [], role: 'peer' },
  ],
};
const given = draft(title('望川区教育规划'), heading(1, '主要任务'), borrowed, paragraph('加强领导，分工负责。'));
const annexed = withSourcesAnnex(given);

test('the table of sources stands behind the draft on a page of its own', () => {
  const added = annexed.blocks.slice(given.blocks.length);
  expect(added.map(({ type }) => type)).toEqual(['pageBreak', 'heading', 'table']);
  const table = added[2];
  if (table?.type !== 'table') throw new Error('Cannot look at the table because there is none');
  expect(table.children.map((row) => row.children.map(textOf))).toEqual([
    ['章节', '来源文稿', '来源', '方式', '占比'],
    ['一、主要任务', '《禾溪县教育规划》', '外地参考', '照录', '59%'],
    ['', '', '', '新写', '41%'],
  ]);
  expect(new Set(cellsOf(table).map(({ id }) => id)).size).toBe(15);
});

test('the draft with it is a sound draft still, and the one given has not changed', () => {
  expect(draftSchema.safeParse(annexed).success).toBe(true);
  expect(given.blocks).toHaveLength(4);
});
