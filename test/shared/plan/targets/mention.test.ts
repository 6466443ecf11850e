import { expect, test } from 'vitest';
import { findMentions, numberLead, wordsAfter, wordsBefore } from '../../../../shared/plan/targets/mention.ts';
import { mentionsIn } from './builders.ts';

test('a mention knows its clause and the words around its value', () => {
  const [first, second] = mentionsIn('加强建设，新增不少于5所公办园、改建3所；覆盖率95%。');
  expect(first && [wordsBefore(first), wordsAfter(first)]).toEqual(['新增', '公办园、改建3所']);
  expect(first && numberLead(first)).toBe('新增不少于');
  expect(second && wordsBefore(second)).toBe('新增不少于5所公办园、改建');
});

test('mentions are linked to the one before, and reach to the next in their clause', () => {
  const [first, second, third] = mentionsIn('新增5所公办园、改建3所；覆盖率95%。');
  expect(first?.previous).toBeNull();
  expect(second?.previous).toBe(first);
  expect(first?.reach).toBe(second?.quantity.start);
  expect(third?.reach).toBe(third?.clauseEnd);
});

test('the number of an item is no quantity', () => {
  expect(findMentions({ text: '5所有学校达标', from: 1 })).toEqual([]);
});
