import { expect, test } from 'vitest';
import { applyChange, applyChangedBlocks, changedBlocks, changeOf } from '../../../shared/document/draft-change.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

const before = draft(title('要点'), heading(1, '安全'), clause(2, '抓好安防。'), paragraph('完。'));
const [first, second, third, fourth] = before.blocks as [never, never, (typeof before.blocks)[number], never];

test('a changed word is sent with its block alone', () => {
  const after = before.blocks.with(2, { ...clause(2, '抓好食堂。'), id: third.id });
  const change = changedBlocks(before.blocks, after);
  expect(change).toEqual({ ids: null, blocks: [after[2]] });
  expect(applyChangedBlocks(before.blocks, change)).toEqual(after);
});

test('a move is sent as the order alone, a removal too', () => {
  const moved = [first, third, second, fourth];
  expect(changedBlocks(before.blocks, moved)).toEqual({ ids: moved.map(({ id }) => id), blocks: [] });
  expect(applyChangedBlocks(before.blocks, changedBlocks(before.blocks, moved))).toEqual(moved);
  const removed = [first, second];
  expect(applyChangedBlocks(before.blocks, changedBlocks(before.blocks, removed))).toEqual(removed);
});

test('a draft after a change is the draft that it was made from, pictures only where they are others', () => {
  const after = { ...before, clearedNames: ['禾溪县'], blocks: before.blocks.slice(0, 2) };
  expect(changeOf(before, after).pictures).toBeNull();
  expect(applyChange(before, changeOf(before, after))).toEqual(after);
  expect(applyChange({ ...before, blocks: [] }, changeOf(null, after))).toEqual(after);
});

test('a change of a block that is not there is refused', () => {
  expect(() => applyChangedBlocks(before.blocks, { ids: ['b1', 'gone'], blocks: [] })).toThrow(
    expect.objectContaining({ code: 'brokenData' }),
  );
});
