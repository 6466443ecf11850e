import { describe, expect, test } from 'vitest';
import type { Mood } from '../../../../shared/plan/targets/sections.ts';
import { tensesOf } from '../../../../shared/plan/targets/tense.ts';
import { mentionsIn } from './builders.ts';

function tenses(text: string, mood: Mood = 'aim', first: number | null = 2021) {
  return tensesOf(mentionsIn(text), { mood, dueYear: null }, first);
}

test('without a sign the section decides; an outlook is neither', () => {
  expect([tenses('新建学校3所'), tenses('新建学校3所', 'result'), tenses('新建学校3所', 'outlook')]).toEqual([
    ['aim'],
    ['result'],
    [null],
  ]);
});

describe('in a section of aims, a result shows by', () => {
  test.each([
    '截至2020年底，在校生5万人',
    '截至目前完成3所',
    '2020年，毛入园率95%',
    '“十三五”以来新建3所',
    '近年来新建3所',
    '去年新增3所',
    '目前不达标学校3所',
    '现有教师500人',
    '已建成学校3所',
    '建成了3所学校',
    '3所学校被评为市级示范校',
    '12人获评市级名师',
  ])('%s', (text) => {
    expect(tenses(text)).toEqual(['result']);
  });

  test.each([
    '为了学生，新建3所',
    '了解需求，新建3所',
    '在现有基础上新建3所',
    '较上年增长10%',
    '比2020年增长10%',
    '目前条件不足，城乡差别明显，要新建3所',
    '2020年已建成，力争扩建3所',
  ])('but not in: %s', (text) => {
    expect(tenses(text)).toEqual(['aim']);
  });
});

describe('in a section of results, an aim shows by', () => {
  test.each(['到2025年达到95%', '今后新建3所', '下一步再建3所'])('%s', (text) => {
    expect(tenses(text, 'result')).toEqual(['aim']);
  });

  test.each(['完成年初计划的3所', '超额完成目标，新建3所', '截至2021年6月，新建3所'])('but not in: %s', (text) => {
    expect(tenses(text, 'result')).toEqual(['result']);
  });
});

test('the level from which a change starts is a result, the level it goes to an aim', () => {
  expect(tenses('由2020年的85%提高到95%')).toEqual(['result', 'aim']);
  expect(tenses('从60%提升至80%')).toEqual(['result', 'aim']);
  expect(tenses('比2020年的85%提高')).toEqual(['result']);
});

test('a sign holds on for the values that follow in the sentence', () => {
  const mentions = mentionsIn('现有小学96所，其中乡村小学51所，占53%');
  expect(tensesOf(mentions, { mood: 'aim', dueYear: null }, 2021)).toEqual(['result', 'result', 'result']);
});

test('years tell nothing where the planned years are unknown', () => {
  expect(tenses('2020年，毛入园率95%', 'aim', null)).toEqual(['aim']);
});
