import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../../../shared/importers/source-document.ts';
import { parseUnits } from '../../../shared/plan/parse-units.ts';
import { lines, row } from '../../support/source-lines.ts';

const long =
  '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总后向全区通报，结果记入年度考核，并作为评先评优的依据。';

/** Type, level, number and title of each unit. */
function outline(document: readonly SourceLine[]): string[] {
  return parseUnits(document).map(({ type, level, number, title }) => `${type} ${level} ${number}${title}`.trim());
}

describe('parseUnits', () => {
  it('tells a heading, a clause with a lead sentence, a paragraph and a table row apart', () => {
    const document = [...lines('一、重点任务：', '1.扩大资源。新建学校2所。', '各校落实。'), row('指标', '98%')];
    expect(parseUnits(document).map(({ id, ...unit }) => unit)).toEqual([
      { type: 'heading', level: 1, number: '一、', title: '重点任务', text: '重点任务：' },
      { type: 'clause', level: 2, number: '1.', title: '扩大资源', text: '扩大资源。新建学校2所。' },
      { type: 'paragraph', level: 0, number: '', title: '', text: '各校落实。' },
      { type: 'row', level: 0, number: '', title: '', text: '指标 | 98%' },
    ]);
  });

  it('reads the number that the word processor shows before the text', () => {
    const numbered = [
      { text: '重点任务', number: '一、' },
      { text: '扩大资源。新建学校2所。', number: '（一）' },
    ];
    expect(outline(numbered)).toEqual(['heading 1 一、重点任务', 'clause 2 （一）扩大资源']);
  });

  it('gives a long numbered sentence no title', () => {
    expect(outline(lines('一、任务', `1.${long}`))).toEqual(['heading 1 一、任务', 'clause 2 1.']);
  });

  it('parts a heading from the text that shares its line', () => {
    expect(outline(lines(`一、发展基础“十四五”期间，${long}`))).toEqual(['heading 1 一、发展基础', 'paragraph 0']);
  });

  it('takes a long sentence that begins with a number out of count for text', () => {
    expect(outline(lines('一、任务', `1.${long}`, `57.${long}`))).toEqual([
      'heading 1 一、任务',
      'clause 2 1.',
      'paragraph 0',
    ]);
  });

  it('takes a number out of count for an item where it reads like one, or the word processor wrote it', () => {
    const document = [...lines('一、任务', '9.扩大资源。新建学校2所。'), { text: long, number: '57.' }];
    expect(outline(document)).toEqual(['heading 1 一、任务', 'clause 2 9.扩大资源', 'clause 2 57.']);
  });

  it('lets up to two numbers be missing from the count', () => {
    expect(outline(lines(`1.${long}`, `4.${long}`))).toEqual(['clause 1 1.', 'clause 1 4.']);
    expect(outline(lines(`1.${long}`, `5.${long}`))).toEqual(['clause 1 1.', 'paragraph 0']);
  });

  it('hangs “——” items below the open heading without closing it', () => {
    expect(outline(lines('一、目标', '——普及水平。稳定在99%。', '——师资水平。逐年提高。', '（一）分工'))).toEqual([
      'heading 1 一、目标',
      'clause 2 ——普及水平',
      'clause 2 ——师资水平',
      'heading 2 （一）分工',
    ]);
  });

  it('opens unnumbered labels as top headings, but not under numbered chapters', () => {
    expect(outline(lines('指导思想：坚持公平。', '主要任务：', '一、扩容'))).toEqual([
      'heading 1 指导思想',
      'paragraph 0',
      'heading 1 主要任务',
      'heading 2 一、扩容',
    ]);
    expect(outline(lines('一、总则', '指导思想：坚持公平。'))).toEqual(['heading 1 一、总则', 'paragraph 0']);
  });

  it('gives the title of a further document in the file a level above all, and its parts begin anew', () => {
    const both = lines(
      '一、推进教育公平',
      '新建学校2所。',
      '二、提高教育质量',
      '每学期教研4次。',
      '望川区教育局2025年工作要点',
      '一、校园安全',
      '配齐保安12人。',
      '二、队伍建设',
      '交流教师60人。',
    );
    expect(outline(both).filter((unit) => !unit.startsWith('paragraph'))).toEqual([
      'heading 1 一、推进教育公平',
      'heading 1 二、提高教育质量',
      'heading 0 望川区教育局2025年工作要点',
      'heading 1 一、校园安全',
      'heading 1 二、队伍建设',
    ]);
  });

  it('takes unnumbered headings by their style', () => {
    const styled = [
      { text: '总则', outlineLevel: 1 },
      { text: '目标。', outlineLevel: 2 },
      { text: '附则', outlineLevel: 1 },
    ];
    expect(outline(styled)).toEqual(['heading 1 总则', 'heading 2 目标', 'heading 1 附则']);
  });

  it('keeps the text of every line, in order', () => {
    const piece = fc.constantFrom(
      '一、任务',
      '（一）',
      '1.扩容。',
      '9.',
      '——',
      '一是',
      long,
      '指导思想：坚持公平。',
      `二、基础当前，${long}`,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (texts) => {
        const units = parseUnits(lines(...texts));
        const read = units.map((unit) => (unit.text.startsWith(unit.number) ? '' : unit.number) + unit.text).join('');
        expect(plain(read)).toBe(plain(texts.join('')));
      }),
    );
  });
});

/** A label's colon is a mark of the label, not of the text. */
function plain(text: string): string {
  return text.replaceAll('：', '');
}
