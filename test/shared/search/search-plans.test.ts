import { describe, expect, test } from 'vitest';
import type { PlanUnit } from '../../../shared/plan/model.ts';
import { searchPlans } from '../../../shared/search/search-plans.ts';

const unit = (id: string, level: number, title: string, text: string): PlanUnit => ({
  id,
  type: level === 0 ? 'paragraph' : 'heading',
  level,
  number: '',
  title,
  text,
});

const plan = (planId: string, ...units: readonly PlanUnit[]) => ({
  planId,
  names: [`${planId}的标题`],
  plan: { units },
});

const library = [
  plan(
    'p1',
    unit('u1', 1, '推进教育公平', '推进教育公平'),
    unit('u2', 2, '扩大学位供给', '扩大学位供给'),
    unit('u3', 0, '', '新建公办幼儿园2所，新增学位800个，STEM教室12间。'),
    unit('u4', 2, '稳定教师队伍', '稳定教师队伍'),
    unit('u5', 0, '', '全年交流教师60人。'),
  ),
  plan('p2', unit('u1', 0, '', `${'规范办学行为，'.repeat(20)}新增学位。`)),
];

describe('a search', () => {
  test('finds the units that hold all words, with the titles they stand under', () => {
    const { hits, hitCount, planCount } = searchPlans(library, '幼儿园 学位');
    expect({ hitCount, planCount }).toEqual({ hitCount: 1, planCount: 1 });
    expect(hits).toMatchObject([{ planId: 'p1', unitId: 'u3', path: ['推进教育公平', '扩大学位供给'] }]);
  });

  test('marks every place of every word, those that overlap as one', () => {
    const [hit] = searchPlans(library, '新增学位 学位800').hits;
    expect(hit?.marks.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['新增学位800']);
  });

  test('shows a piece of a long text around what was found', () => {
    const hit = searchPlans(library, '新增学位').hits.find(({ planId }) => planId === 'p2');
    expect(hit?.excerpt).toMatch(/^….{20,}新增学位。$/);
    expect(hit?.excerpt.length).toBeLessThan(100);
  });

  test('takes letters of either case as the same', () => {
    expect(searchPlans(library, 'stem').hits).toMatchObject([{ unitId: 'u3' }]);
  });

  test.each([
    ['“双减”政策', '"双减'],
    ['（2021—2025年）', '(2021-2025'],
    ['达到９９％', '99%'],
    ['达到99%', '９９％'],
    ['推进 ＳＴＥＭ 教育', 'stem'],
    ['第[3]项（a.b*c）', 'a.b*c)'],
  ])('finds in %j what is looked for as %j', (text, wanted) => {
    expect(searchPlans([plan('p4', unit('u1', 0, '', text))], wanted).hitCount).toBe(1);
  });

  test('finds a plan by what it is called, too', () => {
    expect(searchPlans(library, 'p2的标题').hits).toMatchObject([{ planId: 'p2', unitId: null, excerpt: 'p2的标题' }]);
  });

  test.each(['', '  ', '没有的话'])('for %j finds nothing', (text) => {
    expect(searchPlans(library, text)).toEqual({ hits: [], hitCount: 0, planCount: 0 });
  });

  test('counts all places and shows some', () => {
    const many = plan('p3', ...Array.from({ length: 50 }, (_, index) => unit(`u${index}`, 0, '', '新增学位。')));
    const { hits, hitCount } = searchPlans([many], '学位');
    expect(hitCount).toBe(50);
    expect(hits.length).toBe(20);
    expect(hits.at(-1)?.more).toBe(30);
  });
});
