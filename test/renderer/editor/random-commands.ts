import fc from 'fast-check';
import { type Descendant, Editor, Node, type Point, Range, Transforms } from 'slate';
import { setFacts } from '../../../renderer/editor/rules/with-facts.ts';
import { stepToCell } from '../../../renderer/editor/rules/with-tables.ts';
import { becomeCaption, becomePlain } from '../../../renderer/editor/structure/become.ts';
import {
  changeDepth,
  changeSelected,
  makeClauses,
  makeHeadings,
  makeParagraphs,
  toggleUnnumbered,
} from '../../../renderer/editor/structure/change-depth.ts';
import { cellAtCursor } from '../../../renderer/editor/structure/cursor.ts';
import {
  insertBlocks,
  insertBox,
  insertPageBreak,
  insertPicture,
  insertTable,
} from '../../../renderer/editor/structure/insert-blocks.ts';
import {
  deleteSections,
  moveSectionBy,
  moveSections,
  shiftSections,
} from '../../../renderer/editor/structure/move-sections.ts';
import * as tables from '../../../renderer/editor/structure/tables.ts';
import { type Block, type Depth, referenceSign } from '../../../shared/document/model.ts';
import { indicatorTable, plainTable } from '../../../shared/document/new-tables.ts';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { chart } from '../../support/every-kind-draft.ts';

/** What one does to an editor; the numbers choose among the places that there are. */
export interface Command {
  readonly name: keyof typeof commands;
  readonly numbers: readonly [number, number, number, number];
}

/** All that commands need beside the editor. */
export interface Desk {
  readonly editor: Editor;
  readonly newId: () => string;
  copied: Descendant[];
}

type Numbers = Command['numbers'];
type Act = (desk: Desk, numbers: Numbers) => void;

const words = ['好', '学校', '建成学校12所。', 'a', ' ', '甲\n乙', '责任科室：学前科', '：'] as const;
const schemes = [
  numberingSchemes.official,
  numberingSchemes.workPoints,
  numberingSchemes.chapters,
  { ...numberingSchemes.official, skips: true as const },
];

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length] as Value;
const blocksOf = ({ editor }: Desk) => editor.children as readonly Block[];

function pointAt({ editor }: Desk, block: number, offset: number): Point {
  const texts = [...Node.texts(pick(editor.children, block) as Node)];
  const [text, path] = pick(texts, offset);
  // The edges of a run are where most goes wrong.
  const edges = [0, text.text.length, offset % (text.text.length + 1)];
  return { path: [block % editor.children.length, ...path], offset: pick(edges, offset >> 3) };
}

function idsAt(desk: Desk, numbers: Numbers): ReadonlySet<string> {
  return new Set([numbers[0], numbers[1]].map((number) => pick(blocksOf(desk), number).id));
}

function toggleMark({ editor }: Desk, name: 'bold' | 'toConfirm' | 'comments'): void {
  const value = { bold: true, toConfirm: '学前科', comments: ['c1'] }[name];
  if (Editor.marks(editor)?.[name] !== undefined) Editor.removeMark(editor, name);
  else Editor.addMark(editor, name, value);
}

function cursorIndex({ editor }: Desk): number {
  return editor.selection?.focus.path[0] ?? 0;
}

const select: Act = (desk, [block, offset, other, end]) => {
  const anchor = pointAt(desk, block, offset);
  const isNear = end % 2 === 0;
  Transforms.select(desk.editor, { anchor, focus: pointAt(desk, isNear ? block + (other % 4) : other, end >> 1) });
};

const commands = {
  place: (desk, [block, offset]) => Transforms.select(desk.editor, pointAt(desk, block, offset)),
  placeAgain: (desk, [block, offset]) => Transforms.select(desk.editor, pointAt(desk, block, offset)),
  select,
  selectCells: (desk, [block, first, second]) => {
    const found = blocksOf(desk).flatMap(({ type }, index) => (type === 'table' ? [index] : []));
    const index = pick(found, block);
    if (index !== undefined)
      Transforms.select(desk.editor, { anchor: pointAt(desk, index, first), focus: pointAt(desk, index, second) });
  },
  selectAll: ({ editor }, [chance]) => {
    if (chance % 8 === 0) Transforms.select(editor, []);
  },
  type: ({ editor }, [word]) => editor.insertText(pick(words, word)),
  typeAgain: ({ editor }, [word]) => editor.insertText(pick(words, word)),
  refer: (desk, [block]) =>
    Transforms.insertNodes(desk.editor, { text: referenceSign, refersTo: pick(blocksOf(desk), block).id }),
  enter: ({ editor }) => editor.insertBreak(),
  softEnter: ({ editor }) => editor.insertSoftBreak(),
  backspace: ({ editor }, numbers) => erase(editor, 'backward', numbers),
  forward: ({ editor }, numbers) => erase(editor, 'forward', numbers),
  tab: ({ editor, newId }) => {
    if (!cellAtCursor(editor)) changeDepth(editor, 1);
    else if (!stepToCell(editor, 1)) tables.addRowAtEnd(editor, newId);
  },
  backTab: ({ editor }) => {
    if (!cellAtCursor(editor)) changeDepth(editor, -1);
    else stepToCell(editor, -1);
  },
  heading: ({ editor }, [depth]) => makeHeadings(editor, ((depth % editor.facts.scheme.levels.length) + 1) as Depth),
  clause: ({ editor }) => makeClauses(editor),
  paragraph: ({ editor }) => makeParagraphs(editor),
  unnumbered: ({ editor }) => toggleUnnumbered(editor),
  plain: ({ editor }, [kind]) =>
    changeSelected(editor, (index) =>
      becomePlain(editor, index, pick(['item', 'note', 'boxTitle', 'subtitle'] as const, kind)),
    ),
  caption: ({ editor }, [kind]) =>
    changeSelected(editor, (index) => becomeCaption(editor, index, pick(['table', 'picture'] as const, kind))),
  responsible: ({ editor }) =>
    changeSelected(editor, (index, block) => {
      if (block.type === 'clause' || block.type === 'paragraph')
        Transforms.setNodes(editor, { responsible: { lead: '学前科' } } as object, { at: [index] });
    }),
  insertTable: ({ editor, newId }, [rows, columns]) =>
    insertTable(editor, plainTable((rows % 4) + 1, (columns % 4) + 1, newId), newId),
  insertIndicators: ({ editor, newId }) => insertTable(editor, indicatorTable(2025, 2030, newId), newId),
  insertBox: ({ editor, newId }) => insertBox(editor, newId),
  insertPicture: ({ editor, newId }) => insertPicture(editor, { ...chart, id: newId() }, '', newId),
  insertPageBreak: ({ editor, newId }, [kind]) =>
    insertPageBreak(editor, pick([undefined, 'landscape', 'portrait'] as const, kind), newId),
  insertNote: ({ editor, newId }) => insertBlocks(editor, [{ type: 'note', id: newId(), children: [{ text: '记' }] }]),
  insertRow: ({ editor, newId }, [side]) => tables.insertRow(editor, pick(['above', 'below'] as const, side), newId),
  insertColumn: ({ editor, newId }, [side]) =>
    tables.insertColumn(editor, pick(['left', 'right'] as const, side), newId),
  deleteRows: ({ editor }) => tables.deleteRows(editor),
  deleteColumns: ({ editor }) => tables.deleteColumns(editor),
  deleteTable: ({ editor }) => tables.deleteTable(editor),
  mergeCells: ({ editor }) => tables.mergeCells(editor),
  splitCell: ({ editor }) => tables.splitCell(editor),
  rowKind: ({ editor }, [kind]) => tables.setRowKind(editor, pick(['group', 'ofWhich', undefined] as const, kind)),
  moveSections: (desk, numbers) =>
    moveSections(
      desk.editor,
      idsAt(desk, numbers),
      pick(blocksOf(desk), numbers[2]).id,
      pick(['before', 'after', 'inside'] as const, numbers[3]),
    ),
  shiftSections: (desk, numbers) =>
    shiftSections(desk.editor, idsAt(desk, numbers), pick([1, -1] as const, numbers[3])),
  moveSectionBy: (desk, numbers) => moveSectionBy(desk.editor, cursorIndex(desk), pick([1, -1] as const, numbers[3])),
  deleteSections: (desk, numbers) => {
    if (numbers[3] % 4 === 0) deleteSections(desk.editor, idsAt(desk, [numbers[0], numbers[0], 0, 0]));
  },
  scheme: ({ editor }, [scheme]) => setFacts(editor, { scheme: pick(schemes, scheme) }),
  bold: (desk) => toggleMark(desk, 'bold'),
  toConfirm: (desk) => toggleMark(desk, 'toConfirm'),
  comment: (desk) => toggleMark(desk, 'comments'),
  copy: (desk) => {
    desk.copied = structuredClone(desk.editor.getFragment());
  },
  paste: ({ editor, copied }) => editor.insertFragment(copied),
  undo: ({ editor }) => editor.undo(),
  undoMore: ({ editor }, [times]) => {
    for (let time = 0; time < times % 4; time++) editor.undo();
  },
  redo: ({ editor }) => editor.redo(),
} satisfies Record<string, Act>;

function erase(editor: Editor, direction: 'forward' | 'backward', [unit]: Numbers): void {
  const by = unit % 4 === 0 ? 'word' : 'character';
  if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment({ direction });
  else if (direction === 'forward') editor.deleteForward(by);
  else editor.deleteBackward(by);
}

const number = fc.nat({ max: 4095 });

export const anyCommand: fc.Arbitrary<Command> = fc.record({
  name: fc.constantFrom(...(Object.keys(commands) as Command['name'][])),
  numbers: fc.tuple(number, number, number, number),
});

/** Does one command, as a person does: the window hears of it before the next. */
export async function run(desk: Desk, { name, numbers }: Command): Promise<void> {
  const act: Act = commands[name];
  act(desk, numbers);
  await Promise.resolve();
}
