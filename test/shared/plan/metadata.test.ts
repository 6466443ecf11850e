import { describe, expect, it } from 'vitest';
import { kindOf, readMetadata } from '../../../shared/plan/metadata.ts';
import { lines } from '../../support/source-lines.ts';

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
  ])('%s is %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('readMetadata', () => {
  it('reads title, issuer, region, kind and period', () => {
    expect(readMetadata('云洲市望川区教育局2026年工作要点', [], lines('办好学校。'))).toEqual({
      title: '云洲市望川区教育局2026年工作要点',
      issuer: '云洲市望川区教育局',
      region: '云洲市望川区',
      kind: 'annualWorkPoints',
      periodStart: 2026,
      periodEnd: 2026,
    });
  });

  it('gives null for what the document does not say', () => {
    expect(readMetadata('教育大事记', [], lines('办好学校。'))).toEqual({
      title: '教育大事记',
      issuer: null,
      region: null,
      kind: 'other',
      periodStart: null,
      periodEnd: null,
    });
  });

  it('takes the title of the document that a notice sends out', () => {
    const quoted = readMetadata('望川区教育局关于印发《望川区学前教育行动计划（2026—2028年）》的通知', [], []);
    expect(quoted).toMatchObject({
      title: '望川区学前教育行动计划（2026—2028年）',
      kind: 'actionPlan',
      periodEnd: 2028,
    });
    expect(readMetadata('望川区教育局关于印发2026年工作要点的通知', [], [])).toMatchObject({
      title: '望川区教育局2026年工作要点',
      issuer: '望川区教育局',
      kind: 'annualWorkPoints',
    });
  });

  it('takes the issuer of the frame where the title names none', () => {
    const frame = lines('各镇街中心学校：', '云洲市望川区教育局', '2026年3月6日');
    expect(readMetadata('望川区“十五五”教育规划', frame, []).issuer).toBe('云洲市望川区教育局');
  });

  it.each([
    '望川区“十五五”教育规划',
    '2026年望川区教育重点工作',
    '望川区教育强区建设规划',
    '望川区建设教育强区三年行动计划',
    '中共望川区委教育工作委员会工作要点',
  ])('takes 望川区 for the region of “%s”', (title) => {
    expect(readMetadata(title, [], []).region).toBe('望川区');
  });

  it('completes the region by the fullest form in which the text writes it', () => {
    const body = lines('望川区地处平原。', '云洲市望川区设有12个镇街。', '推动全市望川区等地协同。');
    expect(readMetadata('望川区“十五五”教育规划', [], body).region).toBe('云洲市望川区');
  });

  it('does not take running text before the name for a place', () => {
    const body = lines('推动全市望川区等地协同。', '公布云洲市望川区名单。');
    expect(readMetadata('望川区“十五五”教育规划', [], body).region).toBe('云洲市望川区');
  });
});
