import { expect, test } from 'vitest';
import { sentencesOf } from '../../../../shared/plan/targets/sentences.ts';
import { clause, paragraph } from './builders.ts';

test('sentences end with 。！？ and keep their mark; ； and decimal points do not end them', () => {
  const texts = sentencesOf(paragraph('新建3所；改建2所。资源达1.02所！做好了吗？')).map((sentence) => sentence.text);
  expect(texts).toEqual(['新建3所；改建2所。', '资源达1.02所！', '做好了吗？']);
});

test('the first sentence keeps the number of its unit, and tells where its words begin', () => {
  expect(sentencesOf(clause(2, '5.', '创优工作：新增5所。再建2所。'))).toEqual([
    { text: '5.创优工作：新增5所。', from: 2, start: 0 },
    { text: '再建2所。', from: 0, start: 10 },
  ]);
});

test('a line end ends a sentence', () => {
  expect(sentencesOf(paragraph('覆盖率95%\n巩固率99%')).map((sentence) => sentence.text)).toEqual([
    '覆盖率95%',
    '巩固率99%',
  ]);
});
