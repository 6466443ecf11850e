import { expect, test } from 'vitest';
import { countInBlocks } from '../../../../shared/document/count-characters.ts';
import { cellsOf, type TableBlock } from '../../../../shared/document/model.ts';
import { depthOf, sectionAt } from '../../../../shared/document/sections.ts';
import type { OverlapKind } from '../../../../shared/reuse/overlap/overlap.ts';
import { shareOf } from '../../../../shared/reuse/overlap/section-shares.ts';
import { boxClause, boxTitle, note, row, table } from '../../../support/block-builder.ts';
import { clause, draft, heading, paragraph, title } from '../../../support/draft-builder.ts';

const grid = table(1, row(['学校', '名额']), row(['松岭小学', '45 个']));
const [, , school, places] = cellsOf(grid as TableBlock);

const { blocks } = draft(
  title('规划'),
  heading(1, '扩大学位'),
  clause(2, '新建学校。共 12 所。'),
  heading(3, '选址'),
  paragraph('先勘察后定点。'),
  note('选址待定'),
  clause(2, '扩建学校。'),
  heading(1, '用好师资'),
  grid,
  boxTitle('专栏'),
  boxClause(1, '走教。'),
);

function span(start: number, end: number, kind: OverlapKind) {
  return { start, end, kind };
}

const spans = new Map([
  ['b3', [span(0, 5, 'own'), span(5, 12, 'other')]],
  ['b5', [span(0, 3, 'other')]],
  ['b6', [span(0, 4, 'own')]],
  ['b11', [span(0, 3, 'own')]],
  [school?.id ?? '', [span(0, 4, 'other')]],
  [places?.id ?? '', [span(0, 4, 'own')]],
]);

test('a section has what its own blocks and the deeper ones have, cells and boxes too; notes do not count', () => {
  const { whole, sections } = shareOf(blocks, spans);
  expect(Object.fromEntries(sections)).toEqual({
    b2: { characters: 4 + 9 + 2 + 7 + 5, own: 5, other: 4 + 3 },
    b3: { characters: 9 + 2 + 7, own: 5, other: 4 + 3 },
    b4: { characters: 2 + 7, own: 0, other: 3 },
    b7: { characters: 5, own: 0, other: 0 },
    b8: { characters: 4 + 10 + 2 + 3, own: 2 + 3, other: 4 },
  });
  expect(whole).toEqual({ characters: 2 + 27 + 19, own: 10, other: 11 });
});

test('sections end where they end for the outline, and count as the draft is counted', () => {
  const { whole, sections } = shareOf(blocks, new Map());
  const governing = blocks.filter((block) => depthOf(block) > 0).map(({ id }) => id);
  expect([...sections.keys()]).toEqual(governing);
  for (const id of governing) {
    const { from, to } = sectionAt(
      blocks,
      blocks.findIndex((block) => block.id === id),
    );
    expect(sections.get(id)).toEqual({ characters: countInBlocks(blocks.slice(from, to)), own: 0, other: 0 });
  }
  expect(whole.characters).toBe(countInBlocks(blocks));
});

test('a draft without headings has a whole alone, an empty one has nothing', () => {
  const only = draft(paragraph('先勘察后定点。')).blocks;
  expect(shareOf(only, new Map([['b1', [span(0, 7, 'own')]]]))).toEqual({
    whole: { characters: 7, own: 7, other: 0 },
    sections: new Map(),
  });
  expect(shareOf([], new Map()).whole).toEqual({ characters: 0, own: 0, other: 0 });
});

test('a block that was edited is counted anew with the spans it had', () => {
  const [before] = draft(paragraph('先勘察后定点。')).blocks;
  const [after] = draft(paragraph('先勘 2026。')).blocks;
  const kept = new Map([['b1', [span(0, 7, 'own')]]]);
  const ownOf = (block: typeof before) => (block ? shareOf([block], kept).whole.own : undefined);
  expect([ownOf(before), ownOf(before), ownOf(after)]).toEqual([7, 7, 3]);
});
