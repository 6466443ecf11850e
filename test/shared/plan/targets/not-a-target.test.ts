import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../shared/plan/targets/mention.ts';
import { notATargetRules } from '../../../../shared/plan/targets/not-a-target.ts';

/** For every rule, texts whose only quantities it strikes out, and texts like them whose quantities all stay. */
const cases: Readonly<Record<string, { readonly out: readonly string[]; readonly stays: readonly string[] }>> = {
  'inside a title or a name in quotation marks': {
    out: ['落实《教师减负20条》', '办好“50名名师讲堂”'],
    stays: ['新增10个“行走课堂”基地'],
  },
  'rank (前三名)': { out: ['进入全省前5位'], stays: ['选拔前沿领域人才5名'] },
  'base of a proportion (每500名学生)': { out: ['每500名学生配足器材'], stays: ['每校配备教师2名'] },
  'institutes known by their number (601所、38所等)': {
    out: ['走进601所、38所等科研院所'],
    stays: ['新建中学、小学12所'],
  },
  'date, period or age': {
    out: ['2025年', '3—5年', '3岁以下婴幼儿', '9时30分'],
    stays: ['平均受教育年限达到13.5年', '预期寿命达到79岁', '综合得分达92分'],
  },
  'time limit or opening hours (3天内, 24小时值班, 15分钟生活圈)': {
    out: ['2小时内上报', '24小时值班', '15分钟健身圈', '集中整治10天', '为期3个月'],
    stays: ['每天锻炼1小时', '培训不少于5天', '下企业实践不少于2个月'],
  },
  'ratio that no word for one announces (3:1)': { out: ['采取3:1方式'], stays: ['师生比达到1:15'] },
  'class of size or seniority (56人以上大班额)': {
    out: ['消除56人以上大班额', '54个班以上学校', '600分以上考生'],
    stays: ['培训200人以上'],
  },
  "the document's own parts (十项行动)": {
    out: ['实施10项行动', '突出5个方面', '实施3项重点任务落地见效', '推进12项改革和创新'],
    stays: ['完成3个校舍改造工程', '制定5项地方标准', '立项3个工程项目'],
  },
  'bundle of slogans (四个100%, 三个一批)': {
    out: ['实现4个100%', '做到3个一批'],
    stays: ['建设3个一流学科', '覆盖率100%'],
  },
  'administrative units that are there (全市8个县区, 联合8个部门)': {
    out: ['全市8个县区', '会同公安等8个部门'],
    stays: ['创建8个社区学校'],
  },
  'rule of marking (满分100分)': { out: ['满分100分', '加20分'], stays: ['得分达到90分'] },
  'rate or cap of a grant (每人500元, 最高3000万元)': {
    out: ['每生每年补助600元', '给予5万元奖励', '最高3000万元'],
    stays: ['投入3000万元', '发放资助金900万元'],
  },
  'quota of an application (限报2项)': { out: ['各校限报2项'], stays: ['申报课题2项'] },
  'forecast about the surroundings (学龄人口将达到12万人)': {
    out: ['预计学龄人口达到12万人', '人口还将增加4%', '生源将减少3000人'],
    stays: ['适龄儿童入学率将达到99%', '面对入学高峰，新增学位900个'],
  },
  '一 as an article (一个平台, 每天一小时)': {
    out: ['搭建一个平台', '每天锻炼一小时', '办一所成一所'],
    stays: ['新建一所特殊教育学校', '每学期一次演练', '至少有一所公办园'],
  },
  'kind, batch or phase (三类, 两批, 一期)': { out: ['建设三类基地', '组建两支队伍'], stays: ['建设三所基地校'] },
  'small Chinese number that nothing is done with (两所学校之间)': {
    out: ['两所学校之间'],
    stays: ['组建两个集团'],
  },
  'sum of a list just named (种植、养殖两个专业)': {
    out: ['办好种植、养殖两个专业', '办好小学部、初中部和高中部三个项目'],
    stays: ['新建种植、养殖等3个专业'],
  },
  'ten as an adverb (十分)': { out: ['十分重要'], stays: ['成绩提高10分'] },
};

test('every rule has its cases', () => {
  expect(Object.keys(cases)).toEqual(notATargetRules.map((rule) => rule.name));
});

describe.each(notATargetRules)('$name', (rule) => {
  const { out, stays } = cases[rule.name] ?? { out: [], stays: [] };

  test.each(out)('strikes out: %s', (text) => {
    const mentions = findMentions({ text, from: 0 });
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.every((mention) => rule.applies(mention))).toBe(true);
  });

  test.each(stays)('no rule strikes out: %s', (text) => {
    const mentions = findMentions({ text, from: 0 });
    expect(mentions.length).toBeGreaterThan(0);
    expect(notATargetRules.filter((one) => mentions.some((mention) => one.applies(mention)))).toEqual([]);
  });
});
