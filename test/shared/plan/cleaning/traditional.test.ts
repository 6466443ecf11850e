import { describe, expect, it } from 'vitest';
import { traditional } from '../../../../shared/plan/cleaning/traditional.ts';
import { leavesAlone, row } from '../../../support/source-lines.ts';

describe('traditional', () => {
  it('turns a text in Traditional characters into Simplified ones, table cells included', () => {
    const { lines } = traditional.apply([{ text: '擴大優質學位供給，統籌師資發展' }, row('項目', '2026年')]);
    expect(lines).toEqual([{ text: '扩大优质学位供给，统筹师资发展' }, row('项目', '2026年')]);
  });

  it('keeps what is known of a line besides its text', () => {
    const { lines } = traditional.apply([{ text: '強化隊伍建設', number: '一、', outlineLevel: 1 }]);
    expect(lines).toEqual([{ text: '强化队伍建设', number: '一、', outlineLevel: 1 }]);
  });

  it('leaves alone a Simplified text that quotes a few Traditional characters', () => {
    const text = '全区中小学开设书法课程，学生临写碑帖中的“學”“國”二字，由校外导师每周到校指导一次。';
    expect(leavesAlone(traditional, text)).toBe(true);
  });

  it('leaves alone a Simplified text and an empty document', () => {
    expect(leavesAlone(traditional, '扩大优质学位供给，统筹师资发展。')).toBe(true);
    expect(leavesAlone(traditional)).toBe(true);
  });
});
