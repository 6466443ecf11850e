import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Depth } from '../../../shared/document/model.ts';
import { chineseNumeral, formatNumber, numberBlocks } from '../../../shared/document/numbering.ts';
import { type NumberingScheme, numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { clause, heading, paragraph, title, unnumbered } from '../../support/draft-builder.ts';

const { official, workPoints, chapters } = numberingSchemes;

describe('chineseNumeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1010, '一千零一十'],
    [2026, '二千零二十六'],
    [9999, '九千九百九十九'],
  ])('writes %i as %s', (value, written) => {
    expect(chineseNumeral(value)).toBe(written);
  });

  it('writes each number in its own way', () => {
    const written = Array.from({ length: 9999 }, (_, index) => chineseNumeral(index + 1));
    expect(new Set(written).size).toBe(9999);
  });
});

describe('formatNumber', () => {
  it('writes each level of the official scheme', () => {
    expect(official.levels.map((level) => formatNumber(level, 12))).toEqual([
      '十二、',
      '（十二）',
      '12.',
      '（12）',
      '⑫',
    ]);
  });

  it('writes chapters and sections', () => {
    expect(chapters.levels.slice(0, 2).map((level) => formatNumber(level, 3))).toEqual(['第三章　', '第三节　']);
  });

  it('circles numbers up to 50 and brackets those beyond', () => {
    const circled = { numeral: 'circled', before: '', after: '' } as const;
    const written = [1, 20, 21, 35, 36, 50, 51].map((value) => formatNumber(circled, value));
    expect(written).toEqual(['①', '⑳', '㉑', '㉟', '㊱', '㊿', '(51)']);
  });
});

describe('numberBlocks', () => {
  it('starts a depth again under each parent', () => {
    const blocks = [heading(1, ''), clause(2, ''), clause(2, ''), heading(1, ''), clause(2, ''), clause(3, '')];
    expect(numberBlocks(blocks, official)).toEqual(['一、', '（一）', '（二）', '二、', '（一）', '1.']);
  });

  it('runs on through the whole text where the scheme says so', () => {
    const blocks = [heading(1, ''), clause(2, ''), clause(2, ''), heading(1, ''), clause(2, ''), clause(3, '')];
    expect(numberBlocks(blocks, workPoints)).toEqual(['一、', '1.', '2.', '二、', '3.', '（1）']);
  });

  it('gives titles, paragraphs and unnumbered headings no number, and does not count them', () => {
    const blocks = [title(''), unnumbered(1, ''), heading(1, ''), paragraph(''), unnumbered(1, ''), heading(1, '')];
    expect(numberBlocks(blocks, official)).toEqual(['', '', '一、', '', '', '二、']);
  });

  it('starts the deeper levels again under an unnumbered heading', () => {
    expect(numberBlocks([heading(1, ''), clause(2, ''), unnumbered(1, ''), clause(2, '')], official)).toEqual([
      '一、',
      '（一）',
      '',
      '（一）',
    ]);
  });

  it('counts a level on where a paragraph or a deeper block stands between', () => {
    expect(numberBlocks([clause(2, ''), paragraph(''), clause(4, ''), clause(2, '')], official)).toEqual([
      '（一）',
      '',
      '（1）',
      '（二）',
    ]);
  });

  it('gives a block deeper than the scheme no number', () => {
    expect(numberBlocks([clause(5, '')], workPoints)).toEqual(['']);
  });

  it('agrees with a count by hand, in every scheme', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 30 }), anyScheme, (blocks, scheme) => {
        expect(numberBlocks(blocks, scheme)).toEqual(blocks.map((_, index) => countedByHand(blocks, index, scheme)));
      }),
    );
  });
});

const anyDepth = fc.constantFrom<Depth[]>(1, 2, 3, 4, 5);
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyDepth.map((depth) => heading(depth, '')),
  anyDepth.map((depth) => clause(depth, '')),
  anyDepth.map((depth) => unnumbered(depth, '')),
  fc.constant(paragraph('')),
);
const anyScheme = fc.constantFrom<NumberingScheme[]>(official, workPoints, chapters);

/** Goes back from a block and counts those of its depth, up to the nearest block above it in the outline. */
function countedByHand(blocks: readonly Block[], index: number, scheme: NumberingScheme): string {
  const depth = numberedDepth(blocks[index]);
  const level = scheme.levels[depth - 1];
  if (!level) return '';
  const before = blocks.slice(0, index + 1);
  const parent = level.runsOn ? -1 : before.findLastIndex((block) => outlineDepth(block) < depth);
  return formatNumber(level, before.slice(parent + 1).filter((block) => numberedDepth(block) === depth).length);
}

function outlineDepth(block: Block): number {
  return block.type === 'heading' || block.type === 'clause' ? block.depth : 9;
}

function numberedDepth(block: Block | undefined): number {
  return block?.type === 'clause' || (block?.type === 'heading' && !block.unnumbered) ? block.depth : 0;
}
