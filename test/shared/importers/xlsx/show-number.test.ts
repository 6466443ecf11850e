import { describe, expect, it } from 'vitest';
import { readFormatCode } from '../../../../shared/importers/xlsx/format-code.ts';
import { showNumber } from '../../../../shared/importers/xlsx/show-number.ts';

function show(value: number, code: string, is1904 = false): string {
  return showNumber(value, readFormatCode(code), is1904);
}

describe('showNumber', () => {
  it.each([
    [0.99299999999999999, '0.0%', '99.3%'],
    [0.9935, '0%', '99%'],
    [-0.4, '0.0%', '-40.0%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [12, '000', '012'],
    [0.5, '#.##', '.5'],
    [2, '0.0#', '2.0'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.00', '0.00'],
    [12345678, '#,##0,', '12,346'],
    [1234567, '0.0,,"百万"', '1.2百万'],
    [98.6, '0.0"%"', '98.6%'],
    [12, '0\\所', '12所'],
    [3, '"第"0_ ', '第3'],
    [0.125, '# ?/?', '0.125'],
    [12345, '0.00E+00', '1.23E+04'],
  ])('shows %d with “%s” as %s', (value, code, shown) => {
    expect(show(value, code)).toBe(shown);
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.3333333333'],
    [3100, '3100'],
    [123456789012, '123456789012'],
    [-8.1999999999999993, '-8.2'],
  ])('shows %d without a format as %s', (value, shown) => {
    expect(show(value, 'General')).toBe(shown);
    expect(show(value, '@')).toBe(shown);
  });

  it.each([
    [5, '5'],
    [-5, '(5)'],
    [0, '零'],
  ])('has sections for above zero, below and zero: %d', (value, shown) => {
    expect(show(value, '0;(0);"零"')).toBe(shown);
  });

  it.each([
    [2500, '2.5千'],
    [900, '900'],
    [-900, '-900'],
  ])('has sections with conditions: %d', (value, shown) => {
    expect(show(value, '[>=1000]0.0,"千";0')).toBe(shown);
  });

  it('shows no more decimals than Excel does', () => {
    expect(show(0.5, `0.${'0'.repeat(300)}E+00`)).toBe(`5.${'0'.repeat(30)}E-01`);
    expect(show(0.5, `0.${'0'.repeat(300)}`)).toBe(`0.5${'0'.repeat(29)}`);
  });

  it('shows nothing where the format is empty', () => {
    expect(show(7, ';;;')).toBe('');
  });

  it('writes Chinese digits', () => {
    expect(show(12, '[DBNum1]General')).toBe('十二');
    expect(show(12, '[DBNum2]0')).toBe('壹拾贰');
  });
});

describe('dates', () => {
  it.each([
    [45721, 'yyyy"年"m"月"d"日"', '2025年3月5日'],
    [45721, '[$-804]yyyy"年"m"月";@', '2025年3月'],
    [45721, '[DBNum1]yyyy"年"m"月"d"日"', '二〇二五年三月五日'],
    [45721, 'yyyy\\-mm\\-dd', '2025-03-05'],
    [45721, 'yy/m/d', '25/3/5'],
    [45721, 'mmm-yy', '3月-25'],
    [45721, 'm"月"d"日" aaaa', '3月5日 星期三'],
    [45721.75, 'yyyy/m/d h:mm', '2025/3/5 18:00'],
    [45721.75, 'h:mm AM/PM', '6:00 下午'],
    [0.5, 'mm:ss', '00:00'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [1, 'yyyy-m-d', '1900-1-1'],
    [61, 'yyyy-m-d', '1900-3-1'],
  ])('shows %d with “%s” as %s', (serial, code, shown) => {
    expect(show(serial, code)).toBe(shown);
  });

  it('are counted from 1904 on where the workbook says so', () => {
    expect(show(44259, 'yyyy-m-d', true)).toBe('2025-3-5');
  });

  it.each([-1, 3_000_000])('beyond the calendar are shown as numbers: %d', (serial) => {
    expect(show(serial, 'yyyy-m-d')).toBe(String(serial));
  });
});
