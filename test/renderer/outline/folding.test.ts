import { expect, test } from 'vitest';
import { filterEntries } from '../../../renderer/outline/filter-entries.ts';
import { foldableIds, foldedTo, pathTo, shownEntries, shownLine } from '../../../renderer/outline/folding.ts';
import type { OutlineEntry } from '../../../renderer/outline/outline-entries.ts';

function entry(id: string, text: string, ...children: OutlineEntry[]): OutlineEntry {
  const counts = { characters: 0, targets: 0, findings: 0, placeholders: 0 };
  return { id, type: 'heading', depth: 1, number: `${id}、`, text, counts, children };
}

const entries = [
  entry('1', '扩大学位', entry('11', '新建学校', entry('111', '新建幼儿园')), entry('12', '改造校舍')),
  entry('2', '保障', entry('21', '督查')),
  entry('3', '附则'),
];
const ids = (some: readonly OutlineEntry[]) => some.map(({ id }) => id);
const open = (folded: ReadonlySet<string>) => (id: string) => !folded.has(id);

test('only entries with others under them can be folded', () => {
  expect(foldableIds(entries)).toEqual(['1', '11', '2']);
});

test('as many levels are shown as one asks for', () => {
  expect(ids(shownEntries(entries, open(foldedTo(entries, 1))))).toEqual(['1', '2', '3']);
  expect(ids(shownEntries(entries, open(foldedTo(entries, 2))))).toEqual(['1', '11', '12', '2', '21', '3']);
  expect(foldedTo(entries, Number.POSITIVE_INFINITY)).toEqual(new Set());
});

test('levels that were folded stay so when the one above them is opened again', () => {
  const folded = new Set(foldedTo(entries, 1));
  folded.delete('1');
  expect(ids(shownEntries(entries, open(folded)))).toEqual(['1', '11', '12', '2', '3']);
});

test('an entry is shown by the outermost folded one that it lies in', () => {
  expect(ids(pathTo(entries, '111'))).toEqual(['1', '11', '111']);
  expect(shownLine(entries, '111', open(new Set(['11'])))).toBe('11');
  expect(shownLine(entries, '111', open(new Set(['1', '11'])))).toBe('1');
  expect(shownLine(entries, '111', open(new Set(['111', '2'])))).toBe('111');
  expect(shownLine(entries, 'x', open(new Set()))).toBeUndefined();
});

test('a filter keeps what has its words, under those that it lies in', () => {
  expect(ids(shownEntries(filterEntries(entries, '幼儿园'), () => true))).toEqual(['1', '11', '111']);
  expect(ids(shownEntries(filterEntries(entries, ' 21、督 '), () => true))).toEqual(['2', '21']);
  expect(filterEntries(entries, '')).toBe(entries);
  expect(filterEntries(entries, '没有')).toEqual([]);
});
