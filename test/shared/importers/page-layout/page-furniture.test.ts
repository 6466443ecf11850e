import { describe, expect, it } from 'vitest';
import type { Page, PageGlyph } from '../../../../shared/importers/page-layout/page.ts';
import { linesOfPages } from '../../../../shared/importers/page-layout/read-pages.ts';
import { pageOf, ruledGrid, setLine, setPages } from '../../../support/set-pages.ts';

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

/** The lines of the text itself. */
function textsOf(pages: readonly Page[]): string[] {
  return linesOfPages(pages).flatMap(({ text, pageFurniture }) => (pageFurniture ? [] : [text]));
}

function furnitureOf(pages: readonly Page[]): string[] {
  return linesOfPages(pages).flatMap(({ text, pageFurniture }) => (pageFurniture ? [text] : []));
}

describe('page numbers', () => {
  it.each([
    ['between dashes', (number: number) => `— ${number} —`],
    ['bare', (number: number) => String(number)],
    ['with the count of pages', (number: number) => `第${number}页 共9页`],
    ['in Chinese numerals', (number: number) => `第${'一二三四五'[number - 1]}页`],
    ['as a fraction', (number: number) => `${number}/9`],
    ['in brackets', (number: number) => `（${number}）`],
    ['in Roman numerals', (number: number) => ['i', 'ii', 'iii', 'iv'][number - 1] ?? ''],
  ])('%s are marked', (_, written) => {
    const pages = pagesWith((number) => setLine(written(number), { x: 280, y: 790, size: 14 }));
    expect(textsOf(pages)).toEqual(paragraphs);
    expect(furnitureOf(pages)).toEqual(pages.map((_, index) => written(index + 1).replace(/(?<=—) | (?=—)/g, '')));
  });

  it('on the outer edges are marked', () => {
    const pages = pagesWith((number) => setLine(`— ${number} —`, { x: number % 2 ? 470 : 95, y: 790, size: 14 }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('at the middle of a single page are marked, other numbers stay', () => {
    const number = setLine('7', { x: 294, y: 790 });
    const [page] = pagesWith(() => number, 1);
    const [other] = pagesWith(() => setLine('7', { x: 79, y: 790 }), 1);
    expect(textsOf(page ? [page] : [])).not.toContain('7');
    expect(textsOf(other ? [other] : [])).toContain('7');
  });
});

describe('running heads', () => {
  it('that all pages show are marked', () => {
    const pages = pagesWith(() => setLine('云洲市望川区教育局', { x: 230, y: 60, size: 9 }));
    expect(textsOf(pages)).toEqual(paragraphs);
    expect(furnitureOf(pages)).toEqual(pages.map(() => '云洲市望川区教育局'));
  });

  it('and feet stand behind the paragraph that goes on over the page break', () => {
    const long = Array.from({ length: 30 }, (_, index) => `${index}号文件由区教育局办公室会同有关科室起草。`).join('');
    const pages = setPages([long, '各学校遵照执行。']).map((page, index) => ({
      ...page,
      glyphs: [
        ...setLine('望川区教育局', { x: 260, y: 60, size: 9 }),
        ...page.glyphs,
        ...setLine(`— ${index + 1} —`, { x: 280, y: 790 }),
      ],
    }));
    expect(linesOfPages(pages)).toEqual([
      { text: '望川区教育局', pageFurniture: true },
      { text: long },
      { text: '—1—', pageFurniture: true },
      { text: '望川区教育局', pageFurniture: true },
      { text: '各学校遵照执行。' },
      { text: '—2—', pageFurniture: true },
    ]);
  });

  it('of two lines are marked, and those that name the chapter', () => {
    const chapters = ['第一章 总则', '第二章 任务', '第三章 保障'];
    const pages = pagesWith((number) => [
      ...setLine('云洲市望川区教育局', { x: 230, y: 50, size: 9 }),
      ...setLine(chapters[number % 3] ?? '', { x: 230, y: 64, size: 9 }),
    ]);
    expect(textsOf(pages)).toEqual(paragraphs);
    const changing = pagesWith((number) => setLine(chapters[number % 3] ?? '', { x: 230, y: 64, size: 9 }));
    expect(textsOf(changing)).toEqual(paragraphs);
  });

  it('in type as large as the text’s are marked where they keep their distance', () => {
    const pages = pagesWith(() => setLine('云洲市望川区教育局', { x: 230, y: 60 }));
    expect(pages).toHaveLength(3);
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('are marked on a page across as well', () => {
    const pages = pagesWith(() => setLine('云洲市望川区教育局', { x: 230, y: 60, size: 9 }));
    const across = {
      ...pageOf([
        ...setLine('云洲市望川区教育局', { x: 350, y: 50, size: 9 }),
        ...setLine('附图说明。', { x: 90, y: 120 }),
      ]),
      width: 842,
      height: 595,
    };
    expect(textsOf([...pages, across])).toEqual([...paragraphs, '附图说明。']);
  });

  it('that left and right pages show in turn are marked', () => {
    const heads = ['望川区教育事业发展规划', '云洲市望川区教育局'];
    const pages = pagesWith((number) => setLine(heads[number % 2] ?? '', { x: 230, y: 60, size: 9 }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('that two pages show are marked', () => {
    const pages = pagesWith(() => setLine('云洲市望川区教育局', { x: 230, y: 60, size: 9 }), 2);
    expect(textsOf(pages).join('')).not.toContain('云洲市');
  });

  it('leave a line that one page has at their height', () => {
    const pages = pagesWith((number) => (number === 1 ? setLine('云洲市望川区教育局文件', { x: 210, y: 60 }) : []));
    expect(textsOf(pages)[0]).toBe('云洲市望川区教育局文件');
  });

  it.each([
    ['a sentence', '本页由区教育局负责解释。'],
    ['a numbered heading', '一、重点任务'],
  ])('are not what repeats as %s in type as large as the text’s', (_, repeated) => {
    const pages = pagesWith(() => setLine(repeated, { x: 111, y: 60 }));
    expect(furnitureOf(pages)).toEqual([]);
  });

  it('are not lines of the text that repeat where pages begin and end', () => {
    const lines = Array.from({ length: 24 }, (_, index) => `${'甲乙丙丁'[index % 4]}科室按职责分工负责落实`);
    const pages = Array.from({ length: 5 }, () =>
      pageOf(lines.flatMap((line, index) => setLine(line, { x: 79, y: 105 + 27.7 * index }))),
    );
    expect(furnitureOf(pages)).toEqual([]);
    expect(textsOf(pages)).toEqual(pages.flatMap(() => lines));
  });

  it('are not the last lines of notes, which end at one height', () => {
    const pages = pagesWith((number) => [
      ...setLine(`${number}学位数按教育事业统计口径计算，`, { x: 79, y: 768, size: 9 }),
      ...setLine(`${'不含培训机构和托育点'.slice(number)}`, { x: 79, y: 781, size: 9 }),
    ]);
    expect(furnitureOf(pages)).toEqual([]);
  });
});

describe('feet', () => {
  it('are not notes, though the same ones stand at one height of all pages above the page number', () => {
    const pages = pagesWith((number) => [
      ...setLine(`${number}学位数按教育事业统计口径计算，不含培训机构和托育点，`, { x: 79, y: 768, size: 9 }),
      ...setLine('由区教育局核定。', { x: 79, y: 781, size: 9 }),
      ...setLine(`— ${number} —`, { x: 280, y: 810, size: 9 }),
    ]);
    expect(furnitureOf(pages)).toEqual(['—1—', '—2—', '—3—']);
    expect(textsOf(pages).slice(0, -3)).toEqual(paragraphs);
  });
});

describe('watermarks', () => {
  it('that lie over the text are marked', () => {
    const pages = pagesWith(() => setLine('内部资料', { x: 200, y: 407, size: 60 }));
    expect(textsOf(pages)).toEqual(paragraphs);
    expect(furnitureOf(pages)).toEqual(pages.map(() => '内部资料'));
  });

  it('that lie over a table are marked, and its cells keep their text', () => {
    const pages = Array.from({ length: 3 }, (_, index) => {
      const cells = ['指标', '数值', '学位', `${index}百个`].flatMap((cell, place) =>
        setLine(cell, { x: 110 + 200 * (place % 2), y: 420 + 40 * (place >> 1), size: 12 }),
      );
      return pageOf(
        [...cells, ...setLine('内部资料', { x: 105, y: 450, size: 60 })],
        ruledGrid([100, 300, 500], [400, 440, 480]),
      );
    });
    expect(
      linesOfPages(pages)
        .filter(({ cells }) => cells)
        .map(({ text }) => text),
    ).toEqual(['指标 | 数值', '学位 | 0百个', '指标 | 数值', '学位 | 1百个', '指标 | 数值', '学位 | 2百个']);
    expect(furnitureOf(pages).filter((text) => text === '内部资料')).toHaveLength(3);
  });

  it('are not lines that stand at one place of all pages', () => {
    const pages = setPages(Array.from({ length: 100 }, () => '各学校遵照执行'));
    expect(textsOf(pages)).toHaveLength(100);
  });

  it('are words askew, even on a single page', () => {
    const page = {
      ...pageOf(setLine('各学校遵照执行。', { x: 79, y: 105 })),
      asides: [{ text: '内部资料', isAskew: true }],
    };
    expect(linesOfPages([page])).toEqual([{ text: '各学校遵照执行。' }, { text: '内部资料', pageFurniture: true }]);
  });

  it('are not words turned sideways that one page has, nor a sheet that lay askew', () => {
    const glyphs = setLine('各学校遵照执行。', { x: 79, y: 105 });
    const turned = { ...pageOf(glyphs), asides: [{ text: '责任单位', isAskew: false }] };
    expect(furnitureOf([turned])).toEqual([]);
    expect(textsOf([turned])).toEqual(['各学校遵照执行。', '责任单位']);
    const askew = { ...pageOf(glyphs.slice(0, 2)), asides: [{ text: '各学校遵照执行。', isAskew: true }] };
    expect(furnitureOf([askew])).toEqual([]);
  });
});

describe('what a file calls furniture itself', () => {
  it('is marked wherever it stands', () => {
    const page = {
      ...pageOf(setLine('各学校遵照执行。', { x: 79, y: 105 })),
      furniture: [...setLine('第1页', { x: 79, y: 500 }), ...setLine('望川区教育局', { x: 79, y: 90 })],
    };
    expect(linesOfPages([page])).toEqual([
      { text: '望川区教育局', pageFurniture: true },
      { text: '各学校遵照执行。' },
      { text: '第1页', pageFurniture: true },
    ]);
  });

  it('is no text where there is nothing else', () => {
    expect(linesOfPages([{ ...pageOf([]), furniture: setLine('第1页', { x: 79, y: 500 }) }])).toEqual([]);
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
