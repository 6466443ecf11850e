import { describe, expect, it } from 'vitest';
import type { IndexedPlan } from '../../../shared/suggestions/indexed-plan.ts';
import { clause, heading, indexedPlan, indexOf, paragraph } from './invented-plans.ts';

const swimming = '开展防溺水教育，暑假前与每位家长签订责任书，水域旁竖立警示牌。';
const meals = '学校食堂实行明厨亮灶，食材统一招标采购，校长每天陪餐。';
const reading = '建设书香校园，每班设图书角，每学期举办读书节。';

describe('texts of clauses', () => {
  it('proposes of a long clause the sentences that answer, in the wording of the source', () => {
    const long = `${reading.repeat(5)}${meals}${swimming.repeat(5)}`;
    const [found] = indexOf(indexedPlan('long', [clause(1, '', long)])).query({ kind: 'heading', text: '食堂管理' }, 1);
    expect(found?.text).toBe(meals);
  });

  it('proposes several runs of one clause where they lie apart', () => {
    const other = '膳食委员会每月检查学校食堂，公布伙食账目和检查结果。';
    const plan = indexedPlan('apart', [clause(1, '', `${meals}${reading.repeat(9)}${other}`)]);
    const found = indexOf(plan).query({ kind: 'heading', text: '办好学校食堂' }, 5);
    expect(found.map(({ text }) => text).sort()).toEqual([meals, other].sort());
  });

  it('never proposes a lead sentence without the sentence after it', () => {
    const plan = indexedPlan('lead', [clause(1, '改进学校食堂', `${reading.repeat(9)}`)]);
    const found = indexOf(plan).query({ kind: 'heading', text: '改进学校食堂' }, 5);
    expect(found[0]?.text.startsWith(`改进学校食堂。${reading}`)).toBe(true);
    expect(found.map(({ text }) => text)).not.toContain('改进学校食堂。');
  });

  it('keeps every text within 600 characters', () => {
    const endless = `学校食堂${'采购食材，公示菜谱，检查留样，'.repeat(60)}校长陪餐。`;
    const plan = indexedPlan('endless', [clause(1, '', endless), clause(1, '', meals.repeat(30))]);
    const lengths = indexOf(plan)
      .query({ kind: 'heading', text: '学校食堂' }, 9)
      .map(({ text }) => text.length);
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
  });

  it('gives near-duplicates of several years once', () => {
    const plans = [2022, 2023, 2024].map((year) =>
      indexedPlan(`points-${year}`, [clause(1, '管好食堂', `${year}年，${meals}`)], { year }),
    );
    const found = indexOf(...plans).query({ kind: 'heading', text: '管好食堂' }, 9);
    expect(found.map(({ periodStart }) => periodStart)).toEqual([2024]);
    expect(found[0]?.alsoIn.map(({ planId }) => planId)).toEqual(['points-2023', 'points-2022']);
  });

  it('groups near-duplicates under our own wording, or under a superior’s in force', () => {
    const plan = (planId: string, extras: Parameters<typeof indexedPlan>[2]) =>
      indexedPlan(planId, [heading(1, '改善办学条件'), clause(2, '管好食堂', meals)], extras);
    const peer = plan('peer', { role: 'peer' });
    const ended = plan('ended', { role: 'superior', standing: 'ended' });
    const leads = (...plans: readonly IndexedPlan[]) => {
      const found = indexOf(...plans).query({ kind: 'heading', text: '管好食堂' }, 9);
      return found.map(({ planId, alsoIn }) => [planId, ...alsoIn.map((one) => one.planId)]);
    };
    expect(leads(peer, ended, plan('own', { role: 'own', year: 2022 }))).toEqual([['own', 'peer', 'ended']]);
    expect(leads(peer, plan('superior', { role: 'superior', standing: 'current' }))).toEqual([['superior', 'peer']]);
    expect(leads(ended, peer)).toEqual([['peer', 'ended']]);
  });

  it('tells of the others in which plan, where and of what role they are', () => {
    const own = indexedPlan('own', [clause(1, '管好食堂', meals)], { role: 'own' });
    const peer = indexedPlan('peer', [heading(1, '改善办学条件'), clause(2, '管好食堂', meals)], { role: 'peer' });
    const [found] = indexOf(own, peer).query({ kind: 'heading', text: '管好食堂' }, 1);
    expect(found?.alsoIn).toEqual([
      { planId: 'peer', planTitle: '望川区教育局2025年工作要点', unitId: 'u2', role: 'peer' },
    ]);
    expect(found?.topics).toEqual(['食堂与食品安全']);
    expect(found).not.toHaveProperty('section');
  });

  it('shows another plan before the second piece of the same one where both answer alike', () => {
    const one = indexedPlan('one', [clause(1, '', meals), clause(1, '', '校园餐由膳食委员会监督，食堂账目每月公开。')]);
    const two = indexedPlan('two', [clause(1, '', '食堂食材每批留样，厨房操作全程可看，学校按周公布菜单。')]);
    const found = indexOf(one, two).query({ kind: 'heading', text: '食堂' }, 3);
    expect(new Set(found.slice(0, 2).map(({ planId }) => planId)).size).toBe(2);
  });
});

describe('places of clauses', () => {
  it('lets a heading speak for the clauses under it', () => {
    const under = indexedPlan('under', [
      heading(1, '语言文字工作'),
      clause(2, '', '各校每年举办展示活动，评选优秀班级。'),
    ]);
    const beside = indexedPlan('beside', [
      heading(1, '校车管理'),
      clause(2, '', '各校每年举办展示活动，表彰优秀司机。'),
    ]);
    expect(indexOf(beside, under).query({ kind: 'heading', text: '语言文字' }, 1)[0]?.planId).toBe('under');
  });

  it('prefers aims to results and to what opens a chapter', () => {
    const found = indexOf(
      indexedPlan('chapters', [
        heading(1, '工作回顾'),
        clause(2, '', '全区劳动教育基地建成六处，劳动课全部开足。'),
        heading(1, '工作思路'),
        paragraph('全区要抓好劳动教育，劳动课做到开足开好。'),
        clause(2, '', '劳动教育课程清单分年级编制，劳动周统一安排。'),
      ]),
    ).query({ kind: 'heading', text: '劳动教育' }, 3);
    expect(found[0]?.unitId).toBe('u5');
  });

  it('prefers the newer of two plans that answer alike, and one of the draft’s kind', () => {
    const text = '劳动教育基地每学期开放，劳动清单按年级编制。';
    const older = indexedPlan('older', [clause(1, '', text)], { year: 2018 });
    const newer = indexedPlan('newer', [clause(1, '', text)], { year: 2025, kind: 'fiveYearPlan' });
    const index = indexOf(older, newer);
    expect(index.query({ kind: 'heading', text: '劳动教育' }, 1)[0]?.planId).toBe('newer');

    const sameYear = indexOf(indexedPlan('points', [clause(1, '', text)]), newer);
    const asFiveYearPlan = { kind: 'heading', text: '劳动教育', planKind: 'fiveYearPlan' } as const;
    expect(sameYear.query(asFiveYearPlan, 1)[0]?.planId).toBe('newer');
    expect(sameYear.query({ ...asFiveYearPlan, planKind: 'annualWorkPoints' }, 1)[0]?.planId).toBe('points');
  });

  it('prefers, where both answer alike, our own past to a peer’s plan and our own place to another', () => {
    const words = ['劳动教育基地每学期开放，学校编制活动手册。', '劳动教育课每周一节，家庭布置一项家务，评选能手。'];
    const [one = '', other = ''] = words;
    const query = { kind: 'heading', text: '劳动教育', region: '望川区' } as const;
    const better = (extras: Parameters<typeof indexedPlan>[2], lesser: Parameters<typeof indexedPlan>[2]) =>
      words.map((text) => {
        const plans = [
          indexedPlan('better', [clause(1, '', text)], extras),
          indexedPlan('lesser', [clause(1, '', text === one ? other : one)], lesser),
        ];
        return scoresOf(indexOf(...plans).query(query, 2));
      });
    const unknown = better({}, {});
    const ofRole = better({ role: 'own' }, { role: 'peer' });
    const ofPlace = better({ region: '云洲市望川区' }, { region: '临溪县' });
    for (const [at, ratio] of unknown.entries()) {
      expect(ofRole[at]).toBeGreaterThan(ratio);
      expect(ofPlace[at]).toBeGreaterThan(ratio);
    }
  });
});

/** How many times the score of `lesser` that of `better` is. */
function scoresOf(found: readonly { readonly planId: string; readonly score: number }[]): number {
  const [better, lesser] = ['better', 'lesser'].map((id) => found.find(({ planId }) => planId === id)?.score ?? 0);
  return (better ?? 0) / (lesser ?? 1);
}
