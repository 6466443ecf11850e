import { Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { fromSlate } from '../../../renderer/editor/create-draft-editor.ts';
import { anchorOf, placeOf, selectedWords } from '../../../renderer/editor/find/anchor.ts';
import { changesOf } from '../../../renderer/editor/find/changes.ts';
import {
  findHits,
  hitAtOrAfter,
  nextHit,
  patternOf,
  sectionAround,
  wholeDraft,
} from '../../../renderer/editor/find/find-hits.ts';
import { replaceHits } from '../../../renderer/editor/find/replace-hits.ts';
import { holderAround, holderAt, holdersIn, offsetOf, pointAt } from '../../../renderer/editor/holder-path.ts';
import { decorateHolder } from '../../../renderer/editor/sheet/decorations.ts';
import { referenceSign, textOf } from '../../../shared/document/model.ts';
import { bold, draft, heading, paragraph, title } from '../../support/draft-builder.ts';
import { editing } from '../../support/editing.ts';
import { tableOf } from './table-of.ts';

describe('a table', () => {
  const withTable = draft(
    title('要点'),
    heading(1, '学位'),
    tableOf('t', ['学位', '学校'], ['学位', bold('学校学位')]),
    paragraph('学位见', { text: referenceSign, refersTo: 'b2' }, '学位。'),
    heading(1, '学校'),
  ).blocks;
  const at = (text: string) =>
    findHits(withTable, patternOf({ text, matchCase: false }), wholeDraft).map(({ id, path, start }) => [
      id,
      path,
      start,
    ]);

  test('is looked through cell by cell, among the blocks in their order', () => {
    expect(at('学位')).toEqual([
      ['b2', [1], 0],
      ['t 0 0', [2, 0, 0], 0],
      ['t 1 0', [2, 1, 0], 0],
      ['t 1 1', [2, 1, 1], 2],
      ['b4', [3], 0],
      ['b4', [3], 4],
    ]);
  });

  test('has its hits gone through in that order', () => {
    const hits = findHits(withTable, patternOf({ text: '学位', matchCase: false }), wholeDraft);
    expect(nextHit(hits, { path: [2, 0, 0], start: 0 }, 1)).toBe(2);
    expect(nextHit(hits, { path: [2, 1, 0], start: 0 }, -1)).toBe(1);
    expect(hitAtOrAfter(hits, { path: [2, 0, 1], start: 0 })).toBe(2);
    expect(hitAtOrAfter(hits, placeOf(withTable, { id: 't 1 1', start: 1 }))).toBe(3);
    expect(placeOf(withTable, { id: 'gone', start: 4 })).toEqual({ path: [0], start: 0 });
    expect(placeOf(withTable, null)).toEqual({ path: [0], start: 0 });
  });

  test('belongs to the section that it stands in', () => {
    expect(sectionAround(withTable, 2)).toEqual({ from: 1, to: 4 });
  });

  test('has its own hits marked, the current one in its cell alone', () => {
    const [, , , hit] = findHits(withTable, patternOf({ text: '学位', matchCase: false }), wholeDraft);
    const marks = { pattern: patternOf({ text: '学位', matchCase: false }), stretch: wholeDraft, current: hit };
    const looks = withTable
      .flatMap(holdersIn)
      .map(({ holder, path }) => decorateHolder([holder, path], new Map(), marks).flatMap((look) => look.hit ?? []));
    expect(looks).toEqual([[], ['any'], ['any'], [], ['any'], ['current'], ['any', 'any'], []]);
  });

  test('shows a change with what stands in its cell, and a reference by its number', () => {
    const hits = findHits(withTable, patternOf({ text: '学位', matchCase: false }), wholeDraft);
    const changes = changesOf(withTable, new Map([['b2', '一、']]), hits);
    expect(changes.slice(3).map(({ place, before, found, after }) => [place, before, found, after])).toEqual([
      ['一、学位', '学校', '学位', ''],
      ['一、学位', '', '学位', '见一、学位。'],
      ['一、学位', '学位见一、', '学位', '。'],
    ]);
    expect(changesOf(withTable, new Map(), hits.slice(-1))[0]?.before).toBe('学位见…');
  });

  test('a reference is found by no query', () => {
    expect(at(referenceSign)).toEqual([]);
    expect(at(`见${referenceSign}`)).toEqual([]);
    expect(at('见学位')).toEqual([]);
  });

  test('places are known by their ids, and by what leads into them', () => {
    const editor = editing(...withTable);
    expect(Object.fromEntries(withTable.flatMap(holdersIn).map(({ holder, path }) => [holder.id, path]))).toEqual({
      b1: [0],
      b2: [1],
      't 0 0': [2, 0, 0],
      't 0 1': [2, 0, 1],
      't 1 0': [2, 1, 0],
      't 1 1': [2, 1, 1],
      b4: [3],
      b5: [4],
    });
    expect(holderAt(editor, 't 1 1')?.path).toEqual([2, 1, 1]);
    expect([holderAt(editor, 't'), holderAt(editor, 'gone')]).toEqual([undefined, undefined]);
    expect(holderAround(editor, [2, 1, 1, 0])?.holder.id).toBe('t 1 1');
    expect(holderAround(editor, [3, 2])?.holder.id).toBe('b4');
    expect([holderAround(editor, [2]), holderAround(editor, [2, 1]), holderAround(editor, [9])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('an offset of a text is a point in it, and back', () => {
    const editor = editing(...withTable);
    const placed = holderAt(editor, 'b4');
    if (!placed) throw new Error('the draft has no b4');
    const { length } = textOf(placed.holder);
    const offsets = Array.from({ length: length + 1 }, (_value, offset) => offset);
    expect(offsets.map((offset) => offsetOf(placed, pointAt(placed.holder, placed.path, offset)))).toEqual(offsets);
    expect(pointAt(placed.holder, placed.path, 3)).toEqual({ path: [3, 0], offset: 3 });
    expect(pointAt(placed.holder, placed.path, 99)).toEqual({ path: [3, 2], offset: 3 });
  });

  test('gives the words selected in one cell, and where they begin', () => {
    const editor = editing(...withTable);
    Transforms.select(editor, { anchor: { path: [2, 1, 1, 0], offset: 2 }, focus: { path: [2, 1, 1, 0], offset: 4 } });
    expect(selectedWords(editor)).toBe('学位');
    expect(anchorOf(editor, { path: [2, 1, 1, 0], offset: 2 })).toEqual({ id: 't 1 1', start: 2 });
    expect(anchorOf(editor, { path: [3, 2], offset: 1 })).toEqual({ id: 'b4', start: 5 });
    Transforms.select(editor, { anchor: { path: [2, 1, 0, 0], offset: 0 }, focus: { path: [2, 1, 1, 0], offset: 1 } });
    expect(selectedWords(editor)).toBe('');
    Transforms.select(editor, { anchor: { path: [3, 0], offset: 0 }, focus: { path: [3, 2], offset: 1 } });
    expect(selectedWords(editor)).toBe('');
  });
});

describe('replacing', () => {
  const hitsIn = (editor: ReturnType<typeof editing>, text: string) =>
    findHits(fromSlate(editor.children), patternOf({ text, matchCase: false }), wholeDraft);

  test('works in cells, and beside references, whose signs stay', () => {
    const editor = editing(
      title('要点'),
      tableOf('t', ['学位', bold('学位')]),
      paragraph('学位', { text: referenceSign, refersTo: 'b1' }, '学位', { text: '学位', toConfirm: '张' }),
    );
    replaceHits(editor, hitsIn(editor, '学位'), '座位');
    const [, cells, block] = fromSlate(editor.children);
    expect(cells?.type === 'table' && cells.children[0]?.children.map(({ children }) => children)).toEqual([
      [{ text: '座位' }],
      [{ text: '座位', bold: true }],
    ]);
    expect(block?.children).toEqual([
      { text: '座位' },
      { text: referenceSign, refersTo: 'b1' },
      { text: '座位' },
      { text: '座位', toConfirm: '张' },
    ]);
  });

  test('refuses a hit that a reference stands in', () => {
    const editor = editing(title('要点'), paragraph('见', { text: referenceSign, refersTo: 'b1' }, '。'));
    expect(() => replaceHits(editor, [{ id: 'b2', path: [1], start: 0, end: 2 }], '')).toThrow(
      'a reference stands in it',
    );
  });
});
