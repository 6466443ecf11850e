import { describe, expect, it } from 'vitest';
import { contentsList } from '../../../../shared/plan/cleaning/contents-list.ts';
import { cleanedBy, leavesAlone, row } from '../../../support/source-lines.ts';

describe('contentsList', () => {
  it('takes out the entries between 目录 and the first heading of the text', () => {
    const text = ['目 录', '一、发展基础', '二、总体要求', '一、发展基础', '成效明显。', '二、总体要求'];
    expect(cleanedBy(contentsList, ...text)).toEqual(['一、发展基础', '成效明显。', '二、总体要求']);
  });

  it('knows the first heading again although the entry carries dots and a page number', () => {
    const text = ['目录', '一、发展基础……3', '二、总体要求……5', '一、发展基础', '成效明显。'];
    expect(cleanedBy(contentsList, ...text)).toEqual(['一、发展基础', '成效明显。']);
  });

  it('takes out a list of a single entry', () => {
    expect(cleanedBy(contentsList, '目录', '一、发展基础', '一、发展基础', '成效明显。')).toEqual([
      '一、发展基础',
      '成效明显。',
    ]);
  });

  it('takes out lines with leaders and a page number even without the word 目录', () => {
    expect(cleanedBy(contentsList, '一、发展基础……………… 3', '二、总体要求.......-5-', '一、发展基础')).toEqual([
      '一、发展基础',
    ]);
  });

  it('takes out no more than the word 目录 where its first entry does not come again', () => {
    expect(cleanedBy(contentsList, '目录', '一、发展基础', '成效明显。')).toEqual(['一、发展基础', '成效明显。']);
  });

  it('ends the list behind its last page number where its first entry is worded otherwise in the text', () => {
    const text = ['目  次', '前言 1', '一、发展基础 3', '二、总体要求 5', '发展的基础和环境', '成效明显。'];
    expect(cleanedBy(contentsList, ...text)).toEqual(['发展的基础和环境', '成效明显。']);
  });

  it('knows the second entry again where the first is a title that stands over the list', () => {
    const text = [
      '目录',
      '望川区教育规划',
      '一、发展基础',
      '二、总体要求',
      '一、发展基础',
      '成效明显。',
      '二、总体要求',
    ];
    expect(cleanedBy(contentsList, ...text)).toEqual(['一、发展基础', '成效明显。', '二、总体要求']);
  });

  it('leaves alone text that speaks of a 目录 or ends in a number', () => {
    expect(leavesAlone(contentsList, '公布权责目录。', '新增学位2600', '工作推进中……')).toBe(true);
  });

  it('keeps table rows', () => {
    const table = [row('学前教育……3'), row('新建幼儿园', '6')];
    expect(contentsList.apply(table)).toEqual({ lines: table, hits: [] });
  });
});
