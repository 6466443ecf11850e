import { describe, expect, it } from 'vitest';
import { cleaningRules, cleanLines } from '../../../../shared/plan/cleaning/index.ts';
import { lines, row } from '../../../support/source-lines.ts';

describe('cleanLines', () => {
  it('gives a clean document back as it is, without a note', () => {
    const document = [...lines('望川区教育局2026年工作要点', '一、总体要求', '办好每一所学校。'), row('指标', '98%')];
    expect(cleanLines(document)).toMatchObject({ lines: document, notes: [] });
  });

  it('takes out empty lines', () => {
    expect(cleanLines(lines('', '上文。', '  ', '下文。')).lines).toEqual(lines('上文。', '下文。'));
  });

  it('leaves a note for each rule that changed something, with places as they stood and as they became', () => {
    const spoiled = lines('第 1 页', '第 2 页', '规划(20212025年),望川');
    expect(cleanLines(spoiled).notes).toEqual([
      {
        rule: 'pageFurniture',
        count: 2,
        examples: [
          { before: '第 1 页', after: '' },
          { before: '第 2 页', after: '' },
        ],
      },
      {
        rule: 'eatenCharacters',
        count: 1,
        examples: [{ before: '规划(20212025年),望川', after: '规划(2021〔…〕2025年),望川' }],
      },
      {
        rule: 'punctuation',
        count: 3,
        examples: [
          { before: '规划(2021〔…', after: '规划（2021〔…' },
          { before: '〕2025年),望川', after: '〕2025年）,望川' },
          { before: '2025年),望川', after: '2025年)，望川' },
        ],
      },
    ]);
  });

  it('shows at most five places, different ones, of at most forty characters each', () => {
    const pages = Array.from({ length: 9 }, (_, index) => `第 ${(index % 7) + 1} 页`);
    const [note] = cleanLines(lines(...pages, `责任编辑：${'江远'.repeat(40)}`)).notes;
    expect(note?.count).toBe(10);
    expect(note?.examples).toHaveLength(5);
    const [long] = cleanLines(lines(`责任编辑：${'江远'.repeat(40)}`)).notes;
    expect(long?.examples[0]?.before).toHaveLength(40);
  });

  it('leaves out the rules switched off, and their notes', () => {
    const spoiled = lines('第 1 页', '规划(20212025年),望川');
    const { lines: kept, notes } = cleanLines(spoiled, new Set(['pageFurniture', 'eatenCharacters']));
    expect(kept).toEqual(lines('第 1 页', '规划（20212025年），望川'));
    expect(notes.map(({ rule }) => rule)).toEqual(['punctuation']);
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
    expect(cleanLines(once)).toMatchObject({ lines: once, notes: [] });
  });

  it('knows each rule by a name of its own', () => {
    expect(new Set(cleaningRules.map((rule) => rule.name)).size).toBe(cleaningRules.length);
  });
});
