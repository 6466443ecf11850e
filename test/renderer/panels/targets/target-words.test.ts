import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { seriesText } from '../../../../renderer/panels/targets/target-words.ts';
import { achieved, historyOf, pointOf, superior } from './target-points.ts';

const instance = i18next.createInstance();
void instance.init({
  lng: 'zh-CN',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {
    'zh-CN': {
      translation: {
        targets: {
          own: { target: '本地目标值', achieved: '本地完成值' },
          superior: { target: '上级目标值' },
          year: '{{year}} 年',
          noYear: '年份不详',
          point: '{{year}}{{sort}} {{value}}（{{plan}}）',
          comma: '；',
          series: '{{indicator}}：{{points}}。',
        },
      },
    },
  },
});

describe('seriesText', () => {
  it('tells each value with its year, sort and plan, in their order', () => {
    const points = [
      pointOf(2023, 91.2, achieved),
      pointOf(2030, 96, { ...superior, planTitle: '云洲市“十五五”规划', valueText: '96%以上' }),
      pointOf(null, 72, { planTitle: '望川区规划' }),
    ];
    expect(seriesText(historyOf(points), '云洲市望川区', instance.t)).toBe(
      '普惠性幼儿园覆盖率：2023 年本地完成值 91.2%（望川区2023年工作要点）；2030 年上级目标值 96%以上（云洲市“十五五”规划）；年份不详本地目标值 72%（望川区规划）。',
    );
  });
});
