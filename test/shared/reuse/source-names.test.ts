import { describe, expect, it } from 'vitest';
import type { PlanMeta } from '../../../shared/plan/model.ts';
import { parseUnits } from '../../../shared/plan/parse-units.ts';
import { learnNames, namesIn } from '../../../shared/reuse/source-names.ts';
import { lines } from '../../support/source-lines.ts';

const unknown: PlanMeta = {
  title: '教育规划',
  issuer: null,
  region: null,
  kind: 'fiveYearPlan',
  periodStart: 2021,
  periodEnd: 2025,
};

function learned(meta: Partial<PlanMeta>, ...texts: readonly string[]): readonly string[] {
  return learnNames({ meta: { ...unknown, ...meta }, units: parseUnits(lines(...texts)) });
}

describe('learnNames', () => {
  it('knows a region by its chain, its parts and their bare names', () => {
    expect(learned({ region: '云洲市望川区' })).toEqual(['云洲市望川区', '云洲市', '望川区', '云洲', '望川']);
  });

  it('takes a province for no name of the place', () => {
    expect(learned({ region: '南江省云洲市' })).toEqual(['南江省云洲市', '云洲市', '云洲']);
  });

  it('knows the issuer, and the place that only the title names', () => {
    expect(learned({ title: '禾溪县教育规划', issuer: '禾溪县教育局' })).toEqual(['禾溪县', '禾溪', '禾溪县教育局']);
  });

  it('learns towns and schools that the text names', () => {
    const names = learned({}, '青石镇、白鹭乡率先达标，禾溪中学、枫林小学挂牌。');
    for (const name of ['青石镇', '白鹭乡', '禾溪中学', '枫林小学']) expect(names).toContain(name);
  });

  it('learns nothing that any place could say', () => {
    expect(learned({}, '全区农村学校、乡镇中心幼儿园、示范区、普通高中、全市、各县区和民办学校。')).toEqual([]);
  });

  it('gives each name once', () => {
    expect(learned({}, '枫林小学扩班。', '枫林小学扩班。')).toEqual(['枫林小学']);
  });

  it('gives no names where there are none', () => {
    expect(learned({}, '办好每一所学校。')).toEqual([]);
  });
});

describe('namesIn', () => {
  const names = ['禾溪', '禾溪县', '云洲市禾溪县', '枫林小学'];

  it('gives the longest of overlapping names', () => {
    expect(namesIn('云洲市禾溪县推广', names)).toEqual(['云洲市禾溪县']);
  });

  it('gives a shorter name too where it stands by itself', () => {
    expect(namesIn('禾溪县的禾溪经验', names)).toEqual(['禾溪县', '禾溪']);
  });

  it('gives none where none stands', () => {
    expect(namesIn('推广经验', names)).toEqual([]);
  });
});
