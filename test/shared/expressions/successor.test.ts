import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../shared/expressions/expression.ts';
import { expressionsByText, isOver, successorIn } from '../../../shared/expressions/successor.ts';

function usage(text: string, until: string | null, successor: string | null): Expression {
  return { text, kind: 'usage', from: null, until, successor, shortForms: [], wrongForms: [] };
}

const first = usage('望川“一号”行动', '2015', '望川"二号"行动');
const second = usage('望川“二号”行动', '2020-06', '望川三号行动');
const third = usage('望川三号行动', '2025', null);
const list = expressionsByText([first, second, third]);

describe('isOver', () => {
  it('is an expression from the year after its last one on', () => {
    expect([2020, 2021].map((year) => isOver(second, year))).toEqual([false, true]);
    expect(isOver(usage('望川校园', null, null), 2100)).toBe(false);
  });
});

describe('successorIn', () => {
  it.each([
    [2016, '望川"二号"行动'],
    [2021, '望川三号行动'],
    [2026, null],
  ])('follows the chain to what is in force in %i', (year, successor) => {
    expect(successorIn(first, list, year)).toBe(successor);
  });

  it('takes a successor that the table does not have for one in force', () => {
    expect(successorIn(usage('望川旧称', '2015', '望川新称'), list, 2026)).toBe('望川新称');
  });

  it('ends where two are said to follow each other', () => {
    const one = usage('望川甲', '2015', '望川乙');
    const other = usage('望川乙', '2015', '望川甲');
    expect(successorIn(one, expressionsByText([one, other]), 2026)).toBeNull();
  });
});
