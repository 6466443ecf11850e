import { describe, expect, it } from 'vitest';
import type { SuggestionIndex } from '../../../shared/suggestions/suggestion-index.ts';
import { clause, heading, indexedPlan, indexOf, paragraph } from './invented-plans.ts';

const guards = '望川区各校配齐保安人员，校门视频监控接入公安平台，护学岗每天到岗。';
const meals = '望川区学校食堂实行明厨亮灶，食材统一配送，每周公示菜谱。';
const skills = '云洲市中职学校与园区企业共建实训基地，推行现代学徒制，技能大赛成绩稳中有升。';
const parents = '举办家长学校，每学期开展家庭教育讲座，组织教师家访。';

const points2024 = indexedPlan(
  'points-2024',
  [
    heading(1, '筑牢安全防线'),
    clause(2, '抓实校园安防', guards),
    clause(2, '管好学生餐桌', meals),
    heading(1, '协调发展各类教育'),
    clause(2, '办活职业教育', skills),
  ],
  { year: 2024, names: ['望川区', '云洲市', '柳渡街道'] },
);
const points2025 = indexedPlan('points-2025', [heading(1, '凝聚育人合力'), clause(2, '办好家长学校', parents)]);

function texts(index: SuggestionIndex, text: string, limit = 5): string[] {
  return index.query({ kind: 'heading', text }, limit).map((suggestion) => suggestion.text);
}

describe('query', () => {
  const index = indexOf(points2024, points2025);

  it('finds the clause that is worded like the query', () => {
    expect(texts(index, '办活职业教育')[0]).toBe(`办活职业教育。${skills}`);
  });

  it('finds by a near-word what shares no word with the query', () => {
    expect(texts(index, '充实门卫力量')[0]).toBe(`抓实校园安防。${guards}`);
  });

  it('finds by the topic what shares no word with the query', () => {
    expect(texts(index, '父母同样是孩子的老师')[0]).toBe(`办好家长学校。${parents}`);
  });

  it('tells why, where from and under which headings', () => {
    const [found] = index.query({ kind: 'typing', text: '校门视频监控' }, 1);
    expect(found).toMatchObject({
      planId: 'points-2024',
      planTitle: '望川区教育局2024年工作要点',
      source: 'points-2024.txt',
      unitId: 'u2',
      path: ['筑牢安全防线'],
      names: ['望川区'],
      periodStart: 2024,
      periodEnd: 2024,
    });
    expect(found?.matched).toContain('校门视频监控');
  });

  it('gives the best first and no more than asked for', () => {
    const found = index.query({ kind: 'heading', text: '学校' }, 2);
    expect(found).toHaveLength(2);
    expect(found[0]?.score).toBeGreaterThanOrEqual(found[1]?.score ?? 1);
  });

  it('leaves out plans whose file name contains what is excluded', () => {
    expect(index.query({ kind: 'heading', text: '学校', exclude: '2024' }, 9).map(({ planId }) => planId)).toEqual([
      'points-2025',
    ]);
  });

  it('finds nothing where nothing is asked or nothing is like it', () => {
    expect([texts(index, ''), texts(index, '，。'), texts(index, '量子纠缠')]).toEqual([[], [], []]);
  });

  it('proposes neither headings nor table rows as text', () => {
    const plan = indexedPlan('table', [
      heading(1, '特殊教育'),
      { type: 'row', level: 0, number: '', title: '', text: '特殊教育学校 | 1所 | 2所' },
      paragraph('特殊教育学校扩建工程年内开工。'),
    ]);
    expect(texts(indexOf(plan), '特殊教育')).toEqual(['特殊教育学校扩建工程年内开工。']);
  });
});

describe('add and remove', () => {
  it('forgets a removed plan', () => {
    const index = indexOf(points2024, points2025);
    index.remove('points-2024');
    expect(texts(index, '办活职业教育')).toEqual([]);
    expect(texts(index, '家庭教育')).toEqual([`办好家长学校。${parents}`]);
  });

  it('replaces a plan that is added again', () => {
    const index = indexOf(points2024);
    index.add(indexedPlan('points-2024', [clause(1, '办活职业教育', '新建产业学院，校企合作企业达到两家。')]));
    expect(texts(index, '办活职业教育')).toEqual(['办活职业教育。新建产业学院，校企合作企业达到两家。']);
  });

  it('still finds everything after so many changes that the postings were swept', () => {
    const index = indexOf(points2024);
    const filler = indexedPlan(
      'filler',
      Array<ReturnType<typeof paragraph>>(600).fill(paragraph('修缮校舍和运动场。')),
    );
    for (let round = 0; round < 10; round++) index.add(filler);
    expect(texts(index, '办活职业教育')[0]).toBe(`办活职业教育。${skills}`);
  });
});
