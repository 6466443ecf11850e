import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { restoreExpressions, splitForms } from '../../../shared/expressions/restore-expressions.ts';

describe('restoreExpressions', () => {
  it('takes what is left out as not known', () => {
    expect(restoreExpressions({ expressions: [{ text: '强校行动', kind: 'campaign' }] })).toEqual([
      {
        text: '强校行动',
        kind: 'campaign',
        from: null,
        until: null,
        successor: null,
        shortForms: [],
        wrongForms: [],
      },
    ]);
  });

  it('reads a list also as one string, without single characters and doubles', () => {
    const [expression] = restoreExpressions({
      expressions: [{ text: '强校行动', kind: 'campaign', shortForms: '强校、强校工程、强校、强' }],
    });
    expect(expression?.shortForms).toEqual(['强校', '强校工程']);
  });

  it('keeps a term within one year, told by the year alone', () => {
    const value = { expressions: [{ text: '强校行动', kind: 'campaign', from: '2021-05', until: '2021' }] };
    expect(restoreExpressions(value)[0]).toMatchObject({ from: '2021-05', until: '2021' });
  });

  it.each([
    [null],
    [{}],
    [{ expressions: [{ text: '强校行动' }] }],
    [{ expressions: [{ text: '强', kind: 'usage' }] }],
    [{ expressions: [{ text: '强校行动', kind: 'slogan' }] }],
    [{ expressions: [{ text: '强校行动', kind: 'usage', from: '去年' }] }],
    [{ expressions: [{ text: '强校行动', kind: 'usage', from: '2021-13' }] }],
    [{ expressions: [{ text: '强校行动', kind: 'usage', from: '2025', until: '2021' }] }],
  ])('refuses %j', (value) => {
    expect(() => restoreExpressions(value)).toThrow(AppError);
  });
});

describe('splitForms', () => {
  it('parts by lines and “；” where there are any, else by “、”', () => {
    expect(splitForms('强校行动；强校、强师工程\n强校计划')).toEqual(['强校行动', '强校、强师工程', '强校计划']);
    expect(splitForms('强校行动、强校计划，强校工程')).toEqual(['强校行动', '强校计划', '强校工程']);
    expect(splitForms('强校、强师工程；')).toEqual(['强校、强师工程']);
    expect(splitForms('')).toEqual([]);
  });
});
