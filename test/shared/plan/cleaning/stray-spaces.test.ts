import { describe, expect, it } from 'vitest';
import { straySpaces } from '../../../../shared/plan/cleaning/stray-spaces.ts';
import { cleanedBy, lines, row } from '../../../support/source-lines.ts';

describe('stray spaces', () => {
  it.each([
    ['指 导 思 想', '指导思想'],
    ['第一章　总　则', '第一章　总则'],
    ['提高质量。 扩大规模。', '提高质量。扩大规模。'],
    ['提高质量 ， 扩大规模', '提高质量，扩大规模'],
    ['到 2026 年，达到 98 %以上', '到2026年，达到98%以上'],
  ])('are taken out of “%s”', (text, repaired) => {
    expect(cleanedBy(straySpaces, text)).toEqual([repaired]);
  });

  it.each([
    '建设STEAM, VR课程',
    '指标  现状  目标值',
    '望川区教育局 2026年3月6日',
    '附件 工作要点.docx',
    '一 总体要求',
  ])('are none in “%s”', (text) => {
    expect(straySpaces.apply(lines(text))).toEqual({ lines: lines(text), hits: [] });
  });

  it('are taken out of each cell of a table row', () => {
    expect(straySpaces.apply([row('指 标', '占 比')]).lines).toEqual([row('指标', '占比')]);
  });
});
