import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';
import { joinWrapped } from '../../../shared/plan/wrapped-lines.ts';
import { lines } from '../../support/source-lines.ts';

const text = '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总后向全区通报，结果记入年度考核。';
const paragraphs = ['一、重点任务', text, '（一）扩大资源', text.repeat(2), '二、保障措施', text.repeat(3)];
const wrapped = paragraphs.flatMap((paragraph) => paragraph.match(/.{1,24}/gu) ?? []);

describe('a text that was wrapped at a fixed width', () => {
  it('is joined up to the end of each paragraph, and each joint is told', () => {
    const { lines: joined, hits } = joinWrapped(lines(...wrapped));
    expect(joined.map((line) => line.text)).toEqual(paragraphs);
    expect(hits).toHaveLength(wrapped.length - paragraphs.length);
    expect(hits[0]).toEqual({
      before: '项抓好落实，按季度报送进展情况，⏎由区教育局汇总后向全区通报，结果',
      after: expect.any(String),
    });
  });

  it('is told as page cuts, and left as it is with that rule off', () => {
    const source = { lines: lines('望川区教育局2025年工作要点', ...wrapped) };
    const { cleaning, units } = parsePlan(source);
    expect(cleaning).toMatchObject([{ rule: 'pageCuts', count: wrapped.length - paragraphs.length }]);
    expect(units.map((unit) => unit.number + unit.text)).toEqual(paragraphs);
    const left = parsePlan(source, new Set(['pageCuts']));
    expect(left.cleaning).toEqual([]);
    expect(left.units).toHaveLength(wrapped.length);
  });
});
