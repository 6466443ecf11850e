import { describe, expect, it } from 'vitest';
import { eatenCharacters } from '../../../../shared/plan/cleaning/eaten-characters.ts';
import { cleanedBy, leavesAlone, lines } from '../../../support/source-lines.ts';

describe('eatenCharacters', () => {
  it.each([
    ['望川区教育规划(20212025年)', '望川区教育规划(2021〔…〕2025年)'],
    ['望川区教育规划(20212025)', '望川区教育规划(2021〔…〕2025)'],
    ['望川区教育局 2024327印发', '望川区教育局 2024〔…〕327印发'],
    ['完善管理体制O高中学校实行联席会议', '完善管理体制〔…〕高中学校实行联席会议'],
    ['完善管理体制○高中学校实行联席会议', '完善管理体制〔…〕高中学校实行联席会议'],
  ])('marks a gap: “%s” → “%s”', (text, repaired) => {
    expect(cleanedBy(eatenCharacters, text)).toEqual([repaired]);
  });

  it.each([
    '望川区教育规划（2021—2025年）',
    '咨询电话：20252026123',
    '咨询电话：0000-20252026（办公室）',
    '到2035年，建成教育强区',
    '二○二五年三月二日',
    '二○○五年以来',
    '新增学位2026个',
    '推广O2O模式和VR课程',
    '共计10所学校、20个班级',
  ])('leaves “%s” alone', (text) => {
    expect(leavesAlone(eatenCharacters, text)).toBe(true);
  });

  it('reports each place as it stood before', () => {
    const { hits } = eatenCharacters.apply(lines('规划(20212025年)', '理顺管理体制O高中学校'));
    expect(hits).toEqual(['20212025', '管理体制O高中学校']);
  });
});
