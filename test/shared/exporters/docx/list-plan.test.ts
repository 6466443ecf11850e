import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Depth, Draft } from '../../../../shared/document/model.ts';
import { textOf } from '../../../../shared/document/model.ts';
import { numberBlocks } from '../../../../shared/document/numbering.ts';
import { type NumberingScheme, numberingSchemes } from '../../../../shared/document/numbering-scheme.ts';
import { docx } from '../../../../shared/exporters/docx/docx.ts';
import { planLists } from '../../../../shared/exporters/docx/list-plan.ts';
import { gbt9704 } from '../../../../shared/exporters/layout-profile.ts';
import { boxClause, boxTitle, caption, pageBreak } from '../../../support/block-builder.ts';
import { clause, draft, heading, paragraph, unnumbered } from '../../../support/draft-builder.ts';
import { countAsWord } from '../../../support/word-counting.ts';

/** 篇 → 章 → 节 → 一、 with chapters and items that run on: two lists more than the official scheme has. */
const parts: NumberingScheme = {
  name: 'parts',
  levels: [
    { numeral: 'chinese', before: '第', after: '篇　' },
    { numeral: 'chinese', before: '第', after: '章　', runsOn: true },
    { numeral: 'chinese', before: '第', after: '节　' },
    { numeral: 'arabic', before: '', after: '.', runsOn: true },
    { numeral: 'circled', before: '', after: '' },
  ],
};

function expectedTexts(value: Draft): string[] {
  const numbers = numberBlocks(value.blocks, value.scheme);
  return value.blocks.map((block, index) => numbers[index] + textOf(block));
}

/** Page breaks and the gaps between boxes have none. */
function hasText(text: string): boolean {
  return text !== '';
}

const depth = fc.constantFrom<Depth>(1, 2, 3, 4, 5);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: depth.map((value) => heading(value, '标题')) },
  { weight: 4, arbitrary: depth.map((value) => clause(value, '条目。', '内容')) },
  { weight: 1, arbitrary: depth.map((value) => unnumbered(value, '附')) },
  { weight: 1, arbitrary: fc.constantFrom(paragraph('段落'), boxTitle('专栏'), caption('table', '表'), pageBreak()) },
  { weight: 1, arbitrary: fc.constantFrom<Depth>(1, 2, 3).map((value) => boxClause(value, '项目。', '内容')) },
);
const anyDraft = fc
  .record({
    blocks: fc.array(block, { maxLength: 40 }),
    scheme: fc.constantFrom(...Object.values(numberingSchemes), parts),
  })
  .map(({ blocks, scheme }) => ({ ...draft(...blocks), scheme }));

describe('a word processor counts what the draft counts', () => {
  test.each([0, 1] as const)('where it takes a skipped level to stand at %i', (skipped) => {
    const holds = fc.property(anyDraft, (value) => {
      const counted = countAsWord(docx.write(value, gbt9704), skipped);
      expect(counted.filter(hasText)).toEqual(expectedTexts(value).filter(hasText));
    });
    fc.assert(holds, { numRuns: 300 });
  });

  test('beyond the tenth of a level', () => {
    const chapters = Array.from({ length: 112 }, (_, index) => heading(1, `第${index}个`));
    const value = draft(...chapters);
    expect(countAsWord(docx.write(value, gbt9704), 0)).toEqual(expectedTexts(value));
    expect(countAsWord(docx.write(value, gbt9704), 0)[10]).toBe('十一、第10个');
  });
});

describe('lists', () => {
  test('are one where every level starts again under its parent', () => {
    const plan = planLists(
      draft(heading(1, '一'), clause(2, '甲'), clause(2, '乙'), heading(1, '二'), clause(2, '丙')),
    );
    expect(plan.lists).toEqual([{ id: 1, first: 0, end: 5 }]);
    expect(plan.restarts).toEqual([]);
  });

  test('begin anew at each level that runs on', () => {
    expect(planLists({ ...draft(), scheme: parts }).lists).toEqual([
      { id: 1, first: 0, end: 1 },
      { id: 2, first: 1, end: 3 },
      { id: 3, first: 3, end: 5 },
    ]);
  });

  test('restart a level that an unnumbered heading has ended', () => {
    const plan = planLists(
      draft(heading(1, '一'), clause(2, '甲'), unnumbered(1, '附则'), clause(2, '乙'), clause(2, '丙')),
    );
    expect(plan.restarts).toEqual([{ id: 2, list: plan.lists[0], level: 1 }]);
    expect(plan.sources.map((source) => (source.kind === 'counted' ? source.id : source.kind))).toEqual([
      1,
      1,
      'none',
      2,
      1,
    ]);
  });

  test('leave numbers whose marks look like a list’s own to be typed', () => {
    const levels = [{ numeral: 'arabic', before: '', after: '%2.' }] as const;
    const { sources } = planLists({ ...draft(heading(1, '甲')), scheme: { name: '', levels } });
    expect(sources).toEqual([{ kind: 'typed' }]);
  });

  test('leave the items of a box to be typed, which count for themselves', () => {
    const { sources } = planLists(draft(boxTitle('甲'), boxClause(1, '乙'), clause(1, '丙')));
    expect(sources.map(({ kind }) => kind)).toEqual(['typed', 'typed', 'counted']);
  });

  test('leave circled numbers past ⑳ to be typed, since no list can write them', () => {
    const steps = Array.from({ length: 21 }, () => clause(5, '步骤'));
    const { sources } = planLists(draft(...steps));
    expect(sources.map(({ kind }) => kind).slice(19)).toEqual(['counted', 'typed']);
  });
});
