import { describe, expect, it } from 'vitest';
import { kindOf, readKind } from '../../../../shared/plan/metadata/kind.ts';

describe('kindOf', () => {
  it.each([
    ['望川区“十五五”教育发展规划', 'fiveYearPlan'],
    ['云洲市中长期教育改革和发展规划纲要', 'fiveYearPlan'],
    ['望川区教育局2026年工作要点', 'annualWorkPoints'],
    ['望川区教育局2026年工作思路', 'annualWorkPoints'],
    ['2026年重点工作', 'annualWorkPoints'],
    ['望川区教育局2025年工作总结和2026年工作计划', 'summaryAndPlan'],
    ['学前教育发展提升行动计划', 'actionPlan'],
    ['集团化办学实施方案', 'implementationPlan'],
    ['关于开展校园安全检查的通知', 'notice'],
    ['望川教育大事记', 'other'],
    ['望川县1986年教育工作打算', 'annualWorkPoints'],
    ['望川县“七五”期间教育事业发展设想', 'fiveYearPlan'],
    ['望川县教育事业发展计划（1981—1985年）', 'fiveYearPlan'],
    ['望川县教育局一九八六年教育工作安排', 'annualWorkPoints'],
    ['望川区教育现代化2035', 'fiveYearPlan'],
    ['望川区特色学校建设行动纲要（2019—2025年）', 'actionPlan'],
    ['关于加快发展学前教育的实施意见（试行）', 'implementationPlan'],
    ['在全区教育工作会议上的讲话', 'other'],
  ])('%s is %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('readKind', () => {
  it('is sure of what the title names, and infers what the opening calls itself', () => {
    expect(readKind('望川区教育局2026年工作要点', [])).toEqual({ value: 'annualWorkPoints', certainty: 'stated' });
    const opening = ['为推动教育均衡，特制定本规划。'];
    expect(readKind('走向均衡的望川教育', opening)).toEqual({ value: 'fiveYearPlan', certainty: 'inferred' });
    expect(readKind('走向均衡的望川教育', [])).toEqual({ value: 'other', certainty: 'unknown' });
  });
});
