import { describe, expect, it } from 'vitest';
import type { Page, PageGlyph } from '../../../../shared/importers/page-layout/page.ts';
import { linesOfPages } from '../../../../shared/importers/page-layout/read-pages.ts';
import { setLine, setPages } from '../../../support/set-pages.ts';

const paragraphs = Array.from(
  { length: 30 },
  (_, index) =>
    `第${index + 1}项任务由区教育局牵头，会同有关部门制定年度计划，明确责任科室，按季度通报进展情况，年底前完成。`,
);

/** The same text over some pages, each with what `add` puts on it; `count` pages in all. */
function pagesWith(add: (number: number, page: Page) => readonly PageGlyph[], count = Infinity): Page[] {
  const pages = setPages(paragraphs).slice(0, count);
  return pages.map((page, index) => ({ ...page, glyphs: [...page.glyphs, ...add(index + 1, page)] }));
}

function textsOf(pages: readonly Page[]): string[] {
  return linesOfPages(pages).map(({ text }) => text);
}

describe('page numbers', () => {
  it.each([
    ['between dashes', (number: number) => `— ${number} —`],
    ['bare', (number: number) => String(number)],
    ['with the count of pages', (number: number) => `第${number}页 共9页`],
    ['in Chinese numerals', (number: number) => `第${'一二三四五'[number - 1]}页`],
    ['as a fraction', (number: number) => `${number}/9`],
  ])('%s are taken off', (_, written) => {
    const pages = pagesWith((number) => setLine(written(number), { x: 280, y: 790, size: 14 }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('on the outer edges are taken off', () => {
    const pages = pagesWith((number) => setLine(`— ${number} —`, { x: number % 2 ? 470 : 95, y: 790, size: 14 }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('at the middle of a single page are taken off, other numbers stay', () => {
    const number = setLine('7', { x: 294, y: 790 });
    const [page] = pagesWith(() => number, 1);
    const [other] = pagesWith(() => setLine('7', { x: 79, y: 790 }), 1);
    expect(textsOf(page ? [page] : [])).not.toContain('7');
    expect(textsOf(other ? [other] : [])).toContain('7');
  });
});

describe('running heads and watermarks', () => {
  it('that all pages show are taken off', () => {
    const pages = pagesWith(() => setLine('云洲市望川区教育局', { x: 230, y: 60, size: 9 }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('that left and right pages show in turn are taken off', () => {
    const heads = ['望川区教育事业发展规划', '云洲市望川区教育局'];
    const pages = pagesWith((number) => setLine(heads[number % 2] ?? '', { x: 230, y: 60, size: 9 }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('that two pages show are taken off', () => {
    const pages = pagesWith(() => setLine('云洲市望川区教育局', { x: 230, y: 60, size: 9 }), 2);
    expect(textsOf(pages).join('')).not.toContain('云洲市');
  });

  it('that lie over the text are taken off it', () => {
    const pages = pagesWith(() => setLine('内部资料', { x: 200, y: 407, size: 60 }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('leave a line that one page has at their height', () => {
    const pages = pagesWith((number) => (number === 1 ? setLine('云洲市望川区教育局文件', { x: 210, y: 60 }) : []));
    expect(textsOf(pages)[0]).toBe('云洲市望川区教育局文件');
  });
});

describe('notes at the foot of a page', () => {
  const notes = ['学位数按教育事业统计口径计算。', '不含培训机构。'];

  it('come last, numbered through, and their calls go', () => {
    const [first, second, ...others] = pagesWith((number) =>
      number > 2
        ? []
        : [
            ...setLine('3', { x: 300, y: 99, size: 8 }),
            ...setLine('1', { x: 79, y: 768, size: 6 }),
            ...setLine(notes[number - 1] ?? '', { x: 83, y: 772, size: 9 }),
          ],
    );
    const texts = textsOf([first, second, ...others].filter((page) => page !== undefined));
    expect(texts.slice(-2)).toEqual(['注1：学位数按教育事业统计口径计算。', '注2：不含培训机构。']);
    expect(texts.slice(0, -2)).toEqual(paragraphs);
  });
});
