import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../../../shared/plan/metadata/read-metadata.ts';
import { lines } from '../../../support/source-lines.ts';

interface Parts {
  readonly letterhead?: readonly string[];
  readonly body?: readonly string[];
  readonly signature?: readonly string[];
}

function read(title: string, { letterhead = [], body = [], signature = [] }: Parts = {}): Metadata {
  return readMetadata({
    title,
    letterhead: lines(...letterhead),
    body: lines(...body),
    signature: lines(...signature),
  });
}

describe('readMetadata', () => {
  it('reads what the title says', () => {
    const { meta, certainty } = read('云洲市望川区教育局2026年工作要点', { body: ['办好学校。'] });
    expect(meta).toEqual({
      title: '云洲市望川区教育局2026年工作要点',
      issuer: '云洲市望川区教育局',
      region: '云洲市望川区',
      kind: 'annualWorkPoints',
      periodStart: 2026,
      periodEnd: 2026,
      role: null,
      level: 'county',
      standing: null,
      issueDate: null,
      documentNumber: null,
    });
    expect(certainty).toMatchObject({ title: 'stated', issuer: 'stated', periodStart: 'stated', level: 'inferred' });
    expect(certainty).toMatchObject({ role: 'unknown', standing: 'unknown', issueDate: 'unknown' });
  });

  it('gives null for what the document does not say', () => {
    const { meta, certainty } = read('教育大事记', { body: ['办好学校。'] });
    expect(meta).toMatchObject({ issuer: null, region: null, kind: 'other', periodStart: null, periodEnd: null });
    expect(certainty).toMatchObject({ issuer: 'unknown', region: 'unknown', kind: 'unknown', periodEnd: 'unknown' });
  });

  it('takes the title of the document that a notice sends out', () => {
    expect(read('望川区教育局关于印发《望川区学前教育行动计划（2026—2028年）》的通知').meta).toMatchObject({
      title: '望川区学前教育行动计划（2026—2028年）',
      issuer: '望川区教育局',
      kind: 'actionPlan',
      periodEnd: 2028,
    });
    expect(read('望川区教育局关于印发2026年工作要点的通知').meta).toMatchObject({
      title: '望川区教育局2026年工作要点',
      issuer: '望川区教育局',
      kind: 'annualWorkPoints',
    });
  });

  it('takes the issuer of the signature where the title names none', () => {
    const { meta } = read('望川区“十五五”教育规划', { signature: ['云洲市望川区教育局', '2026年3月6日'] });
    expect(meta).toMatchObject({ issuer: '云洲市望川区教育局', region: '云洲市望川区', issueDate: '2026-03-06' });
  });

  it.each([
    ['望川区教育局文件', '望川区教育局'],
    ['中共望川县委、望川县人民政府文件', '中共望川县委、望川县人民政府'],
    ['望川区人民政府关于印发规划的通知', '望川区人民政府'],
    ['望川区教育局办公室 2026年3月6日印发', '望川区教育局'],
    ['望川区人民政府办公室 2026年3月6日印发', '望川区人民政府办公室'],
    ['发布机构：望川区教育局 浏览次数：36', '望川区教育局'],
    ['直属学校', null],
    ['根据云洲市教育局的通知，现印发给你们。', null],
  ])('takes the issuer from “%s”: %s', (line, issuer) => {
    expect(read('教育事业发展规划', { letterhead: [line] }).meta.issuer).toBe(issuer);
  });

  it.each([
    ['望川区实验小学2026年工作计划', 'unit'],
    ['江原省教育厅2026年工作要点', 'province'],
    ['国家中长期教育规划纲要', 'national'],
    ['教育部2026年工作要点', 'national'],
    ['全县教育工作要点', 'county'],
    ['江阴市教育局2026年工作要点', 'county'],
    ['教育工作要点', null],
  ])('reads the level of “%s”: %s', (title, level) => {
    expect(read(title).meta.level).toBe(level);
  });

  it('covers the next year too where a summary has a section on it', () => {
    const { meta, certainty } = read('望川区教育局2025年工作总结', { body: ['一、工作回顾', '二、2026年工作打算'] });
    expect(meta).toMatchObject({ periodStart: 2025, periodEnd: 2026 });
    expect(certainty.periodEnd).toBe('inferred');
  });

  it('takes work points of December for those of the next year', () => {
    const { meta } = read('望川区教育局工作要点', { signature: ['望川区教育局', '2025年12月28日'] });
    expect(meta).toMatchObject({ periodStart: 2026, periodEnd: 2026, issueDate: '2025-12-28' });
  });

  it('never takes a date with lost characters for a date', () => {
    expect(
      read('望川区教育局工作要点', { signature: ['望川区教育局办公室 2024〔…〕327印发'] }).meta.issueDate,
    ).toBeNull();
  });

  it.each([
    ['效力状况：有效', 'current'],
    ['有 效 性：失效', 'ended'],
    ['效力：已废止', 'ended'],
    ['（已废止）', 'ended'],
    ['现将原办法予以废止，新办法印发给你们。', null],
  ])('reads of “%s” that the document is %s', (line, standing) => {
    expect(read('望川区教育规划', { letterhead: [line] }).meta.standing).toBe(standing);
  });

  it.each([
    ['在全区教育工作会议上的讲话', 'speech'],
    ['教育科2024年工作总结', 'department'],
    ['望川区教育局安全股2024年工作总结', 'department'],
    ['望川区人民政府办公室2024年工作总结', null],
    ['望川区学科建设2024年工作总结', null],
  ])('reads the role of “%s”: %s', (title, role) => {
    expect(read(title).meta.role).toBe(role);
  });

  it.each([
    ['望教发〔2021〕3号', '望教发〔2021〕3号'],
    ['望政办发[1998]12 号', '望政办发[1998]12 号'],
    ['望教字（2021）第3号 签发人：江远', '望教字（2021）第3号'],
    ['根据《意见》（云政发〔2011〕20号）精神，现印发给你们。', null],
  ])('reads the number of the document itself: “%s”', (line, number) => {
    expect(read('望川区教育规划', { letterhead: [line] }).meta.documentNumber).toBe(number);
  });
});
