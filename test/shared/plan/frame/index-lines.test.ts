import { describe, expect, it } from 'vitest';
import { isIndexLine, readIndex } from '../../../../shared/plan/frame/index-lines.ts';
import { lines, row } from '../../../support/source-lines.ts';

describe('isIndexLine', () => {
  it.each([
    '索 引 号：00001234-5/2016-00871 主题分类：科技、教育',
    '信息索引号 HX0120260302007 生成日期 2026-03-02',
    '效力状况 有效 附件下载 — —',
    '内容概述 望川区教育局工作要点',
    '【发文字号】望教发〔2021〕3号',
    '标 题：望川区教育局2026年工作要点',
  ])('“%s” belongs to the table over a document', (text) => {
    expect(isIndexLine({ text })).toBe(true);
  });

  it.each(['时间安排为3月至6月。', '有效性检验工作', '名称和标识管理', '一、总则', '主题分类施教'])(
    '“%s” does not',
    (text) => {
      expect(isIndexLine({ text })).toBe(false);
    },
  );

  it('knows the rows of a real table, and leaves those of others', () => {
    expect(isIndexLine(row('索引号', '0000/2026-1', '主题分类', '教育'))).toBe(true);
    expect(isIndexLine(row('指标', '2026年', '2030年'))).toBe(false);
  });
});

describe('readIndex', () => {
  it('reads labels and values out of lines, however they are spaced', () => {
    const index = readIndex(
      lines(
        '索 引 号：0001/2016-008 主题分类：科技、教育',
        '发文机关：江原省人民政府 成文日期：2016-12-08',
        '发文字号：江政发〔2016〕71号 发布日期：2016-12-21 浏览次数：52',
        '效力状况 有效 附件下载 —  —',
      ),
    );
    expect(Object.fromEntries(index)).toEqual({
      other: '0001/2016-008',
      issuer: '江原省人民政府',
      issued: '2016-12-08',
      number: '江政发〔2016〕71号',
      published: '2016-12-21',
      standing: '有效',
    });
  });

  it('reads them out of the cells of rows', () => {
    const index = readIndex([
      row('发布机构', '望川区教育局', '发文日期', '2026-03-06'),
      row('文 号', '—', '有效性', '失效'),
    ]);
    expect(Object.fromEntries(index)).toEqual({ issuer: '望川区教育局', issued: '2026-03-06', standing: '失效' });
  });
});
