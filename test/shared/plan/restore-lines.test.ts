import { describe, expect, it } from 'vitest';
import { restoreLines } from '../../../shared/plan/restore-lines.ts';
import { lines } from '../../support/source-lines.ts';

const text = '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总后向全区通报，结果记入年度考核。';

function restored(...texts: readonly string[]): string[] {
  return restoreLines(lines(...texts)).map((line) => line.text);
}

describe('restoreLines', () => {
  it('cuts a long line at the indents of its paragraphs', () => {
    expect(restored(`${text}　　一、任务　　${text}　　二、措施　　${text}`)).toEqual([
      text,
      '一、任务',
      text,
      '二、措施',
      text,
    ]);
  });

  it('cuts a numbered heading off the text that a space parts it from', () => {
    expect(restored(`一、总体要求 ${text}`)).toEqual(['一、总体要求', text]);
    expect(restored(`1.总体要求 ${text}`)).toEqual([`1.总体要求 ${text}`]);
  });

  it('leaves spaces within a short line', () => {
    expect(restored('一、总 则', '区教育局　　2026年3月')).toEqual(['一、总 则', '区教育局　　2026年3月']);
  });

  it('leaves lines of different lengths as they are', () => {
    const document = [
      '一、任务',
      text,
      '加强领导',
      `${text}${text}`,
      '明确责任',
      '落实经费',
      text,
      '各校落实',
      '区级督查',
      '定期通报',
      '（一）新建',
      '（二）改建',
    ];
    expect(restored(...document)).toEqual(document);
  });
});
