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

  it.each([
    [['香港教育局資助學校的家長教師會，推動校本管理委員會運作，善用資訊科技，照顧資優學童']],
    [['臺北市國民小學資訊教育計畫，強化數位學習，充實圖書設備，辦理教師甄試']],
    [['教青局因應施政報告，為幼稚園及學童提供津貼，持續優化葡語教學']],
  ])('leaves alone a text that Hong Kong, Taiwan or Macao wrote so: %s', (texts) => {
    expect(leavesAlone(traditional, ...texts)).toBe(true);
  });

  it('turns a text of the mainland’s words although it names the region’s schools', () => {
    const text = '組織黨員幹部與臺灣、香港幼稚園開展交流，抓好義務教育、職業教育，貫徹黨建要求，統籌網絡資訊建設';
    expect(leavesAlone(traditional, text)).toBe(false);
  });

  it('turns a text with characters that a machine left over or mistook', () => {
    const text = '優化資訊設備，辦好幼稚園，以后這里的學童們还会發展，网路建設與計畫并进，这些学校';
    expect(leavesAlone(traditional, text)).toBe(false);
  });

  it('reports where characters changed, neighbours as one place', () => {
    const { hits } = traditional.apply([{ text: '擴大優質學位供給，統籌師資發展' }]);
    expect(hits).toEqual([{ before: '擴大優質學位供給，統籌師資發展', after: '扩大优质学位供给，统筹师资发展' }]);
  });
});
