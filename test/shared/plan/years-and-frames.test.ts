import { describe, expect, it } from 'vitest';
import { frameDocument } from '../../../shared/plan/document-frame.ts';
import { openMarked, openStyled } from '../../../shared/plan/outline-levels.ts';
import { periodInTitle } from '../../../shared/plan/period.ts';
import { splitLines } from '../../../shared/plan/split-lines.ts';
import { rollForward } from '../../../shared/reuse/roll-forward.ts';
import { lines } from '../../support/source-lines.ts';

describe('rolling forward', () => {
  const rolled = (text: string, from: readonly [number, number], to: readonly [number, number]) =>
    rollForward(text, { start: from[0], end: from[1] }, { start: to[0], end: to[1] })
      .map((run) => run.text)
      .join('');

  it.each([
    ['2025年总结，2026年打算', [2025, 2026], [2026, 2027], '2026年总结，2027年打算'],
    ['规划（2021—2025）', [2021, 2025], [2026, 2030], '规划（2026—2030）'],
    ['2021、2022年', [2021, 2025], [2026, 2030], '2026、2027年'],
    ['始建于1952年', [2021, 2025], [2026, 2030], '始建于1952年'],
  ] as const)('takes “%s” from %s to %s', (text, from, to, expected) => {
    expect(rolled(text, from, to)).toBe(expected);
  });
});

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
