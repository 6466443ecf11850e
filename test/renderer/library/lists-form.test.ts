import { expect, test } from 'vitest';
import { emptyExpression, faultIn, isTime, listsForm, listsOf } from '../../../renderer/library/lists/lists-form.ts';
import type { OfficeLists } from '../../../shared/lists/office-lists.ts';

const lists: OfficeLists = {
  ownNames: { places: ['望川区', '青坪镇'], schools: ['望川中学'], offices: [], projects: ['“书香望川”'] },
  nearWords: [['保安', '安防人员']],
  expressions: [
    {
      text: '望川区新时代教育行动',
      kind: 'campaign',
      from: '2021',
      until: '2025-12',
      successor: null,
      shortForms: ['新时代教育行动', '优学、乐教行动'],
      wrongForms: [],
    },
  ],
};

test('lists that are shown and not touched are the same lists', () => {
  expect(listsOf(listsForm(lists))).toEqual(lists);
});

test('empty lines, doubles, single near-words and rows without text are left out', () => {
  const form = listsForm(lists);
  const typed = {
    ownNames: { ...form.ownNames, places: '望川区\n\n 青坪镇 \n望川区' },
    nearWords: '保安、安防人员，门卫\n一个',
    expressions: [...form.expressions, emptyExpression(form.expressions)],
  };
  expect(listsOf(typed)).toEqual({ ...lists, nearWords: [['保安', '安防人员', '门卫']] });
});

test('a new row is told apart from all others', () => {
  const rows = listsForm(lists).expressions;
  expect(emptyExpression(rows).id).toBe(1);
  expect(emptyExpression([]).id).toBe(0);
});

test.each([
  ['', true],
  ['2021', true],
  ['2021-03', true],
  ['2021-13', false],
  ['去年', false],
])('“%s” as a time is valid: %s', (text, isValid) => {
  expect(isTime(text)).toBe(isValid);
});

const faulty = (change: object) =>
  faultIn(listsForm({ ...lists, expressions: lists.expressions.map((one) => ({ ...one, ...change })) }));

test('a row that cannot be saved is named with its fault', () => {
  const text = '望川区新时代教育行动';
  expect(faultIn(listsForm(lists))).toBeUndefined();
  expect(faulty({ from: '2021-13' })).toEqual({ fault: 'oddTime', text });
  expect(faulty({ from: '2026' })).toEqual({ fault: 'oddTerm', text });
  expect(faulty({ from: '2025-12', until: '2025' })).toBeUndefined();
  expect(faulty({ text: '望' })).toEqual({ fault: 'oddText', text: '望' });
  expect(faulty({ text: ' ', from: '去年' })).toBeUndefined();
});
