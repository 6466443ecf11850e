import { describe, expect, it } from 'vitest';
import { unnumberedHeadings } from '../../../shared/plan/unnumbered-lines.ts';
import { lines } from '../../support/source-lines.ts';

const text = '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总通报。';

function found(...texts: readonly string[]): number[] {
  return [...unnumberedHeadings(lines(...texts))];
}

describe('unnumberedHeadings', () => {
  it('finds short lines that stand over their text, where there are several', () => {
    expect(found('普及程度稳步提升', text, '教育质量显著提高', text)).toEqual([0, 2]);
    expect(found('2018年工作总结', text, '2019年工作计划', text)).toEqual([0, 2]);
  });

  it('takes a single one only by its look', () => {
    expect(found('普及程度稳步提升', text, text)).toEqual([]);
    expect([...unnumberedHeadings([{ text: '普及程度稳步提升', bold: true }, ...lines(text, text)])]).toEqual([0]);
  });

  it('finds none in cells that stand one below the other', () => {
    expect(found(text, '指标名称', '学前三年毛入园率', '义务教育巩固率', '九年级学生数')).toEqual([]);
  });

  it('finds none in the pieces of a sentence', () => {
    expect(found('各校要加强领导，', '抓好各项工作的落实', text, '并且做好分工', text)).toEqual([]);
  });

  it('passes over names of tables, offices and dates', () => {
    expect(found('表1主要指标', text, '望川区教育局', text, '2026年3月5日', text)).toEqual([]);
  });
});
