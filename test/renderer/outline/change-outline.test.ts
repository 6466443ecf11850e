import fc from 'fast-check';
import type { Editor } from 'slate';
import { expect, test } from 'vitest';
import { deleteLines, dropLines, moveLines, setGoal, shiftLines } from '../../../renderer/outline/change-outline.ts';
import { isOutlined } from '../../../renderer/outline/entry-text.ts';
import { numberAfterMove } from '../../../renderer/outline/number-after-move.ts';
import type { Block, Depth } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { clause, heading, paragraph, title } from '../../support/draft-builder.ts';
import { editing, shortly } from '../../support/editing.ts';

const blocksOf = (editor: Editor) => editor.children as readonly Block[];
const leaf = (
  block: Omit<Extract<Block, { type: 'boxTitle' | 'caption' | 'paragraph' }>, 'id' | 'children'>,
  text: string,
) => ({ id: '', ...block, children: [{ text }] }) as Block;
const boxTitle = (text: string) => leaf({ type: 'boxTitle' } as never, text);
const boxed = (text: string) => leaf({ type: 'paragraph', boxed: true } as never, text);
const caption = (text: string) => leaf({ type: 'caption', of: 'table' } as never, text);
const table = (): Block => ({
  type: 'table',
  id: 'table',
  kind: 'plain',
  headerRows: 0,
  columns: [{ share: 1 }],
  children: [{ type: 'row', children: [{ type: 'cell', id: 'cell', children: [{ text: '格' }] }] }],
});

const plan = () =>
  editing(
    title('要点'),
    heading(1, '甲'),
    clause(2, '甲一。'),
    boxTitle('箱'),
    boxed('箱中。'),
    clause(2, '甲二。'),
    heading(1, '乙'),
    paragraph('乙说。'),
    caption('表名'),
    table(),
    paragraph('完。'),
  );
const [first, second, third, box, caught] = ['b2', 'b3', 'b6', 'b4', 'b9'] as const;
const texts = (editor: Editor) => shortly(editor).map((line) => line.replace(/^\S+ ?/, ''));

test('a section goes with its body, gets the depth of its place, and comes back with one undo', () => {
  const editor = plan();
  const before = shortly(editor);
  expect(dropLines(editor, new Set(['b7']), second, 'after')).toBe(true);
  expect(shortly(editor).slice(5)).toEqual([
    'heading2 乙',
    'paragraph 乙说。',
    'caption 表名',
    'table 格',
    'paragraph 完。',
    'clause2 甲二。',
  ]);
  editor.undo();
  expect(shortly(editor)).toEqual(before);
});

test('a box moves whole, and over its neighbours', () => {
  const editor = plan();
  expect(dropLines(editor, new Set([box]), 'b7', 'inside')).toBe(true);
  expect(texts(editor).slice(-2)).toEqual(['箱', '箱中。']);
  editor.undo();
  expect(moveLines(editor, new Set([box]), -1)).toBe(true);
  expect(texts(editor).slice(1, 5)).toEqual(['甲', '箱', '箱中。', '甲一。']);
  expect(moveLines(editor, new Set([box]), 1)).toBe(true);
  expect(moveLines(editor, new Set([box]), 1)).toBe(true);
  expect(texts(editor).slice(1, 6)).toEqual(['甲', '甲一。', '甲二。', '箱', '箱中。']);
});

test('a caption takes its table along, into the text of a section before those in it', () => {
  const editor = plan();
  expect(dropLines(editor, new Set([caught]), first, 'inside')).toBe(true);
  expect(texts(editor).slice(1, 5)).toEqual(['甲', '表名', '格', '甲一。']);
  editor.undo();
  expect(moveLines(editor, new Set([caught]), 1)).toBe(true);
  expect(texts(editor).slice(8, 11)).toEqual(['完。', '表名', '格']);
  editor.undo();
  deleteLines(editor, new Set([caught]));
  expect(texts(editor)).not.toContain('格');
});

test('what cannot be is refused: into itself, beside the title, a section beside a box, deeper than the scheme', () => {
  const editor = plan();
  const before = shortly(editor);
  expect(dropLines(editor, new Set([first]), second, 'before')).toBe(false);
  expect(dropLines(editor, new Set([first]), 'b1', 'after')).toBe(false);
  expect(dropLines(editor, new Set([third]), box, 'after')).toBe(false);
  expect(dropLines(editor, new Set([box]), box, 'after')).toBe(false);
  editor.facts = { ...editor.facts, scheme: { name: 'x', levels: numberingSchemes.official.levels.slice(0, 2) } };
  expect(dropLines(editor, new Set(['b7']), second, 'inside')).toBe(false);
  expect(dropLines(editor, new Set([first]), 'b7', 'inside')).toBe(false);
  expect(shortly(editor)).toEqual(before);
});

test('several lines move over their neighbour in their order, as one step', () => {
  const editor = editing(title('要点'), ...['甲', '乙', '丙', '丁'].map((text) => heading(1, text)));
  const lines = new Set(['b3', 'b4']);
  expect(moveLines(editor, lines, -1)).toBe(true);
  expect(texts(editor)).toEqual(['要点', '乙', '丙', '甲', '丁']);
  expect(moveLines(editor, lines, -1)).toBe(false);
  expect(moveLines(editor, lines, 1)).toBe(true);
  expect(moveLines(editor, lines, 1)).toBe(true);
  expect(texts(editor)).toEqual(['要点', '甲', '丁', '乙', '丙']);
  editor.undo();
  expect(texts(editor)).toEqual(['要点', '甲', '乙', '丙', '丁']);
});

test('promoting takes all below along; a box has no level', () => {
  const editor = editing(title('要点'), heading(1, '甲'), heading(1, '乙'), clause(2, '乙一。'), boxTitle('箱'));
  expect(shiftLines(editor, new Set(['b3', 'b5']), 1)).toBe(true);
  expect(shortly(editor).slice(2, 4)).toEqual(['heading2 乙', 'clause3 乙一。']);
  editor.undo();
  expect(shortly(editor).slice(2, 4)).toEqual(['heading1 乙', 'clause2 乙一。']);
  expect(shiftLines(editor, new Set(['b3']), -1)).toBe(false);
  expect(shiftLines(editor, new Set(['b5']), 1)).toBe(false);
});

test('a goal is set and taken away, one undo each', () => {
  const editor = plan();
  const goalOf = () => (blocksOf(editor)[1] as { readonly goal?: number }).goal;
  setGoal(editor, first, 1200);
  expect(goalOf()).toBe(1200);
  setGoal(editor, first, undefined);
  expect(goalOf()).toBeUndefined();
  editor.undo();
  expect(goalOf()).toBe(1200);
  editor.undo();
  expect(goalOf()).toBeUndefined();
});

const anyBlock = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }).map((depth) => heading(depth as Depth, '题')) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }).map((depth) => clause(depth as Depth, '条。')) },
  { weight: 1, arbitrary: fc.constant(paragraph('段。')) },
  { weight: 1, arbitrary: fc.constant(boxTitle('箱')) },
  { weight: 1, arbitrary: fc.constant(caption('表')) },
);

test('the number that is promised is the number that comes of it', () => {
  const side = fc.constantFrom('before' as const, 'after' as const, 'inside' as const);
  const places = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  const scheme = fc.constantFrom(...Object.values(numberingSchemes));
  fc.assert(
    fc.property(
      fc.array(anyBlock, { minLength: 3, maxLength: 14 }),
      places,
      side,
      scheme,
      (some, [from, also, to], where, by) => {
        const editor = editing(title('要点'), ...some.map((block) => ({ ...block })), paragraph('完。'));
        editor.facts = { ...editor.facts, scheme: { ...by, skips: true } };
        const lines = blocksOf(editor).filter(isOutlined);
        const at = (place: number) => lines[place % lines.length]?.id ?? 'b1';
        const ids = new Set([at(from), at(also)]);
        const promised = numberAfterMove(blocksOf(editor), editor.facts.scheme, ids, at(to), where);
        const before = [...editor.children];
        expect(dropLines(editor, ids, at(to), where)).toBe(promised !== null);
        if (promised === null) return;
        const moved = before.find((block) => ids.has((block as Block).id)) as Block;
        const index = blocksOf(editor).findIndex(({ id }) => id === moved.id);
        expect(numberBlocks(blocksOf(editor), editor.facts.scheme)[index]?.trim()).toBe(promised);
        editor.undo();
        expect(editor.children).toEqual(before);
      },
    ),
    { numRuns: 200 },
  );
});
