import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../../shared/expressions/expression.ts';
import type { RollSource } from '../../../../shared/reuse/roll-forward/papers.ts';
import { draftOf, nextPlan, paperOf, plan, rolled } from './papers.ts';

const hexi: RollSource = {
  ...plan,
  title: '禾溪县“十四五”教育事业发展规划',
  region: '云洲市禾溪县',
  issuer: '禾溪县教育局',
};

function expression(text: string, changes: Partial<Expression>): Expression {
  return { text, kind: 'title', from: null, until: null, successor: null, shortForms: [], wrongForms: [], ...changes };
}

describe('the source’s own title', () => {
  it.each([
    [
      '《望川区“十四五”教育事业发展规划》印发后',
      '《[望川区“十五五”教育高质量发展规划<望川区“十四五”教育事业发展规划]》印发后',
    ],
    ['《“十四五”教育事业发展规划》印发后', '《[“十五五”教育高质量发展规划<“十四五”教育事业发展规划]》印发后'],
    ['《望川区"十四五"教育事业发展规划》', '《[望川区“十五五”教育高质量发展规划<望川区"十四五"教育事业发展规划]》'],
    ['编制望川区“十四五”教育事业发展规划时', '编制[望川区“十五五”教育高质量发展规划<望川区“十四五”教育事业发展规划]时'],
    ['落实《规划》要求', '落实《规划》要求'],
  ])('is the draft’s: “%s”', (text, result) => {
    expect(rolled(text)).toBe(result);
  });

  it('is found in a notice that it was printed with', () => {
    const notice = { ...plan, title: '望川区教育局关于印发《望川区“十四五”教育规划》的通知' };
    const result = '《[望川区“十五五”教育高质量发展规划<望川区“十四五”教育规划]》';
    expect(rolled('《望川区“十四五”教育规划》', notice)).toBe(result);
  });

  it('goes without its office where the text says it without', () => {
    const result = '按照《[2026年工作要点<2025年工作要点]》';
    expect(rolled('按照《2025年工作要点》', paperOf(2025), draftOf(2026))).toBe(result);
  });

  it('is marked while the draft has none', () => {
    const text = '《望川区“十四五”教育事业发展规划》';
    expect(rolled(text, plan, { ...nextPlan, title: '' })).toBe('《[望川区“十四五”教育事业发展规划?]》');
  });

  it('of another place becomes ours', () => {
    const result = '《[望川区“十五五”教育高质量发展规划<禾溪县“十四五”教育事业发展规划]》';
    expect(rolled('《禾溪县“十四五”教育事业发展规划》', hexi)).toBe(result);
  });
});

describe('the title before the source’s', () => {
  it('becomes the source’s own where the draft is the next of the same place', () => {
    const result = '《[望川区“十四五”教育事业发展规划<望川区“十三五”教育事业发展规划]》实施以来';
    expect(rolled('《望川区“十三五”教育事业发展规划》实施以来')).toBe(result);
    const yearly = '《[望川区教育局2025年工作要点<望川区教育局2024年工作要点]》';
    expect(rolled('《望川区教育局2024年工作要点》', paperOf(2025), draftOf(2026))).toBe(yearly);
  });

  it('is marked where nobody can know ours', () => {
    const later = { ...nextPlan, start: 2031, end: 2035 };
    expect(rolled('《望川区“十三五”教育事业发展规划》', plan, later)).toBe('《[望川区“十三五”教育事业发展规划?]》');
    expect(rolled('《禾溪县“十三五”教育事业发展规划》', hexi)).toBe('《[禾溪县“十三五”教育事业发展规划?]》');
  });
});

describe('other titles', () => {
  it.each([
    '《中华人民共和国教育法》',
    '《义务教育课程方案（2022年版）》',
    '《校外培训管理条例（2018年修订）》',
    '《山海教育现代化2035》',
    '《云洲市教育强市建设规划（2024—2035年）》',
  ])('stay as they are where no time of theirs has passed: “%s”', (title) => {
    expect(rolled(`落实${title}`)).toBe(`落实${title}`);
  });

  it.each([
    '云洲市教育振兴方案（2021—2025年）',
    '云洲市“十四五”人才规划',
    '云洲市2023年重点工作',
    '云洲市县中振兴三年行动计划',
    '云洲市第十四个五年规划',
  ])('are marked where their time may be over: “%s”', (title) => {
    expect(rolled(`落实《${title}》`)).toBe(`落实《[${title}?]》`);
  });

  it('are marked where they are named after the source’s place', () => {
    expect(rolled('落实《禾溪县学校布局办法》', hexi)).toBe('落实《[禾溪县学校布局办法?]》');
  });

  it('of whole places are not made by a change of the ordinal', () => {
    const text = '云洲市国民经济和社会发展第十四个五年规划和2035年远景目标纲要';
    const result = '云洲市国民经济和社会发展[第十四个五年规划和2035年远景目标纲要?]';
    expect(rolled(text)).toBe(result);
  });
});

describe('official titles', () => {
  const list = [
    expression('学前教育提升计划（2021—2025年）', { until: '2025', successor: '学前教育普惠方案' }),
    expression('《特教提升计划（2021—2025年）》', { until: '2025-12' }),
    expression('云洲教育纲要（2010—2020年）', { until: null }),
    expression('云洲市教育大会决议', { until: '2024', successor: '云洲市教育强市决议' }),
  ];

  it.each([
    ['《学前教育提升计划（2021—2025年）》', '《[学前教育普惠方案<学前教育提升计划（2021—2025年）]》'],
    ['《学前教育提升计划(2021-2025年)》', '《[学前教育普惠方案<学前教育提升计划(2021-2025年)]》'],
    ['《特教提升计划（2021—2025年）》', '《[特教提升计划（2021—2025年）?]》'],
    ['落实云洲教育纲要(2010-2020年)', '落实云洲教育纲要(2010-2020年)'],
    ['《云洲教育纲要（2010—2020年）》', '《云洲教育纲要（2010—2020年）》'],
    ['贯彻云洲市教育大会决议精神', '贯彻[云洲市教育强市决议<云洲市教育大会决议]精神'],
  ])('follow the table: “%s”', (text, result) => {
    expect(rolled(text, plan, nextPlan, list)).toBe(result);
  });

  it.each([
    ['落实《云洲一期计划》', '落实《[云洲三期计划<云洲一期计划]》'],
    ['推进云洲第一期教育提升计划', '推进[云洲第三期教育提升计划<云洲第一期教育提升计划]'],
    ['落实《望川一期方案》', '落实《[望川一期方案?]》'],
    ['推进望川第一期教育提升方案', '推进[望川第一期教育提升方案?]'],
  ])('are never followed by one that has ended, too: “%s”', (text, result) => {
    const chains = [
      expression('云洲一期计划', { until: '2015', successor: '云洲二期计划' }),
      expression('云洲二期计划', { until: '2020', successor: '云洲三期计划' }),
      expression('云洲第一期教育提升计划', { until: '2015', successor: '云洲第二期教育提升计划' }),
      expression('云洲第二期教育提升计划', { until: '2020', successor: '云洲第三期教育提升计划' }),
      expression('望川一期方案', { until: '2020', successor: '望川二期方案' }),
      expression('望川二期方案', { until: '2025' }),
      expression('望川第一期教育提升方案', { until: '2020', successor: '望川第二期教育提升方案' }),
      expression('望川第二期教育提升方案', { until: '2025' }),
    ];
    expect(rolled(text, plan, nextPlan, chains)).toBe(result);
  });

  it('stay while they are in force', () => {
    const text = '贯彻云洲市教育大会决议精神';
    expect(rolled(text, paperOf(2023), draftOf(2024), list)).toBe(text);
  });
});

describe('expressions', () => {
  const list = [
    expression('校园清朗百日行动', { kind: 'campaign', until: '2023', successor: '校园清朗长效行动' }),
    expression('办好每所学校的总要求', { kind: 'phrase', until: '2022' }),
    expression('智慧课堂平台', { kind: 'usage', until: '2024', successor: '数字课堂平台', shortForms: ['智慧课堂'] }),
    expression('新版智慧课堂平台', { kind: 'usage' }),
    expression('乡村小规模校', { kind: 'usage', until: '2026', successor: '乡村小微学校' }),
  ];

  it.each([
    ['开展校园清朗百日行动', '开展[校园清朗百日行动?]'],
    ['按照办好每所学校的总要求', '按照[办好每所学校的总要求?]'],
    ['用好智慧课堂平台', '用好[数字课堂平台<智慧课堂平台]'],
    ['推广智慧课堂', '推广[数字课堂平台<智慧课堂]'],
    ['用好新版智慧课堂平台', '用好新版智慧课堂平台'],
    ['关爱乡村小规模校', '关爱乡村小规模校'],
  ])('that have ended are replaced or marked: “%s”', (text, result) => {
    expect(rolled(text, plan, nextPlan, list)).toBe(result);
  });

  it.each([
    [2016, '用好[数字课堂<电化课堂]'],
    [2021, '用好[智能课堂<电化课堂]'],
    [2026, '用好[电化课堂?]'],
  ])('become what is said in %i, and are marked where that has ended, too', (year, result) => {
    const chain = [
      expression('电化课堂', { kind: 'usage', until: '2015', successor: '数字课堂' }),
      expression('数字课堂', { kind: 'usage', until: '2020', successor: '智能课堂' }),
      expression('智能课堂', { kind: 'usage', until: '2025' }),
    ];
    expect(rolled('用好电化课堂', paperOf(2014), draftOf(year), chain)).toBe(result);
  });
});
