import { describe, expect, test } from 'vitest';
import { foldMarks } from '../../../../shared/plan/targets/fold.ts';
import { findQuantities } from '../../../../shared/plan/targets/quantity.ts';

const found = (text: string) => findQuantities(foldMarks(text)).map(({ value, unit, more }) => ({ value, unit, more }));
const one = (value: number | [number, number], unit: string, more = false) => [{ value, unit, more }];

describe('a number with a measure word', () => {
  test.each([
    ['建成40所学校', 40, '所'],
    ['培训3万人次', 3, '万人次'],
    ['投入1.2亿元', 1.2, '亿元'],
    ['覆盖率９６．３％', 96.3, '%'],
    ['锻炼1个小时', 1, '小时'],
    ['提高3个百分点', 3, '个百分点'],
    ['培训教师三千五百人', 3500, '人'],
    ['创建十个基地', 10, '个'],
    ['采购300台（套）设备', 300, '台(套)'],
    ['新增 40 所', 40, '所'],
    ['阅读150万字', 150, '万字'],
    ['举办12场次', 12, '场次'],
  ])('%s', (text, value, unit) => {
    expect(found(text)).toEqual(one(value, unit));
  });

  test.each([
    ['办好一、二所幼儿园', 1, 2, '所'],
    ['选派五六名教师', 5, 6, '名'],
    ['改造二三十所小学', 20, 30, '所'],
  ])('two numbers that follow each other: %s', (text, low, high, unit) => {
    expect(found(text)).toEqual(one([low, high], unit));
  });

  test('半数 is a half, 百分百 the whole', () => {
    expect(found('妇女不少于半数，开工率百分百')).toEqual([...one(50, '%'), ...one(100, '%')]);
  });

  test('余, 多 and 来 are noted; before a Chinese numeral’s scale they multiply', () => {
    expect(found('发放30余万件')).toEqual(one(30, '万件', true));
    expect(found('增加两万余个')).toEqual(one(20_000, '个', true));
    expect(found('惠及十多万人')).toEqual(one(100_000, '人', true));
    expect(found('百余名教师')).toEqual(one(100, '名', true));
  });

  test.each([
    ['改造4—5所', [4, 5], '所'],
    ['创建8-9个', [8, 9], '个'],
    ['掌握1至2项', [1, 2], '项'],
    ['新建8～10所', [8, 10], '所'],
    ['达到80%—90%', [80, 90], '%'],
    ['新增3万—5万册', [3, 5], '万册'],
    ['建成八至十所', [8, 10], '所'],
  ] as const)('a range: %s', (text, value, unit) => {
    expect(found(text)).toEqual(one([value[0], value[1]], unit));
  });
});

describe('special forms', () => {
  test.each([
    ['增长百分之四', 4, '%'],
    ['降至千分之五', 5, '‰'],
    ['不少于三分之二', 66.67, '%'],
    ['占1/4', 25, '%'],
    ['不少于一半', 50, '%'],
    ['满意率达九成以上', 90, '%'],
    ['增长一倍', 1, '倍'],
    ['增长一倍半', 1.5, '倍'],
    ['规模翻两番', 2, '番'],
    ['生师比13.5∶1', 13.5, ':1'],
    ['比例不低于1:5', 5, '1:'],
    ['死亡率降到30/10万以下', 30, '/10万'],
    ['投入3000万，', 3000, '万'],
    ['差异系数控制在0.5以内', 0.5, ''],
  ])('%s', (text, value, unit) => {
    expect(found(text)).toEqual(one(value, unit));
  });

  test('百分之八十至九十 is a range of per cent', () => {
    expect(found('百分之八十至百分之九十')).toEqual(one([80, 90], '%'));
  });
});

test.each([
  '“十四五”期间',
  '第40个教师节',
  '1+X证书',
  '信息化2.0行动',
  '千人计划、百名名师',
  '二期工程',
  '小学3至4年级',
  '第二批次',
  '电话60001234',
  '8:30',
  '五成员',
])('%s holds no quantity', (text) => {
  expect(findQuantities(foldMarks(text))).toEqual([]);
});
