import fc from 'fast-check';
import { Editor, Range } from 'slate';
import { expect } from 'vitest';
import { fromSlate } from '../../../renderer/editor/create-draft-editor.ts';
import { joinRuns } from '../../../shared/document/join-runs.ts';
import { type Block, type Draft, textHolders, textOf } from '../../../shared/document/model.ts';
import { amendments } from '../../../shared/document/normal-form.ts';
import { draftSchema } from '../../../shared/document/restore-draft.ts';
import { layOutTable } from '../../../shared/document/table-grid.ts';
import { boxClause, boxTitle, item, picture, row, subtitle, table } from '../../support/block-builder.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';
import { editorOf } from '../../support/editing.ts';
import { everyKindDraft } from '../../support/every-kind-draft.ts';
import { anyCommand, type Command, type Desk, run } from './random-commands.ts';

const { blocks: kinds, ...rest } = everyKindDraft();
const everyKind = { ...rest, blocks: [...kinds, { ...paragraph('完。'), id: 'last' }] };

/** What random editing begins with. */
export const starts = [
  ['an empty draft', draft(title('要点'), paragraph(''))],
  [
    'a plan in five depths',
    draft(
      title('望川区要点'),
      subtitle('（征求意见稿）'),
      ...([1, 2, 3, 4, 5] as const).flatMap((depth) => [heading(depth, `第${depth}层`), clause(depth, '抓好安全。')]),
      item('抓好食堂。'),
    ),
  ],
  [
    'boxes, tables and pictures',
    draft(
      title('望川区要点'),
      boxTitle('工程'),
      boxClause(1, '学位扩容。'),
      boxClause(2, '新建3所。'),
      table(
        1,
        row(['甲', { text: '乙', colSpan: 2 }]),
        row([{ text: '丙', rowSpan: 2 }, '丁', '戊']),
        row(['己', '庚']),
      ),
      picture('chart', 60),
      paragraph('完。'),
    ),
  ],
  ['a draft of every kind', everyKind],
] as const;

/** At most so many commands are done in one document before all are undone; half as many on the average. */
const commandsInARun = 200;
const runsInARound = 5;

/** Does at least so many random commands in documents that begin as one draft; each document is checked after each of them. */
export async function editRandomly(start: Draft, steps: number, seed: number): Promise<void> {
  let done = 0;
  const property = fc.asyncProperty(fc.array(anyCommand, { maxLength: commandsInARun, size: 'max' }), (commands) => {
    done += commands.length;
    return check(start, commands);
  });
  for (let round = 0; done < steps; round++)
    await fc.assert(property, { seed: seed + round, numRuns: runsInARound, unbiased: true });
}

/** Does commands one after another, then undoes all and does all again; rejects at the first fault. */
export async function check(start: Draft, commands: readonly Command[]): Promise<void> {
  let made = 0;
  const newId = () => `n${++made}`;
  const editor = editorOf(start, newId);
  const first = stateOf(editor);
  const desk: Desk = { editor, newId, copied: [] };
  for (const command of commands) {
    const before = editor.children;
    const waiting = editor.history.redos.length;
    await run(desk, command);
    const isWritten = editor.children !== before && waiting === 0 && editor.history.redos.length === 0;
    expect(faultsOf(start, editor, isWritten)).toEqual([]);
  }
  while (editor.history.redos.length > 0) editor.redo();
  const last = stateOf(editor);
  for (let step = 0; step < commands.length * 4 && editor.history.undos.length > 0; step++) editor.undo();
  expect(stateOf(editor)).toEqual(first);
  while (editor.history.redos.length > 0) editor.redo();
  expect(stateOf(editor)).toEqual(last);
}

function stateOf({ children, facts }: Editor): unknown {
  return { blocks: children, facts };
}

/** What is wrong with a document, in words. A heading that was left behind empty goes with the next edit, not before. */
function faultsOf(start: Draft, editor: Editor, isWritten: boolean): readonly string[] {
  const blocks = fromSlate(editor.children);
  const { success, error } = draftSchema.safeParse({ ...start, ...editor.facts, blocks });
  const editing = blocks[editor.selection?.focus.path[0] ?? 1]?.id;
  const amended = amendments(blocks, editor.facts.scheme, editing).filter(
    ({ change }) => isWritten || change !== 'remove',
  );
  return [
    ...(success ? [] : [`invalid: ${error.message}`]),
    ...amended.map((amendment) => `not in order: ${JSON.stringify(amendment)}`),
    ...blocks.flatMap(faultsOfBlock),
    ...(blocks[0]?.type === 'title' ? [] : ['no title first']),
    ...(['table', 'picture', 'pageBreak'].includes(blocks.at(-1)?.type ?? '') ? ['no text last'] : []),
    ...(isCursorInText(editor) ? [] : [`cursor nowhere: ${JSON.stringify(editor.selection)}`]),
  ];
}

function faultsOfBlock(block: Block): readonly string[] {
  const runs = textHolders([block]).filter(
    ({ children }) => children.length > 1 && JSON.stringify(joinRuns(children)) !== JSON.stringify(children),
  );
  const faults = runs.map(({ id, children }) => `runs of ${id}: ${JSON.stringify(children)}`);
  const isObject = block.type === 'picture' || block.type === 'pageBreak';
  if (isObject && textOf(block) !== '') faults.push(`text in ${block.type}`);
  if (block.type !== 'table') return faults;
  const { gaps, overhangs } = layOutTable(block);
  const isFull =
    gaps.length === 0 && overhangs.length === 0 && block.children.every(({ children }) => children.length > 0);
  return isFull ? faults : [...faults, `table not filled: ${JSON.stringify({ gaps, overhangs })}`];
}

function isCursorInText(editor: Editor): boolean {
  if (!editor.selection) return true;
  return [...Range.points(editor.selection)].every(([{ path, offset }]) => {
    if (!Editor.hasPath(editor, path)) return false;
    const [node] = Editor.node(editor, path);
    return 'text' in node && offset <= node.text.length;
  });
}
