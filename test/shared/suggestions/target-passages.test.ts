import { describe, expect, it } from 'vitest';
import type { SuggestionIndex } from '../../../shared/suggestions/suggestion-index.ts';
import { clause, heading, indexedPlan, indexOf, row, target } from './invented-plans.ts';

const measures = '提高劳动教育课质量，编写劳动清单。';
const goal = '到2025年，望川区建成劳动教育基地8处以上。';
const reached = '全区新建劳动教育基地3处。';
const cell = '学前三年毛入园率 | 98.2% | 99%';

function ask(index: SuggestionIndex, text: string, limit = 5): string[] {
  return index.query({ kind: 'target', text }, limit).map((suggestion) => suggestion.text);
}

const plan = indexedPlan(
  'goals',
  [
    heading(1, '主要目标'),
    clause(2, '办好劳动教育', `${measures}${goal}`),
    heading(1, '工作情况'),
    clause(2, '', reached),
    row('指标', '2024年', '2025年'),
    row('学前三年毛入园率', '98.2%', '99%'),
  ],
  {
    targets: [target(2, goal, '劳动教育基地', '8处以上'), target(6, cell, '学前三年毛入园率', '99%')],
    achieved: [target(4, `1.${reached}`, '劳动教育基地', '3处')],
  },
);

describe('targets', () => {
  it('come as the sentences that hold them, past aims and results before other sentences', () => {
    expect(ask(indexOf(plan), '劳动教育基地数')).toEqual([goal, reached, measures]);
  });

  it('are found in table rows', () => {
    expect(ask(indexOf(plan), '幼儿毛入园率', 1)).toEqual([cell]);
  });

  it('of the same words are all given when their figures differ', () => {
    const years = [2023, 2024, 2025].map((year) => {
      const sentence = `专职保安配备率达到${year - 1930}%。`;
      return indexedPlan(`points-${year}`, [clause(1, '', sentence)], {
        year,
        targets: [target(1, sentence, '专职保安配备率', `${year - 1930}%`)],
      });
    });
    expect(ask(indexOf(...years), '安保人员配备比例')).toEqual([
      '专职保安配备率达到95%。',
      '专职保安配备率达到94%。',
      '专职保安配备率达到93%。',
    ]);
  });

  it('are judged by what they measure, not by what else their sentence tells', () => {
    const mixed = '发放防疫物资9万件，组织心理教师培训。';
    const exact = '专职心理教师达到60名。';
    const index = indexOf(
      indexedPlan('mixed', [clause(1, '', mixed)], { targets: [target(1, mixed, '防疫物资', '9万件')] }),
      indexedPlan('exact', [clause(1, '', exact)], { targets: [target(1, exact, '专职心理教师', '60名')] }),
    );
    expect(ask(index, '心理教师人数')[0]).toBe(exact);
  });
});
