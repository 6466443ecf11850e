import { describe, expect, it } from 'vitest';
import { type OutlineBase, proposeOutline } from '../../../shared/plan/outline-proposal.ts';
import { parseUnits } from '../../../shared/plan/parse-units.ts';
import { lines } from '../../support/source-lines.ts';

function base(planId: string, ...texts: readonly string[]): OutlineBase {
  return { planId, plan: { units: parseUnits(lines(...texts)) } };
}

/** Depth, title and the plans that have it, of each proposed section. */
function proposed(...bases: readonly OutlineBase[]): string[] {
  return proposeOutline(bases).map(({ depth, title, planIds }) => `${depth} ${title} ${planIds.join('+')}`);
}

describe('proposeOutline', () => {
  it('is the outline of a single plan, without paragraphs, rows, “——” items and clauses without title', () => {
    const plan = base('a', '一、目标', '——普及水平。稳定在99%。', '二、任务', '1.扩容。新建学校2所。', '各校落实。');
    const [goals, , tasks, seats] = plan.plan.units.map((unit) => unit.id);
    const common = { unnumbered: false, planIds: ['a'] };
    expect(proposeOutline([plan])).toEqual([
      { id: 's1', type: 'heading', depth: 1, title: '目标', unitId: goals, ...common },
      { id: 's2', type: 'heading', depth: 1, title: '任务', unitId: tasks, ...common },
      { id: 's3', type: 'clause', depth: 2, title: '扩容', unitId: seats, ...common },
    ]);
  });

  it('joins sections whose titles are alike and keeps the first wording', () => {
    const first = base('a', '一、加强党的建设', '二、办好民生实事');
    const second = base('b', '一、全面加强党的建设', '二、办好教育民生实事');
    expect(proposed(first, second)).toEqual(['1 加强党的建设 a+b', '1 办好民生实事 a+b']);
  });

  it('puts what only a later plan has behind its neighbour there', () => {
    const first = base('a', '一、加强党的建设', '二、办好民生实事');
    const second = base('b', '一、加强党的建设', '二、推进数字转型', '三、办好民生实事', '四、守牢安全底线');
    expect(proposed(first, second)).toEqual([
      '1 加强党的建设 a+b',
      '1 推进数字转型 b',
      '1 办好民生实事 a+b',
      '1 守牢安全底线 b',
    ]);
  });

  it('merges what stands below sections that are alike', () => {
    const first = base('a', '一、重点任务', '（一）扩充学位供给');
    const second = base('b', '一、重点任务', '（一）健全校车服务', '（二）扩充学位供给');
    expect(proposed(first, second)).toEqual(['1 重点任务 a+b', '2 扩充学位供给 a+b', '2 健全校车服务 b']);
  });

  it('keeps chapters at the top where an unnumbered label stands above them', () => {
    expect(
      proposed(base('a', '总体目标：', '1.普及水平。稳定。', '主要任务：', '一、深化改革', '1.改进作业。减量。')),
    ).toEqual(['1 总体目标 a', '2 普及水平 a', '1 主要任务 a', '1 深化改革 a', '2 改进作业 a']);
  });

  it('finds an item of a later plan under whatever chapter has it, and leaves out a chapter that is emptied so', () => {
    const first = base('a', '一、办好民生实事', '1.扩充公办学位。新增600个。');
    const second = base(
      'b',
      '一、强化资源保障',
      '1.扩充公办学位。新增800个。',
      '二、守牢安全底线',
      '2.完善校车服务。增开线路。',
    );
    expect(proposed(first, second)).toEqual([
      '1 办好民生实事 a',
      '2 扩充公办学位 a+b',
      '1 守牢安全底线 b',
      '2 完善校车服务 b',
    ]);
  });

  it('joins sections whose words differ where a dictionary knows them to speak of the same topics', () => {
    const topics = (text: string) => new Map(/党/.test(text) ? [[1, 1]] : [[2, 1]]);
    const bases = [base('a', '一、加强党的建设'), base('b', '一、落实从严治党责任', '二、办好民生实事')];
    expect(proposeOutline(bases, topics).map(({ title, planIds }) => `${title} ${planIds.join('+')}`)).toEqual([
      '加强党的建设 a+b',
      '办好民生实事 b',
    ]);
  });

  it('marks unnumbered headings', () => {
    expect(proposeOutline([base('a', '指导思想：坚持公平。')])[0]).toMatchObject({
      unnumbered: true,
      title: '指导思想',
    });
  });

  it('goes no deeper than a draft does', () => {
    const deep = base('a', '第一篇 甲', '第一章 乙', '第一节 丙', '一、丁', '（一）戊', '1.己', '（1）庚');
    expect(proposeOutline([deep]).map((node) => node.depth)).toEqual([1, 2, 3, 4, 5, 5, 5]);
  });

  it('is the same outline, held by both, where a plan is merged with a copy of itself', () => {
    const texts = ['一、加强党的建设', '1.压实主体责任', '二、办好民生实事', '2.扩充公办学位', '3.改善住宿条件'];
    const alone = proposeOutline([base('a', ...texts)]).map((node) => ({ ...node, planIds: ['a', 'b'] }));
    expect(proposeOutline([base('a', ...texts), base('b', ...texts)])).toEqual(alone);
  });

  it('is empty without bases', () => {
    expect(proposeOutline([])).toEqual([]);
  });
});
