import { describe, expect, it } from 'vitest';
import { officeNames } from '../../../../shared/reuse/names/office-names.ts';
import { readText } from '../../../../shared/reuse/names/reading.ts';

function offices(text: string): readonly string[] {
  return officeNames(readText(text, ['望川区', '望川']));
}

describe('officeNames', () => {
  it('finds offices that carry the place’s name', () => {
    expect(offices('望川区教育局、望川区教育数据中心和望川家庭教育指导中心参加。')).toEqual([
      '望川区教育局',
      '望川区教育数据中心',
      '望川家庭教育指导中心',
    ]);
  });

  it('passes over offices without a place, and those that a place does something with', () => {
    expect(offices('区教师发展中心、市教育局牵头。')).toEqual([]);
    expect(offices('望川新建学生活动中心。')).toEqual([]);
  });
});
