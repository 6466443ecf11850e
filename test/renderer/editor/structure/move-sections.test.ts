import { expect, test } from 'vitest';
import {
  deleteSections,
  moveSectionBy,
  moveSections,
  shiftSections,
} from '../../../../renderer/editor/structure/move-sections.ts';
import { boxClause, boxTitle, subtitle } from '../../../support/block-builder.ts';
import { clause, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { editing, shortly } from '../../../support/editing.ts';

/** b1 title, b2 subtitle, b3 h1 甲, b4, b5 h1 乙, b6 h2 丙, b7, b8 h1 丁. */
const plan = () =>
  editing(
    title('要点'),
    subtitle('（稿）'),
    heading(1, '甲'),
    paragraph('一。'),
    heading(1, '乙'),
    heading(2, '丙'),
    clause(3, '二。'),
    heading(1, '丁'),
  );
const told = (editor: ReturnType<typeof editing>) => shortly(editor).slice(2);

test('a section moves with all it holds, and one undo takes it back', () => {
  const editor = plan();
  expect(moveSections(editor, new Set(['b5', 'b7']), 'b3', 'before')).toBe(true);
  const moved = ['heading1 乙', 'heading2 丙', 'clause3 二。', 'heading1 甲', 'paragraph 一。', 'heading1 丁'];
  expect(told(editor)).toEqual(moved);
  editor.undo();
  expect(told(editor)).toEqual(told(plan()));
});

test('a section gets the depth of its new place, beside plain text it keeps its own', () => {
  const editor = plan();
  moveSections(editor, new Set(['b5']), 'b3', 'inside');
  expect(told(editor).slice(0, 5)).toEqual([
    'heading1 甲',
    'paragraph 一。',
    'heading2 乙',
    'heading3 丙',
    'clause4 二。',
  ]);
  const other = plan();
  moveSections(other, new Set(['b6']), 'b4', 'before');
  expect(told(other).slice(0, 4)).toEqual(['heading1 甲', 'heading2 丙', 'clause3 二。', 'paragraph 一。']);
});

test('a section goes neither into itself nor over the lines under the title', () => {
  const editor = plan();
  expect(moveSections(editor, new Set(['b5']), 'b7', 'after')).toBe(false);
  expect(moveSections(editor, new Set(['b1']), 'b7', 'after')).toBe(false);
  expect(told(editor)).toEqual(told(plan()));
  moveSections(editor, new Set(['b8']), 'b2', 'before');
  expect(shortly(editor).slice(0, 3)).toEqual(['title 要点', 'subtitle （稿）', 'heading1 丁']);
});

test('a section that is moved to a box comes behind it, the box stays whole', () => {
  const editor = editing(title('要点'), boxTitle('工程'), boxClause(1, '一。'), boxClause(1, '二。'), heading(1, '甲'));
  moveSections(editor, new Set(['b5']), 'b3', 'before');
  expect(shortly(editor).slice(1)).toEqual(['boxTitle 工程', 'clause1 一。', 'clause1 二。', 'heading1 甲']);
});

test('a section moves over its neighbour within the section that holds both, a box with all of it', () => {
  const editor = plan();
  expect(moveSectionBy(editor, 2, 1)).toBe(true);
  expect(told(editor)[0]).toBe('heading1 乙');
  expect(moveSectionBy(editor, 2, -1)).toBe(false);
  expect(moveSectionBy(editor, 3, 1)).toBe(false);
  const boxes = editing(title('要点'), boxTitle('工程'), boxClause(1, '一。'), boxTitle('行动'), boxClause(1, '二。'));
  expect(moveSectionBy(boxes, 3, -1)).toBe(true);
  expect(shortly(boxes).slice(1)).toEqual(['boxTitle 行动', 'clause1 二。', 'boxTitle 工程', 'clause1 一。']);
  expect(moveSectionBy(boxes, 2, -1)).toBe(false);
});

test('sections are demoted and promoted whole, only where all of them can', () => {
  const editor = plan();
  expect(shiftSections(editor, new Set(['b5']), 1)).toBe(true);
  expect(told(editor).slice(2, 5)).toEqual(['heading2 乙', 'heading3 丙', 'clause4 二。']);
  expect(shiftSections(editor, new Set(['b5', 'b3']), -1)).toBe(false);
  expect(shiftSections(editor, new Set(['b3']), 1)).toBe(false);
});

test('deleted sections leave the rest, and the title stays', () => {
  const editor = plan();
  deleteSections(editor, new Set(['b1', 'b3', 'b6']));
  expect(shortly(editor)).toEqual(['title 要点', 'subtitle （稿）', 'heading1 乙', 'heading1 丁']);
});
