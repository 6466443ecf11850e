import { Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { fromSlate } from '../../../../renderer/editor/create-draft-editor.ts';
import {
  assigned,
  boxClause,
  boxParagraph,
  boxTitle,
  item,
  note,
  picture,
  row,
  subtitle,
  table,
} from '../../../support/block-builder.ts';
import { clause, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { editing, placeCursor, shortly } from '../../../support/editing.ts';

const small = () => table(1, row(['甲', '乙']), row(['丙', '丁']));
const ids = (editor: ReturnType<typeof editing>) => fromSlate(editor.children).map(({ id }) => id);

describe('Enter', () => {
  test('at the start of a heading or clause puts a block above it, which keeps its id', () => {
    const editor = editing(title('要点'), { ...heading(1, '安全'), goal: 900 } as never, clause(2, '抓好。'));
    placeCursor(editor, 2);
    editor.insertBreak();
    placeCursor(editor, 1);
    editor.insertBreak();
    expect(shortly(editor)).toEqual(['title 要点', 'paragraph', 'heading1 安全', 'clause2', 'clause2 抓好。']);
    expect(ids(editor)).toEqual(['b1', 'n2', 'b2', 'n1', 'b3']);
    expect(fromSlate(editor.children)[2]).toMatchObject({ goal: 900 });
  });

  test('leaves who is responsible at the end of the clause that says it', () => {
    const editor = editing(title('要点'), assigned(clause(1, '抓好安全。'), { lead: '学前科' }));
    placeCursor(editor, 1, -1);
    editor.insertBreak();
    placeCursor(editor, 1, 2);
    editor.insertBreak();
    const named = fromSlate(editor.children).map((block) => 'responsible' in block && block.responsible?.lead);
    expect(named).toEqual([false, false, '学前科', false]);
  });

  test('begins a project behind the title of a box, and leaves the box from its last empty paragraph', () => {
    const editor = editing(title('要点'), boxTitle('工程'), paragraph('完。'));
    placeCursor(editor, 1, -1);
    editor.insertBreak();
    expect(fromSlate(editor.children)[2]).toMatchObject({ type: 'clause', depth: 1, boxed: true });
    editor.insertBreak();
    expect(fromSlate(editor.children)[2]).toMatchObject({ type: 'paragraph', boxed: true });
    editor.insertBreak();
    expect(fromSlate(editor.children)[2]).not.toHaveProperty('boxed');
  });

  test('in an empty paragraph within a box stays in it', () => {
    const editor = editing(title('要点'), boxTitle('工程'), boxParagraph(''), boxClause(1, '学位扩容。'));
    placeCursor(editor, 2);
    editor.insertBreak();
    expect(
      fromSlate(editor.children)
        .slice(2)
        .every((block) => 'boxed' in block),
    ).toBe(true);
  });

  test('breaks the line in a cell, and with Shift in a title', () => {
    const editor = editing(title('要点'), small(), paragraph(''));
    Transforms.select(editor, { path: [1, 0, 0, 0], offset: 1 });
    editor.insertBreak();
    placeCursor(editor, 0, 1);
    editor.insertSoftBreak();
    expect(shortly(editor).slice(0, 2)).toEqual(['title 要\n点', 'table 甲\n\t乙\n丙\t丁']);
  });

  test('behind a picture begins a paragraph', () => {
    const editor = editing(title('要点'), picture('chart', 60), paragraph('完。'));
    placeCursor(editor, 1);
    editor.insertBreak();
    expect(shortly(editor)).toEqual(['title 要点', 'picture', 'paragraph', 'paragraph 完。']);
  });

  test('is what a line break in typed text is where text may not be broken by hand', () => {
    const editor = editing(title('要点'), item('甲'));
    placeCursor(editor, 1, -1);
    editor.insertText('乙\r\n丙');
    expect(shortly(editor)).toEqual(['title 要点', 'item 甲乙', 'item 丙']);
    editor.undo();
    expect(shortly(editor)).toEqual(['title 要点', 'item 甲']);
  });
});

describe('Backspace and Delete', () => {
  test.each([
    ['a heading', heading(1, '文')],
    ['an item', item('文')],
    ['a note', note('文')],
  ])('at the start of %s makes it a paragraph first', (_name, block) => {
    const editor = editing(title('要点'), block);
    placeCursor(editor, 1);
    editor.deleteBackward('character');
    expect(shortly(editor)).toEqual(['title 要点', 'paragraph 文']);
    editor.deleteBackward('character');
    expect(shortly(editor)).toEqual(['title 要点文']);
  });

  test('join text even to an empty title', () => {
    const editor = editing(title(''), paragraph('要点'));
    placeCursor(editor, 1);
    editor.deleteBackward('character');
    expect(shortly(editor)).toEqual(['title 要点']);
    expect(ids(editor)).toEqual(['b1']);
  });

  test('an empty block goes, the other keeps its kind', () => {
    const editor = editing(title('要点'), paragraph(''), clause(1, '抓好。'), paragraph(''));
    placeCursor(editor, 1);
    editor.deleteForward('character');
    expect(shortly(editor)).toEqual(['title 要点', 'clause1 抓好。', 'paragraph']);
    placeCursor(editor, 2);
    editor.deleteBackward('character');
    expect(shortly(editor)).toEqual(['title 要点', 'clause1 抓好。']);
    expect(editor.selection?.anchor).toEqual({ path: [1, 0], offset: 3 });
  });

  test('a joined block says who is responsible for the words that came', () => {
    const editor = editing(title('要点'), paragraph('甲'), assigned(paragraph('乙'), { lead: '学前科' }));
    placeCursor(editor, 1, -1);
    editor.deleteForward('character');
    expect(fromSlate(editor.children)[1]).toMatchObject({ responsible: { lead: '学前科' } });
  });

  test('the cursor steps onto a picture first, then removes it', () => {
    const editor = editing(title('要点'), paragraph('前'), picture('chart', 60), paragraph('后'));
    placeCursor(editor, 3);
    editor.deleteBackward('character');
    expect(editor.selection?.anchor.path[0]).toBe(2);
    editor.deleteBackward('character');
    expect(shortly(editor)).toEqual(['title 要点', 'paragraph 前', 'paragraph 后']);
    expect(editor.selection?.anchor).toEqual({ path: [1, 0], offset: 1 });
  });

  test('an empty paragraph behind a picture or before a table goes as the cursor steps onto it', () => {
    const editor = editing(title('要点'), picture('chart', 60), paragraph(''), small(), paragraph(''));
    placeCursor(editor, 2);
    editor.deleteBackward('character');
    expect(shortly(editor).map((block) => block.split(' ')[0])).toEqual(['title', 'picture', 'table', 'paragraph']);
    placeCursor(editor, 3);
    editor.deleteBackward('character');
    expect(editor.children).toHaveLength(4);
    expect(editor.selection?.anchor).toEqual({ path: [2, 1, 1, 0], offset: 1 });
  });

  test('keep within a cell', () => {
    const editor = editing(title('要点'), small(), paragraph('完。'));
    Transforms.select(editor, { path: [1, 0, 1, 0], offset: 0 });
    editor.deleteBackward('character');
    Transforms.select(editor, { path: [1, 1, 1, 0], offset: 1 });
    editor.deleteForward('character');
    expect(shortly(editor)).toEqual(['title 要点', 'table 甲\t乙\n丙\t丁', 'paragraph 完。']);
  });
});

describe('a wide selection', () => {
  const range = (anchor: readonly number[], from: number, focus: readonly number[], to: number) => ({
    anchor: { path: [...anchor], offset: from },
    focus: { path: [...focus], offset: to },
  });

  test('takes whole blocks with it and joins what is left of the first and last', () => {
    const editor = editing(
      title('要点'),
      heading(1, '安全'),
      clause(2, '抓好。'),
      small(),
      clause(2, '抓紧。'),
      paragraph(''),
    );
    Transforms.select(editor, range([1, 0], 1, [4, 0], 1));
    editor.deleteFragment();
    expect(shortly(editor)).toEqual(['title 要点', 'heading1 安紧。', 'paragraph']);
  });

  test('from a block’s start leaves the last as it was', () => {
    const editor = editing(title('要点'), heading(1, '安全'), clause(1, '抓紧。'));
    Transforms.select(editor, range([1, 0], 0, [2, 0], 1));
    editor.insertText('赶');
    expect(shortly(editor)).toEqual(['title 要点', 'clause1 赶紧。']);
    editor.undo();
    expect(shortly(editor)).toEqual(['title 要点', 'heading1 安全', 'clause1 抓紧。']);
  });

  test('takes the words of a table’s part, not its cells, and objects at its ends as a whole', () => {
    const editor = editing(title('要点'), picture('chart', 60), small(), paragraph('完。'));
    Transforms.select(editor, range([1, 0], 0, [2, 0, 1, 0], 1));
    editor.deleteFragment();
    expect(shortly(editor)).toEqual(['title 要点', 'table \t\n丙\t丁', 'paragraph 完。']);
  });

  test('of cells clears their rectangle', () => {
    const editor = editing(title('要点'), small(), paragraph('完。'));
    Transforms.select(editor, range([1, 0, 1, 0], 0, [1, 1, 1, 0], 1));
    editor.deleteFragment();
    expect(shortly(editor)[1]).toBe('table 甲\t\n丙');
  });

  test('of all leaves an empty title', () => {
    const editor = editing(title('要点'), subtitle('（征求意见稿）'), small(), paragraph('完。'));
    Transforms.select(editor, []);
    editor.insertBreak();
    expect(shortly(editor)).toEqual(['title', 'paragraph']);
  });
});
