import { describe, expect, it } from 'vitest';
import { punctuation } from '../../../../shared/plan/cleaning/punctuation.ts';
import { cleanedBy, lines, row } from '../../../support/source-lines.ts';

describe('punctuation', () => {
  it.each([
    ['各镇街,区直属学校:', '各镇街，区直属学校：'],
    ['落实“双减”,提升质量;加强督导!', '落实“双减”，提升质量；加强督导！'],
    ['覆盖率达到97.2%,新增学位2600个', '覆盖率达到97.2%，新增学位2600个'],
    ['规划(2026—2030年)', '规划（2026—2030年）'],
    ['(一)总体要求', '（一）总体要求'],
    ['提高质量 , 扩大规模', '提高质量 ， 扩大规模'],
    ['办好"家门口"的学校.', '办好“家门口”的学校。'],
    ['时间:上午8:30', '时间：上午8:30'],
  ])('writes “%s” as “%s”', (text, repaired) => {
    expect(cleanedBy(punctuation, text)).toEqual([repaired]);
  });

  it.each([
    '投入1,200万元',
    '会议定于14:30开始',
    '地区生产总值(GDP)增长',
    '建设STEAM, VR课程',
    '1.加强党建',
    '比例为3:7',
    '图纸比例1:1000',
    '8:30到校，16:30离校',
    '一.总体要求',
    'http://example.com/a?b=1',
  ])('leaves “%s” alone', (text) => {
    expect(punctuation.apply(lines(text))).toEqual({ lines: lines(text), hits: [] });
  });

  it('repairs each cell of a table row', () => {
    expect(punctuation.apply([row('指标,', '占比(百分数)')]).lines).toEqual([row('指标，', '占比（百分数）')]);
  });
});
