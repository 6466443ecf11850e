import { expect, test } from 'vitest';
import type { Findings } from '../../../renderer/outline/block-counts.ts';
import { type OutlineEntry, outlineEntries } from '../../../renderer/outline/outline-entries.ts';
import type { Finding } from '../../../shared/checks/check.ts';
import type { Block, Draft } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

const always = () => true;

function outlineOf({ blocks, scheme, meta }: Draft, findings: Findings = new Map(), mayRead = always) {
  const numbers = numberBlocks(blocks, scheme);
  return outlineEntries(
    { blocks, numbers: new Map(blocks.map(({ id }, index) => [id, numbers[index] ?? ''])), meta, findings },
    mayRead,
  );
}

/** The lines, indented by how deep they lie. */
function lines(entries: readonly OutlineEntry[], indent = ''): readonly string[] {
  return entries.flatMap(({ number, text, children }) => [
    `${indent}${number}${text}`,
    ...lines(children, `${indent}  `),
  ]);
}

function found(entries: readonly OutlineEntry[], text: string): OutlineEntry {
  const all = (some: readonly OutlineEntry[]): readonly OutlineEntry[] =>
    some.flatMap((one) => [one, ...all(one.children)]);
  const entry = all(entries).find((one) => one.text === text);
  if (!entry) throw new Error(`Cannot find the entry ${text} because the outline has none`);
  return entry;
}

const box: readonly Block[] = [
  { type: 'boxTitle', id: 'box', children: [{ text: '学位建设工程' }] },
  { type: 'clause', id: 'boxed', boxed: true, depth: 1, children: [{ text: '新建小学2所。' }] },
];
const cell = (id: string, text: string) => ({ type: 'cell' as const, id, children: [{ text }] });
const table: readonly Block[] = [
  { type: 'caption', id: 'caption', of: 'table', children: [{ text: '主要指标' }] },
  {
    type: 'table',
    id: 'table',
    kind: 'indicators',
    headerRows: 1,
    columns: [{ share: 0.5 }, { share: 0.5 }],
    children: [
      { type: 'row', children: [cell('c1', '指标'), cell('c2', '2030年目标')] },
      { type: 'row', children: [cell('c3', '学前三年毛入园率（%）'), cell('c4', '99')] },
    ],
  },
];

const plan = draft(
  title('望川区要点'),
  paragraph('总说。'),
  heading(1, '扩大学位'),
  paragraph('坚持优先。'),
  heading(2, '新建学校'),
  clause(
    3,
    '新建幼儿园4所，新增学位【待补】个，建成后全部投入使用，由教育局牵头负责，有关部门配合，年底前交付，确保按时开学。',
  ),
  ...box,
  heading(1, '保障'),
  clause(3, '督查。每月一次。'),
  clause(2, ''),
  ...table,
);

test('headings, all clauses, boxes and captions nest by depth, with numbers', () => {
  expect(lines(outlineOf(plan).entries)).toEqual([
    '一、扩大学位',
    '  （一）新建学校',
    '    1.新建幼儿园4所，新增学位【待补】个，建成…',
    '      专栏1学位建设工程',
    '二、保障',
    '  1.督查',
    '  （一）',
    '    表1主要指标',
  ]);
});

test('characters, targets and placeholders are those of the whole section, a box with what is in it', () => {
  const { entries } = outlineOf(plan);
  expect(found(entries, '新建学校').counts).toEqual({
    characters: 4 + 57 + 13,
    targets: 2,
    findings: 0,
    placeholders: 1,
  });
  expect(found(entries, '扩大学位').counts.characters).toBe(4 + 5 + 4 + 57 + 13);
  expect(found(entries, '学位建设工程').counts).toMatchObject({ characters: 13, targets: 1 });
  expect(found(entries, '主要指标').counts.targets).toBe(1);
  expect(found(entries, '保障').counts.targets).toBe(2);
});

test('a heading that looks back makes what stands under it results, not targets', () => {
  const said = '新建幼儿园4所。';
  const counted = (name: string) =>
    outlineOf(draft(title('望川区规划'), heading(1, name), clause(2, said))).entries[0]?.counts.targets;
  expect(counted('发展回顾')).toBe(0);
  expect(counted('主要任务')).toBe(1);
});

test('findings of a block and of a table’s cells count for their sections; those of placeholders are told apart', () => {
  const finding = (check: string, blockId: string): readonly [string, readonly Finding[]] => [
    blockId,
    [{ check, code: 'x', severity: 'warning', blockId, start: 0, end: 0, details: {} }],
  ];
  const findings = new Map([finding('period', 'c4'), finding('period', 'b10'), finding('placeholders', 'b6')]);
  const { entries } = outlineOf(plan, findings);
  expect(found(entries, '保障').counts.findings).toBe(2);
  expect(found(entries, '主要指标').counts.findings).toBe(1);
  expect(found(entries, '扩大学位').counts.findings).toBe(0);
});

test('what has not changed is the same object as before', () => {
  const first = outlineOf(plan).entries;
  const blocks = plan.blocks.map((block) =>
    block.id === 'b6' ? ({ ...block, children: [{ text: '新建幼儿园5所。' }] } as Block) : block,
  );
  const second = outlineOf({ ...plan, blocks }).entries;
  expect(second[0]).not.toBe(first[0]);
  expect(second[1]).toBe(first[1]);
});

test('a goal goes with its heading', () => {
  const goal: Block = { type: 'heading', id: 'g', depth: 1, goal: 2000, children: [{ text: '任务' }] };
  expect(outlineOf(draft(title('要点'), goal)).entries[0]?.goal).toBe(2000);
});

test('blocks whose targets may not be looked for now are counted later', () => {
  const late = draft(title('望川区要点'), heading(1, '主要任务'), clause(2, '新建小学3所。'));
  const now = outlineOf(late, new Map(), () => false);
  expect(now).toMatchObject({ isComplete: false, entries: [{ counts: { characters: 11, targets: 0 } }] });
  expect(outlineOf(late)).toMatchObject({ isComplete: true, entries: [{ counts: { targets: 1 } }] });
  expect(outlineOf(late, new Map(), () => false).isComplete).toBe(true);
});

test('after a change only the block that changed is read again, and with a heading what stands under it', () => {
  const reads = (blocks: readonly Block[]) => {
    let count = 0;
    outlineOf({ ...plan, blocks }, new Map(), () => ++count > 0);
    return count;
  };
  const changed = (id: string) =>
    plan.blocks.map((block) => (block.id === id ? ({ ...block, children: [{ text: '改过。' }] } as Block) : block));
  reads(plan.blocks);
  expect(reads(plan.blocks)).toBe(0);
  expect(reads(changed('b6'))).toBe(3);
  reads(plan.blocks);
  expect(reads(changed('b4'))).toBe(1);
  reads(plan.blocks);
  expect(reads(changed('b5'))).toBe(4);
});
