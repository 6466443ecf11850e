import fc from 'fast-check';
import { HistoryEditor } from 'slate-history';
import { describe, expect, test } from 'vitest';
import { fromSlate } from '../../../renderer/editor/create-draft-editor.ts';
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
import { decorateHolder } from '../../../renderer/editor/sheet/decorations.ts';
import { textOf } from '../../../shared/document/model.ts';
import { bold, clause, draft, heading, paragraph, rolled, title } from '../../support/draft-builder.ts';
import { editing, placeCursor } from '../../support/editing.ts';
import { tableOf } from './table-of.ts';

const { blocks } = draft(
  title('望川区要点'),
  paragraph('总的话。'),
  heading(1, '安全'),
  clause(2, '抓安', bold('全。校园AI'), '安全。'),
  heading(2, '食堂'),
  paragraph('食堂“安全”。'),
  heading(1, '学校'),
  paragraph('学校安'),
  paragraph('全办好ＡＩ。'),
);
const look = (text: string, matchCase = false, stretch = wholeDraft) =>
  findHits(blocks, patternOf({ text, matchCase }), stretch).map(({ path, start, end }) => [...path, start, end]);

describe('finding', () => {
  test('a hit may run over several runs, never over two blocks', () => {
    expect(look('安全')).toEqual([
      [2, 0, 2],
      [3, 1, 3],
      [3, 8, 10],
      [5, 3, 5],
    ]);
  });

  test('marks of any form and full-width signs are alike, letters of either case unless it is asked for', () => {
    expect(look('ai')).toEqual([
      [3, 6, 8],
      [8, 3, 5],
    ]);
    expect(look('ai', true)).toEqual([]);
    expect(look('AI', true)).toHaveLength(2);
    expect(look('"安全"')).toEqual([[5, 2, 6]]);
  });

  test('nothing is found for nothing', () => {
    expect(look('')).toEqual([]);
  });

  test('a section goes from the heading above to the next of the same or a higher rank', () => {
    expect(sectionAround(blocks, 3)).toEqual({ from: 2, to: 6 });
    expect(sectionAround(blocks, 5)).toEqual({ from: 4, to: 6 });
    expect(sectionAround(blocks, 6)).toEqual({ from: 6, to: 9 });
    expect(sectionAround(blocks, 1)).toEqual({ from: 0, to: 2 });
    expect(look('安全', false, sectionAround(blocks, 5))).toEqual([[5, 3, 5]]);
  });

  test('one goes from hit to hit, round the ends', () => {
    const hits = findHits(blocks, patternOf({ text: '安全', matchCase: false }), wholeDraft);
    expect(hitAtOrAfter(hits, { path: [3], start: 1 })).toBe(1);
    expect(hitAtOrAfter(hits, { path: [8], start: 0 })).toBe(0);
    expect(nextHit(hits, { path: [3], start: 1 }, 1)).toBe(2);
    expect(nextHit(hits, { path: [3], start: 1 }, -1)).toBe(0);
    expect(nextHit(hits, { path: [5], start: 3 }, 1)).toBe(0);
    expect(nextHit(hits, { path: [2], start: 0 }, -1)).toBe(3);
    expect([hitAtOrAfter([], { path: [0], start: 0 }), nextHit([], { path: [0], start: 0 }, -1)]).toEqual([-1, -1]);
  });

  test('every hit of a block on show is marked, the current one stronger and wherever it is', () => {
    const block = blocks[3];
    if (block?.type !== 'clause') throw new Error('the draft has no fourth block');
    const marks = {
      pattern: patternOf({ text: '安全', matchCase: false }),
      stretch: wholeDraft,
      current: { id: block.id, path: [3], start: 8, end: 10 },
    };
    const hitsOf = (stretch = wholeDraft) =>
      decorateHolder([block, [3]], new Map(), { ...marks, stretch }).flatMap(({ hit }) => hit ?? []);
    expect(hitsOf()).toEqual(['any', 'current']);
    expect(hitsOf({ from: 4, to: 6 })).toEqual(['any', 'current']);
    const elsewhere = { ...marks, stretch: { from: 4, to: 6 }, current: undefined };
    expect(decorateHolder([block, [3]], new Map(), elsewhere).filter(({ hit }) => hit)).toEqual([]);
  });
});

describe('replacing', () => {
  const provenance = [{ planId: 'p', planTitle: '', source: '', unitId: 'u', wording: '原文', names: ['禾溪县'] }];
  const hitsIn = (editor: ReturnType<typeof editing>, text: string) =>
    findHits(fromSlate(editor.children), patternOf({ text, matchCase: false }), wholeDraft);

  test('marks outside a hit and provenance stay; a rolled word that is a part of the hit goes with it', () => {
    const editor = editing(title('要点'), {
      ...paragraph('到', rolled('2026', '2025'), '年', bold('建成'), '学校，', rolled('2027', '2026'), '年再建。'),
      provenance,
    });
    replaceHits(editor, hitsIn(editor, '2026年建'), '年底前落');
    expect(fromSlate(editor.children)[1]).toEqual({
      id: 'b2',
      type: 'paragraph',
      provenance,
      children: [
        { text: '到年底前落' },
        { text: '成', bold: true },
        { text: '学校，' },
        { text: '2027', rolledFrom: '2026' },
        { text: '年再建。' },
      ],
    });
  });

  test('within a rolled word the mark stays, within bold text the words are bold', () => {
    const editor = editing(title('要点'), paragraph(rolled('2026年', '2025年'), bold('抓好')));
    replaceHits(editor, [...hitsIn(editor, '2026'), ...hitsIn(editor, '抓好')], '做实');
    expect(fromSlate(editor.children)[1]?.children).toEqual([
      { text: '做实年', rolledFrom: '2025年' },
      { text: '做实', bold: true },
    ]);
  });

  test('the cursor stays with its text', () => {
    const editor = editing(title('要点'), paragraph('校园，校园。'));
    placeCursor(editor, 1, -1);
    replaceHits(editor, hitsIn(editor, '校园'), '大学校');
    editor.insertText('！');
    expect(textOf(fromSlate(editor.children)[1] ?? paragraph())).toBe('大学校，大学校。！');
  });

  const run = fc.record(
    {
      text: fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '。') }),
      bold: fc.constant(true as const),
      rolledFrom: fc.constantFrom('旧', '故'),
    },
    { requiredKeys: ['text'] },
  );
  const runs = fc.array(run, { maxLength: 6 });
  const word = (least: number) => fc.string({ unit: fc.constantFrom('甲', '乙', 'a'), minLength: least, maxLength: 3 });

  test('reads as replacing in each block’s text, and one undo gives the draft as it was', () => {
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 4 }), word(1), word(0), (texts, text, replacement) => {
        const cells = {
          ...tableOf(
            't',
            texts.map(([piece]) => piece ?? ''),
          ),
          provenance,
        };
        const editor = editing(title('甲'), cells, ...texts.map((pieces) => ({ ...paragraph(...pieces), provenance })));
        const start = fromSlate(editor.children);
        replaceHits(editor, hitsIn(editor, text), replacement);
        const replaced = fromSlate(editor.children);
        expect(replaced.map(textOf)).toEqual(start.map((block) => textOf(block).replaceAll(text, replacement)));
        expect(replaced.slice(1).every((block) => block.provenance === provenance)).toBe(true);
        if ((editor as unknown as HistoryEditor).history.undos.length > 0) HistoryEditor.undo(editor);
        expect(fromSlate(editor.children)).toEqual(start);
        expect(editor.history.undos).toEqual([]);
      }),
    );
  });
});

test('a change is shown in its line, with the number and the headings above', () => {
  const numbers = new Map([
    ['b3', '一、'],
    ['b4', '（一）'],
  ]);
  const hits = findHits(blocks, patternOf({ text: '校园', matchCase: false }), wholeDraft);
  expect(changesOf(blocks, numbers, hits)).toEqual([
    { id: 0, hit: hits[0], place: '一、安全', before: '（一）抓安全。', found: '校园', after: 'AI安全。' },
  ]);
  const [long] = draft(paragraph(`${'前'.repeat(40)}校园${'后'.repeat(40)}`)).blocks;
  const [change] = changesOf(long ? [long] : [], new Map(), [{ id: 'b1', path: [0], start: 40, end: 42 }]);
  expect(change?.before).toBe(`…${'前'.repeat(24)}`);
  expect(change?.after).toBe(`${'后'.repeat(24)}…`);
});
