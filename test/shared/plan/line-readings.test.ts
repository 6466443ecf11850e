import { describe, expect, it } from 'vitest';
import { readLines } from '../../../shared/plan/line-readings.ts';
import { lines } from '../../support/source-lines.ts';

const text = '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总通报。';

function kinds(...texts: readonly string[]): string[] {
  return readLines(lines(...texts)).map((reading) => reading.kind);
}

describe('readLines', () => {
  it('takes an enumeration in one paragraph for text, whichever marks it has', () => {
    expect(kinds('一是新建学校；二是培训教师；三是改善条件。')).toEqual(['paragraph']);
    expect(kinds('（1）划片招生，（2）规范办学，（3）控制班额。')).toEqual(['paragraph']);
    expect(kinds('1、加强师德建设；2、推进课程改革。')).toEqual(['paragraph']);
    expect(kinds('一是新建学校。', '二是培训教师。')).toEqual(['mark', 'mark']);
  });

  it('takes the items of a box for text until the count outside goes on', () => {
    const plan = [
      '（一）扩大资源',
      '专栏2 重大工程',
      '1.扩容工程。新建10所。',
      '2.改薄工程。',
      '（二）提高质量',
      '1.课改。',
    ];
    expect(kinds(...plan)).toEqual(['mark', 'paragraph', 'paragraph', 'paragraph', 'mark', 'mark']);
  });

  it('takes a list of attachments for text, and the head of an attachment for a heading', () => {
    expect(kinds('一、任务', '附件：1.任务分解表', '2.检查记录表')).toEqual(['mark', 'paragraph', 'paragraph']);
    expect(kinds('一、任务', '附件1：分解表', '附件2：记录表')).toEqual(['mark', 'paragraph', 'paragraph']);
    expect(kinds('一、任务', '附件：领导小组名单')).toEqual(['mark', 'paragraph']);
    expect(kinds('一、任务', '附件2', '任务分解表', '一、扩容')).toEqual(['mark', 'mark', 'paragraph', 'mark']);
  });

  it('does not take the attachment that is the plan itself for a part of it', () => {
    expect(kinds('附件1', '一、任务', '二、措施')).toEqual(['paragraph', 'mark', 'mark']);
  });

  it('begins anew at the title of a further document', () => {
    const file = ['一、目标', text, '望川区第二小学2015年工作计划', '一、思想', text];
    expect(kinds(...file)).toEqual(['mark', 'paragraph', 'title', 'mark', 'paragraph']);
  });

  it('takes a “——” item for a heading where it stands alone over its text', () => {
    expect(kinds('——强化政治统领', text)).toEqual(['dash', 'paragraph']);
    expect(kinds('——强化政治统领。健全制度。', text)).toEqual(['mark', 'paragraph']);
    expect(kinds('——强化政治统领；', text)).toEqual(['mark', 'paragraph']);
  });
});
