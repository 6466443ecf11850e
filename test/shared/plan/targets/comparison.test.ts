import { describe, expect, test } from 'vitest';
import { mentionsIn } from './builders.ts';

function compared(text: string) {
  const [mention] = mentionsIn(text);
  if (!mention) throw new Error(`Cannot compare because “${text}” holds no quantity`);
  const { op, start, end, reached, falls } = mention.compared;
  return { op, valueText: text.slice(start, end), reached, falls };
}

describe('the comparing word and the value as written', () => {
  test.each([
    ['讲座不少于120场', '>=', '不少于120场'],
    ['每学期至少开展2次演练', '>=', '每学期至少开展2次'],
    ['课程门数不少于班级总数的二分之一', '>=', '不少于班级总数的二分之一'],
    ['基地10个以上', '>=', '10个以上'],
    ['覆盖率达95％（含）以上', '>=', '95％（含）以上'],
    ['班额不超过45人', '<=', '不超过45人'],
    ['班额控制在50人以内', '<=', '控制在50人以内'],
    ['近视率下降到38%', '<=', '下降到38%'],
    ['比例≤5%', '<=', '≤5%'],
    ['投入突破100亿元', '>', '突破100亿元'],
    ['学位1万余个', '>', '1万余个'],
    ['投诉率低于5%', '<', '低于5%'],
    ['投资约5亿元', '~', '约5亿元'],
    ['培育10名左右', '~', '10名左右'],
    ['调整4—5所', 'range', '4—5所'],
    ['新建40所', '=', '40所'],
    ['小学、初中各1个小时', '=', '各1个小时'],
    ['比例不低于 40 % 以上', '>=', '不低于 40 % 以上'],
  ])('%s', (text, op, valueText) => {
    expect(compared(text)).toMatchObject({ op, valueText });
  });
});

test('signs of other words do not compare', () => {
  expect(compared('节约5万元').op).toBe('=');
  expect(compared('赶超3所').op).toBe('=');
});

test('a level that is come to is told from a bare number', () => {
  expect(compared('入学率达到99%').reached).toBe(true);
  expect(compared('入学率提高到2025年的99%').reached).toBe(true);
  expect(compared('入学率99%').reached).toBe(false);
  expect(compared('入学率达到99%以上').reached).toBe(false);
  expect(compared('巩固3所学校').reached).toBe(false);
});

test('a fall by so much is told from a fall to a level', () => {
  expect(compared('投诉量下降20%')).toMatchObject({ falls: true, valueText: '下降20%' });
  expect(compared('投诉量下降不少于20%')).toMatchObject({ falls: true, op: '>=' });
  expect(compared('投诉量下降到20%').falls).toBe(false);
});
