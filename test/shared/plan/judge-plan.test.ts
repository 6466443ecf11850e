import { describe, expect, it } from 'vitest';
import { judgePlan, type OwnOffice } from '../../../shared/plan/judge-plan.ts';
import { readMetadata } from '../../../shared/plan/metadata/read-metadata.ts';
import type { MetaCertainty, PlanMeta } from '../../../shared/plan/model.ts';

function planned(title: string): { readonly meta: PlanMeta; readonly certainty: MetaCertainty } {
  return readMetadata({ title, letterhead: [], body: [], signature: [] });
}

function roleOf(title: string, office: OwnOffice | null): string | null {
  const { meta, certainty } = planned(title);
  return judgePlan(meta, certainty, office, 2026).meta.role;
}

const ours: OwnOffice = { region: '江原省云洲市望川区', issuer: '望川区教育局' };
const wuxi: OwnOffice = { region: '新吴区', issuer: '新吴区教育局' };

describe('the role of a plan to an office', () => {
  it.each([
    ['望川区教育局2026年工作要点', 'own'],
    ['云洲市望川区教育局2026年工作要点', 'own'],
    ['望川区“十五五”教育发展规划', 'own'],
    ['望川区教育体育局2019年工作总结', 'own'],
    ['望川区人民政府2026年工作要点', 'superior'],
    ['中共望川区委教育工作委员会2026年工作要点', 'own'],
    ['云洲市教育局2026年工作要点', 'superior'],
    ['云洲市“十五五”教育发展规划', 'superior'],
    ['江原省教育厅2026年工作要点', 'superior'],
    ['全国教育事业“十五五”规划', 'superior'],
    ['禾溪县教育局2026年工作要点', 'peer'],
    ['云洲市禾溪县教育局2026年工作要点', 'peer'],
    ['青木省教育厅2026年工作要点', 'peer'],
    ['望川区实验小学2026年工作计划', 'peer'],
    ['教育科2025年工作总结', 'department'],
    ['在全区教育工作会议上的讲话', 'speech'],
  ])('%s is %s to a bureau of 望川区', (title, role) => {
    expect(roleOf(title, ours)).toBe(role);
  });

  it('knows what lies over a region by the gazetteer where the office names it alone', () => {
    expect(roleOf('无锡市教育局2026年工作要点', wuxi)).toBe('superior');
    expect(roleOf('江苏省“十五五”教育发展规划', wuxi)).toBe('superior');
    expect(roleOf('苏州市教育局2026年工作要点', wuxi)).toBe('peer');
    expect(roleOf('滨湖区教育局2026年工作要点', wuxi)).toBe('peer');
    expect(roleOf('江苏省无锡市新吴区教育局2020年工作总结', wuxi)).toBe('own');
  });

  it('takes a region in its short form for the same place', () => {
    expect(roleOf('望川区教育局2026年工作要点', { region: '望川', issuer: null })).toBe('own');
  });

  it('tells a city from the province of its name, and knows a district by the county that it was', () => {
    const jilin: OwnOffice = { region: '吉林市', issuer: '吉林市教育局' };
    expect(roleOf('吉林省“十五五”教育发展规划', jilin)).toBe('superior');
    expect(roleOf('望川县教育委员会一九九八年工作要点', { region: '望川区', issuer: '望川区教育局' })).toBe('own');
    expect(roleOf('无锡市教育局2026年工作要点', { region: '无锡', issuer: null })).toBe('own');
  });

  it('of a school is that of its own plans and of the bureau over it', () => {
    const school: OwnOffice = { region: '望川区', issuer: '望川区实验小学' };
    expect(roleOf('望川区实验小学2026年工作计划', school)).toBe('own');
    expect(roleOf('望川区教育局2026年工作要点', school)).toBe('superior');
    expect(roleOf('望川区第二小学2026年工作计划', school)).toBe('peer');
  });

  it('does not mistake 梅县区 for 望川区 by a like ending', () => {
    expect(roleOf('东望川区教育局2026年工作要点', { region: '望川区', issuer: '望川区教育局' })).toBe('peer');
  });

  it('is not known without an office', () => {
    expect(roleOf('望川区教育局2026年工作要点', null)).toBeNull();
    expect(roleOf('望川区教育局2026年工作要点', { region: null, issuer: null })).toBeNull();
    expect(roleOf('在全区教育工作会议上的讲话', null)).toBe('speech');
  });
});

describe('the standing of a plan in a year', () => {
  it.each([
    ['望川区教育局2025年工作要点', 'ended'],
    ['望川区教育局2026年工作要点', 'current'],
    ['望川区“十四五”教育发展规划', 'ended'],
    ['望川区“十五五”教育发展规划', 'current'],
    ['望川教育大事记', null],
  ])('%s is %s in 2026', (title, standing) => {
    const { meta, certainty } = planned(title);
    const judged = judgePlan(meta, certainty, null, 2026);
    expect(judged.meta.standing).toBe(standing);
    expect(judged.certainty.standing).toBe(standing === null ? 'unknown' : 'inferred');
  });
});

describe('what is settled', () => {
  const { meta, certainty } = planned('望川区教育局2025年工作要点');

  it.each(['stated', 'corrected'] as const)('stays as it was %s', (settled) => {
    const known = { ...meta, role: 'peer', standing: 'current' } as const;
    const judged = judgePlan(known, { ...certainty, role: settled, standing: settled }, ours, 2026);
    expect(judged.meta).toMatchObject({ role: 'peer', standing: 'current' });
    expect(judged.certainty).toMatchObject({ role: settled, standing: settled });
  });

  it('is not what was inferred for another office or year', () => {
    const before = judgePlan(meta, certainty, ours, 2025);
    const after = judgePlan(before.meta, before.certainty, { region: '禾溪县', issuer: '禾溪县教育局' }, 2026);
    expect(before.meta).toMatchObject({ role: 'own', standing: 'current' });
    expect(after.meta).toMatchObject({ role: 'peer', standing: 'ended' });
  });
});
