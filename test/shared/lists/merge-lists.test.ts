import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../shared/expressions/expression.ts';
import { mergeLists, withOfficeExpressions, withOfficeWords } from '../../../shared/lists/merge-lists.ts';
import { emptyLists } from '../../../shared/lists/office-lists.ts';

const course: Expression = {
  text: '望川云课',
  kind: 'usage',
  from: null,
  until: null,
  successor: null,
  shortForms: [],
  wrongForms: [],
};

describe('mergeLists', () => {
  it('has what either has, once', () => {
    const one = {
      ...emptyLists,
      ownNames: { ...emptyLists.ownNames, places: ['云溪镇'] },
      nearWords: [['食堂', '餐厅']],
    };
    const other = {
      ...emptyLists,
      ownNames: { ...emptyLists.ownNames, places: ['云溪镇', '松岗镇'], projects: ['溪畔夜读'] },
      nearWords: [
        ['餐厅', '食堂'],
        ['食堂', '伙房'],
      ],
    };
    const merged = mergeLists(one, other);
    expect(merged.ownNames).toEqual({ ...emptyLists.ownNames, places: ['云溪镇', '松岗镇'], projects: ['溪畔夜读'] });
    expect(merged.nearWords.map((group) => group.toSorted())).toEqual([
      ['食堂', '餐厅'].toSorted(),
      ['伙房', '食堂'].toSorted(),
    ]);
  });

  it('follows the other for an expression that both have', () => {
    const ended = { ...course, until: '2028' };
    const merged = mergeLists({ ...emptyLists, expressions: [course] }, { ...emptyLists, expressions: [ended] });
    expect(merged.expressions).toEqual([ended]);
  });

  it('with nothing is the same', () => {
    const lists = { ...emptyLists, expressions: [course], nearWords: [['食堂', '餐厅']] };
    expect(mergeLists(lists, emptyLists)).toEqual(lists);
    expect(mergeLists(emptyLists, lists)).toEqual(lists);
  });
});

describe('an office’s lists', () => {
  it('add its words to the dictionary', () => {
    const dictionary = { topics: [], nearWords: [['保安', '安保']], generic: [] };
    const lists = { ...emptyLists, nearWords: [['食堂', '餐厅']] };
    expect(withOfficeWords(dictionary, lists).nearWords).toEqual([
      ['保安', '安保'],
      ['食堂', '餐厅'],
    ]);
  });

  it('hold where the program knows the same expression', () => {
    const ended = { ...course, until: '2028' };
    expect(withOfficeExpressions([course], { ...emptyLists, expressions: [ended] })).toEqual([ended]);
  });
});
