import { describe, expect, it } from 'vitest';
import type { MarkForm } from '../../../shared/plan/heading-marks.ts';
import { type OpenHeadings, openMarked, openStyled } from '../../../shared/plan/outline-levels.ts';

/** The level of each heading of a document that is marked so; a number is the outline level of a style. */
function levelsOf(...headings: readonly (MarkForm | number)[]): number[] {
  let open: OpenHeadings = [];
  return headings.map((heading) => {
    open = typeof heading === 'number' ? openStyled(open, heading) : openMarked(open, heading);
    return open.length;
  });
}

describe('openMarked', () => {
  it('puts a form of lower rank under the one that is open', () => {
    expect(levelsOf('chinese', 'chineseBrackets', 'arabic', 'arabicBrackets', 'circled')).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives 1. under 一、 level 2 where no （一） stands between', () => {
    expect(levelsOf('chinese', 'arabic', 'arabic', 'chinese', 'arabic')).toEqual([1, 2, 2, 1, 2]);
  });

  it('brings a form that is open back to its level', () => {
    expect(levelsOf('chinese', 'chineseBrackets', 'arabic', 'chineseBrackets', 'chinese')).toEqual([1, 2, 3, 2, 1]);
  });

  it('closes lower forms where a higher one comes later', () => {
    expect(levelsOf('chinese', 'arabic', 'chineseBrackets', 'arabic')).toEqual([1, 2, 2, 3]);
    expect(levelsOf('arabic', 'chinese', 'arabic')).toEqual([1, 1, 2]);
  });

  it('begins an annex at level 1 and numbers below it anew', () => {
    expect(levelsOf('chinese', 'chineseBrackets', 'attachment', 'chinese')).toEqual([1, 2, 1, 2]);
  });
});

describe('openStyled', () => {
  it('follows the outline levels, whatever number the first of them has', () => {
    expect(levelsOf(1, 2, 3, 2, 1)).toEqual([1, 2, 3, 2, 1]);
    expect(levelsOf(2, 3, 3, 2)).toEqual([1, 2, 2, 1]);
  });

  it('leaves out outline levels that are skipped', () => {
    expect(levelsOf(1, 4, 4, 2, 3)).toEqual([1, 2, 2, 2, 3]);
  });

  it('takes numbered items below a styled heading', () => {
    expect(levelsOf(1, 'arabic', 'arabic', 1, 'arabic')).toEqual([1, 2, 2, 1, 2]);
  });
});
