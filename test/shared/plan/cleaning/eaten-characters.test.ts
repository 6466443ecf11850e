import { describe, expect, it } from 'vitest';
import { eatenCharacters } from '../../../../shared/plan/cleaning/eaten-characters.ts';
import { cleanedBy, leavesAlone, lines } from '../../../support/source-lines.ts';

describe('eatenCharacters', () => {
  it.each([
    ['望川区教育规划(20212025年)', '望川区教育规划(2021〔…〕2025年)'],
    ['望川区教育规划(20212025)', '望川区教育规划(2021〔…〕2025)'],
    ['望川区教育局 2024327印发', '望川区教育局 2024〔…〕327印发'],
    ['完善管理体制O高中学校实行联席会议', '完善管理体制〔…〕高中学校实行联席会议'],
    ['以新时代中国特色社会主义思想为指导', '以〔…〕新时代中国特色社会主义思想为指导'],
    ['坚持以为中心，办好学校', '坚持以〔…〕为中心，办好学校'],
    ['做到“个维护”', '做到“〔…〕个维护”'],
    ['落实《》要求', '落实《〔…〕》要求'],
    ['毛入园率达到%以上', '毛入园率达到〔…〕%以上'],
    ['推进教育\ufffd\ufffd均衡', '推进教育〔…〕均衡'],
    ['推进教育??均衡', '推进教育〔…〕均衡'],
    ['推进教育□均衡', '推进教育〔…〕均衡'],
    ['庆祝第届教师节', '庆祝第〔…〕届教师节'],
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
    '二OO五年三月二日',
    '以习近平新时代中国特色社会主义思想为指导',
    '贯彻党的十九届五中全会精神',
    '党的十九届二中、三中、四中全会',
    '党的三中全会以来，全县教育事业有了发展',
    '学校编码2026115',
    '落实习近平总书记关于教育的重要论述',
    '自以为是，须引以为戒',
    '学前三年毛入园率%',
    '公办□民办□',
    '等第次序',
    '新增学位2026个',
    '推广O2O模式和VR课程',
    '共计10所学校、20个班级',
  ])('leaves “%s” alone', (text) => {
    expect(leavesAlone(eatenCharacters, text)).toBe(true);
  });

  it('reports each place as it stood before', () => {
    const { hits } = eatenCharacters.apply(lines('规划(20212025年)', '理顺管理体制O高中学校'));
    expect(hits).toEqual([
      { before: '规划(20212025年)', after: '规划(2021〔…〕2025年)' },
      { before: '理顺管理体制O高中学校', after: '理顺管理体制〔…〕高中学校' },
    ]);
  });

  it('marks what a site that deletes names has deleted besides', () => {
    const text = ['以新时代中国特色社会主义思想为指导', '贯彻党的五中全会精神、关于教育的重要论述', '高举伟大旗帜'];
    expect(cleanedBy(eatenCharacters, ...text)).toEqual([
      '以〔…〕新时代中国特色社会主义思想为指导',
      '贯彻党的〔…〕五中全会精神、〔…〕关于教育的重要论述',
      '高举〔…〕伟大旗帜',
    ]);
  });
});
