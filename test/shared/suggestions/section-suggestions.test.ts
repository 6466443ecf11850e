import { describe, expect, it } from 'vitest';
import type { PlanKind } from '../../../shared/plan/model.ts';
import type { SuggestionIndex } from '../../../shared/suggestions/suggestion-index.ts';
import { clause, heading, indexedPlan, indexOf, paragraph } from './invented-plans.ts';

const text = paragraph('各校按照要求逐项落实，年底前完成并报送情况，区里组织一次交流。');

function chapters(planId: string, titles: readonly string[], extras: Parameters<typeof indexedPlan>[2] = {}) {
  return indexedPlan(
    planId,
    titles.flatMap((title) => [heading(1, title), text]),
    extras,
  );
}

function ask(index: SuggestionIndex, headings: readonly string[], limit = 9): string[] {
  return index.query({ kind: 'section', text: '', headings }, limit).map((suggestion) => suggestion.text);
}

const index = indexOf(
  chapters('a', ['加强党的建设', '办好学前教育', '深化教育督导', '守护校园安全']),
  chapters('b', ['全面从严治党', '普惠发展幼儿园', '建强教师队伍', '筑牢平安校园']),
  chapters('c', ['以党建引领发展', '锻造过硬教师队伍', '推进语言文字工作', '保障学校安全稳定']),
);

describe('sections', () => {
  it('are titles of the library on topics that the draft lacks, its own left out', () => {
    const titles = ask(index, ['加强党的建设', '发展学前教育', '建设教师队伍', '维护校园安全']);
    expect(titles.slice(0, 2).toSorted()).toEqual(['推进语言文字工作', '深化教育督导'].toSorted());
    expect(titles.slice(2)).toEqual(['全面从严治党']);
  });

  it('come for an empty draft from what most plans have, another topic each time', () => {
    const titles = ask(index, [], 5);
    expect(titles.filter((title) => title.includes('安全') || title.includes('平安'))).toHaveLength(1);
    expect(titles.filter((title) => title.includes('教师'))).toHaveLength(1);
    expect(titles.indexOf('推进语言文字工作')).not.toBe(0);
  });

  it('keep within the limit and say where they come from', () => {
    const [found, ...others] = index.query({ kind: 'section', text: '', headings: ['加强党的建设'] }, 1);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ text: expect.any(String), path: [], periodStart: 2025 });
    expect(index.query({ kind: 'section', text: '', headings: [] }, 0)).toEqual([]);
  });

  it('are as wide as those of the draft', () => {
    const plan = indexedPlan('wide', [
      ...['加强党的建设', '建强教师队伍', '办好学前教育'].flatMap((title) => [heading(1, title), text, text]),
      heading(1, '守护校园安全'),
      clause(2, '规范校车管理', '逐车检查，逐人培训，逐线路核定站点，公布举报电话。'),
      clause(2, '防范学生溺水', '暑假前逐班开展教育，水域旁竖立警示牌，家长签订责任书。'),
    ]);
    const few = ['党建', '教师', '幼儿园', '体育'];
    const many = [
      ...few,
      '师德',
      '职称',
      '编制',
      '校长',
      '美育',
      '德育',
      '劳动教育',
      '消防',
      '平安校园',
      '招生',
      '资助',
    ];
    expect(ask(indexOf(plan), few, 1)).toEqual(['守护校园安全']);
    expect(ask(indexOf(plan), many, 1)).toEqual(['规范校车管理']);
  });

  it('with names of their own place come after others', () => {
    const named = indexOf(
      chapters('named', ['推进柳渡街道教育督导', '加强党的建设'], { names: ['柳渡街道'] }),
      chapters('plain', ['改进教育督导工作', '加强党的建设']),
    );
    expect(ask(named, ['加强党的建设'])[0]).toBe('改进教育督导工作');
  });

  it('leave out excluded plans', () => {
    const query = { kind: 'section', text: '', headings: ['加强党的建设'], exclude: 'a.txt' } as const;
    expect(index.query(query, 9).map((suggestion) => suggestion.planId)).not.toContain('a');
  });

  it('come first, where equally fitting, as the base plans have them', () => {
    const plans = indexOf(
      chapters('a', ['加强党的建设', '推进语言文字工作']),
      chapters('b', ['加强党的建设', '深化教育督导']),
    );
    const first = (baseIds: readonly string[]) =>
      plans.query({ kind: 'section', text: '', headings: ['加强党的建设'], baseIds }, 1).map(({ planId }) => planId);
    expect([first(['a']), first(['b'])]).toEqual([['a'], ['b']]);
  });

  it('come first as plans of the draft’s kind have them', () => {
    const plans = indexOf(
      chapters('points', ['加强党的建设', '推进语言文字工作']),
      chapters('five', ['加强党的建设', '深化教育督导'], { kind: 'fiveYearPlan' }),
    );
    const first = (planKind: PlanKind) =>
      plans.query({ kind: 'section', text: '', headings: ['加强党的建设'], planKind }, 1).map(({ planId }) => planId);
    expect([first('annualWorkPoints'), first('fiveYearPlan')]).toEqual([['points'], ['five']]);
  });

  it('are worded as our own past has them where a peer has the same', () => {
    const plans = indexOf(
      chapters('peer', ['加强党的建设', '深化教育督导'], { role: 'peer' }),
      chapters('own', ['加强党的建设', '深化教育督导'], { role: 'own' }),
    );
    const [found] = plans.query({ kind: 'section', text: '', headings: ['加强党的建设'] }, 1);
    expect([found?.planId, found?.alsoIn.map(({ planId }) => planId)]).toEqual(['own', ['peer']]);
  });
});
