import { describe, expect, it } from 'vitest';
import { frameDocument } from '../../../shared/plan/document-frame.ts';
import { openMarked, openStyled } from '../../../shared/plan/outline-levels.ts';
import { periodInTitle } from '../../../shared/plan/period.ts';
import { splitLines } from '../../../shared/plan/split-lines.ts';
import { lines } from '../../support/source-lines.ts';

it('reads 第十五个五年规划 as the fifteenth period', () => {
  expect(periodInTitle('云洲市国民经济和社会发展第十五个五年规划纲要', 'fiveYearPlan')).toEqual({
    start: 2026,
    end: 2030,
  });
});

it('takes a title in book-title marks, and does not repeat one that no word tells', () => {
  expect(frameDocument(lines('《望川区教育事业发展规划》', '一、党建'), undefined).title).toBe(
    '望川区教育事业发展规划',
  );
  expect(frameDocument(lines('望川教育怎么办', '一、党建'), undefined).body).toHaveLength(1);
});

it('puts an unnumbered Heading 1 beside a numbered one', () => {
  const open = openMarked(openMarked([], 'chinese', 1), 'chineseBrackets', 2);
  expect(openStyled(open, 1)).toHaveLength(1);
});

describe('a long line', () => {
  const long = `一、党建。${'抓实学习。'.repeat(130)}二、安全。${'抓实安防。'.repeat(130)}`;

  it('is split at the marks that go on from its own', () => {
    expect(splitLines([{ text: long }]).map(({ text }) => text.slice(0, 4))).toEqual(['一、党建', '二、安全']);
  });

  it('keeps what is known of its style on the first piece', () => {
    expect(splitLines([{ text: long, boldStart: 5, outlineLevel: 1 }])[0]).toMatchObject({
      boldStart: 5,
      outlineLevel: 1,
    });
  });
});
