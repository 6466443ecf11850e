import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { lineOf, linesWithText, splitAtBreaks, type WeightedText } from '../../../shared/importers/lines.ts';

const bold = (text: string): WeightedText => ({ text, bold: true });
const plain = (text: string): WeightedText => ({ text, bold: false });

describe('lineOf', () => {
  it('counts the bold start from the first character shown, over several runs and white space', () => {
    const runs = [plain('　　'), bold('全面'), plain(' '), bold('加强。 '), plain('正文')];
    expect(lineOf(runs)).toEqual({ text: '全面 加强。 正文', boldStart: 6 });
  });

  it('calls a line bold where nothing but white space is not', () => {
    expect(lineOf([bold('全面'), plain('　'), bold('加强'), plain(' ')])).toEqual({ text: '全面　加强', bold: true });
  });

  it('knows no bold start where bold begins later', () => {
    expect(lineOf([plain('全面'), bold('加强')])).toEqual({ text: '全面加强' });
  });

  it('closes breaks with a space between Latin words only', () => {
    expect(lineOf([plain('云洲市\n'), plain('规划 \n Smart\nCampus')]).text).toBe('云洲市规划Smart Campus');
  });
});

describe('breaks', () => {
  it('are closed over several runs, whose weights stay', () => {
    const runs = [bold('全面 '), plain('\n'), bold(' 加强'), plain('ab\n'), plain('\n cd')];
    expect(lineOf(runs)).toEqual({ text: '全面加强ab cd', boldStart: 4 });
  });

  it('are closed in time that grows with the text', () => {
    const space = ' '.repeat(300_000);
    const breaks = Array.from({ length: 100_000 }, () => plain('\n'));
    expect(lineOf([plain(`甲${space}乙`), ...breaks, plain('丙')])).toEqual({ text: `甲${space}乙丙` });
  });
});

describe('linesWithText', () => {
  it('leaves out lines that show nothing, and refuses more text than a plan has', () => {
    const lines = [{ text: '' }, { text: '甲' }, { text: ' | ', cells: ['', ''] }];
    expect([...linesWithText(lines)]).toEqual([{ text: '甲' }]);
    expect(() => [...linesWithText([{ text: '甲'.repeat(2_000_001) }])]).toThrow(
      new AppError('tooMuchText', { limit: '2,000,000' }),
    );
  });
});

describe('splitAtBreaks', () => {
  it('begins a line where a numbered item follows, and at each forced break', () => {
    const pieces = splitAtBreaks([bold('任务：\n（一）扩大'), plain('学位\n均衡\f附件')]);
    expect(pieces.map((runs) => lineOf(runs).text)).toEqual(['任务：', '（一）扩大学位均衡', '附件']);
  });
});
