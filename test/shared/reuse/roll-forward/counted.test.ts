import { describe, expect, it } from 'vitest';
import { draftOf, nextPlan, paperOf, plan, rolled } from './papers.ts';

describe('yearly events and their count', () => {
  it.each([
    [2020, 2026, '第36个教师节', '[第42<第36]个教师节'],
    [2025, 2026, '第四十一个教师节', '[第四十二<第四十一]个教师节'],
    [2025, 2026, '第28届全国推广普通话宣传周', '[第29<第28]届全国推广普通话宣传周'],
    [2025, 2026, '第二十八届推普周', '[第二十九<第二十八]届推普周'],
    [2024, 2026, '第20届全民终身学习活动周', '[第22<第20]届全民终身学习活动周'],
    [2025, 2026, '第30个全国中小学生安全教育日', '[第31<第30]个全国中小学生安全教育日'],
    [2025, 2026, '第30个“世界读书日”', '[第31<第30]个“世界读书日”'],
    [2024, 2025, '第十一个国家宪法日', '[第十二<第十一]个国家宪法日'],
    [2024, 2025, '第16个全国防灾减灾日', '[第17<第16]个全国防灾减灾日'],
    [2024, 2025, '第35个“5·20”中国学生营养日', '[第36<第35]个“5·20”中国学生营养日'],
    [2024, 2025, '第十次职业教育活动周', '[第十一<第十]次职业教育活动周'],
    [2024, 2025, '第 40 个教师节', '[第 41<第 40] 个教师节'],
  ])('from %i to %i: “%s” is “%s”', (from, to, text, result) => {
    expect(rolled(text, paperOf(from), draftOf(to))).toBe(result);
  });

  it.each([
    ['the source’s count is not that of its year', paperOf(2025), draftOf(2026), '第39个教师节', '[第39?]个教师节'],
    ['the draft is for five years', paperOf(2025), nextPlan, '第41个教师节', '[第41?]个教师节'],
    ['the source is for five years', plan, draftOf(2026), '第41个教师节', '[第41?]个教师节'],
    ['the text reports', paperOf(2025, { mood: 'result' }), draftOf(2026), '第41个教师节', '[第41?]个教师节'],
    ['an event is a local one', paperOf(2025), draftOf(2026), '办好第五届校园读书节', '办好[第五届?]校园读书节'],
    ['a name is cut short', paperOf(2025), draftOf(2026), '第三届区运会', '[第三届?]区运会'],
    ['it may not be yearly', paperOf(2025), draftOf(2026), '备战第十六届市运动会', '备战[第十六届?]市运动会'],
  ])('are marked where %s', (_, from, to, text, result) => {
    expect(rolled(text, from, to)).toBe(result);
  });

  it('are counted for the draft where the source does not tell its year', () => {
    const source = { ...plan, start: null, end: null };
    expect(rolled('第41个教师节', source, draftOf(2027))).toBe('[第43<第41]个教师节');
  });

  it.each([
    '第一个层次、第二次摸排、第三个方面',
    '实现第二个百年奋斗目标',
    '学习党的第二十次全国代表大会精神',
    '第二十届中央委员会第四次全体会议',
    '第三期培训、第二批项目、第四轮评估',
  ])('leave alone what is no event: “%s”', (text) => {
    expect(rolled(text, paperOf(2025), draftOf(2026))).toBe(text);
  });
});

describe('anniversaries', () => {
  it.each([
    [2021, 2026, '建党100周年', '建党[105周年<100周年]'],
    [2021, 2026, '庆祝中国共产党成立一百周年', '庆祝中国共产党成立[一百零五周年<一百周年]'],
    [2024, 2029, '新中国成立75周年', '新中国成立[80周年<75周年]'],
    [2024, 2029, '中华人民共和国成立75周年', '中华人民共和国成立[80周年<75周年]'],
    [2023, 2028, '改革开放45周年', '改革开放[50周年<45周年]'],
    [2025, 2030, '抗战胜利80周年', '抗战胜利[85周年<80周年]'],
    [
      2025,
      2026,
      '中国人民抗日战争暨世界反法西斯战争胜利80周年',
      '中国人民抗日战争暨世界反法西斯战争胜利[81周年<80周年]',
    ],
    [2022, 2027, '建军95周年', '建军[100周年<95周年]'],
    [2021, 2026, '红军长征胜利85周年', '红军长征胜利[90周年<85周年]'],
    [2024, 2029, '五四运动105周年', '五四运动[110周年<105周年]'],
    [2022, 2027, '香港回归祖国25周年', '香港回归祖国[30周年<25周年]'],
    [2024, 2029, '澳门回归25周年', '澳门回归[30周年<25周年]'],
    [2022, 2027, '建团100周年', '建团[105周年<100周年]'],
    [2024, 2029, '少先队建队75周年', '少先队建队[80周年<75周年]'],
  ])('from %i to %i: “%s” is “%s”', (from, to, text, result) => {
    expect(rolled(text, paperOf(from), draftOf(to))).toBe(result);
  });

  it.each([
    ['their year is not known', paperOf(2025), draftOf(2026), '望川中学建校60周年', '望川中学建校[60周年?]'],
    ['the source counts otherwise', paperOf(2025), draftOf(2026), '建党100周年', '建党[100周年?]'],
    ['the draft is for five years', plan, nextPlan, '建党100周年', '建党[100周年?]'],
  ])('are marked where %s', (_, from, to, text, result) => {
    expect(rolled(text, from, to)).toBe(result);
  });
});
