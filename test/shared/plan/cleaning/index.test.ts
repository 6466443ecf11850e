import { describe, expect, it } from 'vitest';
import { cleaningRules, cleanLines } from '../../../../shared/plan/cleaning/index.ts';
import { lines, row } from '../../../support/source-lines.ts';

describe('cleanLines', () => {
  it('gives a clean document back as it is, without a note', () => {
    const document = [...lines('望川区教育局2026年工作要点', '一、总体要求', '办好每一所学校。'), row('指标', '98%')];
    expect(cleanLines(document)).toEqual({ lines: document, notes: [] });
  });

  it('takes out empty lines', () => {
    expect(cleanLines(lines('', '上文。', '  ', '下文。')).lines).toEqual(lines('上文。', '下文。'));
  });

  it('leaves a note for each rule that changed something, with at most three places as they stood', () => {
    const spoiled = lines('第 1 页', '第 2 页', '第 3 页', '第 4 页', '规划(20212025年),望川');
    expect(cleanLines(spoiled).notes).toEqual([
      { rule: 'pageFurniture', count: 4, examples: ['第 1 页', '第 2 页', '第 3 页'] },
      { rule: 'eatenCharacters', count: 1, examples: ['20212025'] },
      { rule: 'punctuation', count: 1, examples: ['规划(2021〔…〕2025年),望川'] },
    ]);
  });

  it('reads the repaired text of one rule with the next: readings first, then Traditional characters', () => {
    const spoiled = lines('區(qū)構(gòu)學(xué)', '擴大優質學位');
    expect(cleanLines(spoiled).lines).toEqual(lines('区构学', '扩大优质学位'));
  });

  it('changes nothing more when applied to its own result', () => {
    const spoiled = lines(
      '第 1 页',
      '望川區(qū)構(gòu)建學(xué)校',
      '規劃(20212025年),促進發展',
      '實行管理體制O高中學校',
    );
    const once = cleanLines(spoiled).lines;
    expect(cleanLines(once)).toEqual({ lines: once, notes: [] });
  });

  it('knows each rule by a name of its own', () => {
    expect(new Set(cleaningRules.map((rule) => rule.name)).size).toBe(cleaningRules.length);
  });
});
