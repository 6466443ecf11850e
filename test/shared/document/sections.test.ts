import { expect, test } from 'vitest';
import type { Block } from '../../../shared/document/model.ts';
import { depthOf, isBoxed, sectionAt } from '../../../shared/document/sections.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

const boxTitle: Block = { type: 'boxTitle', id: '', children: [{ text: '专栏' }] };
const boxed: Block = { type: 'clause', depth: 1, boxed: true, id: '', children: [{ text: '新建。' }] };

const { blocks } = draft(
  title('规划'),
  heading(1, '甲'),
  paragraph('话。'),
  clause(2, '一。'),
  clause(3, '细。'),
  boxTitle,
  boxed,
  { ...paragraph('说明。'), boxed: true } as Block,
  clause(2, '二。'),
  heading(1, '乙'),
);
const sections = blocks.map((_block, index) => {
  const { from, to } = sectionAt(blocks, index);
  return `${from}–${to}`;
});

test('a heading or clause governs all that is deeper or has no depth, a box title its box, any other block itself', () => {
  expect(sections).toEqual(['0–1', '1–9', '2–3', '3–8', '4–8', '5–8', '6–7', '7–8', '8–9', '9–10']);
});

test('a place behind the draft governs nothing that is there', () => {
  expect(sectionAt(blocks, 10)).toEqual({ from: 10, to: 11 });
});

test('only what the document’s own levels count has a depth', () => {
  expect(blocks.map(depthOf)).toEqual([0, 1, 0, 2, 3, 0, 0, 0, 2, 1]);
  expect(blocks.map(isBoxed).flatMap((isIn, index) => (isIn ? [index] : []))).toEqual([6, 7]);
});
