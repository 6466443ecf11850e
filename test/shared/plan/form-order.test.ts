import { describe, expect, it } from 'vitest';
import { parseUnits } from '../../../shared/plan/parse-units.ts';
import { lines } from '../../support/source-lines.ts';

const text = '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总通报。';

/** The level of each heading of a document with these lines. */
function levels(...texts: readonly string[]): string {
  return parseUnits(lines(...texts))
    .flatMap((unit) => (unit.level > 0 ? [`${unit.level}`] : []))
    .join('');
}

describe('the order of marks is that of the document', () => {
  it('is the usual one where nothing speaks against it', () => {
    expect(levels('一、总则', '（一）思想', '1.公平', '（1）城区', '①小学', '二、任务')).toBe('123451');
  });

  it('puts （一） under 1. where it begins again under each', () => {
    expect(levels('1.资源', '（一）新建', '（二）改建', '2.师资', '（一）招聘', '（二）培训')).toBe('122122');
  });

  it('differs between chapters', () => {
    const chapters = [
      '一、保障',
      '1.领导',
      '（一）专班',
      '（二）分工',
      '2.经费',
      '二、宣传',
      '（一）媒体',
      '1.报纸',
      '2.电视',
      '（二）督查',
    ];
    expect(levels(...chapters)).toBe('1233212332');
  });

  it('keeps items below their chapters where they run on across them', () => {
    expect(levels('一、党建', '1.理论', '2.组织', '二、教学', '3.课改', '4.教研')).toBe('122122');
  });

  it('puts 甲、 above 一、 where 一、 begins again under it', () => {
    expect(levels('甲、普通教育', '一、小学', '二、中学', '乙、业余教育', '一、扫盲')).toBe('12212');
  });

  it('takes the form that comes first for the outer one where the usual scheme has no place for it', () => {
    expect(levels('1.质量', '目标1：普惠', '目标2：巩固')).toBe('122');
  });
});

describe('unnumbered headings', () => {
  it('stand above chapters that begin again under each of them', () => {
    const plan = ['2018年工作总结', text, '一、党建', text, '二、教学', text, '2019年工作计划', text, '一、项目', text];
    expect(levels(...plan)).toBe('12212');
  });

  it('stand above chapters that begin directly under one of them', () => {
    expect(levels('指导思想：坚持公平。', '主要任务：', '一、扩容', '1.新建', '二、提质')).toBe('11232');
  });

  it('stand below chapters that go on across them', () => {
    expect(levels('一、目标', '普及程度稳步提升', text, '教育质量显著提高', text, '二、任务')).toBe('1221');
  });

  it('stand beside the chapters where they frame the document', () => {
    expect(levels('序言', text, '一、目标', '（一）思想', '二、任务', '实施', text)).toBe('11211');
  });
});
