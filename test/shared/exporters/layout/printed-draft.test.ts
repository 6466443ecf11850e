import { describe, expect, test } from 'vitest';
import type { Block, Draft } from '../../../../shared/document/model.ts';
import { textOf } from '../../../../shared/document/model.ts';
import { printedDraft } from '../../../../shared/exporters/layout/printed-draft.ts';
import { assigned, note, refersTo } from '../../../support/block-builder.ts';
import { bold, clause, draft, heading, paragraph } from '../../../support/draft-builder.ts';
import { indicators } from '../../../support/every-kind-draft.ts';

function texts(blocks: readonly Block[], more: Partial<Draft> = {}): string[] {
  return printedDraft({ ...draft(...blocks), ...more }).blocks.map(textOf);
}

test('notes to the reader are left out', () => {
  expect(texts([paragraph('甲'), note('请核对'), paragraph('乙')])).toEqual(['甲', '乙']);
});

test('references are written out', () => {
  expect(texts([{ ...heading(1, '目标'), id: 'a' }, paragraph('见', refersTo('a'), '。')])[1]).toBe('见第一部分。');
});

describe('who is responsible', () => {
  const blocks = [
    assigned(clause(2, '做好招生。', '严格划片。'), { lead: '招生办', due: '8月底前' }),
    assigned(clause(2, '加强宣传。'), { lead: '办公室' }),
    paragraph('开展督导。', bold('（责任科室：督导室）')),
    paragraph('（牵头单位：综合科）'),
  ];

  test('stands in brackets behind what is to be done', () => {
    expect(texts(blocks).slice(0, 3)).toEqual([
      '做好招生。严格划片。（牵头：招生办；时限：8月底前）',
      '加强宣传。（牵头：办公室）',
      '开展督导。（责任科室：督导室）',
    ]);
  });

  test('makes no lead sentence of a clause that has none, and leaves one that it has', () => {
    const [first, second] = printedDraft(draft(...blocks)).blocks;
    expect(second).toMatchObject({ noLead: true });
    expect(first?.children[0]).toMatchObject({ text: '做好招生。', lead: true });
  });

  test('is left out where the draft hides it, typed brackets included', () => {
    expect(texts(blocks, { hidesResponsible: true })).toEqual(['做好招生。严格划片。', '加强宣传。', '开展督导。']);
  });

  test('has no column in a table of indicators then', () => {
    const [hidden] = printedDraft({ ...draft(indicators), hidesResponsible: true }).blocks;
    if (hidden?.type !== 'table') throw new Error('Cannot look at the table because there is none');
    expect(hidden.columns.map(({ role }) => role)).toEqual(['ordinal', 'indicator', 'base', 'target', 'nature']);
    expect(hidden.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(textOf(hidden)).not.toMatch(/科/);
    expect(hidden.children[6]?.children[0]?.colSpan).toBe(5);
  });

  test('stays in tables otherwise', () => {
    expect(printedDraft(draft(indicators)).blocks[0]).toMatchObject({ columns: { length: 6 } });
  });
});
