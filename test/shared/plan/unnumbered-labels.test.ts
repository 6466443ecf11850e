import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../shared/plan/unnumbered-labels.ts';

describe('readLabel', () => {
  it.each([
    ['指导思想：坚持公平。', '指导思想', '坚持公平。'],
    ['总体目标：', '总体目标', ''],
    ['主要任务: 深化改革', '主要任务', '深化改革'],
    ['2026年工作目标：稳步提升', '2026年工作目标', '稳步提升'],
    ['今年重点工作：', '今年重点工作', ''],
    ['保障措施', '保障措施', ''],
    ['前言', '前言', ''],
    ['附则', '附则', ''],
  ])('reads “%s”', (line, title, rest) => {
    expect(readLabel(line)).toEqual({ title, rest });
  });

  it.each(['指导思想是坚持公平', '明确指导思想：', '前言：', '各校的保障措施', '一、指导思想', ''])(
    'finds none in “%s”',
    (line) => {
      expect(readLabel(line)).toBeUndefined();
    },
  );
});
