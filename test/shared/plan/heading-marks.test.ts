import { describe, expect, it } from 'vitest';
import { readMark } from '../../../shared/plan/heading-marks.ts';

/** The line, then the form, number, value and rest that must be read from it. */
const marks: readonly (readonly [string, string, string, number, string])[] = [
  ['附件1：任务分工', 'attachment', '附件1', 1, '任务分工'],
  ['附件 2 任务分工', 'attachment', '附件 2', 2, '任务分工'],
  ['附件', 'attachment', '附件', 0, ''],
  ['第二篇　奠定基础', 'part', '第二篇', 2, '奠定基础'],
  ['第三编：保障', 'part', '第三编', 3, '保障'],
  ['第十二章 总则', 'chapter', '第十二章', 12, '总则'],
  ['第3章、总则', 'chapter', '第3章', 3, '总则'],
  ['第一节 发展基础', 'section', '第一节', 1, '发展基础'],
  ['一、总体要求', 'chinese', '一、', 1, '总体要求'],
  ['二十一，收尾', 'chinese', '二十一，', 21, '收尾'],
  ['三．保障', 'chinese', '三．', 3, '保障'],
  ['【重点任务1】扩容', 'task', '【重点任务1】', 1, '扩容'],
  ['【行动二】扩容', 'task', '【行动二】', 2, '扩容'],
  ['（一）思想', 'chineseBrackets', '（一）', 1, '思想'],
  ['( 十一 )、思想', 'chineseBrackets', '( 十一 )', 11, '思想'],
  ['1.加强党建', 'arabic', '1.', 1, '加强党建'],
  ['1﹒加强党建', 'arabic', '1﹒', 1, '加强党建'],
  ['1 .加强党建', 'arabic', '1 .', 1, '加强党建'],
  ['5，加强党建', 'arabic', '5，', 5, '加强党建'],
  ['12、 加强党建', 'arabic', '12、', 12, '加强党建'],
  ['第二部分 工作打算', 'division', '第二部分', 2, '工作打算'],
  ['乙、业余教育', 'stem', '乙、', 2, '业余教育'],
  ['Ⅳ.保障', 'roman', 'Ⅳ.', 4, '保障'],
  ['工程三：强师', 'task', '工程三：', 3, '强师'],
  ['〈四〉思想', 'chineseBrackets', '〈四〉', 4, '思想'],
  ['㈢思想', 'chineseBrackets', '㈢', 3, '思想'],
  ['l．加强党建', 'arabic', 'l．', 1, '加强党建'],
  ['１２．加强党建', 'arabic', '１２．', 12, '加强党建'],
  ['⒊加强党建', 'arabic', '⒊', 3, '加强党建'],
  ['02 加强党建', 'arabic', '02', 2, '加强党建'],
  ['2.3 加强党建', 'decimal', '2.3', 3, '加强党建'],
  ['⑵先行', 'arabicBrackets', '⑵', 2, '先行'],
  ['第二，突出公平', 'ordinal', '第二，', 2, '突出公平'],
  ['（3）先行', 'arabicBrackets', '（3）', 3, '先行'],
  ['3）先行', 'arabicHalfBracket', '3）', 3, '先行'],
  ['⑫先行', 'circled', '⑫', 12, '先行'],
  ['一是突出公平', 'enumeration', '一是', 1, '突出公平'],
  ['二要：突出公平', 'enumeration', '二要', 2, '突出公平'],
  ['——普及水平', 'dash', '——', 0, '普及水平'],
  ['-- 普及水平', 'dash', '--', 0, '普及水平'],
];

describe('readMark', () => {
  it.each(marks)('reads “%s” as %s %s', (line, form, number, value, rest) => {
    expect(readMark(line)).toEqual({ form, number, value, rest });
  });

  it.each([
    '望川区教育局',
    '1.5万人参加',
    '2026年，全区',
    '3,500个学位',
    '一体化推进',
    '五是否达标由督学核定',
    '附件清单另发',
    '第一部分的内容',
    '一、二年级试行',
    '三、四所学校扩建',
    'l.e. 附注',
    '03月开学',
    '2.5 万人参加',
    '第二中学扩建',
    '——2030年',
    '（试行）',
    '',
  ])('finds no mark at the start of “%s”', (line) => {
    expect(readMark(line)).toBeUndefined();
  });
});
