import { describe, expect, it } from 'vitest';
import type { TargetHistory } from '../../../../shared/suggestions/target-histories/target-history.ts';
import { ask, planOf } from './invented-library.ts';

const city = { role: 'superior', level: 'prefecture', region: '云洲市' } as const;
const peer = { role: 'peer', level: 'county', region: '云洲市禾溪县' } as const;

/** A history’s points in short: “2025 target 99 own”. */
function shortly(history: TargetHistory | undefined): string[] {
  return (history?.points ?? []).map(({ year, kind, value, role }) => [year, kind, value, role].join(' '));
}

describe('findTargetHistories', () => {
  it('tells aims, results and bases over documents and years, each with its place', () => {
    const plans = [
      planOf('望川区“十四五”教育规划', ['普惠性幼儿园覆盖率由2020年的86.4%提高到95%以上。']),
      planOf('望川区2024年工作要点', ['全区普惠性幼儿园覆盖率达到92%。'], { years: [2024] }),
      planOf('云洲市“十五五”教育规划', ['普惠性幼儿园覆盖率达到96%以上。'], { ...city, years: [2026, 2030] }),
      planOf('禾溪县“十四五”教育规划', ['普惠性幼儿园覆盖率达到92%。'], peer),
    ];
    const [history, ...more] = ask('普惠性幼儿园覆盖率达到97%', plans);
    expect(more).toEqual([]);
    expect(history).toMatchObject({ indicator: '普惠性幼儿园覆盖率', unit: '%', measure: 'level' });
    expect(shortly(history)).toEqual([
      '2020 base 86.4 own',
      '2024 target 92 own',
      '2025 target 95 own',
      '2025 target 92 peer',
      '2030 target 96 superior',
    ]);
  });

  it('tells first what our own place has, be its name written with what it lies in or without', () => {
    const plans = [
      planOf('望川区“十四五”教育规划', ['五年新增学位1.1万个。'], { role: null, region: '望川区' }),
      planOf('禾溪县2024年工作要点', ['新增学位2100个。'], { ...peer, years: [2024] }),
    ];
    expect(ask('新增学位2000个', plans).map(({ points }) => points[0]?.region)).toEqual(['望川区', '云洲市禾溪县']);
  });

  it('points to the sentence that a value stands in', () => {
    const plan = planOf('望川区“十四五”教育规划', ['# 主要目标', '到2025年，高中阶段毛入学率不低于99.5%。']);
    expect(ask('高中阶段毛入学率', [plan])[0]?.points).toEqual([
      {
        planId: '望川区“十四五”教育规划',
        planTitle: '望川区“十四五”教育规划',
        unitId: 'u2',
        year: 2025,
        value: 99.5,
        op: '>=',
        valueText: '不低于99.5%',
        kind: 'target',
        role: 'own',
        standing: 'current',
        region: '云洲市望川区',
        sentence: '到2025年，高中阶段毛入学率不低于99.5%。',
        nature: null,
        alsoIn: [],
      },
    ]);
  });

  it('joins what several plans say of the same place and year, and keeps other places apart', () => {
    const told = ['到2025年，学前三年毛入园率达到99%。'];
    const plans = [planOf('规划', told), planOf('要点', told, { years: [2025] }), planOf('邻县规划', told, peer)];
    const points = ask('学前三年毛入园率', plans)[0]?.points ?? [];
    expect(points.map(({ planId, alsoIn }) => [planId, ...alsoIn.map((also) => also.planId)])).toEqual([
      ['规划', '要点'],
      ['邻县规划'],
    ]);
  });

  it('takes a base that another plan reports for what was reached', () => {
    const plans = [
      planOf('规划', ['学生体质健康优良率由2020年的45.6%提高到60%。']),
      planOf('总结', ['# 工作回顾', '2020年学生体质健康优良率达到45.6%。'], {
        years: [2020, 2021],
        kind: 'summaryAndPlan',
      }),
    ];
    expect(shortly(ask('学生体质健康优良率', plans)[0])).toEqual(['2020 achieved 45.6 own', '2025 target 60 own']);
  });

  it('counts amounts of one year apart from those of a whole plan, and both from what there is', () => {
    const plans = [
      planOf('规划', ['五年新增学位1.1万个。']),
      planOf('2024年要点', ['新增学位2100个。'], { years: [2024] }),
      planOf('2025年要点', ['新增学位2460个。'], { years: [2025] }),
    ];
    const histories = ask('新增学位3000个', plans);
    expect(histories.map((history) => [history.measure, history.unit, ...shortly(history)])).toEqual([
      ['ofYear', '个', '2024 target 2100 own', '2025 target 2460 own'],
      ['ofPeriod', '万个', '2025 target 1.1 own'],
    ]);
  });

  it('brings 万人 and 人 to the more usual of both', () => {
    const plans = [
      planOf('2023年要点', ['老年教育学员达到8000人。'], { years: [2023] }),
      planOf('2024年要点', ['老年教育学员达到9500人。'], { years: [2024] }),
      planOf('2025年要点', ['老年教育学员达到1.2万人。'], { years: [2025] }),
    ];
    const [history] = ask('老年教育学员达到1.5万人', plans);
    expect([history?.unit, ...shortly(history)]).toEqual([
      '人',
      '2023 target 8000 own',
      '2024 target 9500 own',
      '2025 target 12000 own',
    ]);
  });

  it('keeps both ends of a range', () => {
    const plan = planOf('2025年要点', ['新增省级课程基地3—4个。'], { years: [2025] });
    expect(ask('新增省级课程基地5个', [plan])[0]?.points[0]?.value).toEqual([3, 4]);
  });

  it('reads tables, and answers a row of one', () => {
    const table = [
      '指标 | 单位 | 2020年 | 2025年',
      '学前三年毛入园率 | % | 98.5 | 99.5以上',
      '名师工作室 | 个 | 15 | 24',
    ];
    const plan = planOf('规划', table);
    expect(shortly(ask('1 | 名师工作室 | 个 | 24 | 30', [plan])[0])).toEqual([
      '2020 achieved 15 own',
      '2025 target 24 own',
    ]);
    expect(shortly(ask('学前三年毛入园率（%） | 99.5 | ', [plan])[0])).toEqual([
      '2020 achieved 98.5 own',
      '2025 target 99.5 own',
    ]);
  });

  it('answers each indicator of a sentence in its order, as many as asked for', () => {
    const plan = planOf('规划', ['学前三年毛入园率达到99%，义务教育巩固率达到100%，高中阶段毛入学率达到99.5%。']);
    const query = '高中阶段毛入学率达到99.6%，学前三年毛入园率稳步提高，义务教育巩固率保持100%。';
    const named = (limit: number) => ask(query, [plan], limit).map(({ indicator }) => indicator);
    expect(named(10)).toEqual(['高中阶段毛入学率', '学前三年毛入园率', '义务教育巩固率']);
    expect(named(2)).toEqual(['高中阶段毛入学率', '学前三年毛入园率']);
  });

  it('tells a history once, though a text names it twice', () => {
    const plan = planOf('规划', ['义务教育巩固率达到100%。']);
    expect(ask('义务教育巩固率达到99%，九年义务教育巩固率达到100%。', [plan])).toHaveLength(1);
  });

  it('tells the year of results: that named, else the last before the plan, of a report its own', () => {
    const review = ['# 发展回顾', '普惠性幼儿园覆盖率达到86.4%。', '# 主要目标', '普惠性幼儿园覆盖率达到95%。'];
    const report = ['# 工作总结', '普惠性幼儿园覆盖率达到91.2%。'];
    const plans = [planOf('规划', review), planOf('2023年工作总结', report, { years: [2023], kind: 'other' })];
    expect(shortly(ask('普惠性幼儿园覆盖率', plans)[0])).toEqual([
      '2020 achieved 86.4 own',
      '2023 achieved 91.2 own',
      '2025 target 95 own',
    ]);
  });

  it('puts values without a year last, and makes up none', () => {
    const review = ['# 发展回顾', '普惠性幼儿园覆盖率由72%提高到86.4%。', '# 主要目标', '普惠性幼儿园覆盖率达到95%。'];
    expect(shortly(ask('普惠性幼儿园覆盖率', [planOf('规划', review)])[0])).toEqual([
      '2020 achieved 86.4 own',
      '2025 target 95 own',
      ' base 72 own',
    ]);
  });

  it('has nothing to say where nothing is asked', () => {
    const plan = planOf('规划', ['学前三年毛入园率达到99%。']);
    expect([ask('', [plan]), ask('全面贯彻党的教育方针。', [plan]), ask('学前三年毛入园率', [])]).toEqual([[], [], []]);
  });
});
