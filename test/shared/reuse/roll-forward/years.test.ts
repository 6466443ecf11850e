import { describe, expect, it } from 'vitest';
import { draftOf, nextPlan, paperOf, plan, rolled } from './papers.ts';

describe('the years of a five-year plan in the next one', () => {
  it.each([
    ['到2025年，覆盖率达到98%。', '到[2030<2025]年，覆盖率达到98%。'],
    ['2025年底前全面完成。', '[2030<2025]年底前全面完成。'],
    ['2021年至2025年分步实施。', '[2026年至2030<2021年至2025]年分步实施。'],
    ['规划期为2021—2025年。', '规划期为[2026—2030<2021—2025]年。'],
    ['规划期为2021-2025。', '规划期为[2026-2030<2021-2025]。'],
    ['2021至2025年每年新增学位。', '[2026至2030<2021至2025]年每年新增学位。'],
    ['2024—25学年起执行', '[2029—30<2024—25]学年起执行'],
    ['2024/2025学年起执行', '[2029/2030<2024/2025]学年起执行'],
    ['自2023学年度起执行', '自[2028<2023]学年度起执行'],
    ['2023、2024年各建2所。', '[2028<2023]、[2029<2024]年各建2所。'],
    ['到二〇二五年基本建成。', '到[二〇三〇<二〇二五]年基本建成。'],
    ['到二○二五年基本建成。', '到[二○三○<二○二五]年基本建成。'],
    ['二〇二一至二〇二五年', '[二〇二六至二〇三〇<二〇二一至二〇二五]年'],
    ['以2020年为基数测算', '以[2025<2020]年为基数测算'],
    ['2025年修订完善学校章程', '[2030<2025]年修订完善学校章程'],
    ['较2020年提高5个百分点', '较[2025<2020]年提高5个百分点'],
    ['2022—2035年分两步走', '[2027—2035<2022—2035]年分两步走'],
  ])('writes “%s” as “%s”', (text, result) => {
    expect(rolled(text)).toBe(result);
  });

  it.each([
    ['aims that the state has set', '到2035年和2050年'],
    ['years of history', '始建于1958年，1986年迁址'],
    ['numbers of documents', '望教发〔2023〕15号'],
    ['numbers of orders', '2021年第9号公告'],
    ['programmes by their name', '对标教育现代化2030年目标'],
    ['the aims for carbon', '服务2030年前碳达峰'],
    ['versions of standards', '执行2022年版课程标准'],
    ['numbers that are no years', '新增学位2025个、2021人次，3000年、12025年'],
    ['versions of programs', '升级2.0版平台，压减35%，五年制、三年级、24小时值守、近24年'],
    ['long spans', '绵延2000年历史的书院'],
    ['ordinals and lists', '第一中学一是抓学风，办好每一所学校。'],
    ['text that is bound to no time', '办好每一所学校。'],
  ])('leaves alone %s', (_, text) => {
    expect(rolled(text)).toBe(text);
  });

  it.each([
    ['自2012年起施行', '自[2012?]年起施行'],
    ['谋划2028年以后的布局', '谋划[2028?]年以后的布局'],
    ['2024级学生', '[2024?]级学生'],
    ['2025届毕业生', '[2025?]届毕业生'],
  ])('marks what is of no known place in the period: “%s”', (text, result) => {
    expect(rolled(text)).toBe(result);
  });

  it('knows of a plan of another length only the base, first and last year', () => {
    const threeYears = { ...plan, start: 2023, end: 2025 };
    const result = '较[2025<2022]年提高，[2026<2023]年起步，[2024?]年推进，到[2030<2025]年建成';
    expect(rolled('较2022年提高，2023年起步，2024年推进，到2025年建成', threeYears)).toBe(result);
  });
});

describe('the years of a yearly paper in another', () => {
  it.each([
    ['2024年秋季学期，2023年启动的项目收尾', '[2028<2024]年秋季学期，[2027<2023]年启动的项目收尾', 2023, 2027],
    ['2025年9月前完成，2024年度考核同步开展。', '[2026<2025]年9月前完成，[2025<2024]年度考核同步开展。', 2025, 2026],
    ['2024—2025学年', '[2025—2026<2024—2025]学年', 2024, 2025],
    ['2025春季学期开学', '[2026<2025]春季学期开学', 2025, 2026],
    ['在25年9月前完成', '在25年9月前完成', 2023, 2024],
    ['25年9月前完成', '[26<25]年9月前完成', 2025, 2026],
    ['25年工作', '[25?]年工作', 2025, 2026],
    ['于2025.9前完成', '于[2026<2025].9前完成', 2025, 2026],
    ['投入2025.5万元', '投入2025.5万元', 2025, 2026],
    ['较2020年翻一番', '较[2020?]年翻一番', 2023, 2024],
    ['到2025年建成', '到[2025?]年建成', 2024, 2025],
    ['到2035年建成', '到2035年建成', 2024, 2025],
  ])('writes “%s” as “%s”', (text, result, from, to) => {
    expect(rolled(text, paperOf(from), draftOf(to))).toBe(result);
  });

  it('moves a summary-and-plan by the year planned', () => {
    const summary = paperOf(2026, { start: 2025 });
    expect(rolled('2026年打算建3所', summary, draftOf(2027))).toBe('[2027<2026]年打算建3所');
    expect(rolled('2026年打算建3所', summary, draftOf(2026))).toBe('2026年打算建3所');
  });
});

describe('years that answer to none of the draft', () => {
  it.each([
    ['of a five-year plan in a yearly paper', plan, draftOf(2026)],
    ['of a yearly paper in a five-year plan', paperOf(2025), nextPlan],
    ['of a source that does not tell its time', { ...plan, start: null, end: null }, nextPlan],
  ])('are marked: %s', (_, from, to) => {
    expect(rolled('到2025年建成，展望2035年', from, to)).toBe('到[2025?]年建成，展望2035年');
  });

  it('stay as they are in a draft for the same years', () => {
    const text = '到2025年，“十四五”规划收官，2024级学生，办好第41个教师节，落实《行动方案（2021—2025年）》。';
    expect(rolled(text, plan, { ...nextPlan, start: 2021, end: 2025 })).toBe(text);
  });
});
