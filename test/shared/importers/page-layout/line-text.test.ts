import { describe, expect, it } from 'vitest';
import { linesOfPages } from '../../../../shared/importers/page-layout/read-pages.ts';
import { pageOf, setLine, type TextPlace, widthOf } from '../../../support/set-pages.ts';

const place: TextPlace = { x: 100, y: 100 };

function read(text: string, where: Partial<TextPlace> = {}): string {
  return linesOfPages([pageOf(setLine(text, { ...place, ...where }))])[0]?.text ?? '';
}

describe('the text of a line', () => {
  it.each([
    ['digits set apart', '到2 0 2 5 年底', '到2025年底'],
    ['a share set apart', '达到 9 5 . 5 % 以上', '达到95.5%以上'],
    ['a Latin word set apart', '推广 S T E A M 教育', '推广STEAM教育'],
    ['a line set apart to fill the width', '关 于 做 好 招 生 工 作 的 通 知', '关于做好招生工作的通知'],
    ['a word of two characters', '目　录', '目录'],
    ['spaces around numbers', '新建 12 所学校', '新建12所学校'],
  ])('closes %s', (_, given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    ['between Latin words', '推广 Smart Class 平台'],
    ['between numbers', '编号 2026 15'],
  ])('keeps a space %s', (_, text) => {
    expect(read(text)).toBe(text.replace(/(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])/g, ''));
  });

  it('keeps a space as wide as a character', () => {
    expect(read('附件1　望川区教育事业发展规划')).toBe('附件1 望川区教育事业发展规划');
  });

  it('closes letter spacing for which no space is set', () => {
    expect(read('望川区教育局文件', { spacing: 9 })).toBe('望川区教育局文件');
    expect(read('望川区教育局文件', { spacing: 20 })).toBe('望川区教育局文件');
  });

  it('takes radicals and signs that only look like characters for the characters', () => {
    expect(read('⾼质量⽼师⻓期⻔类⼾籍――展望')).toBe('高质量老师长期门类户籍——展望');
  });

  it('takes characters that are drawn twice once, as bold', () => {
    const once = setLine('扩大学位供给', place);
    const again = once.map((glyph) => ({ ...glyph, left: glyph.left + 0.3, right: glyph.right + 0.3 }));
    expect(linesOfPages([pageOf([...once, ...again])])).toEqual([{ text: '扩大学位供给', bold: true }]);
  });

  it('tells a lead sentence in a heavier face', () => {
    const lead = setLine('扩大学位供给。', { ...place, face: 'ABCDEF+SimHei' });
    const text = setLine('新建幼儿园12所，改扩建8所。', { ...place, x: 100 + 7 * 16 });
    expect(linesOfPages([pageOf([...lead, ...text])])[0]).toMatchObject({ boldStart: 7 });
  });

  it('leaves out numbers that call notes, and keeps powers', () => {
    const texts = ['健全机制', '增长至10', '共12km'].flatMap((before, index) => {
      const [y, end] = [100 + 30 * index, 100 + 16 * widthOf(before)];
      return [
        ...setLine(before, { x: 100, y }),
        ...setLine('2', { x: end, y: y - 6, size: 8 }),
        ...setLine('。', { x: end + 5, y }),
      ];
    });
    expect(linesOfPages([pageOf(texts)]).map(({ text }) => text)).toEqual(['健全机制。', '增长至10²。', '共12km2。']);
  });

  it('counts characters that only their font knows as unknown', () => {
    expect(read('\ue123扩大学位')).toBe('\ufffd扩大学位');
  });

  it('is none where the bytes of Chinese text are shown as Western letters', () => {
    const garbled = 'À©´óÑ§Î»¹©¸ø£¬ÐÂ½¨Ó×¶ùÔ°12Ëù¡£';
    expect(linesOfPages([pageOf(setLine(garbled, place))])).toEqual([]);
  });

  it('is none where fonts do not say which characters they show', () => {
    const garbled = Array.from({ length: 80 }, (_, index) => String.fromCodePoint(0x3600 + index * 7)).join('');
    expect(linesOfPages([pageOf(setLine(garbled, { ...place, x: 0, size: 6 }))])).toEqual([]);
  });
});
