import { array, assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../shared/importers/page-layout/page.ts';
import { linesOfPages } from '../../../../shared/importers/page-layout/read-pages.ts';
import { pageFurniture } from '../../../../shared/plan/cleaning/page-furniture.ts';
import { officialSheet, pageOf, ruledGrid, type Sheet, setLine, setPages } from '../../../support/set-pages.ts';

/** Few different lines, so that pages show the same ones at the same places. */
const paragraph = constantFrom(
  '各学校遵照执行',
  '责任单位：区教育局',
  '一、扩大学位供给',
  '（一）学前教育',
  '到2027年，全区新建改扩建公办幼儿园12所，新增学位3600个以上，公办园在园幼儿占比不低于62%。',
  '每学期组织区级教研活动不少于4次，覆盖全部学科与学段。',
);
/** Some lines over and over again. */
const texts = array(paragraph, { minLength: 1, maxLength: 9 }).chain((repeated) =>
  constantFrom(1, 7, 25).map((times) => Array.from({ length: times }, () => repeated).flat()),
);
const sheets = constantFrom<Sheet>(
  officialSheet,
  { ...officialSheet, indent: 0, space: 14 },
  { ...officialSheet, size: 10.5, pitch: 18, top: 60, bottom: 800 },
  { ...officialSheet, bottom: 200 },
);
const frames = constantFrom<(page: Page, number: number) => Page>(
  (page) => page,
  (page, number) => ({ ...page, glyphs: [...page.glyphs, ...setLine(`— ${number} —`, { x: 280, y: 815, size: 14 })] }),
  (page) => ({ ...page, glyphs: [...setLine('望川区教育局', { x: 230, y: 45, size: 9 }), ...page.glyphs] }),
  (page) => ({ ...page, glyphs: [...page.glyphs, ...setLine('内部资料', { x: 190, y: 410, size: 60 })] }),
  (page, number) => ({
    ...page,
    furniture: setLine(`第${number}页`, { x: 280, y: 45, size: 9 }),
    asides: [{ text: '内部资料', isAskew: true }],
  }),
);
const documents = record({ texts, sheet: sheets, frame: frames }).map(({ texts, sheet, frame }) => ({
  texts,
  pages: setPages(texts, sheet).map((page, index) => frame(page, index + 1)),
}));

const everyTime = { seed: 20260101, numRuns: 150 };

function charactersOf(texts: readonly string[]): string {
  return Array.from(texts.join('').replace(/\s/g, '')).sort().join('');
}

function shownOn({ glyphs, furniture = [], asides = [] }: Page): string[] {
  return [...glyphs, ...furniture, ...asides].map(({ text }) => text);
}

/** Words anywhere on a page, over each other and across the lines of a table; no character twice at one place. */
const words = record({
  text: constantFrom('扩大学位', '新建幼儿园', '区教育局牵头，各校落实', '（一）', '课程、', '——', '一、目标'),
  x: nat(8).map((step) => step * 64),
  y: nat(83).map((step) => step * 10),
  size: constantFrom(6, 9, 12, 16, 22, 48),
});
const scattered = array(
  record({
    words: uniqueArray(words, { maxLength: 40, selector: ({ text, x, y }) => `${text} ${x} ${y}` }),
    xs: constantFrom([], [50, 200, 350, 540], [100, 300]),
    ys: constantFrom([80, 160, 240, 400], [300, 800], [700, 720, 740, 760]),
  }),
  { minLength: 1, maxLength: 4 },
).map((pages) =>
  pages.map(({ words, xs, ys }) =>
    pageOf(
      words.flatMap(({ text, ...place }) => setLine(text, place)),
      ruledGrid(xs, ys),
    ),
  ),
);

describe('of words anywhere on pages', () => {
  it('all characters are in the lines', () => {
    assert(
      property(scattered, (pages) => {
        const lines = linesOfPages(pages).map(({ text }) => text.replaceAll(' | ', ''));
        expect(charactersOf(lines)).toBe(charactersOf(pages.flatMap(shownOn)));
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});

describe('of a text that repeats its lines from page to page', () => {
  it('all characters are in the lines, marked or not', () => {
    assert(
      property(documents, ({ pages }) => {
        const lines = linesOfPages(pages).map(({ text }) => text);
        expect(charactersOf(lines)).toBe(charactersOf(pages.flatMap(shownOn)));
      }),
      everyTime,
    );
  });

  it('cleaning reports each line that it takes out', () => {
    assert(
      property(documents, ({ pages }) => {
        const { lines, hits } = pageFurniture.apply(linesOfPages(pages));
        const reported = hits.map(({ before }) => before);
        expect(charactersOf([...lines.map(({ text }) => text), ...reported])).toBe(
          charactersOf(pages.flatMap(shownOn)),
        );
      }),
      everyTime,
    );
  });

  it('paragraphs stay whole and unmarked where the lines keep their pitch', () => {
    assert(
      property(texts, (repeated) => {
        expect(linesOfPages(setPages(repeated)).map(({ text, pageFurniture }) => pageFurniture ?? text)).toEqual(
          repeated,
        );
      }),
      everyTime,
    );
  });
});
