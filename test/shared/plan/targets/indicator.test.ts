import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../shared/plan/targets/indicator.ts';
import { mentionsIn } from './builders.ts';

const names = (text: string) => mentionsIn(text).map(indicatorOf);

describe('a measure stands before its value', () => {
  test.each([
    ['力争到2025年学前毛入园率达到95%', '学前毛入园率'],
    ['使义务教育巩固率稳定在99%', '义务教育巩固率'],
    ['甲类参与率、乙类覆盖率均达100%', '甲类参与率、乙类覆盖率'],
    ['及格率达到90%', '及格率'],
    ['任务完成率100%', '任务完成率'],
    ['招生计划的80%分到初中', '招生计划'],
    ['学前毛入园率，到2025年达到95%', '学前毛入园率'],
    ['投资约5亿元加快建设', '投资'],
    ['劳动课平均每周不少于1课时', '劳动课'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('what is counted stands behind its number', () => {
  test.each([
    ['建设40所智慧校园', '智慧校园'],
    ['创建1-2所省、市示范校', '省、市示范校'],
    ['80%以上的乡镇中心园达标', '乡镇中心园'],
    ['全市60%以上的县（市、区）', '县(市、区)'],
    ['选派24人赴外地研修', '赴外地研修'],
    ['2所学校实施领航计划', '学校实施领航计划'],
    ['培训300名骨干教师开展教研', '骨干教师'],
    ['4个项目竣工', '项目竣工'],
    ['4个改扩建项目竣工投用', '改扩建项目'],
    ['保障每天1小时体育锻炼', '体育锻炼'],
    ['按经费总额5%安排培训经费', '培训经费'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('else before it', () => {
  test.each([
    ['全年营造书香校园15所', '书香校园'],
    ['新增托位5000个以上', '新增托位'],
    ['甲校、乙校等优质学校10所', '优质学校'],
    ['实现招生200人的目标', '招生'],
    ['为学生免费提供体检1次', '体检'],
    ['再提任21人', '提任'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('in a list', () => {
  test('each value has its own name', () => {
    expect(names('书香校园15所，课堂范式15种')).toEqual(['书香校园', '课堂范式']);
    expect(names('新增5个示范校、30个基地和1个中心')).toEqual(['示范校', '基地', '中心']);
    expect(names('完成建设项目7个、新开工项目6个')).toEqual(['建设项目', '新开工项目']);
    expect(names('入学率达100%、巩固率达99%')).toEqual(['入学率', '巩固率']);
  });

  test('values without a name of their own take the one before', () => {
    expect(names('小学、初中入学率分别达到100%、99%')).toEqual(['小学、初中入学率', '小学、初中入学率']);
    expect(names('毛入园率由85%提高到95%')).toEqual(['毛入园率', '毛入园率']);
    expect(names('建成率达80%；到2025年，达到100%')).toEqual(['建成率', '建成率']);
    expect(names('创成特色校8所，2023年再创4所')).toEqual(['特色校', '特色校']);
  });

  test('values for several groups share the measure named before them', () => {
    const measure = '睡眠时间';
    expect(names('睡眠时间，小学不少于10小时，初中不少于9小时')).toEqual([measure, measure]);
    expect(names('体质优良率达到55%（其中小学60%）')).toEqual(['体质优良率', '体质优良率']);
  });
});

test('a value without any name takes its clause', () => {
  expect(names('力争突破90亿元')).toEqual(['力争突破90亿元']);
});
